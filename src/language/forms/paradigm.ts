import { fold } from '../letters/letters.js';
import { adjectives, nounTable, shortNouns, unchanging, wholeWords } from './noun-table.js';
import { shortVerbs, verbTable } from './verb-table.js';

const cases = ['', 'sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ga'];
const personEndings = ['', 'n', 'd', 'b', 'me', 'te', 'vad', 'ks', 'ksin', 'ksid', 'ksime', 'ksite'];
/** `hoid-`, `loo-`: the past participle is made of the -ma stem (hoidnud, loonud), else of the -da form (hinnanud). */
const closedStem = /[^aeiouõäöü]$|([aeiouõäöü])\1$|[äõü]i$/;
const supineEndings = ['ma', 'mas', 'mast', 'mata', 'maks'];

/** The declined forms of a noun on a stem that takes them all, as agent and action nouns do. */
function declined(
  nominative: string,
  genitive: string,
  partitive: string,
  plurals: readonly string[],
): string[] {
  const [pluralGenitive = '', pluralPartitive = ''] = plurals;
  return [
    nominative,
    partitive,
    pluralPartitive,
    ...cases.map((ending) => genitive + ending),
    `${genitive}d`,
    ...(pluralGenitive === '' ? [] : cases.map((ending) => pluralGenitive + ending)),
  ];
}

export interface Paradigm {
  readonly lemma: string;
  readonly forms: readonly string[];
  /** Compounds that end in one of these follow the lemma, whatever their first part. */
  readonly compoundEnds: readonly string[];
  /** Words that end in one of these follow it behind a particle alone: `läbiviidud`. */
  readonly particleEnds: readonly string[];
}

/** Reads the lines of noun-table.ts. */
export function nounParadigms(): readonly Paradigm[] {
  return linesOf(nounTable).map((line) => {
    const [lemma = '', genitive = '', partitive = '', pluralGenitive = '', pluralPartitive = '', ...others] =
      formsIn(line);
    const regular = declined(lemma, genitive, partitive, [pluralGenitive, pluralPartitive]);
    return nounParadigm(lemma, [...regular, ...others], standsAlone(line));
  });
}

/** Reads the short lines of noun-table.ts. */
export function shortNounParadigms(): readonly Paradigm[] {
  const nouns = entriesOf(shortNouns).map((entry) => {
    const [lemma = '', genitive = '', partitive = genitive] = formsIn(entry);
    const forms = [...declined(lemma, genitive, partitive, []), ...pluralsOf(genitive, partitive)];
    return nounParadigm(lemma, forms, standsAlone(entry));
  });
  const others = unchanging.split(' ').map((word) => nounParadigm(word, [word], true));
  return [...nouns, ...adjectiveParadigms(), ...others];
}

/** `kallis`, `kallilt`, `kallimat`. */
function adjectiveParadigms(): readonly Paradigm[] {
  return entriesOf(adjectives).map((entry) => {
    const [lemma = '', genitive = '', partitive = '', comparative = ''] = formsIn(entry);
    const own = [...declined(lemma, genitive, partitive, []), ...pluralsOf(genitive, partitive)];
    const compared = [
      ...declined(comparative, `${comparative}a`, `${comparative}at`, []),
      ...pluralsOf(`${comparative}a`, `${comparative}at`),
    ];
    return nounParadigm(lemma, [...own, ...compared, `${genitive}sti`, `${comparative}ini`], true);
  });
}

/** The plural of a short line: each way in which it may be made, of which one at least is in use. */
function pluralsOf(genitive: string, partitive: string): readonly string[] {
  const bare = partitive.slice(0, -1);
  const last = partitive.at(-1) ?? '';
  const inT = last === 't' || /([aeiouõäöü])\1d$/.test(partitive);
  const genitives = inT ? [`${bare}te`, `${bare}de`, `${genitive}te`] : [`${partitive}de`];
  return [
    ...genitives.flatMap((stem) => cases.map((ending) => stem + ending)),
    ...pluralPartitives(genitive, partitive),
  ];
}

