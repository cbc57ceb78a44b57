import { plainObjectId } from '../ground/index.js';
import { seal, headAt, type Head } from './chain.js';
import { decideAppend, onceKey } from './decide-append.js';
import type { Draft, KnownPerson, LedgerEvent, Words } from './event.js';
import { drawReceiptNumber } from './receipt-number.js';
import type { Appended, KeptWords } from './store.js';
import { commitmentTo, drawSalt, tidyLine, tidyWords, type RandomBytes } from './words.js';

/** Who stands behind a pseudonym. */
export interface Pseudonym extends KnownPerson {
  readonly pseudonym: string;
}

/** The ledger as far as the drafts concern it, read where nobody else can append in between. */
export interface LedgerAsItStands {
  readonly head: Head;
  /** By object id in small letters. */
  readonly pseudonyms: ReadonlyMap<string, Pseudonym>;
  /** All events of a person, by pseudonym, in the order of the ledger. */
  readonly events: ReadonlyMap<string, readonly LedgerEvent[]>;
  /** What was written with an event, by its sequence. */
  readonly words: ReadonlyMap<number, Words>;
}

interface PlanTools {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly random: RandomBytes;
  readonly newPseudonym: () => string;
}

export interface NewEvent {
  readonly event: LedgerEvent;
  readonly onceKey: string | null;
}

/** All that is to be written, and what each draft came to. */
export interface AppendPlan {
  readonly results: readonly Appended[];
  readonly events: readonly NewEvent[];
  readonly words: readonly KeptWords[];
  /** Those who are new, or have another name by now. */
  readonly people: readonly Pseudonym[];
  readonly head: Head;
}

/**
 * Works out what becomes of drafts that came together, one after the other: each is decided in the light of those
 * before it, so that the same press twice in one go is one event.
 */
export function planAppends(
  drafts: readonly Draft[],
  ledger: LedgerAsItStands,
  tools: PlanTools,
): AppendPlan {
  const book = openBook(ledger, tools);
  const results = drafts.map((draft) => book.take(tidied(draft)));
  return { results, ...book.written() };
}

function tidied(draft: Draft): Draft {
  const person = (who: KnownPerson) => ({ ...who, name: tidyLine(who.name) });
  return {
    ...draft,
    person: person(draft.person),
    by: draft.by && person(draft.by),
    activity: draft.activity === null ? null : tidyLine(draft.activity),
    words: draft.words && tidyWords(draft.words),
  };
}

function openBook(ledger: LedgerAsItStands, tools: PlanTools) {
  let head = ledger.head;
  const events: NewEvent[] = [];
  const [histories, pseudonyms] = [new Map(ledger.events), new Map(ledger.pseudonyms)];
  const kept = new Map<number, KeptWords>();
  const met = new Map<string, Pseudonym>();

  const pseudonymOf = (person: KnownPerson): string => {
    const id = plainObjectId(person.aadObjectId);
    const known = pseudonyms.get(id);
    if (known !== undefined && known.name === person.name) return known.pseudonym;
    const pseudonym = known?.pseudonym ?? tools.newPseudonym();
    const entry = { pseudonym, aadObjectId: id, name: person.name };
    pseudonyms.set(id, entry);
    met.set(id, entry);
    return pseudonym;
  };
  const write = (draft: Draft, history: readonly LedgerEvent[]): LedgerEvent => {
    const person = pseudonymOf(draft.person);
    const by = draft.by === null ? null : pseudonymOf(draft.by);
    const salt = draft.words === null ? null : drawSalt(tools.random);
    const event = seal(unsealed(draft, { person, by, salt }, tools), head);
    head = headAt(event);
    events.push({ event, onceKey: onceKey(draft, person, history) });
    histories.set(person, [...(histories.get(person) ?? []), event]);
    if (draft.words !== null && salt !== null)
      kept.set(event.sequence, { sequence: event.sequence, salt, words: draft.words });
    return event;
  };
  const take = (draft: Draft): Appended => {
    const pseudonym = pseudonyms.get(plainObjectId(draft.person.aadObjectId))?.pseudonym ?? '';
    const history = (histories.get(pseudonym) ?? []).filter(({ position }) => position === draft.position);
    const wordsOf = ({ sequence }: LedgerEvent) => kept.get(sequence)?.words ?? ledger.words.get(sequence);
    const decision = decideAppend(draft, history, wordsOf);
    return decision.kind === 'append' ? { kind: 'appended', event: write(draft, history) } : decision;
  };
  return {
    take,
    written: () => ({ events, words: [...kept.values()], people: [...met.values()], head }),
  };
}

function unsealed(
  { kind, position, version, activity, words }: Draft,
  { person, by, salt }: { person: string; by: string | null; salt: string | null },
  { at, random }: PlanTools,
) {
  const receipt = kind === 'acknowledged' ? drawReceiptNumber(random) : null;
  const commitment = words === null || salt === null ? null : commitmentTo(words, salt);
  return { kind, person, position, version, at, activity, receipt, by, words: commitment };
}
