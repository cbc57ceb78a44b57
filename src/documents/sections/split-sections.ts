import { saysNobodyReports } from '../sentences/nobody-reports.js';
import { isHeaderPart } from '../labels/part.js';
import { fold } from '../../language/index.js';
import { isAccepted, type Place } from './accept-label.js';
import { takeBehind, takeResultsLabel } from './behind-label.js';
import { bulletLength, cutAtBullets } from '../lines/bullet.js';
import { DraftedSections, unlabelled } from './drafted-sections.js';
import { columnLabel, labelStartsInside } from '../labels/column-labels.js';
import { labelsAtStart } from '../labels/find-label.js';
import type { FoundLabel } from '../labels/found-label.js';
import { depthOf, leadingNumber, isSuccessor } from '../lines/leading-number.js';
import { copiesSentence, reviewSentence } from '../sentences/closing-sentences.js';
import { isBlank, joinWrapped, tidy, type Line } from '../lines/line.js';
import {
  beginsSection,
  isItsOwnText,
  otherMeaning,
  repeatsColumnHead,
  type OwnHeadings,
} from './meaning-of-label.js';
import { isRelationsHeading } from './relations-heading.js';
import type { Section } from './section.js';
import { speaksOfRelations } from '../sentences/substitution-sentence.js';
import { openUnknown } from './unknown-label.js';
import { WeightHeading } from './weight-heading.js';
import { endsOpen, isTerminated, startsLower, startsUpper } from '../lines/words.js';

/** Are the words on the line between these two the midst of a sentence? */
function runsThrough(before: Line | undefined, next: Line | undefined): boolean {
  if (before === undefined || before.whole === true) return false;
  if (endsOpen(before.text)) return true;
  return (
    next !== undefined &&
    startsLower(next.text) &&
    bulletLength(next.text) === 0 &&
    !isTerminated(before.text)
  );
}

/** Words in small letters behind a line of the same cell, or of none, that nothing has ended. */
function isInSentence({ text, cell }: Line, before: Line | undefined): boolean {
  if (before === undefined || before.whole === true || isTerminated(before.text)) return false;
  const isSameCell = before.cell?.row === cell?.row && before.cell?.column === cell?.column;
  return isSameCell && startsLower(text);
}

function standsBesideValue({ cell }: Line, next: Line | undefined): boolean {
  if (cell?.column !== 1 || cell.columns !== 2) return false;
  return next?.cell?.row === cell.row && next.cell.column > 1;
}

/** `Covered by (in absence) | …`: what stands in parentheses behind a label in its own cell is no part of the value. */
function withoutRemark(label: FoundLabel): FoundLabel {
  return /^\s*\([^)]*\)\s*$/u.test(label.rest) ? { ...label, rest: '' } : label;
}

function nextWritten(ahead: readonly Line[]): Line | undefined {
  return ahead.find((line) => !isBlank(line));
}

/** As what the head of a column was read that says otherwise, and has the duties under it. */
const dutyHead = 'Tööülesanne';
/** As what `Kohustused` was read behind duties and rights. */
const answersFor = 'Vastutus';

/** Walks the lines of one description and cuts them where a label stands. */
class SectionWalk {
  readonly drafted: DraftedSections;
  private readonly weight: WeightHeading;
  private afterBlank = true;
  private before: Line | undefined;

  constructor(
    first: Line,
    /** What stands more than once is said of pages, not of what follows it. */
    private readonly repeated: ReadonlySet<string>,
    private readonly headings: OwnHeadings,
  ) {
    this.drafted = new DraftedSections(first);
    this.weight = new WeightHeading(this.drafted);
  }

  take(line: Line, ahead: readonly Line[]): void {
    if (isBlank(line)) {
      this.keep(line);
      this.afterBlank = true;
      return;
    }
    if (line.columnHead !== undefined) {
      this.takeColumnHead(line, line.columnHead, ahead);
      return;
    }
    // What stands in such a column is an item, whatever words it begins with.
    if (line.weight !== undefined) {
      this.keep(line);
      return;
    }
    for (const text of cutAtBullets(line.text)) {
      const starts = [0, ...labelStartsInside(text, (label) => this.startsInside(label)), text.length];
      for (const [index, start] of starts.slice(0, -1).entries()) {
        this.takePiece({ ...line, text: text.slice(start, starts[index + 1]) }, ahead);
      }
    }
    this.afterBlank = false;
    this.before = line;
  }

