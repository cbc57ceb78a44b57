import { goesOn, isAccepted, isHeaderPart, isRequirementPart, type Place } from './accept-label.js';
import { bulletLength, cutAtBullets } from './bullet.js';
import { isSuccessor } from './duty-lines.js';
import {
  columnLabel,
  depthOf,
  labelsAtStart,
  labelStartsInside,
  labelsOnly,
  leadingNumber,
  type FoundLabel,
} from './find-label.js';
import { reviewSentence } from './labels.js';
import { isBlank, tidy, type Line } from './line.js';
import { stretchOf, type ColumnHead, type Section, type SectionLine, type Stretch } from './section.js';
import { isSubstitutionLabel } from './substitution-sentence.js';
import { isUnknownHeading } from './unknown-heading.js';
import { unknownRowAt } from './unknown-row.js';
import { endsOpen, fold, isCapitals, isTerminated, startsLower, startsUpper } from './words.js';

type Draft = { -readonly [Key in keyof Section]: Section[Key] } & {
  lines: SectionLine[];
  columns: ColumnHead[];
};

type Opening = Pick<FoundLabel, 'written' | 'near' | 'number'>;

const unlabelled: Opening = { written: '', near: null, number: null };

function opensReview(text: string): boolean {
  return reviewSentence.test(tidy(text));
}

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

/** `6.3. Arvuti kasutamise oskus.` before `6.4. …`: a label that is the requirement itself. */
function saysItAll(label: FoundLabel, next: Line | undefined): boolean {
  if (!isRequirementPart(label.part) || !label.stopped || label.colon || depthOf(label.number) < 2)
    return false;
  return label.rest.trim() === '' && (next === undefined || leadingNumber(next.text).number !== null);
}

/** `1.7. Ametikoha eesmärk on juhtida …` among the rows of the general part: the label is the sentence's own beginning. */
function isSentence(label: FoundLabel): boolean {
  return (
    label.part === 'purpose' &&
    !label.colon &&
    depthOf(label.number) !== 1 &&
    /^(?:on|is)\s/u.test(label.rest)
  );
}

function nextWritten(ahead: readonly Line[]): Line | undefined {
  return ahead.find((line) => !isBlank(line));
}

/** Walks the lines of one description and cuts them where a label stands. */
class SectionWalk {
  readonly sections: Draft[] = [];
  private stretch: Stretch = 'opening';
  private readonly seen = new Set<Section['part']>();
  private afterBlank = true;
  private lastHeading = 0;
  private before: Line | undefined;

  constructor(
    first: Line,
    /** What stands more than once is said of pages, not of what follows it. */
    private readonly repeated: ReadonlySet<string>,
    /** Some heading of the description opens duties and nothing else. */
    private readonly namesDuties: boolean,
  ) {
    this.open('opening', unlabelled, first);
  }

  private get current(): Draft {
    const section = this.sections.at(-1);
    if (section === undefined) throw new Error('A walk begins with a section.');
    return section;
  }

  private open(part: Section['part'], label: Opening, at: Line): void {
    const { written, near, number } = label;
    const empty = { inline: false, lines: [], hasResults: false, columns: [] };
    this.sections.push({ part, label: written, near, number, at, ...empty });
    const stretch = stretchOf(part, this.stretch);
    // `1.3. Nõutav kvalifikatsioon:` in the general part: the rows after it are still the general part's.
    const stays = this.stretch === 'opening' && stretch === 'requirements' && depthOf(label.number) > 1;
    if (!stays) this.stretch = stretch;
    this.seen.add(part);
    if (depthOf(number) === 1) this.lastHeading = Number(number) || this.lastHeading;
  }

