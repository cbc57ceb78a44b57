import { readReceiptNumber } from '../acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderCheckedReceipt,
  renderTakenBack,
  renderWithdrawn,
  type Receipt,
} from '../cards/index.js';
import type { Language } from '../language/index.js';
import { maySeePerson, standingOf } from '../people/index.js';
import type { CommandOf } from './acknowledgement-command.js';
import { isAllowed, knownPerson, receiptOf, type LedgerRoom } from './ledger-desk.js';
import type { Reply } from './reply.js';

/** Whoever has the number hears whether it is genuine; whose it is, only who may see that person. */
export async function checkReceipt(
  { number, language }: CommandOf<'check'>,
  room: LedgerRoom,
): Promise<Reply> {
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
export async function withdrawReceipt(command: CommandOf<'withdraw'>, room: LedgerRoom): Promise<Reply> {
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
