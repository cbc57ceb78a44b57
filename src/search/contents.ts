import type { Collection } from '../descriptions/index.js';
import { passageOf, type Passage } from './passage.js';

/**
 * Which passages there are, in numbers: they are counted when the index is built, and nobody has to read every
 * description to know what the passage of some order is.
 */
export interface PassageCounts {
  /** The order of each description's first passage; one more for the end. */
  readonly starts: Uint32Array;
  /** How many words each passage has. */
  readonly lengths: Uint16Array;
}

/** The orders of one description's passages: duties from `start` to `dutyEnd`, the lines of other parts up to `end`. */
export interface PassageRange {
  readonly start: number;
  readonly dutyEnd: number;
  readonly end: number;
}

/** The passages of a collection by their order, each made when it is asked for. */
export interface Contents {
  readonly passageCount: number;
  readonly descriptionCount: number;
  readonly counts: PassageCounts;
  /** The number of the description that a passage stands in, by the passage's order. */
  readonly describedBy: Uint32Array;
  /** 1 for a duty, by the passage's order. */
  readonly isDuty: Uint8Array;
  /** The order behind each description's last duty. */
  readonly dutyEnds: Uint32Array;
  readonly rangeOf: (description: number) => PassageRange;
  readonly numberOf: (descriptionId: string) => number | undefined;
  readonly passage: (order: number) => Passage | undefined;
  readonly withKey: (key: string) => Passage | undefined;
}

export function countPassages(passages: readonly (readonly Passage[])[]): PassageCounts {
  const starts = new Uint32Array(passages.length + 1);
  for (const [at, own] of passages.entries()) starts[at + 1] = (starts[at] ?? 0) + own.length;
  return {
    starts,
    lengths: Uint16Array.from(passages.flat(), ({ text }) => text.split(/\s+/u).length),
  };
}

export function openContents(collection: Collection, counts: PassageCounts): Contents {
  const { starts } = counts;
  const passageCount = starts[collection.length] ?? 0;
  const numbers = new Map(collection.map(({ id }, number) => [id, number]));
  const describedBy = new Uint32Array(passageCount);
  const isDuty = new Uint8Array(passageCount);
  const dutyEnds = new Uint32Array(collection.length);
  for (const [number, { duties }] of collection.entries()) {
    const start = starts[number] ?? 0;
    describedBy.fill(number, start, starts[number + 1]);
    dutyEnds[number] = start + duties.length;
    isDuty.fill(1, start, start + duties.length);
  }
  const passageAt = (order: number): Passage | undefined => {
    const number = describedBy[order] ?? 0;
    const description = collection[number];
    return description && passageOf(description, order - (starts[number] ?? 0), order);
  };
  return {
    passageCount,
    descriptionCount: collection.length,
    counts,
    describedBy,
    isDuty,
    dutyEnds,
    rangeOf: (number) => {
      const start = starts[number] ?? 0;
      return { start, dutyEnd: dutyEnds[number] ?? start, end: starts[number + 1] ?? start };
    },
    numberOf: (descriptionId) => numbers.get(descriptionId),
    passage: passageAt,
    withKey: (key) => {
      const number = numbers.get(key.split('/')[0] ?? '');
      if (number === undefined) return undefined;
      const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
      const own = Array.from({ length: end - start }, (_, at) => passageAt(start + at));
      return own.find((passage) => passage?.key === key);
    },
  };
}
