import type { Collection } from '../../descriptions/index.js';
import { dutyAt, lineAt, type Passage } from './passage.js';

/**
 * Which passages there are, in numbers: they are counted when the index is built, and nobody has to read every
 * description to know what the passage of some order is. All duties come before all lines, each description by
 * description: who looks for duties alone, as most do, stops where the lines begin.
 */
export interface PassageCounts {
  /** The order of each description's first duty; one more for the end. */
  readonly duties: Uint32Array;
  /** The order of each description's first line; one more for the end. */
  readonly lines: Uint32Array;
  /** How many words each passage has. */
  readonly lengths: Uint16Array;
}

/** The passages of a collection by their order, each made when it is asked for. */
export interface Contents {
  readonly passageCount: number;
  /** The orders below it are those of duties. */
  readonly dutyCount: number;
  readonly descriptionCount: number;
  readonly counts: PassageCounts;
  /** The number of the description that a passage stands in, by the passage's order. */
  readonly describedBy: Uint32Array;
  readonly numberOf: (descriptionId: string) => number | undefined;
  readonly passage: (order: number) => Passage | undefined;
  readonly withKey: (key: string) => Passage | undefined;
}

/** Numbers the passages of descriptions that have so many duties and so many lines each. */
export function firstOrders(
  descriptions: readonly { readonly duties: number; readonly lines: number }[],
): Pick<PassageCounts, 'duties' | 'lines'> {
  const duties = new Uint32Array(descriptions.length + 1);
  const lines = new Uint32Array(descriptions.length + 1);
  for (const [at, own] of descriptions.entries()) duties[at + 1] = (duties[at] ?? 0) + own.duties;
  lines[0] = duties[descriptions.length] ?? 0;
  for (const [at, own] of descriptions.entries()) lines[at + 1] = (lines[at] ?? 0) + own.lines;
  return { duties, lines };
}

export function countPassages(passages: readonly (readonly Passage[])[]): PassageCounts {
  const orders = firstOrders(
    passages.map((own) => {
      const duties = own.filter(({ place }) => place.kind === 'duty').length;
      return { duties, lines: own.length - duties };
    }),
  );
  const lengths = new Uint16Array(orders.lines[passages.length] ?? 0);
  for (const { order, text } of passages.flat()) lengths[order] = text.split(/\s+/u).length;
  return { ...orders, lengths };
}

export function openContents(collection: Collection, counts: PassageCounts): Contents {
  const { duties, lines } = counts;
  const descriptionCount = collection.length;
  const passageCount = lines[descriptionCount] ?? 0;
  const dutyCount = duties[descriptionCount] ?? 0;
  const numbers = new Map(collection.map(({ id }, number) => [id, number]));
  const describedBy = new Uint32Array(passageCount);
  for (let number = 0; number < descriptionCount; number += 1) {
    describedBy.fill(number, duties[number], duties[number + 1]);
    describedBy.fill(number, lines[number], lines[number + 1]);
  }
  const passageAt = (order: number): Passage | undefined => {
    const number = describedBy[order] ?? 0;
    const description = collection[number];
    if (description === undefined) return undefined;
    return order < dutyCount
      ? dutyAt(description, order - (duties[number] ?? 0), order)
      : lineAt(description, order - (lines[number] ?? 0), order);
  };
  return {
    passageCount,
    dutyCount,
    descriptionCount,
    counts,
    describedBy,
    numberOf: (descriptionId) => numbers.get(descriptionId),
    passage: passageAt,
    withKey: (key) => {
      const number = numbers.get(key.split('/')[0] ?? '');
      if (number === undefined) return undefined;
      return [duties, lines]
        .flatMap((firsts) => passagesBetween(firsts[number] ?? 0, firsts[number + 1] ?? 0, passageAt))
        .find((passage) => passage.key === key);
    },
  };
}

function passagesBetween(
  start: number,
  end: number,
  passageAt: (order: number) => Passage | undefined,
): readonly Passage[] {
  return Array.from({ length: end - start }, (_, at) => passageAt(start + at) ?? []).flat();
}