  private keep(line: Line): void {
    if (!isBlank(line)) this.weight.passItem(line, this.afterBlank || this.before?.whole === true);
    this.drafted.current.lines.push(this.weight.weighed(line));
  }

  private takeColumnHead(line: Line, part: NonNullable<Line['columnHead']>, ahead: readonly Line[]): void {
    const label = columnLabel(line.text);
    if (label?.part === part) this.takeLabel(label, line, nextWritten(ahead));
    else {
      const near = part === 'duties' ? dutyHead : null;
      this.drafted.open(part, { ...unlabelled, near, written: tidy(line.text) }, line);
    }
  }

  private startsInside(label: FoundLabel): boolean {
    if (label.part === 'results' && label.number === null) return this.drafted.stretch === 'duties';
    const depth = depthOf(label.number);
    if (depth === 1) return label.capitals;
    return this.drafted.stretch === 'opening' && depth > 1 && isHeaderPart(label.part);
  }

  private placeOf(line: Line, bullet: number, next: Line | undefined): Place {
    const { stretch, current, seen, hasBegun } = this.drafted;
    return {
      stretch,
      current: current.part,
      seen: this.weight.holdsLabels ? new Set() : seen,
      afterBlank: this.afterBlank,
      bulleted: bullet > 0,
      atStart: !hasBegun,
      beforeList: next !== undefined && bulletLength(next.text) > 0,
      heading: line.heading !== undefined,
      besideValue: standsBesideValue(line, next),
      acrossTable:
        line.cell === undefined &&
        this.before?.cell !== undefined &&
        this.before.cell.table === next?.cell?.table,
      inSentence: bullet === 0 && !this.afterBlank && isInSentence(line, this.before),
      apart: line.cell === undefined && !runsThrough(this.before, next),
    };
  }

  private takePiece(line: Line, ahead: readonly Line[]): void {
    const next = nextWritten(ahead);
    if (this.weight.take(line)) return;
    const bullet = bulletLength(line.text);
    const place = this.placeOf(line, bullet, next);
    const labels = labelsAtStart(line.text.slice(bullet)).map((each) =>
      place.besideValue ? withoutRemark(each) : each,
    );
    const label = labels.find((each) => isAccepted(each, place));
    if (bullet === 0 && isRelationsHeading(line, next)) this.openRelations(line);
    else if (label !== undefined) {
      this.weight.passLabel();
      this.takeLabel(label, this.weight.weighed(line), next);
    } else if (this.beginsSentences(line)) this.openSentence(line);
    else if (this.isNextRequirement(line)) this.openRequirement(line);
    else if (bullet > 0) this.keep(line);
    else if (this.saysCopies(line, next)) this.drafted.open('signatures', unlabelled, line);
    else if (this.saysReview(line)) this.takeReview(line);
    else {
      const { drafted, afterBlank } = this;
      const repeated = this.repeated.has(tidy(line.text));
      if (!openUnknown({ line, labels, next, ahead, afterBlank, repeated }, drafted)) this.keep(line);
    }
  }

  /** `Has no subordinates.` anywhere in the header; under the title alone, where no chapter announces them, sentences on who is over whom. */
  private beginsSentences({ text }: Line): boolean {
    const { stretch, current } = this.drafted;
    if (stretch !== 'opening') return false;
    if (saysNobodyReports(text)) return true;
    const isTop = current.part === 'document' || current.part === 'opening' || current.part === 'approval';
    const isRowEnded =
      isHeaderPart(current.part) && this.drafted.hasBegun && isTerminated(text) && this.hasEnded();
    return (isTop || isRowEnded) && startsUpper(text) && speaksOfRelations(text);
  }

  /** No words of the line before go on in this one: `Vahetu juht: linnapea` over `Teda asendab kantseleijuht.` */
  private hasEnded(): boolean {
    return this.before !== undefined && this.before.cell === undefined && !endsOpen(this.before.text);
  }

