import { answerAboard } from './ship.js';
import assert from 'node:assert/strict';
import type { JobDescription } from '../../src/descriptions/index.js';
import type { About, Intent, Scope, SingleIntent } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { about, answer, answerOf, everybody, gardener } from './house-of-plants.js';

function manager(of: About): Intent {
  return { kind: 'part', part: 'manager', about: of, wanted: '' };
}

/** All positions, or those of a unit. */
function list(unit: string | null): Intent {
  const scope: Scope = unit === null ? { kind: 'everywhere' } : { kind: 'unit', unit, others: [] };
  return { kind: 'list', scope };
}

describe('when it is not certain about whom', () => {
  it('offers the positions that fit, and guesses none', () => {
    const intent = manager({
      kind: 'ambiguous',
      words: 'spetsialist',
      descriptionIds: ['aednik', 'florist'],
    });
    const which = answerOf('which-position', intent);
    assert.deepEqual(
      which.positions.map(({ name }) => name),
      ['Aednik', 'Florist'],
    );
    assert.deepEqual([which.words, which.intent, which.more], ['spetsialist', intent, 0]);
  });

  it('offers the positions that were named together, and all where none was named', () => {
    assert.equal(answerOf('which-position', manager(about('aednik', 'florist'))).positions.length, 2);
    assert.equal(answerOf('which-position', manager({ kind: 'unsaid' })).positions.length, everybody.length);
  });

  it('offers no more than a person can look over, and says how many more there are', () => {
    const many = Array.from({ length: 20 }, (_, at) => aDescription({ title: `Amet ${at}` }));
    const which = answerOf('which-position', manager({ kind: 'unsaid' }), many);
    assert.equal(which.positions.length + which.more, 20);
    assert.ok(which.positions.length <= 6);
  });

  it('offers only those that have the duty whose number was said', () => {
    const asked = (number: string): readonly string[] =>
      answerOf('which-position', { kind: 'duty', number, about: { kind: 'unsaid' } }).positions.map(
        ({ descriptionId }) => descriptionId,
      );
    assert.deepEqual(asked('3,1'), ['aednik', 'florist']);
    assert.deepEqual(asked('2.1'), ['florist']);
    assert.deepEqual(asked('9.9'), ['aednik', 'florist', 'valvur']);
  });

  it('says which position it does not know, and what comes near', () => {
    const unknown = answerOf(
      'unknown-position',
      manager({ kind: 'unknown', words: 'lendur', near: ['florist'] }),
    );
    assert.equal(unknown.words, 'lendur');
    assert.deepEqual(
      unknown.near.map(({ name }) => name),
      ['Florist'],
    );
  });

  it('names some positions where nothing comes near, and where the one that was meant is gone', () => {
    const names = ['Aednik', 'Florist', 'Valvur'];
    for (const of of [about('kadunud'), { kind: 'unknown', words: 'lendur', near: [] } as const]) {
      const { near } = answerOf('unknown-position', manager(of));
      assert.deepEqual(
        near.map(({ name }) => name),
        names,
      );
    }
  });

  it('names none where nothing comes near and any few would be any few of many', () => {
    const many = Array.from({ length: 20 }, (_, at) => aDescription({ title: `Amet ${at}` }));
    const unknown = { kind: 'unknown', words: 'lendur', near: [] } as const;
    assert.deepEqual(answerOf('unknown-position', manager(unknown), many).near, []);
  });

  it('says to whom it does not know that it does not know them, and their title where the roster has one', () => {
    for (const title of [null, 'Autojuht']) {
      const named = { by: [], more: 0 };
      assert.deepEqual(answer(manager({ kind: 'unknown-me', title })), { kind: 'unknown-me', title, named });
    }
  });

  it('says where others name a position that has no description, instead of what comes near', () => {
    const intent = { kind: 'overview', about: { kind: 'unknown', words: 'laevaomaniku', near: [] } } as const;
    const { named, near } = answerAboard('unknown-position', intent);
    assert.deepEqual(near, []);
    assert.deepEqual(
      named.by.map(({ name, citation }) => [name, citation.position.name, citation.place]),
      [
        ['laevaomanik', 'Kapten', { kind: 'part', part: 'substitutedBy' }],
        ['laevaomanik', 'Kapten', { kind: 'part', part: 'substitutes' }],
      ],
    );
  });

  it('says that there are no descriptions where there are none, whatever was asked', () => {
    const none: readonly JobDescription[] = [];
    assert.deepEqual(answer(manager({ kind: 'unsaid' }), none), { kind: 'no-descriptions' });
    assert.deepEqual(answer(manager(about('aednik')), none), { kind: 'no-descriptions' });
    assert.deepEqual(answer(list(null), none), { kind: 'no-descriptions' });
  });
});

