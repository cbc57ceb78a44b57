import { asksForPart, findCues } from '../cues/cue-finder.js';
import type { Knowledge } from '../knowledge.js';
import { namedHolder, type NamedHolder } from './named-holder.js';
import type { Sentence } from '../words/sentence.js';

/** In such a message a name is nearly all that is said: 'ja megan?' */
const hardlyMore = 3;

/** Whoever is named; by a part in small letters only where something is asked that somebody has, as substitutes. */
export function holderMeant(
  sentence: Sentence,
  { holders, isKnown }: Pick<Knowledge, 'holders' | 'isKnown'>,
): NamedHolder | undefined {
  const named = namedHolder(sentence, holders, isKnown);
  if (named === undefined || named.sure || sentence.words.length <= hardlyMore) return named;
  const asks = findCues(sentence, new Set(named.at)).some(asksForPart);
  return asks ? named : undefined;
}
