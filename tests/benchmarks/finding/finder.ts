import type { Collection } from '../../../src/descriptions/index.js';
import { dutyName } from './right-duties.js';

/** What every engine is given of a duty, word for word. */
export interface DutyText {
  readonly name: string;
  readonly text: string;
  readonly results: string;
  readonly purpose: string;
  readonly title: string;
}

export const searchedFields = ['text', 'results', 'purpose', 'title'] as const;

export function dutyTexts(collection: Collection): readonly DutyText[] {
  return collection.flatMap(({ id, title, purpose, duties }) =>
    duties.map(({ text, results }, at) => ({
      name: dutyName(id, at),
      text,
      results: results.join('\n'),
      purpose: purpose ?? '',
      title,
    })),
  );
}

/** All in one, for engines that have no fields. */
export function wholeText({ text, results, purpose, title }: DutyText): string {
  return [text, results, purpose, title].join('\n');
}

/** What is searched, read from the disk before any clock runs. */
export interface Material {
  readonly collection: Collection;
  readonly duties: readonly DutyText[];
}

/** An index that was built and can be asked. */
export interface Built {
  /** The duties' names, best first. */
  find(question: string): Promise<readonly string[]> | readonly string[];
  /** What the index weighs as it would be kept on the disk. */
  bytes(): Promise<number> | number;
  close?(): Promise<void>;
}

/** One engine as a developer would take it. */
export interface Finder {
  readonly name: string;
  build(material: Material): Promise<Built> | Built;
}

/** The one that is ours, as the tables call it. */
export const ametibot = 'Ametibot';

/** No engine is asked for more than somebody would look at. */
export const mostWanted = 10;
