import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { fields, readField, type Field, type JobDescription } from '../descriptions/index.js';
import { contentOf } from './content.js';
import { decodeText, linesOfText } from './decode-text.js';
import { isBlank, type Line } from './line.js';
import type { DocumentFile, DocumentReading, Note, PositionReading, Unreadable } from './reading.js';
import { splitPositions, type PositionLines } from './split-positions.js';
import { splitSections } from './split-sections.js';
import { templateOf } from './template.js';
import { titleFromHeading } from './title-from-heading.js';
import { withoutPageFurniture } from './page-furniture.js';

/** What a kind of file gives: its lines, or why there are none. */
type LinesReading = { readonly kind: 'lines'; readonly lines: readonly Line[] } | Omit<Unreadable, 'file'>;
type Reader = (bytes: Uint8Array) => LinesReading;

function readTextFile(bytes: Uint8Array): LinesReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return { kind: 'lines', lines: linesOfText(decoded.text) };
  return {
    kind: 'unreadable',
    line: 0,
    expected: 'failis peaks olema tekst, aga selles on kahendandmed',
    cure: 'salvesta dokument tekstina (UTF-8) ja impordi uuesti',
  };
}

/** One reader for each kind of file, by the ending of the name. A new kind is one line. */
const readers: Readonly<Record<string, Reader>> = { '.txt': readTextFile };

export const readableEndings: readonly string[] = Object.keys(readers);

function unreadable(file: string, line: number, expected: string, cure: string): Unreadable {
  return { kind: 'unreadable', file, line, expected, cure };
}

function firstLine(lines: readonly Line[]): number {
  return lines.find((line) => !isBlank(line))?.number ?? 0;
}

function missingFields(reading: PositionReading, line: number): readonly Note[] {
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

function readPosition(position: PositionLines, file: string, sha256: string): PositionReading | Unreadable {
  const sections = splitSections(position.lines);
  const line = firstLine(position.lines);
  const heading = titleFromHeading([...position.before, ...position.lines]);
  const { content, empty, notes } = contentOf(sections, heading?.title ?? '');
  const { title } = content;
  if (title === '') {
    const expected =
      'ametikoha nime ei leitud (otsiti silti „Ametinimetus”, „Teenistuskoht” või „Ametikoht”)';
    return unreadable(file, line, expected, 'lisa silt ja ametikoha nimi dokumendi algusse');
  }
  if (content.duties.length === 0) {
    const expected = `ametikoha „${title}” ülesandeid ei leitud (otsiti pealkirja nagu „Tööülesanded” või „Peamised teenistusülesanded”)`;
    return unreadable(file, line, expected, 'kontrolli, et ülesannete osal oleks pealkiri omaette real');
  }
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
  const reading = { content, source, notes: [...fromHeading, ...notes] };
  return { ...reading, notes: [...reading.notes, ...missingFields(reading, line)] };
}

function readLines(lines: readonly Line[], name: string, sha256: string): DocumentReading {
  if (lines.every(isBlank)) {
    return unreadable(
      name,
      0,
      'fail on tühi, oodati ametijuhendi teksti',
      'kontrolli faili ja impordi uuesti',
    );
  }
  const read = splitPositions(withoutPageFurniture(lines)).map((each) => readPosition(each, name, sha256));
  const positions = read.filter((each): each is PositionReading => !('kind' in each));
  const unread = read.filter((each): each is Unreadable => 'kind' in each);
  const [first] = unread;
  return positions.length === 0 && first !== undefined ? first : { kind: 'read', positions, unread };
}

/** Reads a document. Whatever the file holds, the answer is a value: what was read, or why it could not be. */
export function readDocument(file: DocumentFile): DocumentReading {
  const name = basename(file.name);
  const reader = readers[extname(name).toLowerCase()];
  if (reader === undefined) {
    const endings = readableEndings.join(', ');
    return unreadable(
      name,
      0,
      `oodati faili lõpuga ${endings}`,
      'salvesta dokument sellisena ja impordi uuesti',
    );
  }
  const read = reader(file.bytes);
  if (read.kind === 'unreadable') return { ...read, file: name };
  return readLines(read.lines, name, createHash('sha256').update(file.bytes).digest('hex'));
}
