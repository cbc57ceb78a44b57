import { normalDutyNumber } from '../descriptions/index.js';
import type { Sentence } from './sentence.js';

const withDots = /(?<![\p{L}\p{N}.,])(\d{1,2}(?:[.,]\d{1,2}){1,3})(?![\p{N}%€])/u;
const namedPlain =
  /(?<!\p{L})(?:punkti?s?t?|p|pt|p-s|ülesan\p{L}*|ulesan\p{L}*|tööülesan\p{L}*|kohustus\p{L}*|duty|task|point|item|clause|section|number|nr|no|#|§)\.?\s*(?:number|nr|no|#)?\.?\s*(\d{1,3}(?:[.,]\d{1,2}){0,3})/iu;
const plainNamed =
  /(?<![\p{N}.,])(\d{1,3})\.?\s*(?:\.|-?(?:s|st|nda|ndat|ndas))?\s*(?:punkt|ülesan|ulesan|kohustus|duty|task)/iu;
const years = /aasta|year|protsen|percent|päev|day|euro|kell|o'clock/iu;

/**
 * The duty's number that a message names, in the form of the descriptions (`3.4`), or `null`.
 * A number without a dot counts only beside a word such as 'punkt' or 'duty': elsewhere it is a count.
 */
export function spokenDutyNumber(sentence: Sentence): string | null {
  const { text } = sentence;
  const dotted = withDots.exec(text);
  if (
    dotted?.[1] !== undefined &&
    !years.test(text.slice(dotted.index + dotted[0].length, dotted.index + dotted[0].length + 8))
  ) {
    return normalDutyNumber(dotted[1]);
  }
  const plain = namedPlain.exec(text)?.[1] ?? plainNamed.exec(text)?.[1];
  return plain === undefined ? null : normalDutyNumber(plain);
}

/** 'And 31?', said of duties: a number by itself. */
export function bareNumber(sentence: Sentence): string | null {
  const numbers = sentence.words.filter(({ number }) => number);
  return sentence.words.length <= 3 && numbers.length === 1 ? normalDutyNumber(numbers[0]?.text ?? '') : null;
}
