import { isHeaderPart } from '../labels/part.js';
import { goesOn } from './accept-label.js';
import { unlabelled, type DraftedSections } from './drafted-sections.js';
import type { FoundLabel } from '../labels/found-label.js';
import { chapterOf, depthOf, leadingNumber } from '../lines/leading-number.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { isSubstitutionLabel } from '../sentences/substitution-sentence.js';
import { isUnknownHeading } from './unknown-heading.js';
import { unknownRowAt } from './unknown-row.js';
import { isCapitals, isTerminated, startsLower, startsUpper } from '../lines/words.js';

/** A line that no known label opens, and what stands around it. */
interface UnlabelledLine {
  readonly line: Line;
  /** Known labels that its words begin with, which are none here. */
  readonly labels: readonly FoundLabel[];
  /** The next line that is written on. */
  readonly next: Line | undefined;
  readonly ahead: readonly Line[];
  readonly afterBlank: boolean;
  /** It stands more than once: it is said of pages, not of what follows it. */
  readonly repeated: boolean;
}

/** A row of the table of the header or of the requirements whose first cell no table of labels knows. */
function isUnknownCell({ line, next }: UnlabelledLine, { stretch, current }: DraftedSections): boolean {
  const { cell, text } = line;
  const isFirst = cell !== undefined && cell.column === 1 && cell.columns === 2;
  const expected = stretch === 'opening' || stretch === 'requirements';
  if (!isFirst || !expected || next?.cell === undefined) return false;
  const inRow = next.cell.row === cell.row && next.cell.column > 1;
  return inRow && tidy(text).split(' ').length <= 6 && current.at.cell?.row !== cell.row;
}

/** `5. Aruandlus`, `5. ARUANDLUS`, `5. Aruandlus: …`: the heading of a chapter. */
function isChapter(text: string, number: string | null, drafted: DraftedSections, afterBlank: boolean) {
  if (depthOf(number) !== 1) return false;
  if (isCapitals(text) && text.length > 3) return true;
  const { lastHeading, stretch } = drafted;
  const follows = chapterOf(number) === lastHeading + 1 && lastHeading > 0;
  if (!follows || stretch === 'duties') return false;
  if (/^\p{Lu}[\p{L} -]{2,40}:(?:\s|$)/u.test(text)) return true;
  return text.split(/\s+/).length <= 6 && startsUpper(text) && !isTerminated(text) && afterBlank;
}

/** Words set as a heading under a row of the header, or as the heading above them: neither goes on with them. */
function leavesHeader(line: Line, { current, hasBegun }: DraftedSections): boolean {
  if (line.heading === undefined || line.cell !== undefined || !hasBegun) return false;
  const isRow = current.at.cell !== undefined || current.inline;
  const first = current.lines.find((each) => !isBlank(each));
  const isAlike = current.at.heading === line.heading && first?.heading !== line.heading;
  return (isRow || isAlike) && startsUpper(line.text) && !isTerminated(line.text.replace(/[:?]\s*$/u, ''));
}

/** `Töökoormus | 0.8`: the value of the row whose label was read just before, whatever it begins with. */
function standsBeside({ cell }: Line, label: Line): boolean {
  return cell !== undefined && label.cell?.row === cell.row && label.cell.column < cell.column;
}

/** `Lisa 1. Õigusaktid`: the heading of what is joined to a description, and no part of its last field. */
const annex =
  /^(?:lisa|annex|appendix)\s+(?:nr\s+)?\d{1,2}(?!\d|\.\d)[.:]?(?:\s+(?:[–—-]\s+)?\p{Lu}[^.;]*)?$/iu;

/** A heading or a numbered row that no table knows must not run on into the field before it. */
function isUnknownRow(plain: UnlabelledLine, drafted: DraftedSections): boolean {
  const { line, ahead, afterBlank, repeated } = plain;
  const { number, length } = leadingNumber(line.text);
  if (isAnnex(plain, drafted)) return true;
  if (isChapter(line.text.slice(length).trim(), number, drafted, afterBlank)) return true;
  const { stretch, current, chapter, lastHeading } = drafted;
  if (stretch === 'opening')
    return (
      (depthOf(number) > 1 && current.part !== 'purpose' && !standsBeside(line, current.at)) ||
      leavesHeader(line, drafted)
    );
  if (current.part === 'signatures' || repeated) return false;
  return isUnknownHeading(line, { chapter, lastHeading, afterBlank, ahead });
}

/** In the midst of a sentence that was wrapped, `mille loetelu on` over `Lisa 1`, the same words open nothing. */
function isAnnex(
  { line, ahead, afterBlank }: UnlabelledLine,
  { stretch, current }: DraftedSections,
): boolean {
  if (line.cell !== undefined || stretch === 'opening' || !annex.test(tidy(line.text))) return false;
  const before = current.lines.at(-1) ?? current.at;
  const hasEnded = afterBlank || before.whole === true || isTerminated(before.text);
  return hasEnded && !startsLower(ahead.find((each) => !isBlank(each))?.text ?? '');
}

/** `Teemeistrit asendab: …`: what it means depends on the post's name. */
function isNamedInLabel({ line }: UnlabelledLine, { stretch }: DraftedSections): boolean {
  return stretch === 'opening' && isSubstitutionLabel(line.text);
}

/** Do known words begin a label that is longer, in the header? */
function isLongerLabel({ labels }: UnlabelledLine, { stretch }: DraftedSections): boolean {
  return stretch === 'opening' && labels.some((each) => isHeaderPart(each.part) && goesOn(each));
}

function openHeading({ line }: UnlabelledLine, drafted: DraftedSections): true {
  const { number } = leadingNumber(line.text);
  drafted.open('unknown', { ...unlabelled, written: tidy(line.text), number }, line);
  return true;
}

/** `Teemeistrit asendab: juhataja`: what stands behind the colon is the value, as in any other row. */
function openNamed(plain: UnlabelledLine, drafted: DraftedSections): true {
  const [, label, value] = /^([^:]*:)\s*(\S.*)$/u.exec(plain.line.text) ?? [];
  if (label === undefined || value === undefined) return openHeading(plain, drafted);
  openHeading({ ...plain, line: { ...plain.line, text: label } }, drafted);
  drafted.current.inline = true;
  drafted.current.lines.push({ ...plain.line, text: value });
  return true;
}

function openRow({ line, ahead }: UnlabelledLine, drafted: DraftedSections): boolean {
  const expected = drafted.stretch === 'opening' || drafted.stretch === 'requirements';
  const row = expected ? unknownRowAt(line, drafted.current, ahead) : null;
  if (row === null) return false;
  drafted.open('unknown', { ...unlabelled, written: row.label }, line);
  drafted.current.inline = row.value !== '';
  if (drafted.current.inline) drafted.current.lines.push({ ...line, text: row.value });
  return true;
}

/** Opens a section for a line whose label no table knows; says whether the line is one. */
export function openUnknown(plain: UnlabelledLine, drafted: DraftedSections): boolean {
  if (isUnknownRow(plain, drafted) || isUnknownCell(plain, drafted)) return openHeading(plain, drafted);
  if (isNamedInLabel(plain, drafted)) return openNamed(plain, drafted);
  return openRow(plain, drafted) || (isLongerLabel(plain, drafted) && openHeading(plain, drafted));
}
