import { aboutPositions } from '../whom/about.js';
import type { PartMeaning } from '../cues/cue-table.js';
import { withAbout, type Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Remembered } from '../remembered.js';

/** An answer to "which of these?": words or a number that choose among what was offered, and ask nothing new. */
export function chosenOfOffered(
  before: Remembered | null,
  message: Message,
  knowledge: Knowledge,
): Intent | undefined {
  if (before === null || before.offered.length === 0) return undefined;
  const part = strongestPart(message);
  if (part !== undefined && (message.mentions.length === 0 || !asksFor(before.intent, part)))
    return undefined;
  const ordinal = /^\s*(\d{1,2})\s*\.?\s*$/.exec(message.sentence.text)?.[1];
  const byNumber = ordinal === undefined ? undefined : before.offered[Number(ordinal) - 1];
  const chosen =
    byNumber === undefined ? knowledge.finder.choose(message.sentence, before.offered) : [byNumber];
  if (chosen.length !== 1) return undefined;
  return withAbout(before.intent, aboutPositions(chosen));
}

function asksFor(intent: Intent, part: PartMeaning): boolean {
  if (intent.kind === 'several') return intent.intents.some((each) => asksFor(each, part));
  if (intent.kind === 'results') return part === 'results';
  if (intent.kind !== 'part') return false;
  const isSubstitution = intent.part === 'substitutedBy' || intent.part === 'substitutes';
  return part === (isSubstitution ? 'substitution' : intent.part);
}
