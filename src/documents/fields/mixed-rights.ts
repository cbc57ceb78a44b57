import { depthOf } from '../lines/leading-number.js';
import { itemsOf, listStyle, type Item } from '../lines/items.js';
import { announcesList, sideOf, type Side } from '../sentences/rights-words.js';
import { rowsOf, widthOf } from '../lines/row.js';
import type { Section } from '../sections/section.js';

/** Sentences of parts that hold rights and responsibilities under one heading, by what each says. */
interface SortedRights extends Readonly<Record<Side, readonly string[]>> {
  /** What says neither. */
  readonly unsorted: readonly { readonly line: number; readonly text: string }[];
}

/** What was announced last, and by which item. */
interface Announced {
  readonly side: Side;
  readonly by: Item;
}

function numberOf(item: Item): string | null {
  const number = item.rows[0]?.number ?? null;
  return number !== null && /^\d/u.test(number) ? number : null;
}

/** After `4.1. Sepal on õigus: a) …; b) …` the number `4.2.` ends what was announced. */
function endsAnnounced(item: Item, announced: Announced | null): boolean {
  const [by, number] = [announced === null ? null : numberOf(announced.by), numberOf(item)];
  return by !== null && number !== null && depthOf(number) <= depthOf(by);
}

/** Sorts what stands under `Õigused ja vastutus` itself; where labels under it part the two, nothing is left to sort. */
export function sortRights(sections: readonly Section[]): SortedRights {
  const sorted: Record<Side, string[]> = { rights: [], responsibilities: [] };
  const unsorted: { line: number; text: string }[] = [];
  for (const section of sections.filter(({ part }) => part === 'rights-and-responsibilities')) {
    const rows = rowsOf(section.lines);
    const items = itemsOf(rows, listStyle(rows, widthOf(rows)));
    let announced: Announced | null = null;
    for (const [at, item] of items.entries()) {
      const opens = item.kind !== 'item' || announcesList(item.text, items[at + 1] !== undefined);
      const said = opens ? sideOf(item.text) : null;
      if (opens || endsAnnounced(item, announced))
        announced = said === null ? null : { side: said, by: item };
      if (said !== null) continue;
      for (const text of item.text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
        const side = sideOf(text) ?? announced?.side ?? null;
        if (side === null) unsorted.push({ line: item.rows[0]?.line.number ?? section.at.number, text });
        else sorted[side].push(text);
      }
    }
  }
  return { ...sorted, unsorted };
}
