/**
 * Search: the lunr index over the descriptions' passages: built, saved with its fingerprint, opened, asked. Of a large
 * collection the index of each description is kept beyond the process, and fetched when a question may be about it.
 * It knows which passage meets which words, and how well. It does not know what a question wants (questions/) nor
 * what to say of what it found (answers/). lunr is known here alone.
 */
export { findingAtOnce, type Finding } from './finding/asking.js';
export type { Concept } from './words/concept.js';
export type { Hit } from './finding/find.js';
export { dutyKey } from './passages/passage.js';
export { buildIndex, indexInSteps, type Index } from './indexes/build-index.js';
export { fingerprintOf, openIndex, readIndex, saveIndex, type Fingerprint } from './indexes/saved-index.js';
export { searchInSteps, type Search } from './finding/search.js';
export { editionOf, fillShelf, leavesKeptDays } from './shelved/fill-shelf.js';
export type { KeptLeaf, Leaf, LeafStore, Postings } from './shelved/leaf-store.js';
export { openShelved, type ShelvedIndex } from './shelved/open-shelved.js';
export { nothingTaught, type Taught } from './finding/taught.js';
