import { fold } from './letters.js';
import { nounTable, wholeWords } from './noun-table.js';
import { verbTable } from './verb-table.js';

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

/** `rahata`: apart from the other forms, since many are verbs as well (`hinnata`), and then those are meant. */
export function abessiveParadigms(): readonly Paradigm[] {
  return linesOf(nounTable).map((line) => {
    const [lemma = '', genitive = '', , pluralGenitive = ''] = formsIn(line);
    const forms = [genitive, pluralGenitive].filter((stem) => stem !== '').map((stem) => `${stem}ta`);
    return nounParadigm(lemma, forms, standsAlone(line));
  });
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
  return { lemma: fold(lemma), forms, compoundEnds: alone ? [] : forms, particleEnds: [] };
}

/** Reads the lines of verb-table.ts. The lemma of a verb is its whole -ma form: `juhtima` is not `juht`. */
export function verbParadigms(): readonly Paradigm[] {
  return linesOf(verbTable).map((line) => {
    const [supine = '', infinitive = '', present = '', participle = '', past = '', ...others] = formsIn(line);
    const deeds = nounsOfVerb(supine.slice(0, -2));
    const rest = [
      ...supineEndings.map((ending) => supine.slice(0, -2) + ending),
      ...participleOfDoer(supine.slice(0, -2)),
      ...infinitiveForms(infinitive, supine.slice(0, -2)),
      ...presentForms(present),
      ...participleForms(participle),
      ...pastForms(past),
      ...others.filter((form) => !form.endsWith('us')),
    ];
    const nouns = [...deeds, ...others.filter((form) => form.endsWith('us')).flatMap(usNoun)];
    return verbParadigm(fold(supine), nouns, rest, standsAlone(line));
  });
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
    ...declined(`${bare}av`, `${bare}ava`, `${bare}avat`, [`${bare}avate`, `${bare}avaid`]),
  ];
}

function pastForms(past: string): readonly string[] {
  if (past === '') return [];
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

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}
