/**
 * Answers: an Intent becomes an Answer, always with its source.
 * It knows what the descriptions say, and what to say when they are silent. It does not know how people ask
 * (questions/), nor how an answer looks (cards/).
 */
export type {
  Answer,
  AnswerOf,
  Compared,
  FoundDuty,
  Named,
  PeopleRow,
  PositionOffered,
  SingleAnswer,
  TeamRow,
} from './answer.js';
export type { Citation, Place, PositionName } from './position.js';
export type {
  ChainStep,
  Claim,
  Drawn,
  DrawnInWords,
  PersonNamed,
  SaidOfTwo,
  StandIn,
  StandInProblem,
  WithoutStandIn,
} from './stand-in.js';
export { composeAnswer } from './compose-answer.js';
export type { Sources } from './sources.js';
export { shownIn } from './shown.js';
export { spokenOf } from './spoken-of.js';
export { answersSought } from './sought.js';
