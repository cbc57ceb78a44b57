import type { Steps } from '../../ground/index.js';
import { openSpelling, type Meanings, type Thesaurus } from '../../language/index.js';
import type { Words } from './concept.js';
import { openTopics } from './topic-word.js';

/** What questions are widened by. */
export interface SearchWords {
  readonly thesaurus: Thesaurus;
  readonly meanings: Meanings;
}

/** The words of questions over an index of these stems, wherever it is kept. */
export function* knownWordsInSteps(
  stems: ReadonlySet<string>,
  { thesaurus, meanings }: SearchWords,
): Steps<Words> {
  const isIndexed = (stem: string) => stems.has(stem);
  yield;
  const spelling = openSpelling(stems);
  yield;
  return {
    isIndexed,
    isHeld: (held) => held.every(isIndexed),
    isWord: meanings.knows,
    isPart: (stem) => isIndexed(stem) || meanings.knowsInEstonian(stem),
    rarityOf: meanings.rarity,
    spelling,
    thesaurus,
    readTopic: openTopics((stem) => isIndexed(stem) || meanings.knows(stem)),
    known: { own: new WeakMap(), alone: new WeakMap() },
  };
}