describe('several questions in one message', () => {
  const rights = { kind: 'part', part: 'rights', about: about('florist'), wanted: '' } as const;
  const several = (...intents: readonly SingleIntent[]): Intent => ({ kind: 'several', intents });

  it('are answered each in their order', () => {
    const { answers } = answerOf(
      'several',
      several(rights, { kind: 'duty', number: '9', about: about('aednik') }),
    );
    assert.deepEqual(
      answers.map(({ kind }) => kind),
      ['part', 'duty-missing'],
    );
  });

  it('are asked back of once, for all of them', () => {
    const intent = several(
      { kind: 'overview', about: { kind: 'unsaid' } },
      { ...rights, about: { kind: 'unsaid' } },
    );
    assert.deepEqual(answerOf('which-position', intent).intent, intent);
  });

  it('are one where one is left, and none where there are none', () => {
    assert.deepEqual(answer(several(rights)), answer(rights));
    assert.equal(answer(several()).kind, 'unclear');
  });
});

describe('a list of positions', () => {
  const names = (unit: string | null, descriptions = everybody): readonly string[] =>
    answerOf('list', list(unit), descriptions).positions.map(({ name }) => name);

  it('has them all, in the order of the alphabet', () => {
    assert.deepEqual(names(null), ['Aednik', 'Florist', 'Valvur']);
  });

  it('has those of a unit', () => {
    assert.deepEqual(names('Aiaosakond'), ['Aednik']);
    assert.deepEqual(names('MÜÜGIOSAKOND'), ['Florist']);
  });

  it('says that there is no such unit, and which there are', () => {
    const none = answerOf('no-such-unit', list('rahandusosakond'));
    assert.deepEqual([none.unit, none.near], ['rahandusosakond', ['Aiaosakond', 'Müügiosakond']]);
  });

  it('says how many more there are than it shows', () => {
    const many = Array.from({ length: 100 }, (_, at) => aDescription({ title: `Amet ${at}` }));
    const { positions, more } = answerOf('list', list(null), many);
    assert.equal(positions.length + more, 100);
    assert.ok(more > 0);
  });
});

describe('a comparison', () => {
  const compared = (part: 'rights' | 'duties' | 'subordinates' | 'overview', ...ids: readonly string[]) =>
    answerOf('comparison', { kind: 'compare', part, about: about(...ids) });

  it('has what each says, each with its own place', () => {
    const { rows, same } = compared('duties', 'aednik', 'florist');
    assert.deepEqual(
      rows.map(({ position, lines }) => [position.name, lines[0]]),
      [
        ['Aednik', '3.1 Kastab kasvuhoone taimi.'],
        ['Florist', '2.1 Seob pulmakimpe ja pärgi.'],
      ],
    );
    assert.equal(same, false);
    assert.deepEqual(rows[0]?.citation, {
      position: rows[0]?.position,
      place: { kind: 'part', part: 'duties' },
      version: gardener.version,
    });
  });

  it('says when both say the same', () => {
    assert.equal(compared('rights', 'aednik', 'florist').same, true);
  });

  it('of everything does not call two the same for their unit and their manager, where they do other things', () => {
    const shared = { unit: 'Aiaosakond', manager: 'Peaaednik' };
    const two = [
      aDescription({ ...shared, title: 'Rohija', duties: [{ number: '1', text: 'Rohib.', results: [] }] }),
      aDescription({ ...shared, title: 'Kastja', duties: [{ number: '1', text: 'Kastab.', results: [] }] }),
    ];
    const intent: Intent = { kind: 'compare', part: 'overview', about: about('rohija', 'kastja') };

    assert.equal(answerOf('comparison', intent, two).same, false);
    assert.equal(answerOf('comparison', { ...intent, part: 'unit' }, two).same, true);
  });

  it('keeps the word by which a document says that there is nothing, and silence as silence', () => {
    const { rows } = compared('subordinates', 'aednik', 'florist');
    assert.deepEqual(
      rows.map(({ lines }) => lines),
      [['Puuduvad'], []],
    );
  });

  it('has the first facts of each where no part was named', () => {
    const { rows } = compared('overview', 'aednik', 'valvur');
    assert.deepEqual(
      rows.map(({ lines }) => lines),
      [['Aiaosakond', 'Peaaednik', 'Florist', 'Hoida kasvuhoone taimed elus.'], []],
    );
    assert.deepEqual(rows[0]?.citation.place, { kind: 'whole' });
  });
});

describe('talk that is about no description', () => {
  const me = { descriptionId: 'aednik', title: 'Aednik', unit: 'Aiaosakond', name: 'Aednik' };

  it('is answered without one, and with the position of the asker where there is one', () => {
    assert.deepEqual(answer({ kind: 'greeting' }), { kind: 'greeting', position: null });
    assert.deepEqual(answer({ kind: 'greeting' }, everybody, 'aednik'), { kind: 'greeting', position: me });
    assert.deepEqual(answer({ kind: 'help' }, everybody, 'aednik'), { kind: 'help', position: me });
    assert.deepEqual(answer({ kind: 'help' }, everybody, 'kadunud'), { kind: 'help', position: null });
    assert.deepEqual(answer({ kind: 'thanks' }), { kind: 'thanks' });
  });

  it('is told to be outside of descriptions, or unclear', () => {
    const outside = answer({ kind: 'outside', topic: 'palk' }, everybody, 'aednik');
    assert.deepEqual(outside, { kind: 'outside', topic: 'palk', about: me });
    assert.deepEqual(answer({ kind: 'unclear', text: 'hm' }), {
      kind: 'unclear',
      text: 'hm',
      likely: [],
      near: [],
    });
  });
});
