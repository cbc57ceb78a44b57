import { isHeaderPart } from '../labels/part.js';
import type { DraftedSections } from './drafted-sections.js';
import { labelsOnly } from '../labels/column-labels.js';
import { labelAtStart } from '../labels/find-label.js';
import type { FoundLabel } from '../labels/found-label.js';
import { depthOf } from '../lines/leading-number.js';
import type { Line } from '../lines/line.js';

/** Column heads stand beside column heads of the same table. */
function fitsBeside(label: FoundLabel, other: FoundLabel): boolean {
  if (label.part === 'duties') return ['results', 'activities', 'duties'].includes(other.part);
  return isHeaderPart(label.part) && isHeaderPart(other.part) && label.part !== other.part;
}

function takeColumns(heads: readonly FoundLabel[], { current }: DraftedSections): void {
  for (const { part, written } of heads) {
    if (part !== 'results' && part !== 'activities') continue;
    current.hasResults = true;
    current.columns.push({ part, label: written });
  }
}

/** `6. Qualifications and experience`: the heading itself goes on, to the end of its line. */
function goesOnAsHeading({ number, capitals, rest }: FoundLabel, { heading }: Line): boolean {
  const isHeading = heading !== undefined || capitals || depthOf(number) === 1;
  return isHeading && /^(?:ja|ning|and|&)\s+\p{L}[\p{L} ,-]{2,40}$/iu.test(rest.trim());
}

/** `Reports to / Direct reports: Mayor / two clerks`: another label of the header behind a stroke, and its own colon. */
function joinedLabel(label: FoundLabel, rest: string): FoundLabel | null {
  const other = rest.startsWith('/') ? labelAtStart(rest.slice(1)) : null;
  return other !== null && other.colon && fitsBeside(label, other) ? other : null;
}

/** Takes what stands behind a label on its line: the heads of other columns, or the first words of its section. */
export function takeBehind(label: FoundLabel, line: Line, drafted: DraftedSections): void {
  const section = drafted.current;
  const rest = label.rest.replace(/^[-–—]\s+(?=\p{L})/u, '');
  const others = labelsOnly(rest);
  const joined = others.length === 0 ? joinedLabel(label, rest) : null;
  if (joined !== null) {
    drafted.open(joined.part, joined, line);
    drafted.current.inline = true;
    drafted.current.lines.push({ ...line, text: joined.rest });
    return;
  }
  if (others.length > 0 && others.every((other) => fitsBeside(label, other))) {
    for (const other of others) {
      if (other.part === 'results' || other.part === 'activities') takeColumns([other], drafted);
      else drafted.open(other.part, other, line);
    }
  } else if (rest.trim() !== '' && !goesOnAsHeading(label, line)) {
    section.inline = true;
    section.lines.push({ ...line, text: rest });
  }
}

/** `1.` under the heading, as over the duties before it: their results, counted by themselves. */
function countsAnew(line: Line, next: Line | undefined, duties: readonly Line[]): boolean {
  if (line.cell !== undefined || next === undefined) return false;
  const isFirst = ({ text }: Line): boolean => /^\s*1[.)]\s/u.test(text);
  return isFirst(next) && duties.some(isFirst);
}

/**
 * Set as the heading of the duties is, and met once: a part beside theirs, and no label under the last of them.
 */
function isSetAsPart({ heading }: Line, label: FoundLabel, { at }: DraftedSections['current']): boolean {
  return heading !== undefined && heading === at.heading && !label.colon;
}

/** A label of results or activities: a part of its own, the column beside the duties, or `Tulemus:` under one of them. */
export function takeResultsLabel(
  label: FoundLabel,
  line: Line,
  next: Line | undefined,
  drafted: DraftedSections,
  repeated: boolean,
): void {
  const { current, hasBegun } = drafted;
  const heading =
    depthOf(label.number) === 1 ||
    (label.capitals && !label.colon) ||
    (!repeated && isSetAsPart(line, label, current)) ||
    countsAnew(line, next, current.lines);
  if (hasBegun && heading && label.part === 'results' && label.rest.trim() === '') {
    drafted.open('results', label, line);
    return;
  }
  current.hasResults = true;
  if (hasBegun) current.lines.push({ ...line, text: label.rest, opensResults: true });
  else takeColumns([label, ...labelsOnly(label.rest)], drafted);
}
