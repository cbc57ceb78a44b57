/**
 * The endings of Estonian, for words that no table knows. Every pattern reads folded letters (õ, ä, ö, ü are o, a, o, u).
 */
const cases = '(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)';
const singular = `(?:${cases}|d|t)`;
const plural = `(?:te|de)${cases}?`;

export const clitic = /(?<=(?:st|lt|le|te|d|ks|ga|na|ta|b|sse|de|vat))[gk]i$/;
/** `asendamine`, `asendamise-`, `asendamis-`. */
const actionNoun = new RegExp(
  `^(.{3,})mi(?:ne|se${singular}?)$|^(.{2,}(?:[^aeiou][aeiu]|[tds]))mi(?:s|st|si|ste${cases}?)$`,
);
/** `asendaja`. */
const agentNoun = new RegExp(`^(.{2,}[aeiu]|.{3,}[tds])ja(?:${singular}|id|${plural})?$`);
/** `asendatav`, `asendav`. */
const passiveParticiple = new RegExp(
  `^(.{2,}a|.*(?:eeri|lli|gi)|.{1,3}[iue])(?:tav|dav)(?:a(?:${singular}|id|${plural})?)?$`,
);
const activeParticiple = new RegExp(`^(.{2,}[^aeiou][aeiu])v(?:a(?:${singular}|id|${plural})?)?$`);
const finite =
  /^(.{2,}[aeiu])(?:takse|tud|nud|tagu|ksin|ksime|ksite|sin|sime|site|vad|mas|mast|mata|maks|ma|b|ge|gem)$|^(.{3,}[td])ma(?:s|st|ta|ks)?$|^(.{4,}[^aeiou][aiu])ti$|^(.{3,}[^aeiou][ae])sti$/;
/** `asendan`, `korraldame`, `analüüsime`: endings that nouns have too, after a stem that only verbs have. */
const finiteOfVerbStem =
  /^(.+(?:[aeiou][nlr]da|[aeiou]s?ta|tse|[^aeiou]le|eeri))(?:n|me|te)$|^(.{4,}[^aeiou]i)me$/;
const infinitive = /^(.{3,}[aeiu])(?:da|des)$/;
export const usNoun = new RegExp(
  `^((?:.{3,}|.*[^aeiou])u)s(?:e(?:${singular}|id|sid)?|t|i|se|te${cases}?)?$`,
);
export const inessiveOfU = /(?:ng|nik|[^k]ik|ek)us(?:t|se)?$/;
/** `olulisem`, `vajalikum`, but not `hoolitsema`. */
export const comparative = new RegExp(`^(.{4,}(?:se|liku))m(?:a(?:${singular}|id|${plural})|(?<!tsem)a)?$`);
/** `ajakohane`, `ajakohase`; `olulist`, `oluliste`; `efektiivsed`. Not `analüüse`, `informatsioone`. */
const adjective = new RegExp(
  `^(.{2,}(?:[^aeiou][aeiu]|[^aeious]))(?:ne|se(?:${singular}|id|${plural})?)$|` +
    `^(.{3,}[^aeiou][aeiu])(?:st|si|ste${cases}?)$`,
);
/** `ametite`, `keelte`, `osakondade`; not `akte`, `prioriteete`. */
const pluralGenitive = new RegExp(
  `^(.{2,}(?:[^aeiou][aeiu]|[aeiou]{2}[lrn]|ia|io))te${cases}?$|^(.{2,}[aeiou])de${cases}?$`,
);
const singularCase =
  /^(.{2,}(?:[^aeiou][aeiou]|i[aeo]|eo))(?:sse|st|lt|le|ks)$|^(.{3,}[aeiou])ga$|^(.{3,}(?:[^aeiou][aeiou]|i[aeo]|eo))s$|^(.{2,}(?:[^aeiou][aiou]|[^bdgptk]e|i[aeo]|eo))l$/;
/** `kohvikuni`, `basseinini`; not `termini`, which is of `termin`. */
const terminative = /^(.{3,}[^aeiou](?:u|(?<!m)i))ni$/;
export const otherEndings = [
  /(?<=[^aeiou][aeiou])sid$/,
  /(?<=[aeou])id$/,
  /(?<=[aeiou])d$/,
  /(?<=[^aeiou][aeiou]|ia)t$/,
  /(?<=[^aeiou][aeiou])na$/,
  /(?<=[lrtdpmg]|[lrsn]k|[^e]n)s$/,
];

/** The patterns, each with letters without which it need not be tried. */
export const verbForms = [
  { needs: 'mi', pattern: actionNoun },
  { needs: 'ja', pattern: agentNoun },
  { needs: 'av', pattern: passiveParticiple },
  { needs: 'v', pattern: activeParticiple },
  { needs: '', pattern: finite },
  { needs: '', pattern: finiteOfVerbStem },
  { needs: 'd', pattern: infinitive },
];

/** What a noun form may end in, in the order in which to try. */
export const nounForms = [pluralGenitive, adjective, singularCase, terminative];
