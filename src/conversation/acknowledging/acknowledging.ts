import {
  isWithdrawn,
  lastAcknowledged,
  stateOf,
  type EventKind,
  type LedgerEvent,
  type State,
} from '../../acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderOwnStates,
  renderReceipt,
  renderReceipts,
  renderToAcknowledge,
  type OwnState,
  type ToAcknowledge,
} from '../../cards/index.js';
import {
  descriptionWithId,
  differencesOf,
  normalDutyNumber,
  readCanonicalText,
  type JobDescription,
} from '../../descriptions/index.js';
import type { Language } from '../../language/index.js';
import { askerOf } from '../../people/index.js';
import type { DisputeCommand } from './dispute-command.js';
import {
  eventsIn,
  knownPerson,
  namedPosition,
  receiptOf,
  sinceWhen,
  type LedgerRoom,
} from './ledger-desk.js';
import type { Reply } from '../talk/reply.js';
import { lastDispute, lastWithdrawal } from './written-words.js';

/** A position that the person holds, with where they stand with its description. */
interface Held {
  readonly description: JobDescription;
  readonly events: readonly LedgerEvent[];
  readonly state: State;
}

type WhatIsHeld =
  | { readonly kind: 'held'; readonly held: readonly Held[] }
  | { readonly kind: 'nothing'; readonly reply: Reply };

async function whatIsHeld(room: LedgerRoom, language: Language): Promise<WhatIsHeld> {
  const { aadObjectId, staff, desk } = room;
  const asker = askerOf(aadObjectId, staff);
  if (asker.kind !== 'holder' || aadObjectId === null) {
    const why = asker.kind === 'undescribed' ? 'undescribed' : 'unknown-person';
    return { kind: 'nothing', reply: renderAcknowledgementRefusal(why, language) };
  }
  const all = await desk.ledger.eventsOf(aadObjectId);
  const held = asker.descriptionIds.flatMap((id) => {
    const description = descriptionWithId(id, room.collection);
    if (description === undefined) return [];
    const events = all.filter(({ position }) => position === id);
    return [{ description, events, state: stateOf(events, description.version) }];
  });
  return { kind: 'held', held };
}

/** The card with the text; where it has been acknowledged already, the receipt. */
export async function showToAcknowledge(
  { position, language }: { readonly position: string | null; readonly language: Language },
  room: LedgerRoom,
): Promise<Reply> {
  return showText({ position, asksWhatIsNew: false }, room, language);
}

/** The same: the card is where it stands what has changed. Where nothing has, or nobody can know, it is said. */
export async function showNews(room: LedgerRoom, language: Language): Promise<Reply> {
  return showText({ position: null, asksWhatIsNew: true }, room, language);
}

async function showText(
  { position, asksWhatIsNew }: { readonly position: string | null; readonly asksWhatIsNew: boolean },
  room: LedgerRoom,
  language: Language,
): Promise<Reply> {
  const found = await whatIsHeld(room, language);
  if (found.kind === 'nothing') return found.reply;
  const chosen = chooseHeld(found.held, position, room);
  if (chosen === undefined) return renderAcknowledgementRefusal('undescribed', language);
  const { state } = chosen;
  if (state.kind === 'acknowledged')
    return renderReceipt(await receiptOf(state.event, false, room), language, asksWhatIsNew);
  const card = await cardFor(chosen, room);
  await note(['issued', 'seen'], chosen.description, room);
  const hasNothingBefore = asksWhatIsNew && card.news === null;
  return renderToAcknowledge(hasNothingBefore ? { ...card, opening: 'nothingBefore' } : card, language);
}

/** The card with the form open and filled in; also where it has been acknowledged, for that takes nothing back. */
export async function showToDispute(
  { clause, comment, language }: DisputeCommand,
  room: LedgerRoom,
): Promise<Reply> {
  const found = await whatIsHeld(room, language);
  if (found.kind === 'nothing') return found.reply;
  const wanted = clause === null ? null : normalDutyNumber(clause);
  const hasClause = ({ description: { duties } }: Held) =>
    duties.some(({ number }) => number !== null && normalDutyNumber(number) === wanted);
  const chosen = found.held.find(hasClause) ?? chooseHeld(found.held, null, room);
  if (chosen === undefined) return renderAcknowledgementRefusal('undescribed', language);
  const card = await cardFor(chosen, room);
  await note(['issued', 'seen'], chosen.description, room);
  const isAcknowledged = chosen.state.kind === 'acknowledged';
  return renderToAcknowledge({ ...card, disagreed: { clause, comment }, isAcknowledged }, language);
}

