import { fields, readField, type Field, type JobDescription } from '../descriptions/index.js';
import { withDutiesByShape } from './sections/duties-by-shape.js';
import { withoutAmendmentTables } from './positions/amendment-table.js';
import { isCollectiveText } from './positions/collective-text.js';
import { contentOf } from './fields/content.js';
import { isBareOrder, listedPositions, missingFromOrder } from './positions/order-list.js';
import { isBlank, type Line } from './lines/line.js';
import { otherPaper } from './positions/other-paper.js';
import {
  unreadable,
  type DocumentReading,
  type Note,
  type PositionReading,
  type Unreadable,
} from './outcomes/reading.js';
import { layTables } from './layout/lay-tables.js';
import { withoutScanMarks } from './layout/scanned-marks.js';
import { withoutLetterSpacing } from './layout/letter-spacing.js';
import { withoutTranslation } from './layout/side-translation.js';
import { withoutSignatures } from './positions/signature-block.js';
import { splitPositions, type PositionLines } from './positions/split-positions.js';
import { splitSections } from './sections/split-sections.js';
import { unitFromHead } from './positions/unit-from-head.js';
import { templateOf } from './sections/template.js';
import { titleFromHeading, titleFromSetting } from './positions/title-from-heading.js';
import { withTextTables } from './layout/text-tables.js';
import { unknownHeadings } from './sections/unknown-headings.js';
import { withNotesApart } from './layout/typed-notes.js';
import { withoutPageFurniture } from './layout/page-furniture.js';
import { settleNumbers } from './layout/settle-numbers.js';

function firstLine(lines: readonly Line[]): number {
  return lines.find((line) => !isBlank(line))?.number ?? 0;
}

function missingFields(reading: Omit<PositionReading, 'notes'>, line: number): readonly Note[] {
  const description: JobDescription = {
    ...reading.content,
    id: 'x',
    source: { ...reading.source },
    version: '',
  };
  return fields
    .filter((field: Field) => readField(description, field).kind === 'silent')
    .map((field) => ({ kind: 'missing-field', field, line, text: field }));
}

/** A reading whose notes count lines through the file. */
type Unplaced = Omit<PositionReading, 'notes'> & { readonly notes: readonly Note[] };

function readPosition(position: PositionLines, file: string, sha256: string): Unplaced | Unreadable {
  const split = splitSections(withoutSignatures(withoutAmendmentTables(position.lines)));
  const byShape = withDutiesByShape(split);
  const sections = byShape?.sections ?? split;
  const line = firstLine(position.lines);
  const heading =
    titleFromHeading([...position.before, ...position.lines]) ?? titleFromSetting(position.lines);
  const { content: said, empty, notes } = contentOf(sections, heading?.title ?? '');
  const head =
    said.unit === null && empty['unit'] === undefined
      ? unitFromHead([...position.before, ...position.lines])
      : null;
  const content = head === null ? said : { ...said, unit: head.unit };
  const { title } = content;
  if (title === '') return unreadable(file, { kind: 'no-title' }, line);
  // An approved document is not edited for a bot: the headings it has are told, so that the missing one can be taught.
  if (content.duties.length === 0)
    return unreadable(file, { kind: 'no-duties', title, headings: unknownHeadings(position.lines) }, line);
  const source = {
    file,
    sha256,
    template: templateOf(
      sections,
      sections.flatMap(({ columns }) => columns.map(({ label }) => label)),
    ),
    empty,
  };
  const labelled = sections.some((section) => section.part === 'title');
  const fromHeading: readonly Note[] =
    labelled || heading === null ? [] : [{ kind: 'title-from-heading', line: heading.line, text: title }];
  const inHead: readonly Note[] =
    head === null ? [] : [{ kind: 'unit-from-head', line: head.line, text: head.unit }];
  const shaped: readonly Note[] =
    byShape === null
      ? []
      : [{ kind: 'duties-by-shape', line: byShape.head.at.number, text: byShape.head.label }];
  const reading = { content, source, notes: [...fromHeading, ...inHead, ...shaped, ...notes] };
  return { ...reading, notes: [...reading.notes, ...missingFields(reading, line)] };
}

/** Tells of the translations beside the lines of this position, and of what stands in the margins of its pages. */
function withLeftOut(
  reading: Unplaced | Unreadable,
  { lines }: PositionLines,
  next: PositionLines | undefined,
  leftOut: readonly Line[],
): Unplaced | Unreadable {
  if ('kind' in reading) return reading;
  // The notes and the foot of the last page stand behind its last line.
  const [first, last] = [lines[0]?.number ?? 0, (next?.lines[0]?.number ?? Infinity) - 1];
  const told = leftOut
    .filter(({ number }) => number >= first && number <= last)
    .map(({ number, text, margin }): Note => ({
      kind: margin === true ? 'margin-left-out' : 'translation-left-out',
      line: number,
      text,
    }));
  return { ...reading, notes: [...told, ...reading.notes] };
}

/** Reads the positions that the lines of a document describe, or says why there are none. */
export function readPositions(lines: readonly Line[], name: string, sha256: string): DocumentReading {
  if (lines.every(isBlank)) return unreadable(name, { kind: 'empty' });
  const paper = otherPaper(lines);
  if (paper !== null) return unreadable(name, { kind: 'other-paper', paper }, firstLine(lines));
  const cleaned = withNotesApart(withoutPageFurniture(lines));
  const body = cleaned.filter(({ margin }) => margin !== true);
  const margins = cleaned.filter((line) => line.margin === true && !isBlank(line));
  const said = withoutTranslation(
    withTextTables(settleNumbers(withoutScanMarks(withoutLetterSpacing(body)))),
  );
  const parts = splitPositions(layTables(said.lines));
  const [firstPart] = parts;
  const leftOut = [...said.leftOut, ...margins];
  const read = parts.map((each, at) =>
    placed(withLeftOut(readPosition(each, name, sha256), each, parts[at + 1], leftOut), lines),
  );
  const positions = read.filter((each): each is PositionReading => !('kind' in each));
  const unread = read.filter((each): each is Unreadable => 'kind' in each);
  const named = positions.some(({ notes }) => !notes.some(({ kind }) => kind === 'title-from-heading'));
  if (!named && isCollectiveText(lines))
    return unreadable(name, { kind: 'one-text-for-many' }, firstLine(lines));
  const [first] = unread;
  if (positions.length === 0 && first !== undefined)
    return isBareOrder(lines) ? unreadable(name, { kind: 'order-alone' }) : first;
  const list = listedPositions(lines.filter(({ number }) => number < (firstPart?.lines[0]?.number ?? 0)));
  const titles = positions.map(({ content }) => content.title);
  const missing = missingFromOrder(list, titles).map(({ title, annex }) => `${title} (lisa ${annex})`);
  return { kind: 'read', positions, unread, signatures: null, missing };
}

/** Puts the places of notes as a person finds them, from the first line of the document to the last. */
function placed(reading: Unplaced | Unreadable, lines: readonly Line[]): PositionReading | Unreadable {
  const place = (number: number): { line: number; page: number | null } => {
    const line = lines[number - 1];
    return line?.onPage === undefined ? { line: number, page: null } : { line: line.onPage, page: line.page };
  };
  if ('kind' in reading) return { ...reading, ...place(reading.line) };
  const inOrder = reading.notes.toSorted((one, other) => one.line - other.line);
  return { ...reading, notes: inOrder.map((note) => ({ ...note, ...place(note.line) })) };
}
