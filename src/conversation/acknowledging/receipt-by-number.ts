import { readReceiptNumber } from '../../acknowledgements/index.js';
import { renderAcknowledgementRefusal, renderCheckedReceipt } from '../../cards/index.js';
import { maySeePerson, standingOf } from '../../people/index.js';
import type { CommandOf } from './acknowledgement-command.js';
import { receiptOf, type LedgerRoom } from './ledger-desk.js';
import type { Reply } from '../talk/reply.js';

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

export function whoseIs(
  person: { readonly aadObjectId: string; readonly name: string } | null,
  room: LedgerRoom,
) {
  if (person === null) return { kind: 'erased' } as const;
  const maySee = maySeePerson(standingOf(room.aadObjectId, room.staff), person.aadObjectId, room.staff);
  return maySee ? ({ kind: 'named', name: person.name } as const) : ({ kind: 'hidden' } as const);
}
