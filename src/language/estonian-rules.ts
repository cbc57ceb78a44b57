/**
 * The endings of Estonian, for words that no table knows. Every pattern reads folded letters (õ, ä, ö, ü are o, a, o, u).
 */
const cases = '(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)';
const singular = `(?:${cases}|d|t)`;
const plural = `(?:te|de)${cases}?`;

const clitic = /(?<=(?:st|lt|le|te|d|ks|ga|na|ta|b|sse|de|vat))[gk]i$/;
/** `asendamine`, `asendamise-`, `asendamis-`. */
const actionNoun = new RegExp(`^(.{3,})mi(?:ne|s|se${singular}?|st|si|ste${cases}?)$`);
/** `asendaja`. */
const agentNoun = new RegExp(`^(.{2,}[aeiu])ja(?:${singular}|id|${plural})?$`);
/** `asendatav`, `asendav`. */
const passiveParticiple = new RegExp(
  `^(.{2,}a|.*(?:eeri|lli|gi)|.{1,3}[iue])(?:tav|dav)(?:a(?:${singular}|id|${plural})?)?$`,
);
const activeParticiple = new RegExp(`^(.{2,}[^aeiou][aeiu])v(?:a(?:${singular}|id|${plural})?)?$`);
const finite =
  /^(.{2,}[aeiu])(?:takse|tud|nud|tagu|ksin|ksime|ksite|sin|sime|site|vad|mas|mast|mata|maks|ma|b|ge|gem|ti)$/;
/** `asendan`, `korraldame`, `analüüsime`: endings that nouns have too, after a stem that only verbs have. */
const finiteOfVerbStem =
  /^(.+(?:[aeiou][nlr]da|[aeiou]s?ta|tse|[^aeiou]le|eeri))(?:n|me|te)$|^(.{4,}[^aeiou]i)me$/;
const infinitive = /^(.{3,}[aeiu])(?:da|des)$/;
const usNoun = new RegExp(`^(.{2,}u)s(?:e(?:${singular}|id|sid)?|t|i|se|te${cases}?)?$`);
const inessiveOfU = /(?:ng|nik|[^k]ik|ek)us$/;
/** `olulisem`, `vajalikum`, but not `hoolitsema`. */
const comparative = new RegExp(`^(.{4,}(?:se|liku))m(?:a(?:${singular}|id|${plural})|(?<!tsem)a)?$`);
/** `ajakohane`, `ajakohase`; `olulist`, `oluliste`; `efektiivsed`. Not `analüüse`, `informatsioone`. */
const adjective = new RegExp(
  `^(.{2,}(?:[^aeiou][aeiu]|[^aeious]))(?:ne|se(?:${singular}|id|${plural})?)$|` +
    `^(.{3,}[^aeiou][aeiu])(?:st|si|ste${cases}?)$`,
);
/** `ametite`, `keelte`, `osakondade`; not `akte`, `prioriteete`. */
const pluralGenitive = new RegExp(
  `^(.{2,}(?:[^aeiou][aeiu]|[aeiou]{2}[lrn]))te${cases}?$|^(.{2,}[aeiou])de${cases}?$`,
);
const singularCase = /^(.{3,}[aeiou])(?:sse|st|lt|le|ks|ga)$|^(.{3,}(?:[^aeiou][aeiou]|ia))[sl]$/;
const otherEndings = [
  /(?<=[^aeiou][aeiou])sid$/,
  /(?<=[aeiou])id$/,
  /(?<=[aeiou])d$/,
  /(?<=[^aeiou][aeiou]|ia)t$/,
  /(?<=[^aeiou][aeiou])na$/,
  /(?<=[lrtdpmg]|[lrsn]k|[^e]n)s$/,
];

/** What a noun stem keeps at least when an ending is taken off. */
const shortestStem = 4;

/** The stem of an Estonian word by its endings alone. Given and gives folded letters. */
export function ruleStem(word: string): string {
  const bare = word.length > 6 ? word.replace(clitic, '') : word;
  return comparedStem(bare) ?? verbalStem(bare) ?? usStem(bare) ?? nominalStem(bare);
}

function comparedStem(word: string): string | undefined {
  const found = comparative.exec(word)?.[1];
  return found === undefined ? undefined : closed(found.replace(/(?:se|u)$/, ''));
}

const verbForms = [
  actionNoun,
  agentNoun,
  passiveParticiple,
  activeParticiple,
  finite,
  finiteOfVerbStem,
  infinitive,
];

function verbalStem(word: string): string | undefined {
  if (word.length < 5) return undefined;
  for (const form of verbForms) {
    const found = form.exec(word);
    if (found !== null) return closed(found[1] ?? found[2] ?? word);
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
  for (const form of [pluralGenitive, adjective, singularCase]) {
    const found = form.exec(word);
    const stem = found?.[1] ?? found?.[2] ?? '';
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
const openSyllables = /^[^aeiou]*[aeiou][^aeiou][aeiou]$/;

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
