import type { Duty } from '../descriptions/index.js';
import { cutLines } from './duty-lines.js';
import { dutyOf, namesResults } from './duty-results.js';
import { listStyle } from './items.js';
import { dutiesInColumns, standsInColumns } from './duty-columns.js';
import { groupByNumber } from './numbered-duties.js';
import { rowsOf, widthOf, withoutNumber, type Row } from './row.js';
import type { Section } from './section.js';
import { unnumberedGroups } from './unnumbered-duties.js';

/** Words before the first numbered duty: they belong to none. The words that announce the list do not count. */
export function rowsBeforeDuties(section: Section): readonly Row[] {
  if (section.part !== 'duties' || standsInColumns(section)) return [];
  const [first, second] = groupByNumber(rowsOf(section.lines));
  if (first === undefined || first.number !== null || second === undefined) return [];
  return /:\s*$/.test(first.rows.at(-1)?.raw ?? '') ? [] : first.rows;
}

/** The last part of a number, by which a section of results of its own counts like the duties'. */
function lastPart(number: string | null): string | null {
  return number?.split('.').at(-1) ?? null;
}

/**
 * Results that stand in a section of their own, given to the duties by their numbers. `null` when those do not tell
 * whose they are: as many results as duties may well speak of the work as a whole.
 */
function withOwnResults(duties: readonly Duty[], results: readonly Duty[]): readonly Duty[] | null {
  const places = results.map(({ number }) =>
    duties.findIndex((duty) => number !== null && lastPart(duty.number) === lastPart(number)),
  );
  if (places.includes(-1) || new Set(places).size < places.length) return null;
  return duties.map((duty, at) => {
    const own = results.filter((_, index) => places[index] === at);
    return { ...duty, results: [...duty.results, ...own.map(({ text }) => text)] };
  });
}

/** The duties of all sections of duties, or the results of those of results, which are set like them. */
function partOf(sections: readonly Section[], wanted: 'duties' | 'results'): readonly Duty[] {
  const named = namesResults(sections);
  return sections.filter(({ part }) => part === wanted).flatMap((section) => dutiesOf(section, named));
}

/** The duties of one description, over all its sections of duties and of results. */
export function allDutiesOf(sections: readonly Section[]): readonly Duty[] {
  const duties = partOf(sections, 'duties');
  const results = partOf(sections, 'results');
  return results.length === 0 ? duties : (withOwnResults(duties, results) ?? duties);
}

/** The rows of results of which nobody can tell to which duties they belong. */
export function unassignedResults(sections: readonly Section[]): readonly Row[] {
  const results = sections.filter(({ part }) => part === 'results');
  const assigned = withOwnResults(partOf(sections, 'duties'), partOf(sections, 'results'));
  return assigned === null ? results.flatMap(({ lines }) => rowsOf(lines)) : [];
}

/** `peab arvet: a) nimekirjad; b) õppemaks.`: lettered items under words that announce them are a list like any other. */
function letteredAsBullets(rows: readonly Row[]): readonly Row[] {
  const isLettered = (row: Row | undefined): boolean => /^\p{Ll}$/u.test(row?.number ?? '');
  let listed = false;
  return rows.map((row, at) => {
    const announced = /:\s*$/u.test(rows[at - 1]?.raw ?? '');
    if (row.number !== null) listed = isLettered(row) && (announced || listed);
    return listed && isLettered(row) ? { ...withoutNumber(row), bullet: true, number: null } : row;
  });
}

/** The duties of one section, each with its results. */
function dutiesOf(section: Section, named: boolean): readonly Duty[] {
  if (standsInColumns(section)) return dutiesInColumns(section);
  const read = rowsOf(cutLines(section.lines));
  const rows = section.hasResults ? read : letteredAsBullets(read);
  const style = listStyle(
    rows.filter((row) => row.bullet || row.number === null),
    widthOf(rows),
  );
  const groups = groupByNumber(rows);
  const numbered = groups.some((group) => group.number !== null);
  const chosen = numbered
    ? groups.filter((group) => group.number !== null)
    : unnumberedGroups(rows, style, section.hasResults);
  return chosen.map((group) => dutyOf(group, style, section, named)).filter((duty) => duty.text !== '');
}
