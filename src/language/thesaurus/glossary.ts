import type { SynonymSet } from './synonym-set.js';

/** The organisation's own words: abbreviations, English names, synonyms. */
export interface Glossary {
  readonly entries: readonly { readonly term: string; readonly means: readonly string[] }[];
}

/** Each entry as a set of its own. A glossary does not say which language a word is of, and nothing asks. */
export function glossarySets(glossary: Glossary): readonly SynonymSet[] {
  return glossary.entries
    .filter(({ means }) => means.length > 0)
    .map(({ term, means }) => ({ pos: 'expression', weight: 1, et: [term, ...means], en: [] }));
}
