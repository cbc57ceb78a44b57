import type { Collection } from '../../descriptions/index.js';
import { inOneGo, type Steps } from '../../ground/index.js';
import { keysOf, type Meanings } from '../../language/index.js';
import { countPassages, type PassageCounts } from '../passages/contents.js';
import { wordRowsInSteps, wordsOf } from './lunr-index.js';
import { passageMeaningsInSteps, type PassageMeanings } from './passage-meanings.js';
import { passagesInSteps, type Passage } from '../passages/passage.js';
import type { Rows } from '../numbers/rows.js';

/** All that is worked out of the descriptions for finding: their words as lunr read them, and what they mean. */
export interface Index {
  readonly counts: PassageCounts;
  readonly words: Rows;
  readonly meanings: PassageMeanings;
}

/** Every stem of the descriptions, so that compounds can be taken apart while the index is built. */
function* stemsInSteps(passages: readonly (readonly Passage[])[]): Steps<ReadonlySet<string>> {
  const stems = new Set<string>();
  for (const { text, results } of passages.flat()) {
    for (const each of [text, ...results]) {
      for (const word of wordsOf(each)) for (const key of keysOf(word)) stems.add(key);
    }
    yield;
  }
  return stems;
}

/** Builds the index passage by passage: some ten milliseconds a description in all, and no step takes half of that. */
export function* indexInSteps(collection: Collection, meanings: Meanings): Steps<Index> {
  const passages = yield* passagesInSteps(collection);
  const own = yield* stemsInSteps(passages);
  return {
    counts: countPassages(passages),
    words: yield* wordRowsInSteps(
      collection,
      passages,
      (stem) => own.has(stem) || meanings.knowsInEstonian(stem),
    ),
    meanings: yield* passageMeaningsInSteps(collection, passages, meanings),
  };
}

export function buildIndex(collection: Collection, meanings: Meanings): Index {
  return inOneGo(indexInSteps(collection, meanings));
}
