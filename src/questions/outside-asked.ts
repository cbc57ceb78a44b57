import type { Intent } from './intent.js';
import { weightOf, type Message } from './message.js';

const contact =
  /^(?:telefon\p{L}{0,3}|mobiil\p{L}{0,3}|meili|e-?posti?|kontakt\p{L}*|phone|mobile|e-?mail|contact)$/u;

/** What no job description holds. 'Mari telefon': of a person that is a number, and of a position what it is given. */
export function outsideAsked(message: Message): Intent | undefined {
  const { holder, sentence } = message;
  const asksForContact = holder !== null && sentence.words.some(({ folded }) => contact.test(folded));
  if (weightOf(message, 'outside') === 0 && !asksForContact) return undefined;
  return { kind: 'outside', topic: sentence.text.trim() };
}
