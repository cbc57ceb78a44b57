import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { buildIndex, type Index } from '../../../src/search/index.js';
import { joinIndexes } from '../../../src/search/shelved/join-indexes.js';
import type { Rows } from '../../../src/search/numbers/rows.js';
import { anyCollection } from '../../builders/any-description.js';
import { theseWords } from '../../builders/library.js';

const { meanings } = theseWords('n lill, taim | plant\n');

function entriesOf<Key extends number | string>({ keys, starts, documents, worths }: Rows<Key>) {
  return keys
    .flatMap((key, row) =>
      Array.from({ length: (starts[row + 1] ?? 0) - (starts[row] ?? 0) }, (_, at) => {
        const entry = (starts[row] ?? 0) + at;
        return `${key} ${documents[entry]} ${worths[entry]}`;
      }),
    )
    .sort();
}

function contentOf({ counts, words, meanings: { own, duties, shares, ...rows } }: Index) {
  return {
    orders: [[...counts.duties], [...counts.lines]],
    lengths: [...counts.lengths],
    words: entriesOf(words),
    said: [entriesOf(rows.words), entriesOf(rows.readings), entriesOf(rows.phrases)],
    numbers: [[...own], [...duties], [...shares]],
  };
}

describe('indexes of one description each', () => {
  it('come to the index of all of them, but for compounds of words that only others have', () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const joined = contentOf(joinIndexes(collection.map((each) => buildIndex([each], meanings))));
        const whole = contentOf(buildIndex(collection, meanings));
        const { words: ofAll, ...others } = whole;
        const { words, ...joinedOthers } = joined;
        assert.deepEqual(joinedOthers, others);
        const known = new Set(ofAll.map((entry) => entry.split(' ').slice(0, 2).join(' ')));
        for (const entry of words) assert.ok(known.has(entry.split(' ').slice(0, 2).join(' ')), entry);
      }),
      { numRuns: 40 },
    );
  });

  it('have the documents of each row from the lowest on', () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const { words, meanings: said } = joinIndexes(collection.map((each) => buildIndex([each], meanings)));
        for (const { starts, documents } of [words, said.words, said.readings, said.phrases]) {
          for (let row = 0; row + 1 < starts.length; row += 1) {
            const own = [...documents.subarray(starts[row], starts[row + 1])];
            assert.deepEqual(
              own,
              own.toSorted((one, other) => one - other),
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('give only what is wanted of them, and of that all', () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const indexes = collection.map((each) => buildIndex([each], meanings));
        const all = joinIndexes(indexes);
        const stems = new Set(all.words.keys.filter((_, at) => at % 3 === 0));
        const some = joinIndexes(indexes, { stems, phrases: new Set() });
        const wanted = entriesOf(all.words).filter((entry) => stems.has(entry.split(' ')[0] ?? ''));
        assert.deepEqual(entriesOf(some.words), wanted);
        assert.deepEqual(some.meanings.phrases.keys, []);
      }),
      { numRuns: 20 },
    );
  });
});
