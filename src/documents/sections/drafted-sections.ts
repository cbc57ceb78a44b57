import type { FoundLabel } from '../labels/found-label.js';
import { chapterOf, depthOf } from '../lines/leading-number.js';
import { isBlank, type Line, type SectionLine } from '../lines/line.js';
import { stretchOf, type ColumnHead, type Section, type Stretch } from './section.js';

/** A section that lines are still added to. */
type Draft = { -readonly [Key in keyof Section]: Section[Key] } & {
  lines: SectionLine[];
  columns: ColumnHead[];
};

/** What of a label its section keeps. */
type Opening = Pick<FoundLabel, 'written' | 'near' | 'number'>;

export const unlabelled: Opening = { written: '', near: null, number: null };

function isKnown({ part }: Section): boolean {
  return part !== 'unknown';
}

/** The sections of a description as far as its lines were walked; the last one is open. */
export class DraftedSections {
  readonly sections: Draft[] = [];
  /** The parts that have begun. */
  readonly seen = new Set<Section['part']>();
  private reached: Stretch = 'opening';
  private counted = 0;

  constructor(first: Line) {
    this.open('opening', unlabelled, first);
  }

  get current(): Draft {
    const section = this.sections.at(-1);
    if (section === undefined) throw new Error('A walk begins with a section.');
    return section;
  }

  /** Where in the document the walk has come to. */
  get stretch(): Stretch {
    return this.reached;
  }

  /** The number of the last chapter that has one; 0 before the first. */
  get lastHeading(): number {
    return this.counted;
  }

  /** The last section with a known label, and those of its part right before it. */
  get chapter(): readonly Section[] {
    const last = this.sections.findLast(isKnown);
    const start = this.sections.findLastIndex((each) => isKnown(each) && each.part !== last?.part);
    return this.sections.slice(start + 1).filter(isKnown);
  }

  /** Something stands under the label of the last section. */
  get hasBegun(): boolean {
    return this.current.lines.some((line) => !isBlank(line));
  }

  open(part: Section['part'], label: Opening, at: Line): void {
    const { written, near, number } = label;
    const empty = { inline: false, lines: [], hasResults: false, columns: [] };
    this.sections.push({ part, label: written, near, number, at, ...empty });
    if (part === 'title' && this.reached === 'duties') this.takeBack();
    const stretch = stretchOf(part, this.reached);
    // `1.3. Nõutav kvalifikatsioon:` in the general part: the rows after it are still the general part's.
    const stays = this.reached === 'opening' && stretch === 'requirements' && depthOf(number) > 1;
    if (!stays) this.reached = stretch;
    this.seen.add(part);
    this.countHeading(number);
  }

  /** The chapters so far were none: the header begins only now. */
  private takeBack(): void {
    for (const section of this.sections) if (section.part === 'duties') section.part = 'opening';
    this.seen.delete('duties');
    this.reached = 'opening';
  }

  countHeading(number: string | null): void {
    this.counted = chapterOf(number) || this.counted;
  }
}
