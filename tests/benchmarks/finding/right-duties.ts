import type { BankQuestion } from '../../../src/conversation/asking/bank.js';
import { plainTitle, positionName, type Collection, type Duty } from '../../../src/descriptions/index.js';

/** Names a duty for every engine alike. */
export function dutyName(descriptionId: string, at: number): string {
  return `${descriptionId}#${at}`;
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

const isNumber = /^[\d.]+$/u;

/** A bank says of the right duty its number, some of its words, or both: all of them must fit. */
function fits({ number, text, results }: Duty, said: readonly string[]): boolean {
  const words = plain([text, ...results].join(' '));
  return said.every((each) => (isNumber.test(each) ? each === number : words.includes(plain(each))));
}

/** The duties that answer a who-handles question; none where the bank's words fit no duty. */
export function rightDuties(question: BankQuestion, collection: Collection): ReadonlySet<string> {
  const wanted = plainTitle(question.position ?? '');
  const said = question.contains.filter((each) => plain(each) !== plain(question.position ?? ''));
  return new Set(
    collection
      .filter((each) => [each.title, positionName(each, collection)].map(plainTitle).includes(wanted))
      .flatMap(({ id, duties }) => duties.flatMap((duty, at) => (fits(duty, said) ? dutyName(id, at) : []))),
  );
}

export interface Score {
  readonly asked: number;
  readonly first: number;
  readonly withinThree: number;
}

/** Where the right duty came, of each question: 0 is first, -1 not at all. */
export function scoreOf(places: readonly number[]): Score {
  return {
    asked: places.length,
    first: places.filter((place) => place === 0).length,
    withinThree: places.filter((place) => place >= 0 && place < 3).length,
  };
}

export function placeOf(right: ReadonlySet<string>, found: readonly string[]): number {
  return found.findIndex((each) => right.has(each));
}
