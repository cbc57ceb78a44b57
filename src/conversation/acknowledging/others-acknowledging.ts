import {
  countByUnit,
  holderStates,
  outstandingOf,
  outstandingSince,
  readStandings,
  standingReceipts,
  withinUnit,
  type HolderState,
} from '../../acknowledgements/index.js';
import {
  renderAcknowledgedIn,
  renderAcknowledgementRefusal,
  renderDisagreeing,
  renderNobodyCalledSo,
  renderNobodyToAcknowledge,
  renderOutstandingSince,
  renderStates,
  renderUnits,
  shownState,
  statesWording,
  type ShownState,
} from '../../cards/index.js';
import { descriptionWithId } from '../../descriptions/index.js';
import type { Language } from '../../language/index.js';
import { standingOf, visiblePeople, type StaffMember } from '../../people/index.js';
import { plainObjectId } from '../../ground/index.js';
import { momentAt, wallClock } from '../../reminders/index.js';
import type { CommandOf } from './acknowledgement-command.js';
import { doneSpan, waitedSpan, type SaidAge } from './age-said.js';
import { showOwnStates } from './acknowledging.js';
import { isLedBy } from './group-called.js';
import { calledSo } from './called.js';
import { eventsIn, isAllowed, type LedgerRoom } from './ledger-desk.js';
import type { Reply } from '../talk/reply.js';
import { lastDispute } from './written-words.js';

function refuse(language: Language, { refusals }: LedgerRoom): Reply {
  refusals.count('seeTeamAcknowledgements');
  return renderAcknowledgementRefusal('not-allowed', language);
}

/** Who has acknowledged and who has not: HR sees everybody by unit, a manager the own team, nobody else anybody. */
export async function showOutstanding(
  { unit: said, language, age }: CommandOf<'outstanding'>,
  room: LedgerRoom,
): Promise<Reply> {
  if (!isAllowed('seeTeamAcknowledgements', room)) return refuse(language, room);
  const people = visibleTo(room);
  const { unit, states } = inUnitSaid(said, await statesOf(people, room), language, room);
  if (states.length === 0) return nobodyIn(said, language, room);
  if (age !== undefined) return showOutstandingFor(age, { unit, states }, language, room);
  if (unit === null && isAllowed('seeAllAcknowledgements', room))
    return showHouse(people, states, language, room);
  const shown = await allInShort(states, room);
  if (unit !== null) return renderStates({ kind: 'unit', unit }, shown, language);
  const undescribed = withoutDescription(people, states);
  return renderStates({ kind: 'team', undescribed }, shown, language);
}

/** Of those who have not, who has not for so long; the longest first. */
async function showOutstandingFor(
  age: SaidAge,
  { unit, states }: { readonly unit: string | null; readonly states: readonly HolderState[] },
  language: Language,
  room: LedgerRoom,
): Promise<Reply> {
  const { ledger, clock, timeZone } = room.desk;
  const span = waitedSpan(age, dayIn(clock.now(), room)) ?? anyDay;
  const dates = await ledger.versionDates();
  const open = outstandingOf(states);
  const dated = open.flatMap((state) => {
    const since = outstandingSince(state, dates);
    return since === null ? [] : [{ state, since }];
  });
  const people = dated
    .filter(({ since }) => isIn(span, since, room))
    .toSorted((one, other) => one.since.getTime() - other.since.getTime())
    .map(({ state, since }) => ({ ...shownState(state, titleOf(state, room), null), since }));
  const unknown = open.length - dated.length;
  const told = { unit, ...inDates(span, timeZone), people, unknown };
  return renderOutstandingSince({ ...told, outstanding: open.length }, language);
}

/** Who has acknowledged what is in force, in the time that was said; the last first. */
export async function showAcknowledged(
  { unit: said, language, age }: CommandOf<'acknowledged'>,
  room: LedgerRoom,
): Promise<Reply> {
  if (!isAllowed('seeTeamAcknowledgements', room)) return refuse(language, room);
  const { unit, states } = inUnitSaid(said, await statesOf(visibleTo(room), room), language, room);
  if (states.length === 0) return nobodyIn(said, language, room);
  const { clock, timeZone } = room.desk;
  const span = doneSpan(age, dayIn(clock.now(), room)) ?? anyDay;
  const done = states.flatMap((state) => {
    const { kind, at } = state.state;
    return kind === 'acknowledged' && at !== null && isIn(span, at, room) ? [{ state, at }] : [];
  });
  const people = done
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ state }) => shownState(state, titleOf(state, room), null));
  return renderAcknowledgedIn({ unit, ...inDates(span, timeZone), people, asked: states.length }, language);
}

