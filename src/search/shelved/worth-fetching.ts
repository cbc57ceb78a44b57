import { sayingSteps } from '../indexes/passage-meanings.js';
import { phraseKey, typicalPhrase } from './lexeme.js';
import type { WeighedQuestion } from './question.js';
import type { StemCounts } from './stem-counts.js';

/**
 * So much of the database is gone to for one question: more finds hardly more, and takes longer. Tuned on 258 questions
 * over ten thousand descriptions, against what the index in memory finds.
 */
interface Budget {
  readonly postings: number;
  /** What stands in more places than this chooses too little for what it costs. */
  readonly ofOneKey: number;
}

const budget: Budget = { postings: 24_000, ofOneKey: 8_000 };

/** The question's own words and phrases count for so much more than what their meaning leads to. */
const ofOwnWords = 2;
/** How far a key is put back for standing in many places. */
const ofCount = 0.1;

/** The stems and phrases of a question that are worth fetching, those that choose most for what they cost first. */
export function keysWorthFetching(
  { concepts, rarities, pulls }: WeighedQuestion,
  counts: StemCounts,
  { postings, ofOneKey } = budget,
): readonly string[] {
  const worths = new Map<string, number>();
  const raise = (key: string, worth: number) => worths.set(key, (worths.get(key) ?? 0) + worth);
  const total = rarities.reduce((sum, each) => sum + each, 0) || 1;
  for (const [at, { variants }] of concepts.entries()) {
    const share = (ofOwnWords * (rarities[at] ?? 0)) / total;
    for (const { stems, weight } of variants) for (const stem of stems) raise(stem, share * weight);
  }
  const strongest = [...pulls.words.values()].reduce((most, pull) => Math.max(most, pull), 0) || 1;
  for (const [stem, pull] of pulls.words) raise(stem, pull / strongest);
  const ofPhrase = (ofOwnWords * typicalPhrase) / (strongest * sayingSteps);
  for (const [set, pull] of pulls.phrases) raise(phraseKey(set), pull * ofPhrase);
  const priced = [...worths].flatMap(([key, worth]) => {
    const row = counts.rowOf(key);
    const count = row === undefined ? 0 : counts.documents(row);
    return count === 0 || count > ofOneKey ? [] : [{ key, count, value: worth / count ** ofCount }];
  });
  let left = postings;
  return priced
    .toSorted((one, other) => other.value - one.value)
    .filter(({ count }) => {
      if (count > left) return false;
      left -= count;
      return true;
    })
    .map(({ key }) => key);
}
