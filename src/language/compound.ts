import { fold } from './letters.js';
import { stemOf } from './stem.js';

/** Shorter parts are endings or abbreviations, which a hyphen sets apart. */
const shortestFirst = 3;
const shortestLast = 3;
/** A last part this long says what the word is about even when the first part is unknown. */
const tellingLast = 6;
const mostParts = 4;

/** First parts that are no words on their own, or hardly. */
const prefixes = new Set(
  (
    'pohi uld eri ees jarel kaas sise valis pea ase ala koos uhis uksik eel ule alus kogu ette labi juurde ' +
    'tagasi vastu kokku edasi valja taiend taiendus era kesk lisa uus vana mitte all ul ise sega kaug lahi'
  ).split(' '),
);

/** The stems of a compound's parts, [] if it is not one. `isKnown` says which stems the reader's texts hold. */
export function compoundParts(word: string, isKnown: (stem: string) => boolean): readonly string[] {
  const hyphened = fold(word)
    .split(/[-\u2010\u2011]/)
    .filter((part) => part !== '');
  if (hyphened.length > 1) return hyphened.map(stemOf);
  const letters = hyphened[0] ?? '';
  if (letters.length > 60) return [];
  return partsOf(letters, isKnown, mostParts) ?? knownEnd(letters, isKnown);
}

/** The longest known last part with a known rest; the rest may be a compound itself. */
function partsOf(
  letters: string,
  isKnown: (stem: string) => boolean,
  most: number,
): readonly string[] | undefined {
  for (let cut = shortestFirst; cut <= letters.length - shortestLast && most > 1; cut++) {
    const last = stemOf(letters.slice(cut));
    if (!isKnown(last)) continue;
    const first = letters.slice(0, cut);
    const stem = stemOf(first);
    if (prefixes.has(first) || isKnown(stem)) return [stem, last];
    const deeper = partsOf(first, isKnown, most - 1);
    if (deeper !== undefined) return [...deeper, last];
  }
  return undefined;
}

function knownEnd(letters: string, isKnown: (stem: string) => boolean): readonly string[] {
  for (let cut = 3; cut <= letters.length - tellingLast; cut++) {
    const last = stemOf(letters.slice(cut));
    if (isKnown(last)) return [last];
  }
  return [];
}
