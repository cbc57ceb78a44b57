import {
  countByUnit,
  holderStates,
  outstandingOf,
  readReceiptNumber,
  readStandings,
  withinUnit,
  type HolderState,
} from '../acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderCheckedReceipt,
  renderDisagreeing,
  renderNobodyToAcknowledge,
  renderStates,
  renderTakenBack,
  renderUnits,
  renderWithdrawn,
  shownState,
  type Receipt,
  type ShownState,
} from '../cards/index.js';
import { descriptionWithId } from '../descriptions/index.js';
import type { Language } from '../language/index.js';
import {
  maySeePerson,
  mayDo,
  standingOf,
  visiblePeople,
  type Action,
  type Staff,
  type StaffMember,
} from '../people/index.js';
import { plainObjectId } from '../ground/index.js';
import { isNamedBy } from '../questions/index.js';
import type { AcknowledgementCommand } from './acknowledgement-command.js';
import { showOwnStates } from './acknowledging.js';
import { knownPerson, receiptOf, type LedgerRoom } from './ledger-desk.js';
import type { Reply } from './reply.js';
import { lastDispute } from './written-words.js';

type Of<K extends AcknowledgementCommand['kind']> = Extract<AcknowledgementCommand, { kind: K }>;

function isAllowed(action: Action, { aadObjectId, staff }: LedgerRoom): boolean {
  return mayDo(standingOf(aadObjectId, staff), action).kind === 'allowed';
}

/** Who has acknowledged and who has not: HR sees everybody by unit, a manager the own team, nobody else anybody. */
export async function showOutstanding(
  { unit: said, language }: Of<'outstanding'>,
  room: LedgerRoom,
): Promise<Reply> {
  if (!isAllowed('seeTeamAcknowledgements', room)) {
    room.refusals.count('seeTeamAcknowledgements');
    return renderAcknowledgementRefusal('not-allowed', language);
  }
  const people = visibleTo(room);
  const { unit, states } = inUnitSaid(said, await statesOf(people, room), room);
  if (states.length === 0) return renderNobodyToAcknowledge(language);
  if (unit === null && isAllowed('seeAllAcknowledgements', room))
    return showHouse(people, states, language, room);
  const shown = await allInShort(states, room);
  if (unit !== null) return renderStates({ kind: 'unit', unit }, shown, language);
  const undescribed = withoutDescription(people, states);
  return renderStates({ kind: 'team', undescribed }, shown, language);
}

/** Who has said that they do not agree, of those whom the asker may see. */
export async function showDisagreeing(
  { unit: said, language }: Of<'disagreeing'>,
  room: LedgerRoom,
): Promise<Reply> {
  if (!isAllowed('seeTeamAcknowledgements', room)) {
    room.refusals.count('seeTeamAcknowledgements');
    return renderAcknowledgementRefusal('not-allowed', language);
  }
  const { unit, states } = inUnitSaid(said, await statesOf(visibleTo(room), room), room);
  if (states.length === 0) return renderNobodyToAcknowledge(language);
  const disagreeing = states.filter(({ hasDisputed }) => hasDisputed);
  return renderDisagreeing({ unit, asked: states.length }, await allInShort(disagreeing, room), language);
}

/** Those of the unit that was named, in whatever words; without one all of them. */
function inUnitSaid(said: string | null, everywhere: readonly HolderState[], room: LedgerRoom) {
  const isKnown = said === null || withinUnit(everywhere, said).length > 0;
  const unit = isKnown ? said : (room.unitMeant(said) ?? said);
  return { unit, states: unit === null ? everywhere : withinUnit(everywhere, unit) };
}

/** Whoever may see how others stand is shown that; anybody else where they stand themselves. */
export async function showStanding(language: Language, room: LedgerRoom): Promise<Reply> {
  return isAllowed('seeTeamAcknowledgements', room)
    ? showOutstanding({ kind: 'outstanding', unit: null, language }, room)
    : showOwnStates(room, language);
}

/** Whoever is called so, as far as the asker may see them; of oneself it is one's own state. */
export async function showPerson({ name, language }: Of<'person'>, room: LedgerRoom): Promise<Reply> {
  const { aadObjectId, staff } = room;
  const called = calledSo(name, staff);
  const [only] = called;
  const isSelf = (each: StaffMember) => plainObjectId(each.aadObjectId) === plainObjectId(aadObjectId ?? '');
  if (only !== undefined && called.length === 1 && isSelf(only)) return showOwnStates(room, language);
  const visible = new Set(visibleTo(room));
  const people = called.filter((each) => visible.has(each));
  if (!isAllowed('seeTeamAcknowledgements', room) || people.length === 0) {
    room.refusals.count('seeTeamAcknowledgements');
    return renderAcknowledgementRefusal('not-allowed', language);
  }
  const states = await statesOf(people, room);
  if (states.length === 0) return renderNobodyToAcknowledge(language);
  return renderStates({ kind: 'named' }, await allInShort(states, room), language);
}