type Span = NonNullable<ReturnType<typeof doneSpan>>;
const anyDay: Span = { from: null, by: null };

function dayIn(at: Date, { desk }: LedgerRoom): string {
  return wallClock(at, desk.timeZone).day;
}

function isIn({ from, by }: Span, at: Date, room: LedgerRoom): boolean {
  const day = dayIn(at, room);
  return (from === null || day >= from) && (by === null || day <= by);
}

function inDates({ from, by }: Span, timeZone: string) {
  const dateOf = (day: string | null) => (day === null ? null : momentAt(day, noon, timeZone));
  return { from: dateOf(from), by: dateOf(by) };
}

/** Where it was asked of some, and nobody is called so, that is said. */
function nobodyIn(said: string | null, language: Language, room: LedgerRoom): Reply {
  const isKnown = said === null || room.unitMeant(said) !== undefined || room.groupCalled(said) !== undefined;
  return isKnown || room.staff.inUnit(said).length > 0
    ? renderNobodyToAcknowledge(language)
    : renderNobodyCalledSo(said, language);
}

/** Of a day that is told by its date alone. */
const noon = 12;

/** Who has said that they do not agree, of those whom the asker may see. */
export async function showDisagreeing(
  { unit: said, language }: CommandOf<'disagreeing'>,
  room: LedgerRoom,
): Promise<Reply> {
  if (!isAllowed('seeTeamAcknowledgements', room)) return refuse(language, room);
  const { unit, states } = inUnitSaid(said, await statesOf(visibleTo(room), room), language, room);
  if (states.length === 0) return nobodyIn(said, language, room);
  const disagreeing = states.filter(({ hasDisputed }) => hasDisputed);
  return renderDisagreeing({ unit, asked: states.length }, await allInShort(disagreeing, room), language);
}

/** Those of the unit, the team or the position that was named, in whatever words; without one all of them. */
function inUnitSaid(
  said: string | null,
  everywhere: readonly HolderState[],
  language: Language,
  room: LedgerRoom,
): { readonly unit: string | null; readonly states: readonly HolderState[] } {
  if (said === null) return { unit: null, states: everywhere };
  const within = withinUnit(everywhere, said);
  if (within.length > 0) return { unit: said, states: within };
  const group = room.groupCalled(said);
  switch (group?.kind) {
    case 'managers': {
      const leads = ({ person }: HolderState) => room.staff.directReportsOf(person.aadObjectId).length > 0;
      return { unit: statesWording.managers[language], states: everywhere.filter(leads) };
    }
    case 'led': {
      const isLed = isLedBy(group.by, room);
      return {
        unit: statesWording.ledBy[language](group.by.name),
        states: everywhere.filter(({ person }) => isLed(person)),
      };
    }
    case 'position': {
      const isHeld = ({ position }: HolderState) => group.ids.includes(position);
      return { unit: group.names.join(', '), states: everywhere.filter(isHeld) };
    }
    case undefined: {
      const unit = room.unitMeant(said) ?? said;
      return { unit, states: withinUnit(everywhere, unit) };
    }
  }
}

/** Whoever may see how others stand is shown that; anybody else where they stand themselves. */
export async function showStanding(language: Language, room: LedgerRoom): Promise<Reply> {
  return isAllowed('seeTeamAcknowledgements', room)
    ? showOutstanding({ kind: 'outstanding', unit: null, language }, room)
    : showOwnStates(room, language);
}

