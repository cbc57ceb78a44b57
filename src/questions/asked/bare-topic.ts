import { isLightWord, keysInEnglish } from '../../language/index.js';
import type { Hit } from '../../search/index.js';
import { isOfThing } from '../cues/cue-table.js';
import { bestDuty, perhapsMeant, surelyMeant } from '../evidence.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, weightOf, type Message } from '../message/message.js';
import { hasCapital, isStrange, saysAny, type SpokenWord } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { strongestPart } from '../message/strongest-part.js';
import { tellsOfLack } from './trouble.js';
import { wordSet } from '../words/word-set.js';

/** On a phone a matter is typed in a few words: 'flu shots for staff', 'uue töötaja arvuti ja telefon'. */
const mostWords = 7;
const mostWordsOfMatter = 4;

/** Whoever says these tells of somebody, or says something of the bot: 'see on imelik', 'I am tired'. */
const tellingWords = wordSet('on oli olen oled oleme olete sa sina te me am is are was were be i im you we');

/**
 * 'Andmeleke', 'fire safety of the buildings': words of a matter alone, and a duty that may be it. 'IT help' calls for
 * the bot's own help, unless that duty has to do with IT.
 */
export function isBareTopic(message: Message, knowledge: Knowledge): boolean {
  if (strongestPart(message) !== undefined || weightOf(message, 'outside') > 0) return false;
  const best = isMatter(message, knowledge) ? bestDuty(message, knowledge) : undefined;
  // As where it is asked who does it, the duty is shown as not sure.
  if (best === undefined || best.evidence < perhapsMeant) return false;
  return weightOf(message, 'help') === 0 || areMet(message.rest, message, best);
}

function areMet(places: readonly number[], { sentence }: Message, { met }: Hit): boolean {
  return places.every((at) => met.includes(sentence.words[at]?.text ?? ''));
}

/** 'Laptop for a newcomer', 'tarkvara litsents': a duty has to do with that thing, and nobody's own one is asked for. */
export function isMatterOfThing(message: Message, knowledge: Knowledge): boolean {
  const part = strongestPart(message);
  if (!isOfThing(part) || !isMatter(message, knowledge)) return false;
  const best = bestDuty(message, knowledge);
  const things = message.cues.flatMap(({ means, at }) => (means === part ? at : []));
  return best !== undefined && best.evidence >= surelyMeant && areMet(things, message, best);
}

/** 'Mundri tellimine', 'uut läpparit vaja': something to be done, by whoever does it. */
export function isMatterAlone({ sentence, rest, references }: Message): boolean {
  if (rest.length === 0 || rest.length > mostWordsOfMatter || hasQuestionWord(sentence.text)) return false;
  if (references.before || references.goesOn) return false;
  const last = sentence.words.at(-1)?.folded ?? '';
  return /(?:mine|mise|mist)$/.test(last) || tellsOfLack(sentence);
}

/** 'See', 'that', and no 'IT help'. */
function pointsBack({ sentence, references, rest }: Message): boolean {
  const isTechnology = rest.some((at) => sentence.words[at]?.folded === 'it');
  return references.person || (references.before && !isTechnology);
}

/** 'Toomas Lumi', 'Peeter Sild': a name, though some duty has to do with snow and with bridges. */
export function isNameAlone({ sentence }: Message, { isKnown }: Knowledge): boolean {
  const { words } = sentence;
  const isForename = (word: SpokenWord) => isStrange(word, isKnown) || isLightWord(word.text);
  return words.length > 1 && words.every((word) => hasCapital(sentence, word)) && words.some(isForename);
}

/** Whether it is made of words for things alone: names, nonsense, questions and stories are none. */
function isMatter(message: Message, { isKnown }: Knowledge): boolean {
  const { sentence, rest, references, undescribed, roles } = message;
  if (rest.length === 0 || rest.length > mostWordsOfMatter || sentence.words.length > mostWords) return false;
  if (namesSomebody(message) || undescribed.length + roles.length > 0) return false;
  if (references.me || references.goesOn || pointsBack(message)) return false;
  if (hasQuestionWord(sentence.text) || saysAny(sentence, tellingWords)) return false;
  return sentence.words.every(
    (word) => word.guesses.length > 0 || !isStrange(word, isKnown) || keysInEnglish(word.text).some(isKnown),
  );
}
