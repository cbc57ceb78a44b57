/**
 * Acknowledgements: a ledger of who was given which version of a description, saw it, acknowledged it, did not agree.
 * It knows events, their chain, receipts, states and who is outstanding; all of it decided in pure functions.
 * It refuses to know where the ledger is kept (`LedgerStore` is a port), how a card looks, and what Teams is.
 * In the chain people are pseudonyms and words are commitments, so that erasing somebody leaves it whole.
 */
export type { Head } from './chain.js';
export { decidePress } from './decide-press.js';
export { LedgerEvent, type Draft, type EventKind, type KnownPerson, type Step, type Words } from './event.js';
export { exportCsv, exportJsonLines } from './export.js';
export { accountInWords, keepAccount } from './export-account.js';
export {
  countByUnit,
  holderStates,
  outstandingOf,
  withinUnit,
  type HolderState,
  type UnitCounts,
} from './holder-states.js';
export { isSetBack } from './clock-set-back.js';
export {
  behindInWords,
  besideInWords,
  goneInWords,
  headInWords,
  misfitCure,
  misfitInWords,
  readHead,
  setBackInWords,
} from './misfit-in-words.js';
export {
  planAppends,
  type AppendPlan,
  type LedgerAsItStands,
  type NewEvent,
  type Pseudonym,
} from './plan-appends.js';
export { readReceiptNumber } from './receipt-number.js';
export { outstandingSince } from './outstanding-since.js';
export { readStandings } from './standings.js';
export {
  isWithdrawn,
  lastAcknowledged,
  standingReceipts,
  stateKinds,
  stateOf,
  type State,
  type StateKind,
} from './state.js';
export type { Appended, FoundReceipt, KeptVersion, KeptWords, LedgerStore, ToldEvent } from './store.js';
export { verifyLedger } from './verify-ledger.js';
export { drawnInBulk, type RandomBytes } from './words.js';
