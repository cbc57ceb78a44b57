import { bulletLength } from '../../lines/bullet.js';
import { leadingNumber } from '../../lines/leading-number.js';
import { labelAtStart } from '../../labels/find-label.js';
import { raisedFigures } from '../../lines/raised-figures.js';
import { isTerminated } from '../../lines/words.js';
import { pageLines, textOfLine } from './page-lines.js';
import { isMeasure, markOf, raisedMarks, textOfMark } from './raised-marks.js';
import type { Page, PageLine, Piece, Rule } from './page.js';
import { usualSize } from './usual-size.js';

/** What stands on a page, and what stands at its foot and belongs to no line of the text. */
export interface FootedPage {
  readonly body: readonly Piece[];
  /** Its running foot, from above. */
  readonly foot: readonly PageLine[];
  /** The notes that raised marks in the text point to, each whole. */
  readonly notes: readonly string[];
  readonly rules: readonly Rule[];
}

/** The size that most letters of some pieces have. */
function usualSizeOf(pieces: readonly Piece[]): number {
  return usualSize(pieces.map(({ size, text }) => ({ size, letters: text.length })));
}

/** No body reaches so far down the page, in parts of its height. */
const footFrom = 0.925;
/** A foot stands apart from the text by this many of its letters. */
const footGap = 1.9;

/** A few words that are no part of a description: no item, no label and no sentence. */
function mayBeFoot(line: PageLine): boolean {
  const text = textOfLine(line);
  const isItem = bulletLength(text) > 0 || leadingNumber(text).number !== null;
  return !isItem && !isTerminated(text) && labelAtStart(text) === null;
}

/** How many of the lines, from the last one, are the running foot. */
function footLength(lines: readonly PageLine[], height: number): number {
  const from = lines.findIndex(({ base }) => base > height * footFrom);
  const [line, before] = [lines[from], lines[from - 1]];
  if (line === undefined || before === undefined) return 0;
  const isApart = line.base - before.base > Math.max(line.size, before.size) * footGap;
  return isApart && lines.slice(from).every(mayBeFoot) ? lines.length - from : 0;
}

/** A page whose running foot is parted from it, and whose raised marks stand on the lines of their words. */
interface LevelPage {
  readonly level: readonly Piece[];
  /** The raised marks by their pieces on the lines, each with its word. */
  readonly raised: ReadonlyMap<Piece, Piece>;
  /** Those, and what stands raised beside a measure. */
  readonly figures: ReadonlySet<Piece>;
  readonly lines: readonly PageLine[];
  readonly foot: readonly PageLine[];
  /** The size of most of its letters. */
  readonly usual: number;
  readonly rules: readonly Rule[];
}

function levelPage({ pieces, height, rules }: Page): LevelPage {
  const found = raisedMarks(pieces);
  const placed = pieces.map((piece) => {
    const word = found.get(piece);
    return word === undefined ? { piece } : { piece: { ...piece, base: word.base }, word };
  });
  const level = placed.map(({ piece }) => piece);
  const marks = placed.flatMap(({ piece, word }) =>
    word === undefined || isMeasure(word) ? [] : [[piece, word] as const],
  );
  const lines = pageLines(level);
  const end = lines.length - footLength(lines, height);
  return {
    level,
    raised: new Map(marks),
    figures: new Set(placed.flatMap(({ piece, word }) => (word === undefined ? [] : [piece]))),
    lines: lines.slice(0, end),
    foot: lines.slice(end),
    usual: usualSizeOf(pieces),
    rules,
  };
}

/** The raised marks over a line, or on it as well. */
function marksOver({ raised }: LevelPage, base: number): ReadonlySet<string> {
  return new Set([...raised.keys()].filter((piece) => piece.base < base).map(textOfMark));
}

/** A raised mark is the first on the line. */
function isLedByMark({ raised }: LevelPage, line: PageLine): boolean {
  const left = line.segments[0]?.left;
  return [...raised.keys()].some((piece) => piece.base === line.base && piece.left === left);
}

/** The lines of a page that are its notes: from one, and up to another. */
interface NoteLines {
  readonly from: number;
  readonly to: number;
}

