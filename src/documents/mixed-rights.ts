import { itemsOf, listStyle } from './items.js';
import { rowsOf, widthOf } from './row.js';
import type { Section } from './section.js';

type Side = 'rights' | 'responsibilities';

/** Sentences of parts that hold rights and responsibilities under one heading, by what each says. */
export interface SortedRights extends Readonly<Record<Side, readonly string[]>> {
  /** What says neither. */
  readonly unsorted: readonly { readonly line: number; readonly text: string }[];
}

const saysRight =
  /(?<!\p{L})(?:on\s+(?:\p{L}+\s+)?õigus|omab\s+õigus(?:t|i)?|võib|(?:has|have)\s+the\s+right|is\s+entitled|may)(?!\p{L})/iu;

const saysResponsibility =
  /(?<!\p{L})(?:vastutab|on\s+vastutav|kannab\s+vastutust|on\s+kohustatud|kohustub|is\s+(?:responsible|accountable|obliged))(?!\p{L})/iu;

/** A sentence that says both is what it says first: `Töötajal on õigus teada, mille eest ta vastutab.` */
function sideOf(sentence: string): Side | null {
  const right = saysRight.exec(sentence)?.index ?? Infinity;
  const responsibility = saysResponsibility.exec(sentence)?.index ?? Infinity;
  if (right === responsibility) return null;
  return right < responsibility ? 'rights' : 'responsibilities';
}

/** Sorts what stands under `Õigused ja vastutus` itself; where labels under it part the two, nothing is left to sort. */
export function sortRights(sections: readonly Section[]): SortedRights {
  const sorted: Record<Side, string[]> = { rights: [], responsibilities: [] };
  const unsorted: { line: number; text: string }[] = [];
  for (const section of sections.filter(({ part }) => part === 'rights-and-responsibilities')) {
    const rows = rowsOf(section.lines);
    let announced: Side | null = null;
    for (const item of itemsOf(rows, listStyle(rows, widthOf(rows)))) {
      if (item.kind !== 'item') announced = sideOf(item.text);
      if (item.kind !== 'item' && announced !== null) continue;
      for (const text of item.text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
        const side = sideOf(text) ?? announced;
        if (side === null) unsorted.push({ line: item.rows[0]?.line.number ?? section.at.number, text });
        else sorted[side].push(text);
      }
    }
  }
  return { ...sorted, unsorted };
}
