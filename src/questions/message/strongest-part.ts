import { enoughToAsk } from '../cues/cue-finder.js';
import { partMeanings, type PartMeaning } from '../cues/cue-table.js';
import { weightOf, type Message } from './message.js';

/** The part of a description that the message speaks for most; `undefined` where it speaks for none. */
export function strongestPart(message: Message): PartMeaning | undefined {
  let best: PartMeaning | undefined;
  for (const meaning of partMeanings) {
    const least = best === undefined ? enoughToAsk : weightOf(message, best);
    if (weightOf(message, meaning) > least) best = meaning;
  }
  return best;
}
