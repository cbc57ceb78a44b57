import type { Collection } from '../descriptions/index.js';
import { keysOf, type Meanings } from '../language/index.js';
import { countPassages, type PassageCounts } from './contents.js';
import { buildWordRows, wordsOf } from './lunr-index.js';
import { buildPassageMeanings, type PassageMeanings } from './passage-meanings.js';
import { passagesByDescription, type Passage } from './passage.js';
import type { Rows } from './rows.js';

/** All that is worked out of the descriptions for finding: their words as lunr read them, and what they mean. */
export interface Index {
  readonly counts: PassageCounts;
  readonly words: Rows;
  readonly meanings: PassageMeanings;
}

/** Every stem of the descriptions, so that compounds can be taken apart while the index is built. */
function stemsOfPassages(passages: readonly (readonly Passage[])[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { text, results } of passages.flat()) {
    for (const each of [text, ...results]) {
      for (const word of wordsOf(each)) for (const key of keysOf(word)) stems.add(key);
    }
  }
  return stems;
}

export function buildIndex(collection: Collection, meanings: Meanings): Index {
  const passages = passagesByDescription(collection);
  const own = stemsOfPassages(passages);
  return {
    counts: countPassages(passages),
    words: buildWordRows(collection, passages, (stem) => own.has(stem) || meanings.knows(stem)),
    meanings: buildPassageMeanings(collection, passages, meanings),
  };
}
