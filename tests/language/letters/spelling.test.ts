import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { openSpelling, typoDistance } from '../../../src/language/index.js';

describe('spelling', () => {
  const spelling = openSpelling(['koordinaator', 'koordineer', 'ekspert', 'juht', 'tulemus']);

  it('finds the word that was meant', () => {
    assert.deepEqual(spelling.nearest('kordinaator'), ['koordinaator']);
    assert.deepEqual(spelling.nearest('eksprt'), ['ekspert']);
  });

  it('guesses nothing for a short word', () => {
    assert.deepEqual(spelling.nearest('juhg'), []);
  });

  it('gives words that are as near as it says', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'.split('')), minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word), word, (known, asked) => {
        const found = openSpelling(known).nearest(asked);
        const distances = found.map((each) => typoDistance(each, asked, 5));
        assert.ok(distances.every((each) => each <= (asked.length < 8 ? 1 : 2)));
        assert.equal(new Set(distances).size <= 1, true);
      }),
    );
  });

  it('finds what comparing with every word would find: the nearest, those that begin alike, the first three', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcÄ1-'.split('')), minLength: 1, maxLength: 12 });
    const slipsIn = (letters: number) => (letters <= 4 ? 0 : letters <= 7 ? 1 : 2);
    const comparedWithAll = (known: readonly string[], asked: string) => {
      const most = (each: string) => Math.min(slipsIn(asked.length), slipsIn(each.length + 1));
      const distances = [...new Set(known)].map((each) => [each, typoDistance(each, asked, 5)] as const);
      const near = distances.filter(([each, distance]) => asked.length > 4 && distance <= most(each));
      const least = Math.min(...near.map(([, distance]) => distance));
      const nearest = near.flatMap(([each, distance]) => (distance === least ? [each] : [])).sort();
      const alike = nearest.filter((each) => each[0] === asked[0]);
      return (alike.length > 0 ? alike : nearest).slice(0, 3);
    };
    const slip = fc.record({
      at: fc.nat(12),
      drop: fc.nat(2),
      insert: fc.constantFrom('', 'a', 'Ä', '1', 'ba'),
    });
    const slipped = (asked: string, slips: readonly { at: number; drop: number; insert: string }[]) =>
      slips.reduce((so, { at, drop, insert }) => so.slice(0, at) + insert + so.slice(at + drop), asked);
    fc.assert(
      fc.property(
        word,
        fc.array(fc.array(slip, { minLength: 1, maxLength: 3 }), { maxLength: 20 }),
        (asked, ways) => {
          const words = ways.map((slips) => slipped(asked, slips));
          assert.deepEqual(openSpelling(words).nearest(asked), comparedWithAll(words, asked));
        },
      ),
      { numRuns: 500 },
    );
  });
});
