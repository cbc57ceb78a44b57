import { closesCompound } from './heads-in-compounds.js';
import { packedForms } from './forms.once.js';
import { openForms } from './packed-forms.js';

const shortestPrefix = 3;

/** What a verb may be written together with. */
const particles = new Set(
  (
    'labi ule ette valja vastu alla umber juurde kokku kaasa tagasi edasi ara peale sisse maha osa kinni lahti ' +
    'korvale uhte alal esile jarele jarel lahku lopule mooda paika pealt parale taas tous teoks ules ulal ' +
    'vaja ees eel iseloomu kaug ligi kors kohale too info uld kesk vabastus enese ellu katte ise'
  ).split(' '),
);

const { readingOf, longestTail } = openForms(packedForms);

/** The lemmas of the tables that have exactly this form, letters and diacritics. */
export function lemmasOfForm(word: string): readonly string[] {
  return readingOf(word).written;
}

/** The lemmas of the tables that have this form when nobody minds the diacritics. */
export function lemmasOfFoldedForm(foldedWord: string): readonly string[] {
  return readingOf(foldedWord).folded;
}

/**
 * The compound with its last part in the basic form, in each reading: `projektijuhile` -> `projektijuht`. The last part
 * has `shortestTail` letters at least.
 */
export function compoundLemmas(foldedWord: string, shortestTail = 3): readonly string[] {
  const known = lemmasBehindFirstPart(foldedWord);
  const others = lemmasBehindAny(foldedWord, shortestTail);
  // `Ehitustoode` is a word in its basic form before it is many works.
  return [...new Set(others.includes(foldedWord) ? [...others, ...known] : [...known, ...others])];
}

function lemmasBehindAny(foldedWord: string, shortestTail: number): readonly string[] {
  const from = Math.max(shortestPrefix, foldedWord.length - longestTail);
  for (let cut = from; cut <= foldedWord.length - shortestTail; cut++) {
    const { tails } = readingOf(foldedWord.slice(cut));
    if (tails.length === 0) continue;
    const prefix = foldedWord.slice(0, cut);
    const fitting = tails.filter(({ behindParticle }) => !behindParticle || particles.has(prefix));
    if (fitting.length > 0 && /[aeiouy]/.test(prefix)) return fitting.map(({ lemma }) => prefix + lemma);
  }
  return [];
}

const shortestHead = 2;
/** `meditsiiniõdedele`; no form of such a head has more letters. */
const longestHead = 9;
/** `IT-tugi` */
const shortestFirstPart = 2;

/** The same behind a first part that is known to stand before such a head. */
function lemmasBehindFirstPart(word: string): readonly string[] {
  for (
    let cut = Math.max(shortestFirstPart, word.length - longestHead);
    cut <= word.length - shortestHead;
    cut++
  ) {
    const beginning = word.slice(0, cut);
    const heads = lemmasOfFoldedForm(word.slice(cut)).filter((lemma) => closesCompound(lemma, beginning));
    if (heads.length > 0) return heads.map((lemma) => beginning + lemma);
  }
  return [];
}
