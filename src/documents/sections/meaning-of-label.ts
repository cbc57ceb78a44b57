import { isLanguageLabel } from '../labels/language-label.js';
import { isHeaderPart, isRequirementPart } from '../labels/part.js';
import { fold } from '../../language/index.js';
import type { DraftedSections } from './drafted-sections.js';
import { labelsOnly } from '../labels/column-labels.js';
import type { FoundLabel } from '../labels/found-label.js';
import { depthOf, leadingNumber } from '../lines/leading-number.js';
import type { Line } from '../lines/line.js';
import type { Section } from './section.js';

/** The headings of a description that open one part and nothing else, folded. */
export type OwnHeadings = Readonly<Record<'duties' | 'responsibilities', readonly string[]>>;

/** `Responsibilities` are the duties where nothing else is called so. */
function meansDuties(label: FoundLabel, drafted: DraftedSections, { duties }: OwnHeadings): boolean {
  const isOpen = duties.length === 0 && !drafted.seen.has('duties');
  return isOpen && /^(?:responsibilities|accountabilities)$/.test(fold(label.written));
}

/** `Ametikoha ülesanne` is what the post is for, where `Tööülesanded` have a heading of their own. */
function isOnlyTask({ written }: FoundLabel, { cell }: Line, { duties }: OwnHeadings): boolean {
  const one = /^(?:ameti|teenistus|too)(?:koha)? (?:pohi)?ulesanne$/;
  const isNamed = duties.some((other) => !/(?:ulesanne|duty|task)$/.test(other));
  return cell === undefined && one.test(fold(written)) && isNamed;
}

/** `Töö sisu: laste toitlustamine` in a row of the header says what the post is for; as a heading it opens duties. */
function meansPurpose(
  label: FoundLabel,
  line: Line,
  next: Line | undefined,
  drafted: DraftedSections,
  headings: OwnHeadings,
): boolean {
  if (drafted.stretch === 'opening' && isOnlyTask(label, line, headings)) return true;
  const { cell } = line;
  if (drafted.stretch !== 'opening' || !/^too (?:sisu|kirjeldus)$/.test(fold(label.written))) return false;
  const beside = cell !== undefined && next?.cell?.row === cell.row && next.cell.column > cell.column;
  return depthOf(label.number) !== 1 && (beside || label.rest.trim() !== '');
}

/** `Responsible for: two clerks` in a row of the header names people; what the holder answers for has a chapter. */
function meansSubordinates(label: FoundLabel, { cell }: Line, drafted: DraftedSections): boolean {
  const isRow = label.rest.trim() !== '' || cell !== undefined;
  return isRow && drafted.stretch === 'opening' && fold(label.written) === 'responsible for';
}

/**
 * `Kohustused` after the duties and the rights is what the holder answers for, unless that has a heading of its own.
 */
function meansResponsibilities(
  label: FoundLabel,
  { seen }: DraftedSections,
  { responsibilities }: OwnHeadings,
): boolean {
  const bare = label.part === 'duties' && fold(label.written) === 'kohustused';
  return bare && seen.has('duties') && seen.has('rights') && responsibilities.length === 0;
}

/**
 * The part that a label opens where it stands, if that is another than the table of labels says; `null` if it is not.
 */
export function otherMeaning(
  label: FoundLabel,
  line: Line,
  next: Line | undefined,
  drafted: DraftedSections,
  headings: OwnHeadings,
): Section['part'] | null {
  if (meansResponsibilities(label, drafted, headings)) return 'responsibilities';
  if (meansSubordinates(label, line, drafted)) return 'subordinates';
  if (meansDuties(label, drafted, headings)) return 'duties';
  return meansPurpose(label, line, next, drafted, headings) ? 'purpose' : null;
}

/** `4. VASTUTUS` and `Töötaja vastutab:` under it are one section; `Lisaülesanded` after duties are another. */
export function beginsSection(label: FoundLabel, drafted: DraftedSections): boolean {
  if (label.part !== drafted.current.part || label.rest.trim() !== '' || isHeaderPart(label.part))
    return true;
  return (label.part === 'duties' && drafted.hasBegun) || isLanguageLabel(label.written);
}

/** The head of a table stands again on its next page. */
export function repeatsColumnHead(label: FoundLabel, drafted: DraftedSections): boolean {
  if (label.part !== 'duties' || label.number !== null || !drafted.hasBegun) return false;
  const isHead = label.rest.trim() === '' || labelsOnly(label.rest).length > 0;
  const { sections } = drafted;
  return (
    isHead && sections.some(({ part, label: written }) => part === 'duties' && written === label.written)
  );
}

/** `6.3. Arvuti kasutamise oskus.` before `6.4. …`: a label that is the requirement itself. */
function saysItAll(label: FoundLabel, next: Line | undefined): boolean {
  if (!isRequirementPart(label.part) || !label.stopped || label.colon || depthOf(label.number) < 2)
    return false;
  return label.rest.trim() === '' && (next === undefined || leadingNumber(next.text).number !== null);
}

/** `1.7. Ametikoha eesmärk on juhtida …` among the rows of the general part: the label is the sentence's own beginning. */
function isSentence(label: FoundLabel): boolean {
  if (label.colon || !/^(?:on|is)\s/u.test(label.rest)) return false;
  return label.part === 'conditions' || (label.part === 'purpose' && depthOf(label.number) !== 1);
}

/** `6.2. Eelnev töökogemus lastega.`: the numbered sentence begins with the words of a label and goes on from them. */
function runsOn({ part, number, colon, rest }: FoundLabel): boolean {
  return isRequirementPart(part) && depthOf(number) > 1 && !colon && /^\p{Ll}.*\p{L}\.\s*$/u.test(rest);
}

/** The label belongs to what its section says. */
export function isItsOwnText(label: FoundLabel, next: Line | undefined): boolean {
  return saysItAll(label, next) || isSentence(label) || runsOn(label);
}
