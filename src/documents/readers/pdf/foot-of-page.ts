import { bulletLength } from '../../lines/bullet.js';
import { leadingNumber } from '../../lines/leading-number.js';
import { labelAtStart } from '../../labels/find-label.js';
import { isTerminated } from '../../lines/words.js';
import { pageLines, textOfLine } from './page-lines.js';
import type { PageLine, Piece } from './page.js';

/** What stands on a page, and what stands at its foot and belongs to no line of the text. */
interface FootedPage {
  readonly body: readonly Piece[];
  /** Its running foot, from above. */
  readonly foot: readonly PageLine[];
  /** The notes that raised marks in the text point to, each whole. */
  readonly notes: readonly string[];
}

/** `1`, `*`: the mark of a note, as it stands raised in the text and before the note. */
const mark = /^(?:\d{1,2}|\*{1,3})\)?$/u;
/** Letters that are set so much smaller than those beside them, and higher by so much of their size, are raised. */
const smaller = 0.9;
const raisedBy = { least: 0.12, most: 0.65 };
/** A page with more such numbers than a text has notes is a table of figures. */
const mostMarks = 300;

function isRaisedBeside(piece: Piece, word: Piece): boolean {
  const lift = (word.base - piece.base) / word.size;
  const gap = Math.max(piece.left - word.right, word.left - piece.right) / word.size;
  const isClose = gap > -0.3 && gap < 0.45;
  return piece.size < word.size * smaller && lift > raisedBy.least && lift < raisedBy.most && isClose;
}

/** The raised marks of a page, each with the word that it stands beside. */
function raisedMarks(pieces: readonly Piece[]): ReadonlyMap<Piece, Piece> {
  const marks = pieces.filter(({ text }) => mark.test(text.trim()));
  if (marks.length > mostMarks) return new Map();
  return new Map(
    marks.flatMap((piece) => {
      const word = pieces.find((other) => other !== piece && isRaisedBeside(piece, other));
      return word === undefined ? [] : [[piece, word] as const];
    }),
  );
}

/** The size that most letters of the page have. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
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

/** The notes over the foot: small letters from a mark on that stands raised in the text above. */
function notesIn(lines: readonly PageLine[], marks: ReadonlySet<string>, usual: number): readonly PageLine[] {
  const isSmall = ({ size }: PageLine): boolean => size < usual * 0.95;
  const from = lines.findLastIndex((line) => !isSmall(line)) + 1;
  const first = lines.findIndex((line, at) => at >= from && marks.has(markOf(line)));
  return first === -1 ? [] : lines.slice(first);
}

function markOf(line: PageLine): string {
  return textOfLine(line).trim().split(/\s/u, 1)[0]?.replace(/[.)]$/u, '') ?? '';
}

function joinNotes(lines: readonly PageLine[], marks: ReadonlySet<string>): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    if (marks.has(markOf(line)) || notes.length === 0) notes.push(textOfLine(line));
    else notes.push(`${notes.pop()} ${textOfLine(line)}`);
  }
  return notes;
}

/**
 * Parts the foot of a page from its text. A raised mark whose note stands there goes out of the text with it; any other
 * (`m²`) stands on the line of its word. `height`: of the page, in points.
 */
export function withoutFoot(pieces: readonly Piece[], height: number): FootedPage {
  const raised = raisedMarks(pieces);
  const level = pieces.map((piece) => {
    const word = raised.get(piece);
    return word === undefined ? piece : { ...piece, base: word.base };
  });
  const lines = pageLines(level);
  const foot = footLength(lines, height);
  const above = lines.slice(0, lines.length - foot);
  const text = ({ text: written }: Piece): string => written.trim().replace(/\)$/u, '');
  const marks = new Set([...raised.keys()].map(text));
  const notes = notesIn(above, marks, usualSize(pieces));
  const end = notes[0] ?? lines[above.length];
  const noted = new Set(notes.map(markOf));
  const taken = [...raised].filter(([piece]) => noted.has(text(piece)));
  const body = pieces.flatMap((piece, at) => {
    const [own = piece] = level.slice(at, at + 1);
    if (taken.some(([each]) => each === piece) || (end !== undefined && own.base >= end.base - 1)) return [];
    // What stood behind the mark stands behind its word.
    const right = Math.max(
      ...taken.flatMap(([each, word]) => (word === piece ? [each.right] : [])),
      own.right,
    );
    return [{ ...own, right }];
  });
  return { body, foot: lines.slice(above.length), notes: joinNotes(notes, marks) };
}
