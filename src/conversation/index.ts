/**
 * Conversation: a person's words in, one card out. It joins understanding, answering and showing, and remembers for a
 * while what was said before. It knows nothing of Teams: the same colleague talks in the terminal and in the tests.
 */
export { createColleague, exchange, type ColleagueParts, type Exchange } from './colleague.js';
export type { Library } from './library.js';
export { readBank, readTexts, scoreQuestion, type BankQuestion, type Scored, type Verdict } from './bank.js';
export type { Illustrator } from './illustrate.js';
export { createDeepLinks, type DeepLinks, type LinkedPlace } from './deep-links.js';
export { createFinder, type Finder, type Linked, type Sought } from './finder.js';
export { answerInWords, explainExchange, type AskedInTerminal } from './in-words.js';
export {
  createMemoryInProcess,
  forgiving,
  idleMinutes,
  type ConversationMemory,
  type TalkStore,
} from './memory.js';
export type { Notebook } from './notebook.js';
export type { Refusals } from './refusals.js';
export type { Clipping } from '../cards/index.js';
export { createLetters, type LettersParts } from './reminder-letters.js';
export { createReminding, type Reminding } from './reminding.js';
export type {
  Asked,
  Colleague,
  FetchedFile,
  FileAsked,
  FileOffer,
  MadeFile,
  PressAnswer,
  Pressing,
  Rated,
  Reply,
  Sent,
  SentFile,
} from './reply.js';
export type { ImportDesk } from './import-desk.js';
export type { LedgerDesk } from './ledger-desk.js';
export { createSecretWarning, type SecretWarningParts } from './secret-warning.js';
export { claimMinutes, toldKeptDays, type ToldOnce } from './told-once.js';
export { nobodyReached, type Teller, type Telling } from './teller.js';
export { writtenBehind, type BehindParts, type WrittenBehind } from './written-behind.js';
