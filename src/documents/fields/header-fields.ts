import { cellsOf } from './header-row.js';
import { isBlank, joinWrapped, tidy, type Line } from '../lines/line.js';
import { type Part, isNamingPart } from '../labels/part.js';
import { withoutPeople } from '../lines/person-name.js';
import type { Note } from '../outcomes/reading.js';
import { rowsOf, rowStartsUpper, type Row } from '../lines/row.js';
import { hasWords, type Section } from '../sections/section.js';
import { positionsIn } from '../sentences/value-list.js';

/** The values of the header, by label, as plain text; the same label twice keeps both. */
interface HeaderFields {
  readonly values: ReadonlyMap<Section['part'], readonly string[]>;
  readonly notes: readonly Note[];
}

const listParts: ReadonlySet<Section['part']> = new Set(['subordinates', 'substitutedBy', 'substitutes']);

/** Fields that name posts, where documents put the name of who holds them as well. */
const peopleParts: ReadonlySet<Section['part']> = new Set([...listParts, 'manager']);

/** Every line is a paragraph of its own: so is every name of a list. */
function isParagraphs(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => !isBlank(line));
  return written.length > 1 && written.every((line) => line.whole === true);
}

/** Values as they stand apart: lines, or blank-separated stretches of one line. */
function countOfValues(lines: readonly Line[]): number {
  return lines.flatMap((line) => line.text.trim().split(/\s{2,}|\t/)).filter((text) => text !== '').length;
}

/** Labels that stand together before their values, as a flattened table has them: from `start` to the last one. */
function rowOfLabels(sections: readonly Section[], start: number): readonly Section[] {
  let end = start;
  for (;;) {
    const [section, next] = [sections[end], sections[end + 1]];
    if (
      section === undefined ||
      next === undefined ||
      !isNamingPart(section.part) ||
      !isNamingPart(next.part)
    )
      break;
    if (section.inline || hasWords(section) || next.inline || section.at.cell !== undefined) break;
    end += 1;
  }
  const row = sections.slice(start, end + 1);
  const last = row.at(-1);
  if (last === undefined || row.length < 2 || !hasWords(last)) return [];
  return isOnOneLine(row) || countOfValues(last.lines) >= row.length ? row : [];
}

function isOnOneLine(row: readonly Section[]): boolean {
  return row.every((section) => section.at.number === row[0]?.at.number);
}

/** Labels under each other with as many lines after them: line for label. Else the cells have to be found. */
function cellsOfRow(row: readonly Section[], names: readonly string[]): readonly string[] {
  const lines = row.at(-1)?.lines ?? [];
  const written = lines.filter((line) => !isBlank(line));
  const oneEach = !isOnOneLine(row) && written.length === row.length;
  if (oneEach && written.every((line) => !/,\s*$/.test(line.text)))
    return written.map((line) => tidy(line.text));
  return cellsOf(
    row.map(({ part }) => part as Part),
    lines,
    names,
  );
}

/** A row after an empty line that begins like something new does not belong to a value that was complete. */
function firstForeignRow(rows: readonly Row[], section: Section): number {
  const found = rows.findIndex(
    (row, index) => index > 0 && row.afterBlank && rowStartsUpper(row) && !row.bullet,
  );
  return section.inline && found > 0 ? found : rows.length;
}

function valueOf(section: Section): { value: string; notes: readonly Note[] } {
  const rows = rowsOf(section.lines);
  const end = firstForeignRow(rows, section);
  const notes = rows.slice(end).map((row): Note => ({
    kind: 'unknown-line',
    line: row.line.number,
    text: tidy(row.line.text),
  }));
  const listed =
    rows.some((row) => row.bullet) || (listParts.has(section.part) && isParagraphs(section.lines));
  const value = listed
    ? rows
        .slice(0, end)
        .map((row) => tidy(row.raw))
        .join('\n')
    : joinWrapped(rows.slice(0, end).map((row) => row.raw));
  return { value, notes };
}

/** `1.1. Ametikoha nimetus on sepp.`: the row is a sentence, and its value what follows the verb. */
function withoutVerb(value: string): string {
  return value.replace(/^(?:on|is)\s+(?=\p{L})/u, '');
}

/** `Reports to / Direct reports`: two labels with a stroke between them, whose values are joined by one as well. */
function isJoinedBy(section: Section, next: Section | undefined): boolean {
  if (next === undefined || next.at.number !== section.at.number || hasWords(section)) return false;
  const [from, to] = [section.at.text.indexOf(section.label), section.at.text.lastIndexOf(next.label)];
  const between = from === -1 || to === -1 ? '' : section.at.text.slice(from + section.label.length, to);
  return isNamingPart(next.part) && between.trim() === '/';
}

/** Reads the names in the header: title, unit, manager, who stands in for whom. */
export function headerFieldsOf(sections: readonly Section[]): HeaderFields {
  const values = new Map<Section['part'], readonly string[]>();
  const notes: Note[] = [];
  const names: string[] = [];
  const keep = ({ part, label, at }: Section, written: string): void => {
    const named = withoutVerb(written);
    const value = peopleParts.has(part) ? withoutPeople(named) : named;
    if (value === '' && written !== '')
      notes.push({ kind: 'only-person', line: at.number, text: tidy(label) });
    if (value === '') return;
    values.set(part, [...(values.get(part) ?? []), value]);
    if (part !== 'unit' && part !== 'group') names.push(...positionsIn(value));
  };
  for (let index = 0; index < sections.length; index += 1) {
    const section = sections[index];
    if (section?.part === 'unknown') notes.push(...valueOf(section).notes);
    if (section === undefined || !isNamingPart(section.part)) continue;
    const row = rowOfLabels(sections, index);
    if (row.length > 0) {
      const cells = cellsOfRow(row, names);
      row.forEach((each, at) => keep(each, cells[at] ?? ''));
      index += row.length - 1;
    } else if (isJoinedBy(section, sections[index + 1])) {
      const joined = sections.slice(index, index + 2);
      const values = valueOf(joined[1] ?? section).value.split(/\s+\/\s+/u);
      if (values.length === joined.length) joined.forEach((each, at) => keep(each, values[at] ?? ''));
      else notes.push({ kind: 'unknown-line', line: section.at.number, text: values.join(' / ') });
      index += 1;
    } else {
      const read = valueOf(section);
      keep(section, read.value);
      notes.push(...read.notes);
    }
  }
  return { values, notes };
}
