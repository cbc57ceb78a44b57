/**
 * Language: Estonian and English words. Tokens, folding, stems, compounds, typing slips, synonyms, which language.
 * It knows how words are written and what stands for what.
 * It refuses to know job descriptions, an index, files: text and sets of words come in, keys go out.
 *
 * `letters/` reads tokens and slips of typing, `forms/` brings a word to its stem, `thesaurus/` knows what stands for what;
 * `words/` are the lists that it is told, one matter a line.
 */
export { BoundedCache, knownLately } from './letters/bounded-cache.js';
export { tokensOf, type Token } from './letters/token.js';
export { fold } from './letters/letters.js';
export {
  isEnglishAlone,
  keysInEnglish,
  keysOf,
  sameWord,
  stemOf,
  stemsOf,
  withoutLanguage,
} from './forms/stem.js';
export { compoundParts } from './forms/compound.js';
export { typoDistance, withinTypo } from './letters/typo.js';
export { openSpelling, type Spelling } from './letters/spelling.js';
export { detectLanguage, type Language } from './letters/which-language.js';
export type { SynonymSet } from './thesaurus/synonym-set.js';
export { openThesaurusText, readThesaurus } from './thesaurus/thesaurus-file.js';
export { inSets, type SetsOfTerms } from './thesaurus/thesaurus-sets.js';
export {
  buildThesaurusTables,
  packThesaurusTables,
  unpackThesaurusTables,
  type PackedThesaurusTables,
} from './thesaurus/thesaurus-tables.js';
export { openThesaurusOver, type RelatedTerms, type Thesaurus } from './thesaurus/thesaurus.js';
export { isFunctionWord, isInformationTechnology, isLightWord } from './forms/function-words.js';
export { openMeanings, type Meanings, type Saying, type WordOfText } from './thesaurus/meaning.js';
export {
  buildMeaningTables,
  packMeaningTables,
  unpackMeaningTables,
  type MeaningTables,
  type PackedMeaningTables,
} from './thesaurus/meaning-tables.js';
export { stemsVersion } from './forms/stems-version.js';
export { unitKinds } from './unit-kinds.js';
export { isUnitKind, unitInOneWord, unitKindsLike } from './unit-words.js';
export { glossarySets, type Glossary } from './thesaurus/glossary.js';