/** The one that is named; else the first that is not acknowledged yet. */
function chooseHeld(
  held: readonly Held[],
  named: string | null,
  { collection }: LedgerRoom,
): Held | undefined {
  const wanted = named?.trim().toLowerCase();
  const isNamed = ({ description }: Held) => {
    const { title, name } = namedPosition(description, collection);
    return [title, name].some((each) => each.toLowerCase() === wanted);
  };
  const open = held.filter(({ state }) => state.kind !== 'acknowledged');
  return held.find(isNamed) ?? open[0] ?? held[0];
}

/** What is new is told where somebody has acknowledged an earlier version whose text is kept. */
async function cardFor({ description, events }: Pick<Held, 'description' | 'events'>, room: LedgerRoom) {
  const { ledger } = room.desk;
  const since = await sinceWhen(description, ledger);
  const earlier = lastAcknowledged(events);
  const kept = earlier === undefined ? null : await ledger.findVersion(earlier.version);
  const before = kept === null ? undefined : readCanonicalText(kept.text);
  const differences = before === undefined ? [] : differencesOf(before, description);
  const news =
    earlier === undefined || differences.length === 0
      ? null
      : { differences, acknowledgedAt: new Date(earlier.at) };
  const card: ToAcknowledge = {
    position: namedPosition(description, room.collection),
    description,
    since,
    news,
  };
  return card;
}

/** The card of the version in force, for somebody who pressed on an older one. */
export async function showNewer(
  description: JobDescription,
  room: LedgerRoom,
  language: Language,
): Promise<Reply> {
  const { aadObjectId, desk } = room;
  const events = aadObjectId === null ? [] : await eventsIn(description.id, aadObjectId, desk);
  const card = await cardFor({ description, events }, room);
  await note(['issued', 'seen'], description, room);
  return renderToAcknowledge({ ...card, opening: 'newVersion' }, language);
}

/** Who reads the card is not kept waiting for a note that could not be made. */
async function note(
  kinds: readonly EventKind[],
  { id: position, version }: JobDescription,
  { aadObjectId, activityId: activity, staff, desk }: LedgerRoom,
): Promise<void> {
  if (aadObjectId === null) return;
  const person = knownPerson(aadObjectId, staff);
  try {
    await Promise.all(
      kinds.map(async (kind) =>
        desk.ledger.append({ kind, person, position, version, activity, by: null, words: null }),
      ),
    );
  } catch (error) {
    desk.onFailure(error, 'That a card was shown could not be noted');
  }
}

export async function showOwnStates(room: LedgerRoom, language: Language): Promise<Reply> {
  const found = await whatIsHeld(room, language);
  if (found.kind === 'nothing') return found.reply;
  return renderOwnStates(await Promise.all(found.held.map(async (held) => ownState(held, room))), language);
}

async function ownState({ description, events, state }: Held, room: LedgerRoom): Promise<OwnState> {
  const { version } = description;
  const { ledger } = room.desk;
  const event = state.kind === 'not-issued' ? null : state.event;
  return {
    position: namedPosition(description, room.collection),
    version,
    state: state.kind,
    at: event === null ? null : new Date(event.at),
    receipt: event?.receipt ?? null,
    disputed: await lastDispute(events, version, ledger),
    withdrawn: await lastWithdrawal(events, version, ledger),
  };
}

/** Also of positions held before: a receipt stays the person's. */
export async function showOwnReceipts(room: LedgerRoom, language: Language): Promise<Reply> {
  const { aadObjectId, desk } = room;
  const events = aadObjectId === null ? [] : await desk.ledger.eventsOf(aadObjectId);
  const given = events.filter(({ kind }) => kind === 'acknowledged').reverse();
  const receipts = await Promise.all(
    given.map(async (event) => receiptOf(event, isWithdrawn(event, events), room)),
  );
  return renderReceipts(receipts, language);
}
