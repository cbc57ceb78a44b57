import assert from 'node:assert/strict';
import { composeAnswer } from '../../src/answers/index.js';
import type { Field } from '../../src/descriptions/index.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { about, answer, answerOf, gardener, guard } from './house-of-plants.js';

const position = { descriptionId: 'aednik', title: 'Aednik', unit: 'Aiaosakond', name: 'Aednik' };

function part(field: Field, id = 'aednik', wanted = '') {
  return { kind: 'part', part: field, about: about(id), wanted } as const;
}

describe('asked for a part of a description', () => {
  it('says what stands there, with its place and version', () => {
    assert.deepEqual(answer(part('manager')), {
      kind: 'part',
      part: 'manager',
      lines: ['Peaaednik'],
      marked: [],
      citation: { position, place: { kind: 'part', part: 'manager' }, version: gardener.version },
    });
  });

  it('says how the document says that there is nothing', () => {
    const empty = answerOf('part-empty', part('subordinates'));
    assert.equal(empty.word, 'Puuduvad');
    assert.deepEqual(empty.citation.place, { kind: 'part', part: 'subordinates' });
  });

  it('says that the document does not speak of it, and of what it does speak, the nearest first', () => {
    const silent = answerOf('part-silent', part('review'));
    assert.deepEqual(silent.position, position);
    assert.deepEqual(silent.near, [
      'languages',
      'rights',
      'duties',
      'purpose',
      'substitutes',
      'substitutedBy',
      'manager',
      'unit',
    ]);
  });

  it('gives the duties as duties, their results left for another question', () => {
    const { duties, withResults } = answerOf('duties', part('duties'));
    assert.deepEqual(duties, gardener.duties);
    assert.equal(withResults, false);
  });

  it('marks the line that the question meant, and keeps the others', () => {
    const rights = answerOf('part', part('rights', 'aednik', 'koolitus'));
    assert.deepEqual(rights.lines, gardener.rights);
    assert.deepEqual(rights.marked, [1]);
    assert.deepEqual(answerOf('part', part('rights', 'aednik', 'puhkus merel')).marked, []);
  });

  it('never turns substitution round: who stands in is one part, for whom the other', () => {
    const { standIns } = answerOf('stand-ins', part('substitutedBy'));
    assert.deepEqual(
      standIns.map(({ name }) => name),
      ['Florist'],
    );
    assert.deepEqual(answerOf('part', part('substitutes')).lines, ['Piletimüüja', 'Valvur']);
    assert.equal(answer(part('substitutes', 'florist')).kind, 'part-silent');
    assert.equal(answer(part('substitutedBy', 'valvur'), [guard]).kind, 'part-silent');
  });
});

describe('asked for a duty by its number', () => {
  const duty = (number: string, id = 'aednik') => ({ kind: 'duty', number, about: about(id) }) as const;

  it('gives it with its results, citing the number as the document writes it', () => {
    const given = answerOf('duty', duty('3.4'));
    assert.equal(given.duty.text, 'Tellib seemneid ja mulda.');
    assert.deepEqual(given.citation.place, { kind: 'duty', number: '3.04' });
    assert.deepEqual(answerOf('duty', duty('3.1')).duty.results, [
      'Taimed on kastetud.',
      'Kastmise päevik on täidetud.',
    ]);
  });

  for (const written of ['3.4', '3,4', '3.04.', ' 3.4. ']) {
    it(`knows the number however it is written: "${written}"`, () => {
      assert.equal(answerOf('duty', duty(written)).duty.number, '3.04');
    });
  }

  it('lists the numbers that there are where there is no such duty', () => {
    const missing = answerOf('duty-missing', duty('3.40'));
    assert.deepEqual([missing.number, missing.numbers], ['3.40', ['3.1', '3.04']]);
    assert.deepEqual(missing.position, position);
    assert.deepEqual(answerOf('duty-missing', duty('1', 'valvur')).numbers, []);
  });

  it('gives the results of one duty, or of all', () => {
    const one = answerOf('duty', { kind: 'results', number: '3,1', about: about('aednik') });
    assert.deepEqual([one.asked, one.duty.number], ['results', '3.1']);
    const all = answerOf('duties', { kind: 'results', number: null, about: about('aednik') });
    assert.deepEqual([all.withResults, all.duties], [true, gardener.duties]);
    assert.equal(answer({ kind: 'results', number: '9.9', about: about('aednik') }).kind, 'duty-missing');
  });

  it('gives the results of the duty that is told in words, and of all where no duty is told', () => {
    const results = { kind: 'results', number: null, about: about('aednik') } as const;
    const [first] = gardener.duties;
    const one = answerOf('duty', { ...results, wanted: first?.text ?? '' });
    assert.deepEqual([one.asked, one.duty], ['results', first]);
    assert.deepEqual(answerOf('duties', { ...results, wanted: 'sellel aastal' }).duties, gardener.duties);
  });

  it('gives the duty that comes near where little of it is told, as no more than near', () => {
    const wanted = 'päevik esmaspäeval';
    const near = answerOf('mentions', { kind: 'results', number: null, about: about('aednik'), wanted });
    assert.equal(near.certain, false);
    assert.deepEqual(near.mentions[0]?.results, gardener.duties[0]?.results);
    assert.equal(near.mentions.length, 1);
  });
});

describe('asked whether one may do something', () => {
  it('says where the description speaks of it, be it among the conditions', () => {
    const ranger = aDescription({
      title: 'Metsavaht',
      rights: ['peatada metsateel sõidukeid', 'saada koolitust'],
      conditions: 'Öine töö hooajal.',
    });
    const { collection, knowledge } = openTestLibrary([ranger]);
    const asked = (wanted: string) =>
      composeAnswer(
        { kind: 'part', part: 'rights', about: about('metsavaht'), wanted },
        { collection, search: knowledge.search, holders: [], asker: null, me: null },
      );
    const elsewhere = asked('öine töö');
    assert.deepEqual(
      elsewhere.kind === 'mentions' && elsewhere.mentions.map(({ text, citation }) => [text, citation.place]),
      [['Öine töö hooajal.', { kind: 'part', part: 'conditions' }]],
    );
    assert.equal(asked('koolitust saada').kind, 'part');
    assert.equal(asked('lennata').kind, 'part');
  });
});

describe('asked for an overview', () => {
  it('gives the first facts that are stated and every duty', () => {
    const overview = answerOf('overview', { kind: 'overview', about: about('aednik') });
    assert.deepEqual(
      overview.facts.map((fact) => [fact.part, fact.lines]),
      [
        ['unit', ['Aiaosakond']],
        ['manager', ['Peaaednik']],
        ['purpose', ['Hoida kasvuhoone taimed elus.']],
        ['substitutedBy', ['Florist']],
        ['substitutes', ['Piletimüüja', 'Valvur']],
      ],
    );
    assert.deepEqual(overview.duties, gardener.duties);
    assert.deepEqual(overview.citation, { position, place: { kind: 'whole' }, version: gardener.version });
  });

  it('leaves out what the document does not state', () => {
    const { facts, spokenOf } = answerOf('overview', { kind: 'overview', about: about('valvur') });
    assert.deepEqual([facts, spokenOf.includes('manager')], [[], false]);
  });

  it('calls a position by its unit too where another has the title', () => {
    const other = aDescription({ title: 'Valvur', unit: 'Öövahetus', id: 'oovalvur' });
    const { name } = answerOf('overview', { kind: 'overview', about: about('oovalvur') }, [
      guard,
      other,
    ]).position;
    assert.equal(name, 'Valvur, Öövahetus');
  });
});
