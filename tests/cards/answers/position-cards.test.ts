import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/cards/index.js';
import { bodyText, questionsOf, textsOf, titlesOf } from '../reading.js';
import { inPart, position } from '../sample.js';

const methods = position('Ekspert (nõustamismetoodikad)', 'Ohvriabi osakond');
const nowhere = { by: [], more: 0 };
const analyses = position('Ekspert (ohvriabi ärianalüüsid)', 'Tugitalitus');

describe('which position is meant', () => {
  it('is asked with every one that fits, as text and as a button that asks the question again', () => {
    const { card, summary } = renderAnswer(
      {
        kind: 'which-position',
        intent: { kind: 'results', number: '2.2', about: { kind: 'unsaid' } },
        words: 'ekspert',
        positions: [methods, analyses],
        more: 3,
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Millist ametikohta mõtled?',
      '„ekspert“: sellise nimetusega on mitu ametikohta.',
      'Ekspert (nõustamismetoodikad) ',
      '· Ohvriabi osakond',
      'Ekspert (ohvriabi ärianalüüsid) ',
      '· Tugitalitus',
      'Siia ei mahtunud veel 3 ametikohta. Kirjuta ametikoha või üksuse nimetus, siis leian täpsemini.',
    ]);
    assert.deepEqual(titlesOf(card).slice(0, 2), [methods.title, analyses.title]);
    assert.equal(questionsOf(card)[0], 'Ekspert (nõustamismetoodikad): oodatavad tulemused 2.2');
    assert.equal(
      summary,
      'Millist ametikohta mõtled? Ekspert (nõustamismetoodikad); Ekspert (ohvriabi ärianalüüsid)',
    );
  });

  it('shows the unit on the button where titles are alike', () => {
    const one = position('Jurist', 'Õigusosakond', 'Jurist (Õigusosakond)');
    const other = position('Jurist', 'Personaliosakond', 'Jurist (Personaliosakond)');
    const { card } = renderAnswer(
      { kind: 'which-position', intent: { kind: 'help' }, words: null, positions: [one, other], more: 0 },
      'et',
    );
    assert.deepEqual(titlesOf(card).slice(0, 2), ['Jurist · Õigusosakond', 'Jurist · Personaliosakond']);
    assert.equal(questionsOf(card)[1], 'Jurist (Personaliosakond): ülevaade');
  });
});

describe('a position to choose', () => {
  it('has those who hold it under its name', () => {
    const people = [
      { name: 'Mari Maasikas', upn: 'mari@example.ee', unit: null },
      { name: 'Jaan Tamm', upn: 'jaan@example.ee', unit: null, isAsker: true as const },
    ];
    const positions = [{ ...methods, people }, analyses];
    const { card } = renderAnswer(
      { kind: 'which-position', intent: { kind: 'help' }, words: null, positions, more: 0 },
      'et',
    );
    assert.deepEqual(textsOf(card.body).slice(2, 5), [
      '· Ohvriabi osakond',
      'Mari Maasikas, Jaan Tamm (sina)',
      'Ekspert (ohvriabi ärianalüüsid) ',
    ]);
  });

  it('is found behind a button where none comes near', () => {
    const unknown = { kind: 'unknown-position', words: 'jurist', near: [], named: nowhere } as const;
    assert.match(bodyText(renderAnswer(unknown, 'et').card), /nupu „Ametikohad“ alt/u);
    assert.doesNotMatch(bodyText(renderAnswer({ ...unknown, near: [methods] }, 'et').card), /nupu/u);
  });
});

describe('positions', () => {
  it('are listed with their units', () => {
    const answer = { kind: 'list', unit: 'Ohvriabi osakond', positions: [methods], more: 0 } as const;
    const { card } = renderAnswer(answer, 'et');
    assert.equal(textsOf(card.body)[0], 'Ametikohad: Ohvriabi osakond');
    assert.equal(questionsOf(card)[0], 'Ekspert (nõustamismetoodikad): ülevaade');
  });

  it('that do not fit on a card are counted', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      position(`Spetsialist ${index}`, 'Väga pika nimega üksus'),
    );
    const { card } = renderAnswer({ kind: 'list', unit: null, positions: many, more: 0 }, 'en');
    const shown = textsOf(card.body).filter((text) => text.startsWith('Spetsialist')).length;
    assert.ok(shown > 20);
    assert.ok(bodyText(card).includes(`${200 - shown} more positions did not fit here.`));
  });

  it('that have no description are said to be missing, with the nearest', () => {
    const { card, summary } = renderAnswer(
      { kind: 'unknown-position', words: 'jurist', near: [methods], named: nowhere },
      'et',
    );
    assert.equal(textsOf(card.body)[0], 'Ei leidnud ametikohta sõnadega „jurist“.');
    assert.deepEqual(titlesOf(card), ['Ekspert (nõustamismetoodikad)', 'Ametikohad']);
    assert.ok(summary.startsWith('Ei leidnud ametikohta sõnadega „jurist“.'));
  });

  it('that others name, and that have no description, are shown where they are named', () => {
    const citation = inPart(methods, 'substitutedBy');
    const by = [{ position: methods, name: 'jurist', both: null, citation }];
    const { card } = renderAnswer(
      { kind: 'unknown-position', words: 'jurist', near: [], named: { by, more: 2 } },
      'et',
    );
    const [missing, where, name, place, more] = textsOf(card.body);
    assert.equal(missing, 'Ei leidnud ametikoha „jurist“ ametijuhendit.');
    assert.equal(where, 'Teised ametijuhendid nimetavad seda siin:');
    assert.equal(name, methods.name);
    assert.match(place ?? '', /Kes asendab/);
    assert.equal(more, 'Ja veel 2 kohas.');
    assert.deepEqual(titlesOf(card), [methods.title, 'Ametikohad']);
  });

  it('of a unit that is not there are answered with units that are', () => {
    const { card } = renderAnswer(
      { kind: 'no-such-unit', unit: 'laevastik', near: ['Ohvriabi osakond'] },
      'en',
    );
    assert.deepEqual(textsOf(card.body), [
      "I couldn't find the unit “laevastik”.",
      'You can choose from these:',
      '- Ohvriabi osakond',
    ]);
    assert.equal(questionsOf(card)[0], 'What positions are in Ohvriabi osakond?');
  });
});

describe('somebody whose position is not known', () => {
  it('hears it, with the title where the roster has one', () => {
    assert.equal(
      textsOf(renderAnswer({ kind: 'unknown-me', title: null, named: nowhere }, 'et').card.body)[0],
      'Ei leidnud sinu ametikohta.',
    );
    assert.ok(
      bodyText(renderAnswer({ kind: 'unknown-me', title: 'Jurist', named: nowhere }, 'en').card).includes(
        '“Jurist”',
      ),
    );
  });
});