/** A note that its own raised mark opens ends where larger letters begin: a page of the web goes on behind its notes. */
function endOfLed(lines: readonly PageLine[], from: number): number {
  const size = lines[from]?.size ?? 0;
  const larger = lines.findIndex((line, at) => at > from && line.size > size * 1.05);
  return larger === -1 ? lines.length : larger;
}

/**
 * The notes of a page; none behind its last line. They are small letters at its end, or no larger than a note that its
 * own raised mark opens, and their mark stands raised over them, or on a page before: `open`, for want of a note there.
 * `usual`: the size of most letters in the file, for a page may hold notes alone.
 */
function notesOf(page: LevelPage, open: ReadonlySet<string>, usual: number): NoteLines {
  const { lines } = page;
  const smallFrom = (size: number): number => lines.findLastIndex((line) => line.size >= size * 0.95) + 1;
  const [small, smallInFile] = [smallFrom(page.usual), smallFrom(usual)];
  const isLed = (line: PageLine): boolean =>
    isLedByMark(page, line) && (open.has(markOf(line)) || marksOver(page, line.base - 1).has(markOf(line)));
  const from = lines.findIndex((line, at) => {
    const said = markOf(line);
    if (said === '') return false;
    if (at >= small && marksOver(page, line.base + 1).has(said)) return true;
    return (open.has(said) && (at === small || at === smallInFile)) || isLed(line);
  });
  if (from === -1) return { from: lines.length, to: lines.length };
  return { from, to: from >= Math.min(small, smallInFile) ? lines.length : endOfLed(lines, from) };
}

function joinNotes(lines: readonly PageLine[], marks: ReadonlySet<string>): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    if (marks.has(markOf(line)) || notes.length === 0) notes.push(textOfLine(line));
    else notes.push(`${notes.pop()} ${textOfLine(line)}`);
  }
  return notes;
}

/** What stands on a page beside its notes and its foot, without the marks that have a note. */
function bodyOf(
  { level, raised, figures, lines, foot }: LevelPage,
  { from, to }: NoteLines,
  noted: ReadonlySet<string>,
): readonly Piece[] {
  const isOut = ({ base }: Piece): boolean =>
    base >= (foot[0]?.base ?? Infinity) - 1 ||
    (base >= (lines[from]?.base ?? Infinity) - 1 && base < (lines[to]?.base ?? Infinity) - 1);
  const taken = new Map([...raised].filter(([piece]) => noted.has(textOfMark(piece))));
  return level.flatMap((piece) => {
    if (taken.has(piece) || isOut(piece)) return [];
    // What stood behind the mark stands behind its word.
    const marks = [...taken].flatMap(([each, word]) => (word === piece ? [each.right] : []));
    const text = figures.has(piece) ? raisedFigures(piece.text) : piece.text;
    return [{ ...piece, text, right: Math.max(...marks, piece.right) }];
  });
}

/**
 * Parts the feet of the pages of a file from their text. A raised mark whose note stands at the foot of its page, or of
 * one behind it as endnotes do, goes out of the text with it; any other (`m²`) stands on the line of its word.
 */
export function withoutFeet(pages: readonly Page[]): readonly FootedPage[] {
  const levels = pages.map(levelPage);
  const usual = usualSizeOf(pages.flatMap(({ pieces }) => pieces));
  /** The marks that still lack a note, each with the pages on which they stand: those get it when it is found. */
  const open = new Map<string, Set<string>[]>();
  const read = levels.map((page) => {
    const place = notesOf(page, new Set(open.keys()), usual);
    const behind = page.lines.slice(place.from, place.to);
    const end = behind[0]?.base ?? Infinity;
    const own = marksOver(page, end - 1);
    const marks = new Set([...marksOver(page, Infinity), ...open.keys()]);
    const answers = new Set(behind.map(markOf).filter((said) => marks.has(said)));
    const noted = new Set([...answers].filter((said) => own.has(said)));
    for (const said of answers) {
      if (own.has(said)) continue;
      for (const each of open.get(said) ?? []) each.add(said);
      open.delete(said);
    }
    for (const said of own) if (!noted.has(said)) open.set(said, [...(open.get(said) ?? []), noted]);
    return { page, place, noted, notes: joinNotes(behind, answers) };
  });
  return read.map(({ page, place, noted, notes }) => ({
    body: bodyOf(page, place, noted),
    foot: page.foot,
    notes,
    rules: page.rules,
  }));
}
