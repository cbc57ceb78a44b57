import { asWritten, fold } from './letters.js';
import { keysOf, stemOf } from './stem.js';

/** Shorter parts are endings or abbreviations, which a hyphen sets apart. */
const shortestPart = 3;
/** A last part this long says what the word is about even when the first part is unknown. */
const tellingLast = 6;
const mostParts = 4;
const longestCompound = 60;

/** First parts that are no words on their own, or hardly. */
const prefixes = new Set(
  (
    'pohi uld eri ees jarel kaas sise valis pea ase ala koos uhis uksik eel ule alus kogu ette labi juurde ' +
    'tagasi vastu kokku edasi valja taiend taiendus era kesk lisa uus vana mitte all ise sega kaug lahi'
  ).split(' '),
);

type IsKnown = (stem: string) => boolean;

/** The stems of a compound's parts, [] if it is not one. `isKnown` says which stems the reader's texts hold. */
export function compoundParts(word: string, isKnown: IsKnown): readonly string[] {
  const hyphened = asWritten(word)
    .split(/[-\u2010\u2011]/)
    .filter((part) => part !== '');
  if (hyphened.length > 1) return hyphened.map(stemOf);
  const letters = hyphened[0] ?? '';
  if (letters.length < 2 * shortestPart || letters.length > longestCompound) return [];
  return partsOf(letters, isKnown, mostParts) ?? knownEnd(letters, isKnown);
}

/** The longest known last part with a known rest; the rest may be a compound itself. */
function partsOf(letters: string, isKnown: IsKnown, most: number): readonly string[] | undefined {
  if (most <= 1) return undefined;
  for (let cut = shortestPart; cut <= letters.length - shortestPart; cut++) {
    const last = knownKey(letters.slice(cut), isKnown);
    if (last === undefined) continue;
    const first = letters.slice(0, cut);
    const stem = knownKey(first, isKnown) ?? (prefixes.has(fold(first)) ? fold(first) : undefined);
    if (stem !== undefined) return [stem, last];
    const deeper = partsOf(first, isKnown, most - 1);
    if (deeper !== undefined) return [...deeper, last];
  }
  return undefined;
}

function knownEnd(letters: string, isKnown: IsKnown): readonly string[] {
  for (let cut = shortestPart; cut <= letters.length - tellingLast; cut++) {
    const last = knownKey(letters.slice(cut), isKnown);
    if (last !== undefined) return [last];
  }
  return [];
}

function knownKey(letters: string, isKnown: IsKnown): string | undefined {
  return keysOf(letters).find(isKnown);
}
