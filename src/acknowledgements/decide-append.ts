import type { Draft, LedgerEvent, Words } from './event.js';
import { standingReceipts } from './state.js';

type AppendDecision =
  | { readonly kind: 'append' }
  /** It stands in the ledger already: pressed twice, delivered twice, or two processes at once. */
  | { readonly kind: 'already'; readonly event: LedgerEvent }
  /** The very same press was recorded and has been taken back since: a delivery that comes late gives nothing anew. */
  | { readonly kind: 'taken-back'; readonly event: LedgerEvent }
  /** There is no acknowledgement that could be withdrawn. */
  | { readonly kind: 'nothing-to-withdraw' };

/** What was written with an event, as far as it has not been erased. */
type WordsOf = (event: LedgerEvent) => Words | undefined;

/**
 * Whether a draft becomes an event. To be asked where nobody else can append in between; `history` is what the person
 * has with this position, in the order of the ledger.
 */
export function decideAppend(
  draft: Draft,
  history: readonly LedgerEvent[],
  wordsOf: WordsOf,
): AppendDecision {
  const here = history.filter(({ version }) => version === draft.version);
  switch (draft.kind) {
    case 'issued':
    case 'seen':
      return unlessThere(thisRound(here).find(({ kind }) => kind === draft.kind));
    case 'acknowledged':
      return decideAcknowledgement(draft, here);
    case 'disputed':
      return unlessThere(here.find((each) => each.kind === 'disputed' && isSame(wordsOf(each), draft.words)));
    case 'withdrawn':
      return decideWithdrawal(draft, here, wordsOf);
  }
}

function decideAcknowledgement({ activity }: Draft, here: readonly LedgerEvent[]): AppendDecision {
  const standing = standingReceipts(here).at(-1);
  const ofThisPress = (event: LedgerEvent) =>
    event.kind === 'acknowledged' && activity !== null && event.activity === activity;
  const before = standing === undefined ? here.find(ofThisPress) : undefined;
  return before === undefined ? unlessThere(standing) : { kind: 'taken-back', event: before };
}

/** Of the acknowledgement that is named alone: it may have been taken back meanwhile, and another given since. */
function decideWithdrawal(
  { withdraws, words }: Draft,
  here: readonly LedgerEvent[],
  wordsOf: WordsOf,
): AppendDecision {
  const standing = standingReceipts(here).at(-1);
  if (standing !== undefined && (withdraws ?? standing.receipt) === standing.receipt)
    return { kind: 'append' };
  const given = here.findIndex(({ receipt }) => receipt !== null && receipt === withdraws);
  const before = given < 0 ? undefined : here.slice(given).find(({ kind }) => kind === 'withdrawn');
  return before !== undefined && isSame(wordsOf(before), words)
    ? { kind: 'already', event: before }
    : { kind: 'nothing-to-withdraw' };
}

function unlessThere(event: LedgerEvent | undefined): AppendDecision {
  return event === undefined ? { kind: 'append' } : { kind: 'already', event };
}

function isSame(one: Words | undefined, other: Words | null): boolean {
  return one !== undefined && other !== null && one.clause === other.clause && one.text === other.text;
}

/** Each withdrawal opens a new round, in which a version may be issued, seen and acknowledged once more. */
function thisRound(here: readonly LedgerEvent[]): readonly LedgerEvent[] {
  return here.slice(here.findLastIndex(({ kind }) => kind === 'withdrawn') + 1);
}

/**
 * What no two events may share, for the unique index that stands behind the decision; `null` where there may be many.
 * `history` is what `decideAppend` was given.
 */
export function onceKey(
  { kind, position, version }: Draft,
  pseudonym: string,
  history: readonly LedgerEvent[],
): string | null {
  if (kind === 'disputed' || kind === 'withdrawn') return null;
  const withdrawals = history.filter((each) => each.version === version && each.kind === 'withdrawn');
  return JSON.stringify([kind, pseudonym, position, version, withdrawals.length]);
}
