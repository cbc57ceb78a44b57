import { relations } from '../cues/cue-table.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { weightOf, type Message } from '../message/message.js';
import { isHouseRule } from './house-rule.js';

const contact =
  /^(?:telefon\p{L}{0,3}|mobiil\p{L}{0,3}|meili|e-?posti?|kontakt\p{L}*|phone|mobile|e-?mail|contact)$/u;

/** What no job description holds. */
export function outsideAsked(message: Message, knowledge: Knowledge): Intent | undefined {
  const isOutside =
    weightOf(message, 'outside') > 0 || asksForContact(message) || isHouseRule(message, knowledge);
  if (!isOutside) return undefined;
  return { kind: 'outside', topic: message.sentence.text.trim() };
}

/** 'Mari telefon', 'tema asendaja telefon': of a person that is a number, and of a position what it is given. */
function asksForContact({ holder, cues, sentence: { words } }: Message): boolean {
  const isPerson = (at: number) =>
    cues.some((cue) => relations.some((relation) => relation === cue.means) && cue.at.includes(at));
  return words.some(({ folded }, at) => contact.test(folded) && (holder !== null || isPerson(at - 1)));
}
