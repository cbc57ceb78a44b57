import type { CueMeaning } from '../cues/cue-table.js';
import type { Intent } from '../intent.js';
import { weightOf, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';

/** 'Mida sa oskad?' asks the bot, and for nobody's skills. */
const surelyHelp = 6;
/** 'Aitäh, oli suureks abiks' asks for none. */
const surelyThanks = 3;

/** A greeting, thanks, or a call for help, where the message is nothing else. */
export function smallTalk(message: Message): Intent | undefined {
  const asksTheBot = weightOf(message, 'help') >= surelyHelp && weightOf(message, 'list') === 0;
  if (asksTheBot && message.mentions.length === 0) return { kind: 'help' };
  if (message.mentions.length > 0 || message.numbers.length > 0 || strongestPart(message) !== undefined)
    return undefined;
  if (weightOf(message, 'outside') > 0 || weightOf(message, 'list') > 0) return undefined;
  const asksForHelp = weightOf(message, 'help') > 0 && weightOf(message, 'thanks') < surelyThanks;
  if (asksForHelp && message.rest.length === 0) return { kind: 'help' };
  if (isNothingBut('greeting', message)) return { kind: 'greeting' };
  return isNothingBut('thanks', message) ? { kind: 'thanks' } : undefined;
}

function isNothingBut(meaning: CueMeaning, message: Message): boolean {
  const words = new Set(message.cues.filter(({ means }) => means === meaning).flatMap(({ at }) => at));
  const others = message.sentence.words.length - words.size;
  return words.size > 0 && others <= 2 && message.rest.every((at) => words.has(at));
}
