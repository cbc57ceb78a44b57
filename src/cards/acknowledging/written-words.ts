import type { CardElement } from '../assembling/adaptive-card.js';
import { disputeWording as wording } from './dispute-wording.js';
import { receiptWording } from './receipt-wording.js';
import { quiet, words } from '../assembling/elements.js';
import { dayOf } from '../assembling/moment.js';
import { oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

/** What was written with a dispute or a withdrawal, as the ledger keeps it. */
export interface Written {
  /** `null`: the description as a whole, or a withdrawal. */
  readonly clause: string | null;
  readonly text: string;
  readonly at: Date;
}

/** Among others only the beginning is said. */
const mostInList = 300;

export function clauseInWords(clause: string | null, language: Language): string {
  if (clause === null) return wording.wholeDescription[language];
  return /^\d/u.test(clause) ? wording.about[language](clause) : clause;
}

/** In a list of people: the clause and the beginning of why. */
export function disputeInList({ clause, text }: Written, language: Language): CardElement {
  const said = `${clauseInWords(clause, language)}: ${oneLine(text)}`;
  return words(shorten(said, mostInList), { spacing: 'None' });
}

/** To the person themselves: what they wrote, and when. */
export function ownDispute({ clause, text, at }: Written, language: Language): readonly CardElement[] {
  const heading = `${wording.youWrote[language]} · ${clauseInWords(clause, language)}`;
  return [
    quiet(`${heading} · ${dayOf(at, language)}`, { spacing: 'Small' }),
    words(text, { spacing: 'None' }),
  ];
}

export function ownWithdrawal({ text, at }: Written, language: Language): readonly CardElement[] {
  return [
    quiet(receiptWording.takenBack[language](dayOf(at, language)), { spacing: 'Small' }),
    words(text, { spacing: 'None' }),
  ];
}
