import { bulletLength } from '../lines/bullet.js';
import { labelAtStart } from '../labels/find-label.js';
import { chapterOf, depthOf, leadingNumber, isSuccessor } from '../lines/leading-number.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { itemNumberOf } from '../lines/row.js';
import { hasWords, type Section } from './section.js';
import { isCapitals, isTerminated, startsUpper } from '../lines/words.js';

/** What stands around a line that may be a heading no table of labels knows. */
interface Surroundings {
  /** The last section with a known label, and those of the same part right before it. */
  readonly chapter: readonly Section[];
  /** The last number of a chapter. */
  readonly lastHeading: number;
  readonly afterBlank: boolean;
  readonly ahead: readonly Line[];
}

const mostWords = 6;

/** The chapter's list goes on below with its next number: what stands between is no heading. */
function goesOn(written: readonly Line[], ahead: readonly Line[]): boolean {
  const last = written.map(({ text }) => itemNumberOf(text).number).findLast((number) => number !== null);
  const next = ahead.find(({ text }) => itemNumberOf(text).number !== null);
  const number = next === undefined ? null : itemNumberOf(next.text).number;
  if (next === undefined || last === undefined || last === null || number === null) return false;
  return isSuccessor(last, number) && labelAtStart(next.text)?.rest.trim() !== '';
}

/** `4. Aruandlus` after `3. Tööülesanded`: the numbers of the chapters go on, and no item is numbered like them. */
function countsOn(number: string, written: readonly Line[], lastHeading: number): boolean {
  if (lastHeading === 0 || chapterOf(number) !== lastHeading + 1) return false;
  return !/^\d/u.test(number) || written.every(({ text }) => !/^\d+$/u.test(itemNumberOf(text).number ?? ''));
}

const plainHeading = /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2}$/u;

/** Chapters of lists and of sentences, whose own headings may be plain words. */
const plainChapters: ReadonlySet<Section['part']> = new Set([
  'duties',
  'rights',
  'responsibilities',
  'tools',
]);

/** A few words over a sentence, behind the whole sentences of a chapter whose own heading is set so. */
function standsOverText(text: string, head: Section, [next]: readonly Line[]): boolean {
  const isPlain =
    !head.inline && head.number === null && !isCapitals(head.label) && !head.label.endsWith(':');
  if (!isPlain || head.part === 'duties' || next === undefined) return false;
  return plainHeading.test(text) && startsUpper(next.text) && isTerminated(next.text);
}

/** A few words between empty lines, in a list whose every paragraph has a bullet or a number, under a heading like them. */
function standsOutOfList(
  text: string,
  written: readonly Line[],
  head: Section,
  next: Line | undefined,
): boolean {
  if (head.hasResults || head.inline || head.number !== null) return false;
  const isMarked = (line: Line): boolean =>
    bulletLength(line.text) > 0 || itemNumberOf(line.text).number !== null;
  const [first] = written;
  if (first === undefined || !isMarked(first) || next === undefined || isMarked(next)) return false;
  return plainHeading.test(text) && startsUpper(next.text);
}

/**
 * Is this a heading that no table of labels knows? It is set as the heading of the chapter is that it ends: in the same
 * style, under the table of the chapter, in capitals, with the next number, or as plain words where items are marked. Where the chapter itself begins
 * with such words, they part its list.
 */
export function isUnknownHeading(
  line: Line,
  { chapter, lastHeading, afterBlank, ahead }: Surroundings,
): boolean {
  const { number, length } = leadingNumber(line.text);
  const text = tidy(line.text.slice(length));
  const bare = line.heading === undefined ? text : text.replace(/[:?]$/u, '');
  if (!startsUpper(text) || isTerminated(bare) || text.length < 4 || text.split(' ').length > mostWords)
    return false;
  const [head] = chapter;
  const before = chapter.findLast(hasWords)?.lines.findLast((each) => !isBlank(each));
  if (head === undefined || before === undefined || line.cell !== undefined) return false;
  if (!afterBlank && before.whole !== true && !isTerminated(before.text)) return false;
  const written = chapter.flatMap(({ lines }) => lines).filter((each) => !isBlank(each));
  const first = written[0] ?? before;
  if (depthOf(number) > 1 || goesOn(written, ahead)) return false;
  const next = ahead.find((each) => !isBlank(each));
  if (line.heading !== undefined && before.cell !== undefined && next?.cell?.table !== before.cell.table)
    return true;
  if (number !== null) return countsOn(number, written, lastHeading);
  if (line.heading !== undefined && line.heading === head.at.heading) return first.heading !== line.heading;
  if (isCapitals(text)) return isCapitals(head.label) && !isCapitals(first.text);
  if (!afterBlank || head.at.heading !== undefined || !plainChapters.has(head.part)) return false;
  return standsOutOfList(text, written, head, next) || standsOverText(text, head, ahead);
}
