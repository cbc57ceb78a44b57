/**
 * Cards: an Answer becomes an Adaptive Card and one plain sentence.
 * It knows how an answer looks on a phone and on a screen, in Estonian and in English, and which question comes next.
 * It refuses to know Teams' turns, how an answer was found, or whether it is true: what it is given it shows as written.
 * Everything here is a pure function.
 */
export { renderToAcknowledge, type ToAcknowledge } from './acknowledgement-card.js';
export type { AdaptiveCard, CardAction, CardElement, OpenUrlAction, SubmitAction } from './adaptive-card.js';
export { changesInWords } from './changes-in-words.js';
export { cardLimit, type Rendered } from './assemble.js';
export {
  phraseFor,
  questionAbout,
  questionForPositions,
  questionWithoutPosition,
  restate,
  type QuestionPart,
} from './question-back.js';
export { renderDisputeFor, renderDisputeSent, type Dispute } from './dispute-cards.js';
export { wholeClause } from './dispute-form.js';
export type { Drawings } from './drawings.js';
export { renderClipping, type Clipping } from './clipping.js';
export {
  renderCheckedReceipt,
  renderReceipt,
  renderReceipts,
  renderWithdrawn,
  type CheckedReceipt,
  type Receipt,
} from './receipt-cards.js';
export {
  renderAcknowledgementRefusal,
  renderNobodyToAcknowledge,
  renderOwnStates,
  renderStates,
  renderUnits,
  shownState,
  teamHeading,
  unitHeading,
  type AcknowledgementRefusal,
  type OwnState,
  type ShownState,
} from './state-cards.js';
export { renderAnswer } from './render-answer.js';
export { renderSecretWarning } from './secret-card.js';
export { renderWelcome } from './talk-cards.js';
export {
  renderTaught,
  renderTeachingChoice,
  renderTeachingRefusal,
  renderUndone,
  renderUnanswered,
  type DutyToTeach,
  type QuestionToTeach,
  type TeachingRefusal,
} from './teaching-cards.js';
export {
  longestMessage,
  renderReminderConfirm,
  renderReminderForm,
  renderReminderLater,
  renderReminderPreview,
  renderReminderRefusal,
  type Named,
  type ReminderFields,
  type ReminderRefusal,
} from './reminder-cards.js';
export { renderOverdueLetter, renderReminderLetter } from './reminder-letter.js';
export {
  renderReminderProgress,
  renderReminderReport,
  renderReminderWaiting,
} from './reminder-report-cards.js';
export { reasonWording, reminderWording, stateWording } from './reminder-wording.js';
export type { Language } from './wording.js';
