import { isListedEnglish } from './english-words.js';
import { compoundLemmas, lemmasOfFoldedForm, lemmasOfForm } from './known-forms.js';
import { asWritten, fold } from '../letters/letters.js';
import { keysOf, stemOf } from './stem.js';

/** Shorter parts are endings or abbreviations, which a hyphen sets apart. */
const shortestPart = 3;
/** Of a word that is known as a whole, a shorter end is there by chance where its beginning is unknown: `analüüs` is no louse. */
const tellingEnd = 5;
/** A last part this long says what the word is about even when the first part is unknown. */
const tellingLast = 6;
/** So short a part is a part only if it is one of these, or a known form that needs no ending taken off. */
const shortPart = 3;
/** A key this short may be anything. */
const tellingKey = 4;
const mostParts = 4;
const longestCompound = 60;

/** Words of three letters that compounds are made of. */
const shortWords = new Set(
  (
    'too tee maa jaa puu kuu suu luu elu ala abi osa aed aia nou loa toa uks vee ema isa era oue ohu poe lao kov web ' +
    'auk pea kae mee uus uue iga koe soo aja aeg voo oli ahi oks'
  ).split(' '),
);

/** Their forms end other words by chance: `tulemuste`, `valmistumine`. */
const neverLast = new Set('must istuma lumi kolama avama pime ise mina sina tema vali'.split(' '));

/**
 * Words of other languages that only look put together, as no bone stands in `kontroll`; and one that means something else
 * than its parts: whoever has `järelevalve` is not on call.
 */
const onePiece = new Set(
  (
    'atsetoon deklarant formaliin instituut insuliin investor jarelevalv karussell katalook kemikaal kinolook kompressor ' +
    'aastavaheta konkurent kontroll kontsert kosmeetik monolook nadalavaheta rahvakogu tahelepan tooandma volikogu ' +
    'preparaat produtsent protokoll protsent servituut signatuur ' +
    'statistik sumboolik transiit veterinaar'
  ).split(' '),
);

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
  if (isListedEnglish(letters)) return [];
  const parts = partsOf(letters, isKnown, mostParts) ?? knownEnd(letters, isKnown);
  return isOneWord(letters, parts.at(-1) ?? '', isKnown) ? [] : parts;
}

/** Whether it is a form of a known word that does not end in such a last part: `maksmata` is no `matma`, `teenustega` no `uks`. */
function isOneWord(letters: string, last: string, isKnown: IsKnown): boolean {
  const [key = ''] = keysOf(letters);
  if (onePiece.has(key)) return true;
  const lemmas = tableLemmas(letters);
  if (lemmas.length > 0) return !lemmas.some((lemma) => lemma.endsWith(last));
  return isKnown(key) && !endsInFormOf(last, key);
}

function endsInFormOf(last: string, key: string): boolean {
  if (key.includes(last.slice(0, tellingKey))) return true;
  for (let cut = shortestPart; cut <= key.length - shortestPart; cut += 1)
    if (keysOf(key.slice(cut)).includes(last)) return true;
  return false;
}

function tableLemmas(letters: string): readonly string[] {
  const written = lemmasOfForm(letters);
  return written.length > 0 || letters !== fold(letters) ? written : lemmasOfFoldedForm(letters);
}

/** The longest known last part with a known rest; the rest may be a compound itself. */
function partsOf(letters: string, isKnown: IsKnown, most: number): readonly string[] | undefined {
  if (most <= 1) return undefined;
  for (let cut = shortestPart; cut <= letters.length - shortestPart; cut++) {
    const last = knownKey(letters.slice(cut), isKnown);
    const first = letters.slice(0, cut);
    if (last === undefined || neverLast.has(last) || isOfSuffix(first, letters.slice(cut), last)) continue;
    if (last.length < tellingKey && !isFormOfTables(first)) continue;
    const stem = prefixes.has(fold(first))
      ? fold(first)
      : (knownKey(first, isKnown) ?? genitiveKey(first, isKnown));
    if (stem !== undefined) return [stem, last];
    const deeper = partsOf(first, isKnown, most - 1);
    if (deeper !== undefined) return [...deeper, last];
  }
  return undefined;
}

function knownEnd(letters: string, isKnown: IsKnown): readonly string[] {
  const shortest = isKnown(stemOf(letters)) ? tellingEnd : tellingKey;
  for (let cut = shortestPart; cut <= letters.length - tellingLast; cut++) {
    const last = knownKey(letters.slice(cut), isKnown);
    if (last === undefined || last.length < shortest || neverLast.has(last)) continue;
    if (!isOfSuffix(letters.slice(0, cut), letters.slice(cut), last)) return [last];
  }
  return [];
}

/** What verbs are made with, in its forms: `heli-sta-da`, `kiire-nda-b`. */
const verbSuffix = /^(?:s?ta|nda|lda)(?:da|ma|mas|mast|mata|b|n|vad|tud|nud|takse|ja\w*|mi(?:ne|s)\w*)$/;

/** `lätlastega`, `linlaste`: people of a place, and no children, who have a vowel before them: `koolilastega`. */
function isOfSuffix(first: string, last: string, key: string): boolean {
  return verbSuffix.test(fold(last)) || (key === 'laps' && !/[aeiouõäöü]$/.test(first));
}

/** The key of a part: of a short one only when it is sure. */
function knownKey(letters: string, isKnown: IsKnown): string | undefined {
  if (letters.length <= shortPart && !shortWords.has(fold(letters))) return undefined;
  const key = keysOf(letters).find(isKnown);
  if (key === undefined || key.length >= tellingKey || key === fold(letters)) return key;
  return tableLemmas(letters).includes(key) ? key : undefined;
}

/** `ostuluba`, `lipupäev`: a short genitive before another word. */
function genitiveKey(letters: string, isKnown: IsKnown): string | undefined {
  if (letters.length !== tellingKey || !/[aeiu]$/.test(letters)) return undefined;
  return keysOf(letters).find((key) => isKnown(key) && fold(letters).startsWith(key));
}

/** `köögi` of `köögiuks`; not `tulem` of `tulemuste`. */
function isFormOfTables(first: string): boolean {
  return prefixes.has(fold(first)) || tableLemmas(first).length > 0 || compoundLemmas(fold(first)).length > 0;
}
