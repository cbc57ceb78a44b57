import type { Meanings, WordOfText } from '../language/index.js';
import { Sparse } from './sparse.js';
import { strongestFirst } from './strongest-first.js';

/**
 * A question touches a thousand sets, most of them faintly by one common word. In a large collection so many are held
 * against it, the firmest; in one of some hundred descriptions, all.
 */
export const mostSets = (passageCount: number): number => Math.max(200, Math.floor(8_000_000 / passageCount));

/** What a question touches: sets of words, and stems by themselves. It holds until the next question. */
interface Touch {
  readonly sets: Uint32Array;
  /** How strongly each set is touched, by its number. */
  readonly strengths: Float32Array;
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
  const touched = new Sparse(meanings.setCount);
  return (said) => {
    touched.wipe();
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
    const strengths = touched.at;
    const sets = firmest(touched, most);
    let squares = 0;
    for (const set of sets) squares += (strengths[set] ?? 0) ** 2;
    for (const strength of stems.values()) squares += strength ** 2;
    return { sets, strengths, stems, length: Math.sqrt(squares) || 1 };
  };
}

function firmest({ at, touched }: Sparse, most: number): Uint32Array {
  return touched.length <= most ? touched : strongestFirst(touched, at).subarray(0, most);
}
