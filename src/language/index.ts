/**
 * Language: Estonian and English words. Tokens, folding, stems, compounds, typing slips, synonyms, which language.
 * It knows how words are written and what stands for what.
 * It refuses to know job descriptions, an index, files: text and sets of words come in, keys go out.
 */
export { BoundedCache, knownLately } from './bounded-cache.js';
export { tokensOf, type Token } from './token.js';
export { fold } from './letters.js';
export { keysInEnglish, keysOf, sameWord, stemOf, stemsOf, withoutLanguage } from './stem.js';
export { compoundParts } from './compound.js';
export { typoDistance, withinTypo } from './typo.js';
export { openSpelling, type Spelling } from './spelling.js';
export { detectLanguage } from './which-language.js';
export type { Language, SynonymSet } from './synonym-set.js';
export { openThesaurusText, readThesaurus } from './thesaurus-file.js';
export { inSets, type SetsOfTerms } from './thesaurus-sets.js';
export {
  buildThesaurusTables,
  packThesaurusTables,
  unpackThesaurusTables,
  type PackedThesaurusTables,
} from './thesaurus-tables.js';
export { openThesaurusOver, type RelatedTerms, type Thesaurus } from './thesaurus.js';
export { isFunctionWord, isInformationTechnology, isLightWord } from './function-words.js';
export { openMeanings, type Meanings, type Saying, type WordOfText } from './meaning.js';
export {
  buildMeaningTables,
  packMeaningTables,
  unpackMeaningTables,
  type MeaningTables,
  type PackedMeaningTables,
} from './meaning-tables.js';
export { stemsVersion } from './stems-version.js';
export { unitKinds } from './unit-kinds.js';
export { isUnitKind, unitInOneWord, unitKindsLike } from './unit-words.js';
export { glossarySets, type Glossary } from './glossary.js';
