import type { Hit } from '../search/index.js';
import type { Knowledge } from './knowledge.js';
import type { Message } from './message/message.js';

/** From here on what was found may have to do with what is said. */
export const perhapsMeant = 0.12;
/** From here on it is taken for what is meant, though the words were not clear. */
export const surelyMeant = 0.25;

/** The duty that meets the whole message best, whoever has it. */
export function bestDuty({ sentence }: Message, { search }: Knowledge): Hit | undefined {
  return search.find(sentence.text, { duties: true })[0];
}

/** Whether some duty has to do with the message for sure. */
export function meansSomeDuty(message: Message, knowledge: Knowledge): boolean {
  return (bestDuty(message, knowledge)?.evidence ?? 0) >= surelyMeant;
}
