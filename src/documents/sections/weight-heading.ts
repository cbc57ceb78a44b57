import { isWeight } from '../layout/criteria-columns.js';
import { bulletLength } from '../lines/bullet.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { unlabelled, type DraftedSections } from './drafted-sections.js';
import type { Section } from './section.js';

interface Weight {
  readonly said: string;
  /** The section that was open where the heading stood. */
  readonly over: Section;
  /** Items stand right under the heading, so that a label after them has nothing to do with it. */
  hasItems: boolean;
  hasBullets: boolean;
}

/** `Essential`, `Kasuks tuleb:` over a list of requirements: what the heading says of each of its items. */
export class WeightHeading {
  private weight: Weight | null = null;

  constructor(private readonly drafted: DraftedSections) {}

  /** Is the line such a heading? It is no item then, and weighs what comes. */
  take(line: Line): boolean {
    const said = tidy(line.text).replace(/\s*:$/u, '');
    if (this.drafted.stretch !== 'requirements' || !isWeight(said)) return false;
    // Labels stood under the heading before this one: what comes is none of the last label's.
    if (this.weight !== null && this.weight.over !== this.drafted.current)
      this.drafted.open('requirements', unlabelled, line);
    this.weight = { said, over: this.drafted.current, hasItems: false, hasBullets: false };
    return true;
  }

  /** Under such a heading the labels of the list before it may stand again. */
  get holdsLabels(): boolean {
    return this.weight?.over.part === 'requirements' && !this.weight.hasItems;
  }

  /** A label ends the list; labels that stand in it from its beginning are weighed with it. */
  passLabel(): void {
    if (!this.holdsLabels) this.weight = null;
  }

  /**
   * A line of an item under the heading, or under a label in its list. `apart`: it goes on with none before it; without
   * a bullet it is then no item of a list with bullets.
   */
  passItem({ text }: Line, apart: boolean): void {
    if (this.weight?.over !== this.drafted.current) return;
    const bulleted = bulletLength(text) > 0;
    if (apart && !bulleted && this.weight.hasBullets) this.weight = null;
    else {
      this.weight.hasItems = true;
      this.weight.hasBullets ||= bulleted;
    }
  }

  /** The line with what the heading over it says. */
  weighed(line: Line): Line {
    const { weight } = this;
    if (weight === null || this.drafted.stretch !== 'requirements' || isBlank(line)) return line;
    return { ...line, weight: weight.said };
  }
}
