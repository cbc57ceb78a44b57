import type { Meanings, WordOfText } from '../language/index.js';
import { strongestFirst } from './strongest-first.js';
import { lengthOf, LongRow, type Vector } from './vector.js';

/**
 * A question touches a thousand sets, most of them faintly by one common word. In a large collection so many are held
 * against it, the firmest; in one of some hundred descriptions, all.
 */
export const mostSets = (passageCount: number): number => Math.max(200, Math.floor(8_000_000 / passageCount));

/** What a question touches, with how strongly: sets of words, and stems by themselves. */
interface Touch {
  readonly sets: Vector;
  readonly stems: ReadonlyMap<string, number>;
  /** Of all of it together; 1 where there is nothing. */
  readonly length: number;
}

/** What chooses between passages: rare stems more than common ones, and the sets that a question touches at all firmly. */
export function openTouch(
  meanings: Meanings,
  rarityOf: (stem: string) => number,
  most: number,
): (words: readonly WordOfText[]) => Touch {
  const touched = new LongRow();
  return (said) => {
    const { words, readings, phrases } = meanings.sayingOf(said);
    const stems = new Map<string, number>();
    const addStem = (stem: string, weight: number) => {
      stems.set(stem, (stems.get(stem) ?? 0) + weight * meanings.byItself(stem) * rarityOf(stem));
    };
    for (const [set, strength] of phrases) touched.add(set, strength);
    for (const [stem, weight] of words) {
      addStem(stem, weight);
      meanings.spread(stem, (set, strength) => touched.add(set, weight * strength));
    }
    for (const [stem, weight] of readings) addStem(stem, weight);
    const sets = firmest(touched.take(), most);
    return { sets, stems, length: Math.hypot(sets.length, lengthOf(stems.values())) || 1 };
  };
}

function firmest(vector: Vector, most: number): Vector {
  const { places, strengths } = vector;
  if (places.length <= most) return vector;
  const kept = [...strongestFirst(Float32Array.from(strengths)).subarray(0, most)];
  const strengthsKept = kept.map((at) => strengths[at] ?? 0);
  return {
    places: kept.map((at) => places[at] ?? 0),
    strengths: strengthsKept,
    length: lengthOf(strengthsKept),
  };
}
