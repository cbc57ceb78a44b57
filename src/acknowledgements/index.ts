/**
 * Acknowledgements: a ledger of who was given which version of a description, saw it, acknowledged it, did not agree.
 * It knows events, their chain, receipts, states and who is outstanding; all of it decided in pure functions.
 * It refuses to know where the ledger is kept (`LedgerStore` is a port), how a card looks, and what Teams is.
 * In the chain people are pseudonyms and words are commitments, so that erasing somebody leaves it whole.
 */
export { canonicalEvent, emptyHead, firstPrevious, hashOf, headAt, seal, type Head } from './chain.js';
export { decideAppend, onceKey, type AppendDecision, type WordsOf } from './decide-append.js';
export { decidePress, type PressDecision, type Pressed, type PressedWhile } from './decide-press.js';
export {
  eventKinds,
  LedgerEvent,
  type Draft,
  type EventKind,
  type KnownPerson,
  type Step,
  type UnsealedEvent,
  type Words,
} from './event.js';
export { exportCsv, exportJsonLines } from './export.js';
export { accountInWords, keepAccount, type ExportAccount } from './export-account.js';
export { exportColumns } from './export-row.js';
export {
  countByUnit,
  countStates,
  holderStates,
  outstandingOf,
  withinUnit,
  type HolderState,
  type StateCounts,
  type UnitCounts,
} from './holder-states.js';
export { besideInWords, goneInWords, headInWords, misfitInWords, readHead } from './misfit-in-words.js';
export {
  planAppends,
  type AppendPlan,
  type LedgerAsItStands,
  type NewEvent,
  type PlanTools,
  type Pseudonym,
} from './plan-appends.js';
export { drawReceiptNumber, readReceiptNumber, type ReadReceiptNumber } from './receipt-number.js';
export { readStandings, type Standing, type Standings } from './standings.js';
export {
  isWithdrawn,
  lastAcknowledged,
  standingReceipts,
  stateKinds,
  stateOf,
  stateOfVersion,
  type State,
  type StateKind,
} from './state.js';
export type { Appended, FoundReceipt, KeptVersion, KeptWords, LedgerStore, ToldEvent } from './store.js';
export { checkVersion, checkWords, missingVersions, type BesideMisfit, type Gone } from './verify-beside.js';
export { checkEvent, verifyChain, type Chain, type Misfit, type Verdict } from './verify-chain.js';
export { verifyLedger, type LedgerVerdict } from './verify-ledger.js';
export { commitmentTo, drawnInBulk, drawSalt, longestWords, tidyWords, type RandomBytes } from './words.js';
