/**
 * Questions: a sentence, and what was said before it, becomes an Intent.
 * It knows how people ask. It does not know what the answer is: understanding and answering fail in different ways.
 *
 * To read it: `understand.ts` has the kinds of question in the order in which they are tried, `message.ts` what is read from
 * the words before, `about-whom.ts` whom they are about, `position-finder.ts` how a position is named, and `cues.ts` the
 * words that show what is asked for.
 */
export type { About } from './about.js';
export { wordsBehindWho } from './asks-who.js';
export { isDoing, saysDoing } from './doer.js';
export type { DutiesWanted } from './duties-wanted.js';
export { explainQuestion } from './explain.js';
export type { Intent, Part, SingleIntent } from './intent.js';
export { isNamedBy, type Holder } from './named-holder.js';
export { asksInOtherLanguage } from './other-language.js';
export { knowledgeInSteps, type Knowledge } from './knowledge.js';
export { questionOfStory } from './question-of-story.js';
export type { Remembered } from './remembered.js';
export type { Scope } from './scope.js';
export { unitMeant } from './scope-said.js';
export { hasQuestionWord, splitMessage } from './split-message.js';
export { understand } from './understand.js';