  /** `6.2. Eesti keele oskus C1-tasemel.` under `6.1. Haridus: …`: another requirement, though no label opens it. */
  private isNextRequirement(line: Line): boolean {
    const { number } = leadingNumber(line.text);
    const before = this.drafted.current.number;
    if (this.drafted.stretch !== 'requirements' || number === null || before === null) return false;
    return depthOf(number) > 1 && depthOf(number) === depthOf(before) && isSuccessor(before, number);
  }

  private openRequirement(line: Line): void {
    const { number } = leadingNumber(line.text);
    this.drafted.open('requirements', { ...unlabelled, number }, line);
    this.keep(line);
  }

  /** `Has no subordinates.` among the rows of the header: a sentence, and no more of the row above it. */
  private openSentence(line: Line): void {
    this.drafted.open('general', unlabelled, line);
    this.keep(line);
  }

  private openRelations(line: Line): void {
    const { number } = leadingNumber(line.text);
    this.drafted.open('general', { ...unlabelled, written: tidy(line.text), number }, line);
  }

  private isBehindDuties(): boolean {
    const { stretch } = this.drafted;
    return stretch !== 'opening' && stretch !== 'duties';
  }

  /** The sentence may end on the next line. */
  private saysCopies({ text }: Line, next: Line | undefined): boolean {
    if (!this.isBehindDuties()) return false;
    const goesOn = !isTerminated(text) && next !== undefined && startsLower(next.text);
    const said = goesOn ? joinWrapped([text, next.text]) : text;
    return copiesSentence.test(tidy(said.slice(leadingNumber(said).length)));
  }

  private saysReview({ text }: Line): boolean {
    // Behind the sentence on copies the next item of the last part is the review's again, whatever its number.
    const from = this.drafted.current.part === 'signatures' ? leadingNumber(text).length : 0;
    return this.isBehindDuties() && reviewSentence.test(tidy(text.slice(from)));
  }

  private takeReview(line: Line): void {
    if (this.drafted.current.part !== 'review') this.drafted.open('review', unlabelled, line);
    this.keep(line);
  }

  private takeLabel(label: FoundLabel, line: Line, next: Line | undefined): void {
    const { drafted } = this;
    if (label.part === 'results' || label.part === 'activities') {
      takeResultsLabel(label, line, next, drafted, this.repeated.has(tidy(line.text)));
      return;
    }
    const other = otherMeaning(label, line, next, drafted, this.headings);
    if (other !== null) {
      // Who reads it so should know: elsewhere the word opens duties.
      const near = other === 'responsibilities' ? answersFor : label.near;
      drafted.open(other, { ...label, near }, line);
      takeBehind(label, line, drafted);
    } else if (repeatsColumnHead(label, drafted)) drafted.current.hasResults ||= label.rest.trim() !== '';
    else if (beginsSection(label, drafted)) {
      drafted.open(label.part, label, line);
      if (isItsOwnText(label, next)) this.keep(line);
      else takeBehind(label, line, drafted);
    } else drafted.countHeading(label.number);
  }
}

function repeatedIn(lines: readonly Line[]): ReadonlySet<string> {
  const texts = lines.map(({ text }) => tidy(text)).toSorted();
  return new Set(texts.filter((text, at) => text === texts[at + 1]));
}

function headingsIn(lines: readonly Line[], opened: keyof OwnHeadings): readonly string[] {
  return lines
    .flatMap(({ text }) =>
      labelsAtStart(text)
        .filter(({ part }) => part === opened)
        .slice(0, 1),
    )
    .filter(({ near, written, rest }) => near === null && startsUpper(written) && rest.trim() === '')
    .map(({ written }) => fold(written));
}

/** The sections of one description, in the document's order, with what stood before the first label in front. */
export function splitSections(lines: readonly Line[]): readonly Section[] {
  const [first] = lines;
  if (first === undefined) return [];
  const walk = new SectionWalk(first, repeatedIn(lines), {
    duties: headingsIn(lines, 'duties'),
    responsibilities: headingsIn(lines, 'responsibilities'),
  });
  lines.forEach((line, index) => {
    walk.take(line, lines.slice(index + 1, index + 40));
  });
  return walk.drafted.sections;
}
