/**
 * Questions: a sentence, and what was said before it, becomes an Intent.
 * It knows how people ask. It does not know what the answer is: understanding and answering fail in different ways.
 *
 * To read it: `understand.ts` has the kinds of question in the order in which they are tried. Its folders follow a message
 * on its way, and none knows what comes after it: `words/` are the words and what each may say, `cues/` show what is
 * asked for (`cues/cues.ts`), `names/` how positions, people and units are named, `message/message.ts` is all that was
 * read, `whom/` about whom it is, and `asked/` has a file for each kind of question, `follow-ups/` for what only goes on
 * from the answer before.
 */
export { aheadOfOthers, standsOut } from './asked/ahead.js';
export { keepersOf } from './asked/keepers.js';
export { isOfAsker, type About } from './whom/about.js';
export { wordsBehindWho } from './words/asks-who.js';
export { isDoing, saysDoing } from './words/doer.js';
export type { DutiesWanted } from './cues/duties-wanted.js';
export { explainQuestion } from './explain.js';
export type { Intent, Part, SingleIntent } from './intent.js';
export { calledBy, isNamedBy, type Holder } from './names/named-holder.js';
export { asksInOtherLanguage } from './words/other-language.js';
export { knowledgeInSteps, type Knowledge } from './knowledge.js';
export { questionOfStory } from './message/question-of-story.js';
export type { Remembered } from './remembered.js';
export { withoutMailHeaders } from './words/mail-headers.js';
export { positionsMeant } from './whom/positions-meant.js';
export type { Scope } from './whom/scope.js';
export { unitMeant } from './whom/scope-said.js';
export { hasQuestionWord, splitMessage } from './words/split-message.js';
export { understand } from './understand.js';
