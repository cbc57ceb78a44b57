/**
 * Answers: an Intent becomes an Answer, always with its source.
 * It knows what the descriptions say, and what to say when they are silent. It does not know how people ask
 * (questions/), nor how an answer looks (cards/).
 */
export type { Answer, Citation, Compared, FoundDuty, Place, PositionName, SingleAnswer } from './answer.js';
export { composeAnswer, type Sources } from './compose-answer.js';
export { spokenOf, type SpokenOf } from './spoken-of.js';
