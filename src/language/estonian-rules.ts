/** Letters that a noun stem keeps at least when an ending is taken off. */
const shortestStem = 4;

const clitic = /(?<=(?:st|lt|le|te|d|ks|ga|na|ta|b|sse|de|vat))[gk]i$/;
const actionNoun =
  /^(.{3,})mi(?:ne|s|se(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga|d)?|st|si|ste(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)?)$/;
const agentNoun =
  /^(.{2,}[aeiu])ja(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga|d|t|id|te(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)?)?$/;
const participle =
  /^(.{3,}[aeiu])(?:tav|dav)(?:a(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga|d|t|te(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)?|id)?)?$/;
const finite =
  /^(.{2,}[aeiu])(?:takse|tud|nud|tagu|ksin|ksime|ksite|sin|sime|site|vad|mas|mast|mata|maks|ma|b|v|ge|gem|ti)$/;
const infinitive = /^(.{3,}[aeiu])(?:da|des)$/;
const usNoun =
  /^(.{2,}u)s(?:e(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga|d)?|t|i|te(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)?|se|esse|eid|esid|ena)?$/;
const inessiveOfU = /(?:ng|nik|[^k]ik|ek)us$/;
const pluralCase = /^(.{3,}?)([td])e(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)?$/;
const singularCase = /^(.{3,}[aeiou])(?:sse|st|lt|le|ks|ga|s|l)$/;
const adjective =
  /^(.{3,}[aeiu])(?:ne|se|sed|st|ste|seid|sega|sel|sele|selt|seks|sena|sest|ses|si|stega|stele|stes|stel|stest)$/;
const comparative = /^(.{4,})(?:sem|likum)(?:a(?:s|st|l|le|lt|ks|ga|d|t|te|tel|tele|id)?)?$/;

/** The stem of an Estonian word by its endings alone. Given and gives folded letters. */
export function ruleStem(word: string): string {
  const bare = word.length > 6 ? word.replace(clitic, '') : word;
  return verbalStem(bare) ?? usStem(bare) ?? nominalStem(bare);
}

function verbalStem(word: string): string | undefined {
  if (word.length < 5) return undefined;
  const found = actionNoun.exec(word) ?? agentNoun.exec(word) ?? participle.exec(word) ?? finite.exec(word);
  if (found !== null) return closed(found[1] ?? word);
  const toDo = infinitive.exec(word);
  return toDo !== null ? closed(toDo[1] ?? word) : undefined;
}

/** Ends as the stems of derived verbs do: `asenda-`, `korralda-`, `vastuta-`, `koosta-`. */
const keepsVowel = /(?:[aeiou]nda|[aeiou]lda|[aeiou]ta|[aeiou]sta|.[^aeiou]tse|[^aeiou]le)$/;

/** `vastutus`, `asendus`, `hoolitsus` are of the verb; `tulemus`, `teenus` stay what they are. */
function usStem(word: string): string | undefined {
  const found = usNoun.exec(word);
  if (found === null || word.length < 5 || inessiveOfU.test(word)) return undefined;
  const base = found[1] ?? word;
  if (/(?:nd|ld|[aeiou]t|[aeiou]st)u$/.test(base) && base.length > 5) return `${base.slice(0, -1)}a`;
  return `${base}s`;
}

function nominalStem(word: string): string {
  const compared = comparative.exec(word);
  if (compared !== null)
    return closed(word.includes('likum') ? `${compared[1] ?? ''}lik` : (compared[1] ?? word));
  const plural = pluralCase.exec(word);
  if (plural !== null && (plural[1] ?? '').length >= 3) return closed(dropped(plural[1] ?? word, word));
  const ofQuality = adjective.exec(word);
  if (ofQuality !== null && (ofQuality[1] ?? '').length >= shortestStem) return closed(ofQuality[1] ?? word);
  return closed(singularStem(word));
}

function dropped(stem: string, word: string): string {
  return stem.length >= 3 ? stem : word;
}

function singularStem(word: string): string {
  const inCase = singularCase.exec(word);
  if (inCase !== null && (inCase[1] ?? '').length >= shortestStem && !/([aeiou])\1s$/.test(word))
    return inCase[1] ?? word;
  for (const ending of [
    /(?<=[^aeiou][aeiou])sid$/,
    /(?<=[aeiou])id$/,
    /(?<=[aeiou])d$/,
    /(?<=[^aeiou][aeiou])t$/,
    /(?<=[^aeiou][aeiou])na$/,
    /(?<=[lnrtdpmgk])s$/,
  ]) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= shortestStem) return stem;
  }
  return word;
}

/** The stem without its last vowel, its grade levelled: `osakonna` and `osakonda` end alike. */
function closed(stem: string): string {
  if (keepsVowel.test(stem) && stem.length > 4) return stem;
  const short = stem.length <= 4 && /^[^aeiou]*[aeiou][^aeiou][aeiou]$/.test(stem);
  const open = short || stem.length <= 3 ? stem : stem.replace(/([^aeiou])[aeiou]$/, '$1');
  return levelled(open);
}

function levelled(stem: string): string {
  if (stem.length < 4) return stem;
  return stem
    .replace(/nn$/, 'nd')
    .replace(/g$/, 'k')
    .replace(/b$/, 'p')
    .replace(/d$/, 't')
    .replace(/(kk|pp|tt|ss)$/, (pair) => pair.charAt(0))
    .replace(/([bdgptk])([rl])$/, '$1e$2')
    .replace(/kke([lr])$/, 'ke$1');
}
