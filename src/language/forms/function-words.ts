import { listedFunctionWords, listedLightWords } from './function-words.once.js';
import { fold } from '../letters/letters.js';
import { detectLanguage } from '../letters/which-language.js';

const functionWords: ReadonlySet<string> = new Set(listedFunctionWords);
const lightWords: ReadonlySet<string> = new Set(listedLightWords);

/** As it stands in the lists: without diacritics, and with a straight apostrophe. */
function listedForm(word: string): string {
  return fold(word).replace(/[\u2019\u02BC\u00B4`]/g, "'");
}

/** Whether the word says little of what a sentence is about, unless it is part of a phrase. */
export function isLightWord(word: string): boolean {
  return lightWords.has(fold(word));
}

/** Whether the word says nothing of what a sentence is about. Takes the word as it stands, in any case. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.length < 12 ? listedForm(word) : fold(word));
}

/** In front of these and first of all, 'it' is no pronoun: 'it help', 'it support'. */
const beforeItsWork =
  /^\P{L}*it (?:help|helpdesk|support|department|team|person|people|guy|issues?|problems?|equipment|security|systems?|training|specialist|manager)(?:\P{L}|$)/iu;

/**
 * Whether `it` is information technology, by how it was `typed` and in what text: in capitals among small letters, with
 * an Estonian case ending (`it-ga`, `ITga`), in Estonian, which has no pronoun of these letters, or first of all before
 * what it has to do with.
 */
export function isInformationTechnology(typed: string, text: string): boolean {
  if (/^IT\p{Ll}+$/u.test(typed)) return true;
  const found = /^(it)(-\p{L}{1,4})?$/iu.exec(typed);
  if (found === null) return false;
  const [, word, ending] = found;
  const isShouted = word === 'IT' && /\p{Ll}/u.test(text);
  if (isShouted || ending !== undefined || beforeItsWork.test(text)) return true;
  return detectLanguage(text).language === 'et';
}
