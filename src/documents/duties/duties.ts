import type { Duty } from '../../descriptions/index.js';
import { cutLines } from './duty-lines.js';
import { dutyOf, namesResults, resultsIn } from './duty-results.js';
import { listStyle, type ListStyle } from '../lines/items.js';
import { dutiesInColumns, standsInColumns } from './duty-columns.js';
import { dutiesOverOthers, rowsOfDuties, rowsOverItems } from './group-headings.js';
import { groupByNumber, type DutyRows } from './numbered-duties.js';
import { withResultsInBrackets } from './results-in-brackets.js';
import { dutiesLikeResults, withDeeperResults } from './results-by-depth.js';
import { rowsOf, widthOf, withoutNumber, type Row } from '../lines/row.js';
import type { Section } from '../sections/section.js';
import { unnumberedGroups } from './unnumbered-duties.js';

/** The words among the duties that are none: the names of groups of them, and what stands before the first number. */
export function rowsOfNoDuty(sections: readonly Section[]): readonly Row[] {
  const named = namesResults(sections);
  return sections
    .filter(({ part }) => part === 'duties')
    .flatMap((section) => [
      ...(standsInColumns(section) ? [] : rowsBeforeDuties(section, named)),
      ...rowsOfDuties(section, dutiesOverOthers(dutiesOf(section, named))),
    ]);
}

/** The first of the duties of a section that may well be results of those they stand under. */
export function rowsLikeResults(sections: readonly Section[]): readonly Row[] {
  const named = namesResults(sections);
  return sections
    .filter(({ part }) => part === 'duties')
    .flatMap((section) =>
      rowsOfDuties(section, dutiesLikeResults(dutiesOf(section, named)).slice(0, 1)).slice(0, 1),
    );
}

/** Words before the first numbered duty: they belong to none. The words that announce the list do not count. */
function rowsBeforeDuties(section: Section, named: boolean): readonly Row[] {
  const rows = rowsOf(section.lines);
  const headings = rowsOverItems(rows, named);
  if (headings.length > 0) return headings;
  const [first, second] = groupByNumber(rows);
  if (first === undefined || first.number !== null || second === undefined) return [];
  return /:\s*$/.test(first.rows.at(-1)?.raw ?? '') ? [] : first.rows;
}

/** The last part of a number, by which a section of results of its own counts like the duties'. */
function lastPart(number: string | null): string | null {
  return number?.split('.').at(-1) ?? null;
}

interface NumberedResults {
  readonly number: string | null;
  readonly results: readonly string[];
}

/**
 * Do the numbers of the results say whose they are? They do where they are the duties' own; where their part counts by
 * itself (4.1, 4.2 beside 3.1, 3.2, or 1, 2 beside 1, 2, 3), only as long as no duty is left without one.
 */
function countsLikeDuties(duties: readonly Duty[], results: readonly NumberedResults[]): boolean {
  const numbers = new Set(duties.map(({ number }) => number));
  const startsAnew = results.every(({ number }, at) => number === String(at + 1));
  const areTheirs = !startsAnew && results.every(({ number }) => numbers.has(number));
  return areTheirs || results.length === duties.length;
}

/**
 * Results that stand in a section of their own, given to the duties by their numbers. `null` when those do not tell
 * whose they are: then they speak of the work as a whole.
 */
function withOwnResults(
  duties: readonly Duty[],
  results: readonly NumberedResults[],
): readonly Duty[] | null {
  const places = results.map(({ number }) =>
    duties.findIndex((duty) => number !== null && lastPart(duty.number) === lastPart(number)),
  );
  if (places.includes(-1) || new Set(places).size < places.length) return null;
  if (!countsLikeDuties(duties, results)) return null;
  return duties.map((duty, at) => {
    const own = results.filter((_, index) => places[index] === at);
    return { ...duty, results: [...duty.results, ...own.flatMap((each) => each.results)] };
  });
}

