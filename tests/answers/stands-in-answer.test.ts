import assert from 'node:assert/strict';
import type { About } from '../../src/questions/index.js';
import { answerAboard } from './ship.js';

const described = (...descriptionIds: readonly string[]): About => ({
  kind: 'positions',
  descriptionIds,
  me: false,
});
const titled = (words: string): About => ({ kind: 'unknown', words, near: [] });

function said(standIn: About, about: About) {
  const answer = answerAboard('stands-in', { kind: 'stands-in', standIn, about });
  return answer.said.map(({ list, at, names, citation }) => [citation.position.name, list, at, names.length]);
}

describe('whether one stands in for another', () => {
  it('is what both descriptions say, with the whole lists and their places', () => {
    assert.deepEqual(said(described('tuurimees'), described('kapten')), [
      ['Kapten', 'substitutedBy', 0, 2],
      ['Tüürimees', 'substitutes', 0, 2],
    ]);
  });

  it('is said by one side alone where the other is silent', () => {
    assert.deepEqual(said(described('kokk'), described('pootsman')), [
      ['Pootsman', 'substitutedBy', null, 1],
      ['Kokk', 'substitutes', 0, 1],
    ]);
  });

  it('is not said where neither names the other', () => {
    for (const [, , at] of said(described('kokk'), described('kapten'))) assert.equal(at, null);
  });

  it('is what one description says of a position that has none, in whatever case', () => {
    assert.deepEqual(said(titled('laevaomanikku'), described('kapten')), [['Kapten', 'substitutedBy', 1, 2]]);
    assert.deepEqual(said(described('kapten'), titled('laevaomanik')), [['Kapten', 'substitutes', 0, 1]]);
  });

  it('is said of the one of several alike of whom anything is said', () => {
    const alike: About = { kind: 'ambiguous', words: 'x', descriptionIds: ['kokk', 'tuurimees'] };
    assert.equal(
      answerAboard('stands-in', { kind: 'stands-in', standIn: alike, about: described('kapten') }).standIn,
      'Tüürimees',
    );
  });

  it('asks back or says that nobody is known as any other question does', () => {
    const which = { kind: 'ambiguous', words: 'x', descriptionIds: ['kokk', 'kapten'] } as const;
    answerAboard('which-position', { kind: 'stands-in', standIn: described('kapten'), about: which });
    answerAboard('unknown-position', {
      kind: 'stands-in',
      standIn: titled('lootsi'),
      about: titled('admirali'),
    });
  });
});
