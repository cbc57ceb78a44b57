/**
 * Conversation: a person's words in, one card out. It joins understanding, answering and showing, and remembers for a
 * while what was said before. It knows nothing of Teams: the same colleague talks in the terminal and in the tests.
 */
export { createColleague } from './colleague.js';
export type { Library } from './library.js';
export { readBank, scoreQuestion, type Scored } from './bank.js';
export type { Illustrator } from './illustrate.js';
export { createDeepLinks, type DeepLinks } from './deep-links.js';
export { createFinder, type Finder } from './finder.js';
export { answerInWords, explainExchange, hasTitle } from './in-words.js';
export { forgiving, idleMinutes, type Talk, type TalkStore } from './memory.js';
export type { Refusals } from './refusals.js';
export type { Clipping } from '../cards/index.js';
export { createLetters, type LettersParts } from './reminder-letters.js';
export { createReminding, type Reminding } from './reminding.js';
export type { Colleague, FetchedFile, FileOffer, PressAnswer, Reply, SentFile } from './reply.js';
export type { ImportDesk } from './import-desk.js';
export type { LedgerDesk } from './ledger-desk.js';
export { questionsToTry } from './questions-to-try.js';
export { createSecretWarning } from './secret-warning.js';
export { claimMinutes, toldKeptDays, type ToldOnce } from './told-once.js';
export { nobodyReached, type Teller, type Telling } from './teller.js';
export { writtenBehind } from './written-behind.js';