/** The duties of one description, over all its sections of duties and of results. */
export function allDutiesOf(sections: readonly Section[]): readonly Duty[] {
  const duties = ownDutiesOf(sections);
  const results = ownResultsOf(sections);
  return results.length === 0 ? duties : (withOwnResults(duties, results) ?? duties);
}

function ownDutiesOf(sections: readonly Section[]): readonly Duty[] {
  const named = namesResults(sections);
  return sections
    .filter(({ part }) => part === 'duties')
    .flatMap((section) => {
      const duties = dutiesOf(section, named);
      const headings = dutiesOverOthers(duties);
      return duties.filter((duty) => !headings.includes(duty)).map(withResultsInBrackets);
    });
}

function ownResultsOf(sections: readonly Section[]): readonly NumberedResults[] {
  return sections.filter(({ part }) => part === 'results').flatMap(resultsOf);
}

/** The rows of results of which nobody can tell to which duties they belong, and what stands before their first number. */
export function unassignedResults(sections: readonly Section[]): readonly Row[] {
  const results = sections.filter(({ part }) => part === 'results');
  const assigned = withOwnResults(ownDutiesOf(sections), ownResultsOf(sections));
  if (assigned === null) return results.flatMap(({ lines }) => rowsOf(lines));
  return results.filter((each) => !standsInColumns(each)).flatMap((each) => rowsBeforeDuties(each, true));
}

/** What all lettered items have for their bullet. */
const letterMark = ')';

/** `peab arvet: a) nimekirjad; b) õppemaks.`: lettered items under words that announce them, or under the heading, are a list like any other. */
function letteredAsBullets(rows: readonly Row[]): readonly Row[] {
  const isLettered = (row: Row | undefined): boolean => /^\p{Ll}$/u.test(row?.number ?? '');
  let listed = false;
  return rows.map((row, at) => {
    const announced = at === 0 || /:\s*$/u.test(rows[at - 1]?.raw ?? '');
    if (row.number !== null) listed = isLettered(row) && (announced || listed);
    return listed && isLettered(row)
      ? { ...withoutNumber(row), bullet: true, glyph: letterMark, number: null }
      : row;
  });
}

interface Groups {
  readonly groups: readonly DutyRows[];
  readonly style: ListStyle;
}

/** The rows of a section that stand in no table, cut where a duty begins, or where the results of another do. */
function groupsOf(section: Section, named: boolean): Groups {
  const all = rowsOf(cutLines(section.lines));
  const headings = rowsOverItems(all, named);
  const read = all.filter((row) => !headings.includes(row));
  const areUnderHeadings = headings.some(({ number }) => number !== null);
  const rows = section.hasResults && !areUnderHeadings ? read : letteredAsBullets(read);
  const style = listStyle(
    rows.filter((row) => row.bullet || row.number === null),
    widthOf(rows),
  );
  const groups = groupByNumber(rows);
  const numbered = groups.filter(({ number }) => number !== null);
  return {
    groups:
      numbered.length > 0
        ? numbered
        : unnumberedGroups(rows, style, section.hasResults || namesResults([section])),
    style,
  };
}

/** The duties of one section, each with its results. */
function dutiesOf(section: Section, named: boolean): readonly Duty[] {
  const duties = standsInColumns(section) ? dutiesInColumns(section) : dutiesInGroups(section, named);
  return namesResults([section]) ? withDeeperResults(duties) : duties;
}

function dutiesInGroups(section: Section, named: boolean): readonly Duty[] {
  const { groups, style } = groupsOf(section, named);
  return groups.map((group) => dutyOf(group, style, section, named)).filter((duty) => duty.text !== '');
}

/** What a section of results says under each number. */
function resultsOf(section: Section): readonly NumberedResults[] {
  if (standsInColumns(section))
    return dutiesInColumns(section).map(({ number, text, results }) => ({
      number,
      results: [text, ...results],
    }));
  const { groups, style } = groupsOf(section, true);
  return groups
    .map(({ number, rows }) => ({
      number,
      results: resultsIn(
        rows.filter((row) => row.raw.trim() !== ''),
        style,
      ),
    }))
    .filter(({ results }) => results.length > 0);
}
