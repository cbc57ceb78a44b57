/**
 * Cards: an Answer becomes an Adaptive Card and one plain sentence.
 * It knows how an answer looks on a phone and on a screen, in Estonian and in English, and which question comes next.
 * It refuses to know Teams' turns, how an answer was found, or whether it is true: what it is given it shows as written.
 * Everything here is a pure function.
 *
 * `assembling/` is what every card is made of; `answers/render-answer.ts` has a card for each kind of answer. The other
 * folders hold one matter each, its cards beside their words in both languages.
 */
export { renderToAcknowledge, type ToAcknowledge } from './acknowledging/acknowledgement-card.js';
export { changesInWords } from './acknowledging/changes-in-words.js';
export { questionAbout } from './assembling/question-back.js';
export { renderDisputeFor, renderDisputeSent, type Dispute } from './acknowledging/dispute-cards.js';
export { wholeClause } from './acknowledging/dispute-form.js';
export type { Drawings } from './assembling/drawings.js';
export { renderClipping, type Clipping } from './answers/clipping.js';
export {
  renderCheckedReceipt,
  renderReceipt,
  renderReceipts,
  renderTakenBack,
  renderToWithdraw,
  renderWithdrawn,
  type Receipt,
} from './acknowledging/receipt-cards.js';
export { renderToldOfReminding, type ToldOfReminding } from './reminding/told-of-reminding-card.js';
export { renderToldOfAcknowledging } from './acknowledging/told-of-acknowledging-card.js';
export {
  renderAcknowledgementRefusal,
  renderNobodyCalledSo,
  renderNobodyToAcknowledge,
} from './acknowledging/acknowledgement-refusal-card.js';
export { statesWording } from './acknowledging/states-wording.js';
export { renderAcknowledgedIn, renderOutstandingSince } from './acknowledging/outstanding-since-card.js';
export { renderDisagreeing, renderStates } from './acknowledging/group-states-card.js';
export { renderUnits } from './acknowledging/house-states-card.js';
export { renderOwnStates, type OwnState } from './acknowledging/own-states-card.js';
export { shownState, type ShownState } from './acknowledging/shown-state.js';
export type { Written } from './acknowledging/written-words.js';
export { renderReminderDeliveries, type ReminderDelivery } from './reminding/reminder-delivery-card.js';
export { withPerhapsMeant, type Telling } from './talk/perhaps-meant.js';
export { renderAnswer } from './answers/render-answer.js';
export { renderSecretWarning } from './talk/secret-card.js';
export { renderHelp, renderWelcome, type MayBesides } from './answers/talk-cards.js';
export { renderTalkOfBot } from './talk/talk-of-bot-card.js';
export {
  renderTaught,
  renderTeachingChoice,
  renderTeachingRefusal,
  renderUndone,
  renderUnanswered,
  type DutyToTeach,
  type TeachingRefusal,
} from './talk/teaching-cards.js';
export {
  renderOwnReminder,
  renderReminderLater,
  renderReminderWhenLater,
} from './reminding/own-reminder-cards.js';
export {
  renderReminderConfirm,
  renderReminderPreview,
  type Named,
  type SendMoment,
} from './reminding/reminder-preview-cards.js';
export {
  renderReminderRefusal,
  renderWhoMayRemind,
  type ReminderRefusal,
} from './reminding/reminder-refusal-card.js';
export { renderNewcomers } from './reminding/newcomers-card.js';
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
} from './importing/import-cards.js';
export { renderImportPublished } from './importing/import-published-card.js';
export type { FetchFault } from './importing/import-wording.js';
export {
  longestNamed,
  longestMessage,
  longestUnit,
  renderReminderForm,
  type ReminderFields,
} from './reminding/reminder-form-card.js';
export { renderReminderList } from './reminding/reminder-list.js';
export { renderOverdueLetter, renderReminderLetter } from './reminding/reminder-letter.js';
export {
  renderReminderProgress,
  renderReminderReport,
  renderReminderWaiting,
} from './reminding/reminder-report-cards.js';
export { reminderFormWording } from './reminding/reminder-form-wording.js';
export { reminderRefusals } from './reminding/reminder-refusal-wording.js';
export { reminderReportWording } from './reminding/reminder-report-wording.js';
