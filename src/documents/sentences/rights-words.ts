import { startsUpper } from '../lines/words.js';

/** On which side of the post a sentence stands. */
export type Side = 'rights' | 'responsibilities';

const saysRight =
  /(?<!\p{L})(?:on\s+(?:\p{L}+\s+)?õigus|omab\s+õigus(?:t|i)?|võib|(?:has|have)\s+the\s+right|is\s+entitled|may)(?!\p{L})/iu;

const saysResponsibility =
  /(?<!\p{L})(?:vastutab|on\s+vastutav|kannab\s+vastutust|on\s+kohustatud|kohustub|is\s+(?:responsible|accountable|obliged))(?!\p{L})/iu;

/** A sentence that says both is what it says first: `Töötajal on õigus teada, mille eest ta vastutab.` */
export function sideOf(sentence: string): Side | null {
  const right = saysRight.exec(sentence)?.index ?? Infinity;
  const responsibility = saysResponsibility.exec(sentence)?.index ?? Infinity;
  if (right === responsibility) return null;
  return right < responsibility ? 'rights' : 'responsibilities';
}

/** `5.1. IT-juhil on õigus:`, `Sadamakapten on kohustatud`: nothing may follow but the list. */
const endsBeforeList =
  /(?<!\p{L})(?:on\s+(?:\p{L}+\s+)?(?:õigus|kohustatud|kohustus|vastutav)|vastutab|kohustub|omab\s+õigust|has\s+the\s+right\s+to|is\s+(?:entitled|obliged)\s+to|is\s+(?:responsible|accountable)\s+for)\s*(?<colon>:?)$/iu;

/**
 * The words that announce a list, whatever number they bear. Without a colon they are few, begin like a sentence, and
 * something follows them: `teha otsuseid, mille eest ta vastutab` is an item itself.
 */
export function announcesList(text: string, followed: boolean): boolean {
  const ending = endsBeforeList.exec(text);
  if (ending === null || ending.groups?.['colon'] === ':') return ending !== null;
  return followed && startsUpper(text) && !/[,;]/u.test(text) && text.split(' ').length <= 6;
}
