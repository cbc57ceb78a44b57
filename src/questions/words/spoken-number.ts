import { normalDutyNumber } from '../../descriptions/index.js';
import type { Sentence } from './sentence.js';

const withDots = /(?<![\p{L}\p{N}.,])(\d{1,2}(?:(?:\.\d{1,2}){1,3}|(?:,\d{1,2}){1,3}))(?![\p{N}%€])/gu;
const namedPlain =
  /(?<!\p{L})(?:punkt\p{L}*|p|pt|p-s|ülesan\p{L}*|ulesan\p{L}*|tööülesan\p{L}*|kohustus\p{L}*|duty|duties|tasks?|points?|items?|clauses?|sections?|numbers?|nr|no|#|§)\.?\s*(?:number|nr|no|#)?\.?\s*(\d{1,3}(?:[.,]\d{1,2}){0,3})/iu;
const plainNamed =
  /(?<![\p{N}.,])(\d{1,3})\.?\s*(?:\.|-?(?:s|st|nda|ndat|ndas))?\s*(?:punkt|ülesan|ulesan|kohustus|duty|task)/iu;
const years = /aasta|year|protsen|percent|päev|day|euro|kell|o'clock/iu;

/** What follows the first of several plain numbers: 'punktid 12, 14 ja 17'. */
const another = /^\s*(?:,|&|\+|ja|ning|and)\s*(\d{1,3})(?![\p{L}\p{N}.,])/iu;
/** '3.2,3.4', with no blank between. */
const listed = /(?<=\d\.\d{1,2}),(?=\d{1,2}\.\d)/gu;

const through = String.raw`\s*(?:[-–—]|kuni|to|till|until|through)\s*`;
/** '3.1–3.3', '3.1-st kuni 3.3-ni': all between belong to it. */
const stretch = new RegExp(
  String.raw`(?<![\p{N}.,])((?:\d{1,2}\.)+)(\d{1,2})\.?(?:-?st)?${through}\1(\d{1,2})(?![\p{N}.,]\p{N})`,
  'giu',
);
/** 'Punktid 2 kuni 4', behind the first of them. */
const upTo = new RegExp(String.raw`^${through}(\d{1,3})(?![\p{N}.,])`, 'iu');

/** No chapter has more; what a card has no room for, it tells. */
const mostNumbers = 20;

/**
 * The duties' numbers that a message names, in the form of the descriptions (`3.4`) and in its order.
 * A number without a dot counts only beside a word such as 'punkt' or 'duty': elsewhere it is a count.
 */
export function spokenDutyNumbers(sentence: Sentence): readonly string[] {
  const text = sentence.text.replace(listed, ', ').replace(stretch, writtenOut);
  const dotted = [...text.matchAll(withDots)].filter(({ 0: whole, index }) => {
    return !years.test(text.slice(index + whole.length, index + whole.length + 8));
  });
  const said = dotted.length > 0 ? dotted.map(([, number = '']) => number) : plainNumbers(text);
  return [...new Set(said.map(normalDutyNumber))].slice(0, mostNumbers);
}

function writtenOut(whole: string, chapter: string, from: string, to: string): string {
  const [first, last] = [Number(from), Number(to)];
  if (last < first) return whole;
  return allBetween(first, last)
    .map((number) => `${chapter}${number}`)
    .join(', ');
}

function allBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last - first + 1, mostNumbers) }, (_, at) => first + at);
}

function plainNumbers(text: string): readonly string[] {
  const first = namedPlain.exec(text) ?? plainNamed.exec(text);
  if (first?.[1] === undefined) return [];
  const numbers = [first[1]];
  let rest = text.slice(first.index + first[0].length);
  const [last] = upTo.exec(rest)?.slice(1).map(Number) ?? [];
  if (last !== undefined && last > Number(first[1])) return allBetween(Number(first[1]), last).map(String);
  for (let next = another.exec(rest); next !== null; next = another.exec(rest)) {
    numbers.push(next[1] ?? '');
    rest = rest.slice(next[0].length);
  }
  return numbers;
}

/** 'And 31?', said of duties: a number by itself. */
export function bareNumber(sentence: Sentence): string | null {
  const numbers = sentence.words.filter(({ number }) => number);
  return sentence.words.length <= 3 && numbers.length === 1 ? normalDutyNumber(numbers[0]?.text ?? '') : null;
}