function pluralPartitives(genitive: string, partitive: string): readonly string[] {
  const bare = partitive.slice(0, -1);
  const vowels = { a: ['i', 'u', 'e'], e: ['i'], i: ['e'], u: ['e'] }[partitive.at(-1) ?? ''];
  if (vowels !== undefined) return [`${partitive}sid`, ...vowels.map((vowel) => bare + vowel)];
  const last = genitive.slice(0, -1);
  return genitive.endsWith('e') ? [`${last}i`, `${genitive}id`] : [`${genitive}id`, `${last}eid`];
}

/** `rahata`: apart from the other forms, since many are verbs as well (`hinnata`), and then those are meant. */
export function abessiveParadigms(): readonly Paradigm[] {
  const full = linesOf(nounTable).map((line) => {
    const [lemma = '', genitive = '', , pluralGenitive = ''] = formsIn(line);
    const forms = [genitive, pluralGenitive].filter((stem) => stem !== '').map((stem) => `${stem}ta`);
    return nounParadigm(lemma, forms, standsAlone(line));
  });
  const short = entriesOf(shortNouns).map((entry) => {
    const [lemma = '', genitive = '', partitive = genitive] = formsIn(entry);
    const plural = pluralsOf(genitive, partitive).filter((form) => /[td]e$/.test(form));
    const forms = [genitive, ...plural].map((stem) => `${stem}ta`);
    return nounParadigm(lemma, forms, standsAlone(entry));
  });
  return [...full, ...short];
}

/** The words of noun-table.ts that have one stem for all forms. */
export function wholeParadigms(): readonly Paradigm[] {
  return wholeWords.split(' ').map((word) => {
    const forms = declined(word, `${word}i`, `${word}it`, [`${word}ide`, `${word}e`]);
    const longer = ['ite', 'ites', 'itest', 'itele', 'itel', 'itelt', 'iteks', 'itega', 'eid', 'isid'];
    return nounParadigm(word, [...forms, ...longer.map((ending) => word + ending)], word.length <= 4);
  });
}

function nounParadigm(lemma: string, allForms: readonly string[], alone: boolean): Paradigm {
  const forms = unique(allForms);
  return { lemma: keyOf(lemma), forms, compoundEnds: alone ? [] : forms, particleEnds: [] };
}

const wordOfKey = new Map<string, string>();

/** Whether the key is of a word that folds as another one does. */
export function isTwin(key: string): boolean {
  return key.endsWith('2');
}

/** The lemma folded, and told apart from another word that folds alike: `koht` and `kõht`. */
function keyOf(lemma: string): string {
  const key = fold(lemma);
  const known = wordOfKey.get(key);
  if (known === undefined) wordOfKey.set(key, lemma);
  return known === undefined || known === lemma ? key : `${key}2`;
}

/**
 * Reads the lines of verb-table.ts: all, or those of the verbs that are wanted. The lemma of a verb is its whole -ma
 * form: `juhtima` is not `juht`.
 */
export function verbParadigms(isWanted: (lemma: string) => boolean = () => true): readonly Paradigm[] {
  return [...linesOf(verbTable), ...entriesOf(shortVerbs).map(fullVerbLine)].flatMap((line) => {
    const [supine = '', infinitive = '', present = '', participle = '', past = '', ...others] = formsIn(line);
    const key = others.find((form) => form.startsWith('='))?.slice(1) ?? keyOf(supine);
    if (!isWanted(key)) return [];
    const deeds = nounsOfVerb(supine.slice(0, -2));
    const rest = [
      ...supineEndings.map((ending) => supine.slice(0, -2) + ending),
      ...participleOfDoer(supine.slice(0, -2)),
      ...infinitiveForms(infinitive, supine.slice(0, -2)),
      ...presentForms(present),
      ...participleForms(participle),
      ...pastForms(past, supine.slice(0, -2)),
      ...others.filter((form) => !form.endsWith('us') && !form.startsWith('=')),
    ];
    const nouns = [...deeds, ...others.filter((form) => form.endsWith('us')).flatMap(usNoun)];
    return verbParadigm(key, nouns, rest, standsAlone(line));
  });
}