  take(line: Line, ahead: readonly Line[]): void {
    if (isBlank(line)) {
      this.current.lines.push(line);
      this.afterBlank = true;
      return;
    }
    if (line.columnHead === true) {
      this.takeColumnHead(line, ahead);
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

  private takeColumnHead(line: Line, ahead: readonly Line[]): void {
    const label = columnLabel(line.text);
    if (label === null) this.open('unknown', { written: tidy(line.text), number: null, near: null }, line);
    else this.takeLabel(label, line, nextWritten(ahead));
  }

  private startsInside(label: FoundLabel): boolean {
    const depth = depthOf(label.number);
    if (depth === 1) return label.capitals && !isHeaderPart(label.part) ? true : label.capitals;
    return this.stretch === 'opening' && depth > 1 && isHeaderPart(label.part);
  }

  private takePiece(line: Line, ahead: readonly Line[]): void {
    const next = nextWritten(ahead);
    const bullet = bulletLength(line.text);
    const place: Place = {
      stretch: this.stretch,
      current: this.current.part,
      seen: this.seen,
      afterBlank: this.afterBlank,
      bulleted: bullet > 0,
      atStart: this.current.lines.every(isBlank),
      beforeList: next !== undefined && bulletLength(next.text) > 0,
      heading: line.heading !== undefined,
      apart: line.cell === undefined && !runsThrough(this.before, next),
    };
    const labels = labelsAtStart(line.text.slice(bullet));
    const label = labels.find((each) => isAccepted(each, place));
    if (label !== undefined) this.takeLabel(label, line, next);
    else if (this.isNextRequirement(line)) {
      const { number } = leadingNumber(line.text);
      this.open('requirements', { written: '', number, near: null }, line);
      this.current.lines.push(line);
    } else if (
      bullet === 0 &&
      opensReview(line.text) &&
      this.stretch !== 'opening' &&
      this.stretch !== 'duties'
    ) {
      if (this.current.part !== 'review') this.open('review', unlabelled, line);
      this.current.lines.push(line);
    } else if (bullet > 0) this.current.lines.push(line);
    else if (this.isUnknownLabel(line, ahead) || this.isUnknownRow(line, next) || this.isNamedInLabel(line))
      this.openUnknown(line);
    else if (this.takeUnknownRow(line, ahead)) return;
    else if (this.isLongerLabel(labels)) this.openUnknown(line);
    else this.current.lines.push(line);
  }

  private openUnknown(line: Line): void {
    const { number } = leadingNumber(line.text);
    this.open('unknown', { written: tidy(line.text), number, near: null }, line);
  }

  private takeUnknownRow(line: Line, ahead: readonly Line[]): boolean {
    const expected = this.stretch === 'opening' || this.stretch === 'requirements';
    const row = expected ? unknownRowAt(line, this.current, ahead) : null;
    if (row === null) return false;
    this.open('unknown', { written: row.label, number: null, near: null }, line);
    this.current.inline = row.value !== '';
    if (this.current.inline) this.current.lines.push({ ...line, text: row.value });
    return true;
  }

  /** `6.2. Eesti keele oskus C1-tasemel.` under `6.1. Haridus: …`: another requirement, though no label opens it. */
  private isNextRequirement(line: Line): boolean {
    const { number } = leadingNumber(line.text);
    const before = this.current.number;
    if (this.stretch !== 'requirements' || number === null || before === null) return false;
    return depthOf(number) > 1 && depthOf(number) === depthOf(before) && isSuccessor(before, number);
  }

  private takeLabel(label: FoundLabel, line: Line, next: Line | undefined): void {
    if (label.part === 'results' || label.part === 'activities') this.takeResultsLabel(label, line);
    else if (this.meansResponsibilities(label)) this.openAs('responsibilities', label, line);
    else if (this.meansDuties(label)) this.openAs('duties', label, line);
    else if (this.meansPurpose(label, line, next)) this.openAs('purpose', label, line);
    else if (this.repeatsColumnHead(label)) this.current.hasResults ||= label.rest.trim() !== '';
    else if (this.beginsSection(label)) {
      this.open(label.part, label, line);
      if (saysItAll(label, next) || isSentence(label)) this.current.lines.push(line);
      else this.takeRest(label, line);
    } else if (depthOf(label.number) === 1) this.lastHeading = Number(label.number) || this.lastHeading;
  }

  private openAs(part: Section['part'], label: FoundLabel, line: Line): void {
    this.open(part, label, line);
    this.takeRest(label, line);
  }

  /** `Responsibilities` are the duties where nothing else is called so. */
  private meansDuties(label: FoundLabel): boolean {
    return fold(label.written) === 'responsibilities' && !this.namesDuties && !this.seen.has('duties');
  }

  /** `Töö sisu: laste toitlustamine` in a row of the header says what the post is for; as a heading it opens duties. */
  private meansPurpose(label: FoundLabel, { cell }: Line, next: Line | undefined): boolean {
    if (this.stretch !== 'opening' || !/^too (?:sisu|kirjeldus)$/.test(fold(label.written))) return false;
    const beside = cell !== undefined && next?.cell?.row === cell.row && next.cell.column > cell.column;
    return depthOf(label.number) !== 1 && (beside || label.rest.trim() !== '');
  }

  /** `4. VASTUTUS` and `Töötaja vastutab:` under it are one section; `Lisaülesanded` after duties are another. */
  private beginsSection(label: FoundLabel): boolean {
    if (label.part !== this.current.part || label.rest.trim() !== '' || isHeaderPart(label.part)) return true;
    return label.part === 'duties' && this.current.lines.some((each) => !isBlank(each));
  }

  /** The head of a table stands again on its next page. */
  private repeatsColumnHead(label: FoundLabel): boolean {
    if (
      label.part !== 'duties' ||
      label.number !== null ||
      !this.current.lines.some((each) => !isBlank(each))
    )
      return false;
    const isHead = label.rest.trim() === '' || labelsOnly(label.rest).length > 0;
    return (
      isHead && this.sections.some((section) => section.part === 'duties' && section.label === label.written)
    );
  }

  /** `Kohustused` after the duties and the rights is what the holder answers for. */
  private meansResponsibilities(label: FoundLabel): boolean {
    const bare = label.part === 'duties' && fold(label.written) === 'kohustused';
    return bare && this.seen.has('duties') && this.seen.has('rights');
  }

  private takeResultsLabel(label: FoundLabel, line: Line): void {
    const duties = this.current;
    const hasDuty = duties.lines.some((each) => !isBlank(each));
    const heading = depthOf(label.number) === 1 || (label.capitals && !label.colon);
    if (hasDuty && heading && label.part === 'results' && label.rest.trim() === '') {
      this.open('results', label, line);
      return;
    }
    duties.hasResults = true;
    if (hasDuty) duties.lines.push({ ...line, text: label.rest, opensResults: true });
    else this.takeColumns([label, ...labelsOnly(label.rest)]);
  }

  private takeColumns(heads: readonly FoundLabel[]): void {
    for (const { part, written } of heads) {
      if (part !== 'results' && part !== 'activities') continue;
      this.current.hasResults = true;
      this.current.columns.push({ part, label: written });
    }
  }

  private takeRest(label: FoundLabel, line: Line): void {
    const section = this.current;
    const rest = label.rest.replace(/^[-–—]\s+(?=\p{L})/u, '');
    const others = labelsOnly(rest);
    if (others.length > 0 && others.every((other) => this.fitsBeside(label, other))) {
      for (const other of others) {
        if (other.part === 'results' || other.part === 'activities') this.takeColumns([other]);
        else this.open(other.part, other, line);
      }
    } else if (rest.trim() !== '') {
      section.inline = true;
      section.lines.push({ ...line, text: rest });
    }
  }

  /** Column heads stand beside column heads of the same table. */
  private fitsBeside(label: FoundLabel, other: FoundLabel): boolean {
    if (label.part === 'duties') return ['results', 'activities', 'duties'].includes(other.part);
    return isHeaderPart(label.part) && isHeaderPart(other.part) && label.part !== other.part;
  }

  /** `Teemeistrit asendab: …`: what it means depends on the post's name. */
  private isNamedInLabel({ text }: Line): boolean {
    return this.stretch === 'opening' && isSubstitutionLabel(text);
  }

  private isLongerLabel(labels: readonly FoundLabel[]): boolean {
    return this.stretch === 'opening' && labels.some((each) => isHeaderPart(each.part) && goesOn(each));
  }

  /** A row of the table of the header or of the requirements whose first cell no table of labels knows. */
  private isUnknownRow({ cell, text }: Line, next: Line | undefined): boolean {
    const isFirst = cell !== undefined && cell.column === 1 && cell.columns === 2;
    const expected = this.stretch === 'opening' || this.stretch === 'requirements';
    if (!isFirst || !expected || next?.cell === undefined) return false;
    const inRow = next.cell.row === cell.row && next.cell.column > 1;
    return inRow && tidy(text).split(' ').length <= 6 && this.current.at.cell?.row !== cell.row;
  }

  /** A heading or a numbered row that no table knows must not run on into the field before it. */
  private isUnknownLabel(line: Line, ahead: readonly Line[]): boolean {
    const { number, length } = leadingNumber(line.text);
    const text = line.text.slice(length).trim();
    if (depthOf(number) === 1) {
      if (isCapitals(text) && text.length > 3) return true;
      const follows = Number(number) === this.lastHeading + 1 && this.lastHeading > 0;
      if (follows && this.stretch !== 'duties' && /^\p{Lu}[\p{L} -]{2,40}:(?:\s|$)/u.test(text)) return true;
      const short = text.split(/\s+/).length <= 6 && startsUpper(text) && !isTerminated(text);
      if (follows && short && this.afterBlank && this.stretch !== 'duties') return true;
    }
    if (this.stretch === 'opening') return depthOf(number) > 1 && this.current.part !== 'purpose';
    return this.endsChapter(line, ahead);
  }

  private endsChapter(line: Line, ahead: readonly Line[]): boolean {
    if (this.current.part === 'signatures' || this.repeated.has(tidy(line.text))) return false;
    const { lastHeading, afterBlank } = this;
    return isUnknownHeading(line, { chapter: this.chapter(), lastHeading, afterBlank, ahead });
  }

  /** The last section with a known label, and those of its part right before it. */
  private chapter(): readonly Section[] {
    const known = this.sections.filter(({ part }) => part !== 'unknown');
    const start = known.findLastIndex(({ part }) => part !== known.at(-1)?.part);
    return known.slice(start + 1);
  }
}

function repeatedIn(lines: readonly Line[]): ReadonlySet<string> {
  const texts = lines.map(({ text }) => tidy(text)).toSorted();
  return new Set(texts.filter((text, at) => text === texts[at + 1]));
}

function isDutiesHeading({ text }: Line): boolean {
  const label = labelsAtStart(text).find(({ part }) => part === 'duties');
  return label !== undefined && label.near === null && startsUpper(label.written) && label.rest.trim() === '';
}

/** The sections of one description, in the document's order, with what stood before the first label in front. */
export function splitSections(lines: readonly Line[]): readonly Section[] {
  const [first] = lines;
  if (first === undefined) return [];
  const walk = new SectionWalk(first, repeatedIn(lines), lines.some(isDutiesHeading));
  lines.forEach((line, index) => {
    walk.take(line, lines.slice(index + 1, index + 40));
  });
  return walk.sections;
}
