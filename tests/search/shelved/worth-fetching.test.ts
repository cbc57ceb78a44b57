import assert from 'node:assert/strict';
import type { StemCounts } from '../../../src/search/shelved/stem-counts.js';
import { keysWorthFetching } from '../../../src/search/shelved/worth-fetching.js';

const inDocuments: Readonly<Record<string, number>> = { projekt: 900, ohvriabi: 4, sebra: 2, '#7': 3 };

const counts: StemCounts = {
  stems: Object.keys(inDocuments),
  rowOf: (key) => (key in inDocuments ? Object.keys(inDocuments).indexOf(key) : undefined),
  documents: (row) => Object.values(inDocuments)[row] ?? 0,
  duties: () => 0,
  saying: () => 0,
};

const question = {
  concepts: ['projekt', 'ohvriabi', 'puudub'].map((word) => ({
    word,
    weight: 1,
    variants: [{ stems: [word], weight: 1 }],
  })),
  rarities: [1, 6, 2],
  pulls: { words: new Map([['sebra', 0.2]]), readings: new Map(), phrases: new Map([[7, 0.1]]) },
};

describe('what is worth fetching of a question', () => {
  it('is what chooses most, stems and phrases, and nothing that stands nowhere', () => {
    const keys = keysWorthFetching(question, counts, { postings: 1_000, ofOneKey: 1_000 });
    assert.deepEqual(keys.toSorted(), ['#7', 'ohvriabi', 'projekt', 'sebra']);
    assert.ok(keys.indexOf('ohvriabi') < keys.indexOf('projekt'));
  });

  it('leaves out what stands everywhere, and what there is no time for', () => {
    const frugal = keysWorthFetching(question, counts, { postings: 1_000, ofOneKey: 100 });
    assert.deepEqual(frugal.toSorted(), ['#7', 'ohvriabi', 'sebra']);
    const poor = keysWorthFetching(question, counts, { postings: 5, ofOneKey: 1_000 });
    assert.ok(poor.reduce((sum, key) => sum + (inDocuments[key] ?? 0), 0) <= 5);
    assert.ok(poor.includes('ohvriabi') || poor.includes('#7'));
  });
});