/** `viskama visata` and `õppima õpib` as the full lines that they stand for. */
function fullVerbLine(entry: string): string {
  const [supine = '', second = '', ...key] = entry.replace('! ', '').split(' ');
  const stem = supine.slice(0, -2);
  const weak = second.slice(0, second.endsWith('b') ? -1 : -2);
  const [infinitive, present] = second.endsWith('b') ? [`${stem}da`, second] : [second, `${stem}b`];
  const forms = [supine, infinitive, present, `${weak}tud`, `${stem}s`, `${weak}takse`, ...key].join(' ');
  return standsAlone(entry) ? `! ${forms}` : forms;
}

function verbParadigm(
  lemma: string,
  nouns: readonly string[],
  rest: readonly string[],
  alone: boolean,
): Paradigm {
  const forms = unique([...nouns, ...rest]);
  return { lemma, forms, compoundEnds: alone ? [] : unique(nouns), particleEnds: alone ? [] : unique(rest) };
}

/** `hindamine` and `hindaja` of `hinda-`. */
function nounsOfVerb(stem: string): readonly string[] {
  return [
    ...declined(`${stem}mine`, `${stem}mise`, `${stem}mist`, [`${stem}miste`, `${stem}misi`]),
    ...declined(`${stem}ja`, `${stem}ja`, `${stem}jat`, [`${stem}jate`, `${stem}jaid`]),
    `${stem}mis`,
  ];
}

/** `hindav`. */
function participleOfDoer(stem: string): readonly string[] {
  const nominative = /[^aeiouõäöü]$/.test(stem) ? `${stem}ev` : `${stem}v`;
  return declined(nominative, `${stem}va`, `${stem}vat`, [`${stem}vate`, `${stem}vaid`]);
}

/** `suhtlus` of `suhtlema`. */
function usNoun(nominative: string): readonly string[] {
  return declined(nominative, `${nominative}e`, `${nominative}t`, [`${nominative}te`, `${nominative}i`]);
}

function infinitiveForms(infinitive: string, stem: string): readonly string[] {
  const bare = infinitive.replace(/[dt]?a$/, '');
  const past = closedStem.test(stem) ? stem : bare;
  return [infinitive, infinitive.replace(/a$/, 'es'), `${past}nud`, `${bare}ge`, `${bare}ke`];
}

function presentForms(present: string): readonly string[] {
  return present.endsWith('b') ? personEndings.map((ending) => present.slice(0, -1) + ending) : [present];
}

function participleForms(participle: string): readonly string[] {
  const bare = participle.slice(0, -2);
  if (bare === '') return [];
  return [
    participle,
    `${bare}i`,
    `${bare}akse`,
    ...declined(`${bare}av`, `${bare}ava`, `${bare}avat`, [`${bare}avate`, `${bare}avaid`]),
  ];
}

/** `saatsin`; but `maksin`, `jooksin`. */
function pastPersons(stem: string): readonly string[] {
  return ['n', 'd', 'me', 'te'].map((ending) => `${stem}${stem.endsWith('s') ? '' : 's'}i${ending}`);
}

function pastForms(past: string, stem: string): readonly string[] {
  if (past === '') return [];
  // `saatis`, but `saatsin`.
  if (past === `${stem}is`) return [past, ...pastPersons(stem)];
  const bare = past.endsWith('s') ? `${past}i` : past;
  return [past, ...['n', 'd', 'me', 'te'].map((ending) => bare + ending)];
}

/** A line that opens with `!` is of a word that no compound follows. */
function standsAlone(line: string): boolean {
  return line.startsWith('! ');
}

function formsIn(line: string): readonly string[] {
  return line
    .replace('! ', '')
    .split(' ')
    .map((form) => (form.endsWith('-') ? '' : form));
}

/** The entries of a table that has many in a line. */
function entriesOf(table: string): readonly string[] {
  return linesOf(table).flatMap((line) => line.split(', '));
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}
