import assert from 'node:assert/strict';
import type { Answer } from '../../../src/answers/index.js';
import { renderAnswer } from '../../../src/cards/index.js';
import { questionsOf, textsOf } from '../reading.js';
import { inPart, position } from '../sample.js';

const person = (name: string) => ({ name, upn: `${name}@laev.example`, unit: null });
const mate = position('Tüürimees', 'Tekiosakond');
const answer: Answer = {
  kind: 'people',
  unit: 'Tekiosakond',
  others: ['Sadam'],
  count: 3,
  rows: [
    { position: mate, people: [{ ...person('Leida'), isAsker: true }, person('Priit')] },
    { position: position('Pootsman', 'Tekiosakond'), people: [] },
    { position: { title: 'Laevaomanik', unit: 'Tekiosakond' }, people: [person('Anu')] },
  ],
  more: 2,
};

describe('a card with the people of a unit', () => {
  it('counts them, says by what, and names each under the position', () => {
    const { card, summary } = renderAnswer(answer, 'et');
    assert.deepEqual(textsOf(card.body), [
      'Tekiosakond: 3 inimest',
      'Töötajate nimekirja järgi.',
      'Tüürimees',
      'Leida (sina), Priit',
      'Pootsman',
      'Töötajate nimekirja järgi ei ole sellel ametikohal praegu kedagi.',
      'Ametikohad, millel ametijuhendit ei ole:',
      'Laevaomanik: ',
      'Anu',
      'Siia ei mahtunud veel 2 ametikohta. Kirjuta ametikoha või üksuse nimetus, siis leian täpsemini.',
    ]);
    assert.equal(summary, 'Tekiosakond: 3 inimest. Tüürimees: Leida (sina), Priit. Laevaomanik: Anu');
  });

  it('leads to the further units of whoever asks, and to each position with a description', () => {
    assert.deepEqual(questionsOf(renderAnswer(answer, 'et').card).slice(0, 3), [
      'Kes töötab üksuses Sadam?',
      `${mate.name}: ülevaade`,
      'Pootsman: ülevaade',
    ]);
  });

  it('counts one as one', () => {
    const one: Answer = { ...answer, count: 1 };
    assert.equal(textsOf(renderAnswer(one, 'et').card.body)[0], 'Tekiosakond: 1 inimene');
    assert.equal(textsOf(renderAnswer(one, 'en').card.body)[0], 'Tekiosakond: 1 person');
  });
});

describe('a card with the head of a unit', () => {
  const heads: Answer = {
    kind: 'unit-heads',
    unit: 'Tekiosakond',
    heads: [
      {
        name: 'Osakonna juhataja',
        held: { people: [person('Anu')], holding: 'held' },
        under: [inPart(mate, 'manager')],
      },
      { name: 'Vahi juht', held: { people: [person('Uku')], holding: 'held' }, under: [] },
    ],
  };

  it('names who it is, who is under them and where that stands, or that the staff list alone says so', () => {
    const { card, summary } = renderAnswer(heads, 'et');
    assert.deepEqual(textsOf(card.body), [
      'Tekiosakond: kes juhib',
      'Osakonna juhataja',
      'Anu',
      'Talle allub: Tüürimees',
      'Tekiosakond · Vahetu juht · versioon 1a2b3c4d',
      'Vahi juht',
      'Uku',
      'Töötajate nimekirja järgi.',
    ]);
    assert.equal(summary, 'Tekiosakond: kes juhib: Osakonna juhataja: Anu; Vahi juht: Uku');
    assert.deepEqual(questionsOf(card).slice(0, 2), [
      'Kes töötab üksuses Tekiosakond?',
      'Tüürimees: vahetu juht',
    ]);
  });

  it('sets their names large, under the small words of what was asked', () => {
    const sizes = renderAnswer(heads, 'et').card.body.flatMap((element) =>
      element.type === 'TextBlock' ? [[element.text, element.size]] : [],
    );
    assert.deepEqual(sizes.slice(0, 2), [
      ['Tekiosakond: kes juhib', undefined],
      ['Osakonna juhataja', 'Large'],
    ]);
  });

  it('says so where nobody is named', () => {
    const { card, summary } = renderAnswer({ ...heads, heads: [] }, 'et');
    assert.equal(summary, 'Ei leidnud, kes juhib üksust „Tekiosakond“.');
    assert.equal(textsOf(card.body)[0], 'Ei leidnud, kes juhib üksust „Tekiosakond“.');
  });
});
