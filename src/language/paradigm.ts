import { fold } from './letters.js';
import { nounTable, wholeWords } from './noun-table.js';
import { verbTable } from './verb-table.js';

const singularCases = ['', 'sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga'];
const pluralCases = ['', 'sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga'];
const personEndings = ['', 'n', 'd', 'b', 'me', 'te', 'vad', 'ks', 'ksin', 'ksid', 'ksime', 'ksite'];
const supineEndings = ['ma', 'mas', 'mast', 'mata', 'maks', 'v'];

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
    ...singularCases.map((ending) => genitive + ending),
    `${genitive}d`,
    ...(pluralGenitive === '' ? [] : pluralCases.map((ending) => pluralGenitive + ending)),
  ];
}

export interface Paradigm {
  readonly lemma: string;
  readonly forms: readonly string[];
  /** Whether compounds that end in one of these forms follow it. */
  readonly endsCompounds: boolean;
}

/** Reads the lines of noun-table.ts. */
export function nounParadigms(): readonly Paradigm[] {
  return linesOf(nounTable).map((line) => {
    const endsCompounds = !line.startsWith('! ');
    const known = line
      .replace('! ', '')
      .split(' ')
      .map((form) => (form === '-' ? '' : form));
    const [lemma = '', genitive = '', partitive = '', pluralGenitive = '', pluralPartitive = '', ...others] =
      known;
    const regular = declined(lemma, genitive, partitive, [pluralGenitive, pluralPartitive]);
    return { lemma: fold(lemma), forms: unique([...regular, ...others]), endsCompounds };
  });
}

/** The words of noun-table.ts that have one stem for all forms. */
export function wholeParadigms(): readonly Paradigm[] {
  return wholeWords.split(' ').map((word) => {
    const forms = declined(word, `${word}i`, `${word}it`, [`${word}ide`, `${word}e`]);
    const others = declined('', '', `${word}eid`, [`${word}ite`, `${word}isid`]).filter((form) =>
      form.startsWith(word),
    );
    return { lemma: fold(word), forms: unique([...forms, ...others]), endsCompounds: word.length > 4 };
  });
}

/** Reads the lines of verb-table.ts. The lemma of a verb is its whole -ma form: `juhtima` is not `juht`. */
export function verbParadigms(): readonly Paradigm[] {
  return linesOf(verbTable).map((line) => {
    const known = line.split(' ').map((form) => (form.endsWith('-') ? '' : form));
    const [supine = '', infinitive = '', present = '', participle = '', past = '', ...others] = known;
    const stem = supine.slice(0, -2);
    return {
      lemma: fold(supine),
      forms: unique([
        ...supineEndings.map((ending) => stem + ending),
        ...declined(`${stem}mine`, `${stem}mise`, `${stem}mist`, [`${stem}miste`, `${stem}misi`]),
        ...declined(`${stem}ja`, `${stem}ja`, `${stem}jat`, [`${stem}jate`, `${stem}jaid`]),
        ...declined(`${stem}v`, `${stem}va`, `${stem}vat`, [`${stem}vate`, `${stem}vaid`]),
        `${stem}mis`,
        ...infinitiveForms(infinitive),
        ...presentForms(present),
        ...participleForms(participle),
        ...pastForms(past),
        ...others,
      ]),
      endsCompounds: true,
    };
  });
}

function infinitiveForms(infinitive: string): readonly string[] {
  const bare = infinitive.replace(/[dt]?a$/, '');
  return [infinitive, infinitive.replace(/a$/, 'es'), `${bare}nud`, `${bare}ge`, `${bare}ke`];
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

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}
