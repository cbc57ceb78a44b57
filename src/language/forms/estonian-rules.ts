import {
  clitic,
  comparative,
  inessiveOfU,
  nounForms,
  otherEndings,
  usNoun,
  verbForms,
} from './estonian-endings.js';

/** What a noun stem keeps at least when an ending is taken off. */
const shortestStem = 4;

/** The word without -gi or -ki: `koordinaatorilegi`. */
export function withoutClitic(word: string): string {
  return word.length > 6 ? word.replace(clitic, '') : word;
}

/** The stem of an Estonian word by its endings alone. Given and gives folded letters. */
export function ruleStem(word: string): string {
  return comparedStem(word) ?? verbalStem(word) ?? usStem(word) ?? nominalStem(word);
}

function comparedStem(word: string): string | undefined {
  const found = comparative.exec(word)?.[1];
  return found === undefined ? undefined : closed(found.replace(/(?:se|u)$/, ''));
}

/** The group that took part: a pattern has one for each way to match. */
function stemIn(found: RegExpExecArray | null): string {
  return found?.slice(1).find((group) => group !== undefined) ?? '';
}

function verbalStem(word: string): string | undefined {
  if (word.length < 5) return undefined;
  for (const { needs, pattern } of verbForms) {
    const stem = word.includes(needs) ? stemIn(pattern.exec(word)) : '';
    if (stem !== '') return closed(stem);
  }
  return undefined;
}

/** `vastutus`, `asendus` are of the verb; `tulemus`, `teenus` stay what they are. */
function usStem(word: string): string | undefined {
  const found = usNoun.exec(word)?.[1];
  if (found === undefined || word.length < 5 || inessiveOfU.test(word)) return undefined;
  const ofVerb = found.length > 5 && /(?:nd|ld|rd|[aeiou]t|[aeiou]st)u$/.test(found);
  return ofVerb ? `${found.slice(0, -1)}a` : `${found}s`;
}

function nominalStem(word: string): string {
  for (const form of nounForms) {
    const stem = stemIn(form.exec(word));
    if (stem.length >= shortestStem) return closed(stem);
  }
  for (const ending of otherEndings) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= shortestStem) return closed(stem);
  }
  return closed(word);
}

/** Ends as the stems of derived verbs do: `asenda-`, `korralda-`, `vastuta-`, `koosta-`, `hoolitse-`. */
const derivedVerb = /(?:[aeiou][nl]da|[aeiou]s?ta|.[^aeiou]tse|[^aeiou]le)$/;
/** `kava`, `lugu`; not `koka`, which is of `kokk`. */
const openSyllables = /^[^aeiou]*[aeiou][^aeioukpt][aeiou]$/;

/** The stem without its last vowel, its grade levelled: `osakonna` and `osakonda` end alike. */
function closed(stem: string): string {
  if (stem.length > shortestStem && derivedVerb.test(stem)) return stem;
  const keepsVowel = stem.length < shortestStem || (stem.length === shortestStem && openSyllables.test(stem));
  return levelled(keepsVowel ? stem : stem.replace(/([^aeiou])[aeiou]$/, '$1'));
}

function levelled(stem: string): string {
  if (stem.length < shortestStem) return stem;
  return stem
    .replace(/nn$/, 'nd')
    .replace(/g$/, 'k')
    .replace(/b$/, 'p')
    .replace(/d$/, 't')
    .replace(/(kk|pp|tt|ss)$/, (pair) => pair.charAt(0))
    .replace(/([bdgptk])([rl])$/, '$1e$2')
    .replace(/kke([lr])$/, 'ke$1');
}