/** Whom the words of a name may mean: of 'kas leping on kinnitatud' nobody is called so, and it is no command. */
export function calledSo(name: string, { everybody }: Staff): readonly StaffMember[] {
  const words = name.split(' ');
  return everybody.filter((each) => isNamedBy(words, each.name));
}

async function showHouse(
  people: readonly StaffMember[],
  states: readonly HolderState[],
  language: Language,
  room: LedgerRoom,
): Promise<Reply> {
  const units = countByUnit(states);
  const disagree = states.filter(({ state, hasDisputed }) => state.kind === 'acknowledged' && hasDisputed);
  const house = {
    units,
    total: states.length,
    outstanding: await allInShort(outstandingOf(states), room),
    disagreeing: await allInShort(disagree, room),
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
      const title = descriptionWithId(state.position, room.collection)?.title ?? state.position;
      return shownState(state, title, read.has(state) ? await disputeOf(state, room) : null);
    }),
  );
}

async function disputeOf({ person, position, version }: HolderState, { desk }: LedgerRoom) {
  const events = await desk.ledger.eventsOf(person.aadObjectId);
  const own = events.filter((event) => event.position === position);
  return lastDispute(own, version, desk.ledger);
}

/** Whoever has the number hears whether it is genuine; whose it is, only who may see that person. */
export async function checkReceipt({ number, language }: Of<'check'>, room: LedgerRoom): Promise<Reply> {
  if (number === null) return renderAcknowledgementRefusal('which-receipt', language);
  const read = readReceiptNumber(number);
  if (read.kind === 'not-a-number')
    return renderCheckedReceipt({ kind: 'mistyped', written: number }, language);
  const found = await room.desk.ledger.findReceipt(read.number);
  if (found === null) return renderCheckedReceipt({ kind: 'not-given', written: read.number }, language);
  const { event, person, withdrawn } = found;
  const receipt = await receiptOf(event, withdrawn !== null, room);
  return renderCheckedReceipt({ kind: 'genuine', receipt, whose: whoseIs(person, room) }, language);
}

function whoseIs(person: { readonly aadObjectId: string; readonly name: string } | null, room: LedgerRoom) {
  if (person === null) return { kind: 'erased' } as const;
  const maySee = maySeePerson(standingOf(room.aadObjectId, room.staff), person.aadObjectId, room.staff);
  return maySee ? ({ kind: 'named', name: person.name } as const) : ({ kind: 'hidden' } as const);
}

/** HR takes an acknowledgement back and says why; the event stays, and the withdrawal behind it. */
export async function withdrawReceipt(command: Of<'withdraw'>, room: LedgerRoom): Promise<Reply> {
  const { language, number, reason } = command;
  if (room.aadObjectId === null || !isAllowed('withdrawAcknowledgement', room)) {
    room.refusals.count('withdrawAcknowledgement');
    return renderAcknowledgementRefusal('not-hr', language);
  }
  if (number === null) return renderAcknowledgementRefusal('no-number', language);
  if (reason === null) return renderAcknowledgementRefusal('no-reason', language);
  const read = readReceiptNumber(number);
  const found = read.kind === 'number' ? await room.desk.ledger.findReceipt(read.number) : null;
  if (found === null) return checkReceipt({ kind: 'check', number, language }, room);
  if (found.person === null || found.withdrawn !== null) return alreadyWithdrawn(found, room, language);
  const { event, person } = found;
  const result = await room.desk.ledger.append({
    kind: 'withdrawn',
    person,
    position: event.position,
    version: event.version,
    activity: room.activityId,
    by: knownPerson(room.aadObjectId, room.staff),
    words: { clause: null, text: reason },
  });
  if (result.kind === 'nothing-to-withdraw') return alreadyWithdrawn(found, room, language);
  const receipt = await receiptOf(event, true, room);
  const isTold = await tellTakenBack(person.aadObjectId, receipt, reason, room);
  return renderWithdrawn(receipt, { name: person.name, isTold }, language);
}

/** HR's answer does not wait for it longer than it may. */
async function tellTakenBack(
  aadObjectId: string,
  receipt: Receipt,
  reason: string,
  { desk }: LedgerRoom,
): Promise<boolean> {
  const telling = desk.teller().tell(aadObjectId, renderTakenBack(receipt, reason));
  const told = await Promise.race([telling, desk.patience().then(() => null)]);
  if (told?.kind === 'failed') desk.onFailure(new Error(told.reason), 'A withdrawal could not be told');
  return told?.kind === 'sent';
}

async function alreadyWithdrawn(
  {
    event,
    person,
  }: { readonly event: Parameters<typeof receiptOf>[0]; readonly person: Parameters<typeof whoseIs>[0] },
  room: LedgerRoom,
  language: Language,
): Promise<Reply> {
  const receipt = await receiptOf(event, true, room);
  return renderCheckedReceipt({ kind: 'genuine', receipt, whose: whoseIs(person, room) }, language);
}
