/**
 * Cards: an Answer becomes an Adaptive Card and one plain sentence.
 * It knows how an answer looks on a phone and on a screen, in Estonian and in English, and which question comes next.
 * It refuses to know Teams' turns, how an answer was found, or whether it is true: what it is given it shows as written.
 * Everything here is a pure function.
 */
export { renderToAcknowledge, type ToAcknowledge } from './acknowledgement-card.js';
export { changesInWords } from './changes-in-words.js';
export { questionAbout } from './question-back.js';
export { renderDisputeFor, renderDisputeSent, type Dispute } from './dispute-cards.js';
export { wholeClause } from './dispute-form.js';
export type { Drawings } from './drawings.js';
export { renderClipping, type Clipping } from './clipping.js';
export {
  renderCheckedReceipt,
  renderReceipt,
  renderReceipts,
  renderTakenBack,
  renderToWithdraw,
  renderWithdrawn,
  type Receipt,
} from './receipt-cards.js';
export { renderToldOfAcknowledging } from './told-of-acknowledging-card.js';
export {
  renderAcknowledgementRefusal,
  renderNobodyCalledSo,
  renderNobodyToAcknowledge,
} from './acknowledgement-refusal-card.js';
export { statesWording } from './states-wording.js';
export { renderAcknowledgedIn, renderOutstandingSince } from './outstanding-since-card.js';
export { renderDisagreeing, renderStates } from './group-states-card.js';
export { renderUnits } from './house-states-card.js';
export { renderOwnStates, type OwnState } from './own-states-card.js';
export { shownState, type ShownState } from './shown-state.js';
export type { Written } from './written-words.js';
export { renderReminderDeliveries, type ReminderDelivery } from './reminder-delivery-card.js';
export { withPerhapsMeant, type Telling } from './perhaps-meant.js';
export { renderAnswer } from './render-answer.js';
export { renderSecretWarning } from './secret-card.js';
export { renderHelp, renderWelcome, type MayBesides } from './talk-cards.js';
export { renderTalkOfBot } from './talk-of-bot-card.js';
export {
  renderTaught,
  renderTeachingChoice,
  renderTeachingRefusal,
  renderUndone,
  renderUnanswered,
  type DutyToTeach,
  type TeachingRefusal,
} from './teaching-cards.js';
export { renderOwnReminder, renderReminderLater, renderReminderWhenLater } from './own-reminder-cards.js';
export {
  renderReminderConfirm,
  renderReminderPreview,
  type Named,
  type SendMoment,
} from './reminder-preview-cards.js';
export { renderReminderRefusal, renderWhoMayRemind, type ReminderRefusal } from './reminder-refusal-card.js';
export { renderNewcomers } from './newcomers-card.js';
export {
  importFailed,
  renderImportDiscarded,
  renderImportHelp,
  renderImportRefusal,
  renderImportReview,
  renderImportState,
  type ImportRefusal,
  type ImportReview,
  type UnfetchedFile,
} from './import-cards.js';
export { renderImportPublished } from './import-published-card.js';
export type { FetchFault } from './import-wording.js';
export {
  longestLeftOut,
  longestMessage,
  longestUnit,
  renderReminderForm,
  type ReminderFields,
} from './reminder-form-card.js';
export { renderReminderList } from './reminder-list.js';
export { renderOverdueLetter, renderReminderLetter } from './reminder-letter.js';
export {
  renderReminderProgress,
  renderReminderReport,
  renderReminderWaiting,
} from './reminder-report-cards.js';
export { reminderFormWording } from './reminder-form-wording.js';
export { reminderRefusals } from './reminder-refusal-wording.js';
export { reminderReportWording } from './reminder-report-wording.js';
