/**
 * Conversation: a person's words in, one card out. It joins understanding, answering and showing, and remembers for a
 * while what was said before. It knows nothing of Teams: the same colleague talks in the terminal and in the tests.
 *
 * Begin with `colleague.ts`: what a message is, in the order in which it is tried. `heard.ts` finds what tells the bot to
 * do something: `commands.ts` by its words alone, `going-on/` what leans on what was shown or on a remark before it; and
 * `asking/exchange.ts` a question, from its words to the answer. `words/` read what commands have in common, `talk/` is
 * what is said and kept of it; the other folders have one matter each: its words, and what is done.
 */
export { createColleague } from './colleague.js';
export type { Library } from './talk/library.js';
export { readBank, scoreQuestion, type Scored } from './asking/bank.js';
export type { Illustrator } from './asking/illustrate.js';
export { createDeepLinks, type DeepLinks } from './asking/deep-links.js';
export { createFinder, type Finder } from './asking/finder.js';
export { answerInWords, explainExchange, hasTitle } from './asking/in-words.js';
export { forgiving, idleMinutes, type Talk, type TalkStore } from './talk/memory.js';
export type { Refusals } from './talk/refusals.js';
export type { Clipping } from '../cards/index.js';
export { createLetters, type LettersParts } from './reminding/reminder-letters.js';
export { createReminding, type Reminding } from './reminding/reminding.js';
export type { Colleague, FetchedFile, FileOffer, PressAnswer, Reply, SentFile } from './talk/reply.js';
export type { ImportDesk } from './importing/import-desk.js';
export type { LedgerDesk } from './acknowledging/ledger-desk.js';
export { questionsToTry } from './asking/questions-to-try.js';
export { createSecretWarning } from './talk/secret-warning.js';
export { claimMinutes, toldKeptDays, type ToldOnce } from './talk/told-once.js';
export { nobodyReached, type Teller, type Telling } from './talk/teller.js';
export { writtenBehind } from './talk/written-behind.js';
