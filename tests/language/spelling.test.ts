import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { openSpelling, typoDistance } from '../../src/language/index.js';

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
});
