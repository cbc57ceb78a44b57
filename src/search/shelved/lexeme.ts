import { wordSteps } from '../indexes/lunr-index.js';

/**
 * What a passage holds, as PostgreSQL keeps it: our own stems with the configuration `simple`, and a letter that says how
 * much the stem is worth there. PostgreSQL's own `estonian` (Snowball) cuts the forms of a word to too many different
 * ends: of 258 questions it finds 40 where our stems find 185.
 */
export type Label = 'A' | 'B' | 'C' | 'D';

/** Labels come back as numbers: 1 is D. */
const byNumber = ['D', 'C', 'B', 'A'] as const;

/** What all passages of a description share stands beside them, at places that no passage has. */
export const framePlace = -1;
export const purposePlace = -2;

/** The parts of a description that stems stand in, each with labels of its own. */
export type Part = 'passage' | 'frame' | 'purpose';

/** What each label is worth, from D on, in hundredths: lunr's fields of a passage, of title and unit, of a purpose. */
const worths: Readonly<Record<Part, readonly [number, number, number, number]>> = {
  passage: [55, 75, 80, 100],
  frame: [15, 15, 15, 30],
  purpose: [10, 10, 10, 20],
};

export function partAt(place: number): Part {
  if (place === framePlace) return 'frame';
  return place === purposePlace ? 'purpose' : 'passage';
}

/** The label of what is worth so many hundredths there: the best that it comes to. */
export function labelOf(part: Part, steps: number): Label {
  return (
    byNumber[
      Math.max(
        0,
        worths[part].findLastIndex((worth) => steps >= worth),
      )
    ] ?? 'D'
  );
}

/** What a label is worth there, from 0 to 1. */
export function worthOf(part: Part, label: number): number {
  return (worths[part][label - 1] ?? 0) / wordSteps;
}

/** A whole phrase that touches a set of words is kept beside the stems; no stem has such a sign in it. */
export const phraseKey = (set: number): string => `#${set}`;
export const isPhraseKey = (key: string): boolean => key.startsWith('#');

/** How strongly phrases touch a set, in the steps of the index: most by 10 to 30. */
export const typicalPhrase = 30;
const leastOfLabels = [0, 14, 23, 36] as const;

export function labelOfPhrase(steps: number): Label {
  return byNumber[leastOfLabels.findLastIndex((least) => steps >= least)] ?? 'D';
}

/** What a label of a phrase stands for, from D on: about the middle of what has it. */
export const phraseSayings = [10, 18, 28, 45] as const;
/** The same of words: members of compounds and results say less. Light words say a quarter. As measured on the sample. */
export const wordSayings = [5, 20, 19, 50] as const;
export const lightSayings = [5, 9, 12, 13] as const;

/** PostgreSQL refuses a lexeme of more than 2,046 bytes; no word of any language comes near this. */
const longestLexeme = 200;

/** A key in the quotes of tsvector and tsquery: whatever it holds, it is one lexeme. */
export function lexemeOf(key: string): string {
  const plain = key.slice(0, longestLexeme).replaceAll(/[\0\p{Surrogate}]/gu, '');
  return `'${plain.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