/** Whoever is called so, as far as the asker may see them; of oneself it is one's own state. */
export async function showPerson(
  { name, language, age }: CommandOf<'person'>,
  room: LedgerRoom,
): Promise<Reply> {
  const { aadObjectId, staff } = room;
  // 'Juhid' are all who lead others, and nobody's name.
  const called = room.groupCalled(name)?.kind === 'managers' ? [] : calledSo(name, staff);
  if (called.length === 0)
    return showOutstanding({ kind: 'outstanding', unit: name, language, ...(age && { age }) }, room);
  const [only] = called;
  const isSelf = (each: StaffMember) => plainObjectId(each.aadObjectId) === plainObjectId(aadObjectId ?? '');
  if (only !== undefined && called.length === 1 && isSelf(only)) return showOwnStates(room, language);
  const visible = new Set(visibleTo(room));
  const people = called.filter((each) => visible.has(each));
  if (!isAllowed('seeTeamAcknowledgements', room) || people.length === 0) return refuse(language, room);
  const states = await statesOf(people, room);
  if (states.length === 0) return renderNobodyToAcknowledge(language);
  // Of somebody who has, it is said that they have.
  if (age !== undefined && outstandingOf(states).length > 0)
    return showOutstandingFor(age, { unit: null, states }, language, room);
  const receipts = await Promise.all(states.map(async (state) => receiptOfState(state, room)));
  const shown = await allInShort(states, room);
  const withReceipts = shown.map((each, at) => ({ ...each, receipt: receipts[at] ?? null }));
  return renderStates({ kind: 'named' }, withReceipts, language);
}

async function showHouse(
  people: readonly StaffMember[],
  states: readonly HolderState[],
  language: Language,
  room: LedgerRoom,
): Promise<Reply> {
  const units = countByUnit(states);
  const open = outstandingOf(states);
  const disagree = states.filter(({ state, hasDisputed }) => state.kind === 'acknowledged' && hasDisputed);
  const shown = await allInShort([...open, ...disagree], room);
  const house = {
    units,
    total: states.length,
    outstanding: shown.slice(0, open.length),
    disagreeing: shown.slice(open.length),
    undescribed: withoutDescription(people, states),
  };
  return renderUnits(house, language, await room.unitsPicture(units, language));
}

/** How many there are beside those who are counted. */
function withoutDescription(people: readonly StaffMember[], states: readonly HolderState[]): number {
  const counted = new Set(states.map(({ person }) => person));
  return people.filter((each) => !counted.has(each)).length;
}

/** Those whom the table of people/ lets the asker see; a manager asks of the team, and not of themselves. */
function visibleTo(room: LedgerRoom): readonly StaffMember[] {
  const { aadObjectId, staff } = room;
  const self = plainObjectId(aadObjectId ?? '');
  const seesAll = isAllowed('seeAllAcknowledgements', room);
  return visiblePeople(standingOf(aadObjectId, staff), staff).filter(
    (each) => seesAll || plainObjectId(each.aadObjectId) !== self,
  );
}

async function statesOf(people: readonly StaffMember[], { collection, desk }: LedgerRoom) {
  return holderStates(people, collection, await readStandings(desk.ledger, collection));
}

/** More of them a card does not show, and each costs a look into the ledger. */
const mostDisputes = 60;

async function allInShort(states: readonly HolderState[], room: LedgerRoom): Promise<readonly ShownState[]> {
  const read = new Set(states.filter(({ hasDisputed }) => hasDisputed).slice(0, mostDisputes));
  return Promise.all(
    states.map(async (state) => {
      return shownState(state, titleOf(state, room), read.has(state) ? await disputeOf(state, room) : null);
    }),
  );
}

/** That of the acknowledgement which stands; whoever may see the state may see whose receipt it is. */
async function receiptOfState(
  { person, position, version, state }: HolderState,
  { desk }: LedgerRoom,
): Promise<string | null> {
  if (state.kind !== 'acknowledged') return null;
  const standing = standingReceipts(await eventsIn(position, person.aadObjectId, desk));
  return standing.findLast((event) => event.version === version)?.receipt ?? null;
}

function titleOf({ position }: HolderState, { collection }: LedgerRoom): string {
  return descriptionWithId(position, collection)?.title ?? position;
}

async function disputeOf({ person, position, version }: HolderState, { desk }: LedgerRoom) {
  return lastDispute(await eventsIn(position, person.aadObjectId, desk), version, desk.ledger);
}
