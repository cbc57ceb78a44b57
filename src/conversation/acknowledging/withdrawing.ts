import { z } from 'zod/v4';
import { readReceiptNumber, standingReceipts } from '../../acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderCheckedReceipt,
  renderTakenBack,
  renderToWithdraw,
  renderWithdrawn,
} from '../../cards/index.js';
import { isUnanswered } from '../../ground/index.js';
import { calledSo, mostCalledSo } from './called.js';
import type { CommandOf } from './acknowledgement-command.js';
import { isAllowed, knownPerson, receiptOf, type LedgerDesk, type LedgerRoom } from './ledger-desk.js';
import { tellOnce, type Message } from './tell-once.js';
import { languageOfPress } from '../talk/pressed.js';
import { checkReceipt, whoseIs } from './receipt-by-number.js';
import type { PressAnswer, Pressing, Reply } from '../talk/reply.js';

/** HR takes an acknowledgement back and says why; the event stays, and the withdrawal behind it. */
export async function withdrawReceipt(command: CommandOf<'withdraw'>, room: LedgerRoom): Promise<Reply> {
  const { language, number, reason } = command;
  if (room.aadObjectId === null || !isAllowed('withdrawAcknowledgement', room)) {
    room.refusals.count('withdrawAcknowledgement');
    return renderAcknowledgementRefusal('not-hr', language);
  }
  if (number === null) return showToWithdraw(command, room);
  if (reason === null) return renderAcknowledgementRefusal('no-reason', language);
  const read = readReceiptNumber(number);
  const found = read.kind === 'number' ? await room.desk.ledger.findReceipt(read.number) : null;
  if (found === null) return checkReceipt({ kind: 'check', number, language }, room);
  const { event, person } = found;
  // Looked up before it is kept: where a look behind that failed, it would be told that nothing is on record.
  const receipt = await receiptOf(event, true, room);
  const already = () =>
    renderCheckedReceipt({ kind: 'genuine', receipt, whose: whoseIs(person, room) }, language);
  if (person === null) return already();
  const result = await room.desk.ledger.append({
    kind: 'withdrawn',
    person,
    position: event.position,
    version: event.version,
    activity: room.activityId,
    by: knownPerson(room.aadObjectId, room.staff),
    words: { clause: null, text: reason },
    withdraws: event.receipt ?? '',
  });
  if (result.kind === 'nothing-to-withdraw') return already();
  const message = {
    card: renderTakenBack(receipt, reason),
    matter: `withdrawal:${result.event.sequence}`,
    failure: 'A withdrawal could not be told',
  };
  const isTold = await isToldInTime(person.aadObjectId, message, room.desk);
  return renderWithdrawn(receipt, { name: person.name, isTold }, language);
}

/** HR's answer does not wait for it longer than it may. */
async function isToldInTime(aadObjectId: string, message: Message, desk: LedgerDesk): Promise<boolean> {
  const telling = tellOnce(aadObjectId, message, desk);
  return (await Promise.race([telling, desk.patience()])) === 'told';
}

/** HR cannot see the receipts of others: whose acknowledgement it is, they know. */
async function showToWithdraw(
  { name, reason, language }: CommandOf<'withdraw'>,
  room: LedgerRoom,
): Promise<Reply> {
  const people = name === undefined ? [] : calledSo(name, room.staff);
  if (people.length === 0 || people.length > mostCalledSo)
    return renderAcknowledgementRefusal('no-number', language);
  const standing = await Promise.all(
    people.map(async (each) => {
      const events = standingReceipts(await room.desk.ledger.eventsOf(each.aadObjectId));
      return Promise.all(
        events.map(async (event) => ({ receipt: await receiptOf(event, false, room), name: each.name })),
      );
    }),
  );
  const newest = standing
    .flat()
    .toSorted((one, other) => other.receipt.at.getTime() - one.receipt.at.getTime());
  const names = people.map((each) => each.name);
  return renderToWithdraw(newest, names, language, reason);
}

/** What the button of that card sends, with the reason that was filled in. */
const Pressed = z.object({
  receipt: z.string().min(1).max(40),
  reason: z.string().trim().max(1_000).default(''),
});

/** `undefined` where it is no button of that card. Nobody may by a button what they may not by words. */
export async function pressToWithdraw(
  pressing: Pressing,
  room: LedgerRoom,
): Promise<PressAnswer | undefined> {
  const read = pressing.verb === 'withdraw' ? Pressed.safeParse(pressing.data).data : undefined;
  if (read === undefined) return undefined;
  const language = languageOfPress(pressing);
  const failed = (why: Parameters<typeof renderAcknowledgementRefusal>[0]): PressAnswer => ({
    kind: 'failed',
    sentence: renderAcknowledgementRefusal(why, language).summary,
  });
  if (!pressing.personal) return failed('not-personal');
  const command = { kind: 'withdraw', language, number: read.receipt, reason: read.reason || null } as const;
  try {
    const reply = await withdrawReceipt(command, room);
    // The card stays, and what was chosen with it.
    return command.reason === null ? { kind: 'failed', sentence: reply.summary } : { kind: 'card', reply };
  } catch (error) {
    room.desk.onFailure(error, 'A withdrawal could not be recorded');
    return failed(isUnanswered(error) ? 'not-sure' : 'not-now');
  }
}
