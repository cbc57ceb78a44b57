import type { Duty } from '../../descriptions/index.js';
import { itemsOf, type ListStyle } from '../lines/items.js';
import type { DutyRows } from './numbered-duties.js';
import { rowIsTerminated, rowStartsLower, rowStartsUpper, textOf, type Row } from '../lines/row.js';
import { isAction } from '../lines/words.js';
import type { Section } from '../sections/section.js';

/** `3.8 Teabevahetus.  Toimib …`: where bullets were lost, two blanks after a full stop are what is left of one. */
function cutAtLostBullet(row: Row): readonly Row[] {
  const match = /[.;]\s{2,}(?=\p{Lu})/u.exec(row.raw);
  if (match === null) return [row];
  const at = match.index + match[0].length;
  return [
    { ...row, raw: row.raw.slice(0, at) },
    { ...row, raw: row.raw.slice(at), lead: true, number: null, afterBlank: false },
  ];
}

/** `Register on peetud.` in a paragraph, or a row of a table, under the duty's: a sentence that says nothing to do. */
function isParagraphBehind(before: Row, row: Row): boolean {
  const ended = before.line.whole === true && rowIsTerminated(before) && row.number === null;
  return ended && rowStartsUpper(row) && !isAction(row.raw);
}

/** The index of the first row that speaks of results; the number of rows if none does. */
function firstResult(rows: readonly Row[], style: ListStyle, section: Section): number {
  const named = namesResults([section]);
  const labelled = rows.findIndex((row) => row.line.opensResults === true);
  if (labelled !== -1) return labelled;
  const paragraphs = rows.some((row, index) => index > 0 && row.afterBlank);
  const found = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) return false;
    if (style.mark === 'bullets' || style.mark === 'both') return row.bullet;
    if (style.mark === 'leads') return row.lead && !(rowStartsLower(row) && !rowIsTerminated(before));
    if (named && isParagraphBehind(before, row)) return true;
    if (!section.hasResults) return false;
    if (row.afterBlank) return rowIsTerminated(before) || rowStartsUpper(row);
    return !paragraphs && /[.;]\s*$/u.test(before.raw);
  });
  return found === -1 ? rows.length : found;
}

/** The items of results; unmarked ones stand in paragraphs of their own. */
export function resultsIn(rows: readonly Row[], style: ListStyle): readonly string[] {
  const marked = rows.some((row) => row.bullet || row.lead);
  if (!marked) return itemsOf(rows, { ...style, mark: 'plain' }).map(({ text }) => text);
  const mark = style.mark === 'both' || style.mark === 'numbers' ? 'bullets' : style.mark;
  return itemsOf(rows, { ...style, mark }).map(({ text }) => text);
}

/** The words by which a result says that something is so. */
const resultOnTheLine =
  /^(.*?[\p{Ll}.;])\s+(\p{Lu}\p{L}*(?:\s+\S+){0,4}?\s(?:on|ei|toimub|toimib|vastab|saab|tuleb)\s.*[.;])$/u;

/** `Analüüsib andmeid Analüüs on valminud.`: two cells of a table on one line, with nothing between them. */
function cutOnTheLine(text: string): { text: string; results: readonly string[] } {
  const match = resultOnTheLine.exec(text);
  const [, duty, result] = match ?? [];
  return duty === undefined || result === undefined
    ? { text, results: [] }
    : { text: duty, results: [result] };
}

/** Where activities stand between a duty and its results, an empty line parts the two. */
function partActivities(rows: readonly Row[]): { activities: readonly Row[]; results: readonly Row[] } {
  let last = -1;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const begins = row.bullet || before === undefined || rowIsTerminated(before);
    if (index > 0 && row.afterBlank && begins) last = index;
  });
  return last === -1
    ? { activities: [], results: rows }
    : { activities: rows.slice(0, last), results: rows.slice(last) };
}

/** Does the document name a place for results: a column, a label, or words of the heading itself? */
export function namesResults(sections: readonly Section[]): boolean {
  return sections.some(
    ({ part, hasResults, at }) =>
      part === 'duties' && (hasResults || /tulemus|result|outcome/iu.test(at.text)),
  );
}

/** `Tulemus: kell käib; löögid on loetud.`: a list in one sentence behind its label. */
function clausesOf([first]: readonly Row[], results: readonly string[]): readonly string[] {
  const isBehindLabel = first?.line.opensResults === true && !first.bullet && results.length === 1;
  return isBehindLabel ? results.flatMap((text) => text.split(/(?<=;)\s+/u)) : results;
}

/**
 * A duty with its results. What it is made of (a list under it, its activities) stays among its own words. `named`: the
 * document names results somewhere; where it does not, no list under a duty is one of results.
 */
export function dutyOf(group: DutyRows, style: ListStyle, section: Section, named: boolean): Duty {
  const rows =
    style.mark === 'leads'
      ? group.rows.flatMap((row) => (row.lead ? [row] : cutAtLostBullet(row)))
      : group.rows;
  const at = firstResult(rows, style, section);
  const text = textOf(rows.slice(0, at));
  const rest = rows.slice(at).filter((row) => row.raw.trim() !== '');
  const { number } = group;
  if (section.columns.some(({ part }) => part === 'activities')) {
    const { activities, results } = partActivities(rest);
    const words = [text, ...resultsIn(activities, style)].join('\n');
    return { number, text: words, results: [...resultsIn(results, style)] };
  }
  const results = clausesOf(rest, resultsIn(rest, style));
  const isListed = text.endsWith(':') || (!named && rest.some((row) => row.bullet));
  if (isListed && !section.hasResults && results.length > 0)
    return { number, text: [text, ...results].join('\n'), results: [] };
  const unmarked = style.mark === 'plain' || style.mark === 'numbers';
  if (results.length > 0 || !section.hasResults || !unmarked) return { number, text, results: [...results] };
  const cut = cutOnTheLine(text);
  return { number, text: cut.text, results: [...cut.results] };
}
