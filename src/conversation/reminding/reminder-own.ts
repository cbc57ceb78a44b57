import { z } from 'zod/v4';
import {
  renderOwnReminder,
  renderReminderLater,
  renderReminderRefusal,
  renderReminderWhenLater,
} from '../../cards/index.js';
import { plainObjectId } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import { chosenMoment, dayInWords, wallClock, type Later } from '../../reminders/index.js';
import type { ReminderCommand } from './reminder-command.js';
import { fieldsOfMoment, type SaidMoment } from '../times/moment-said.js';
import { momentInWords, today, type RemindingParts } from './reminder-room.js';
import type { Asked, Pressing, Reply } from '../talk/reply.js';

const PutOff = z.object({ campaign: z.string().min(1).max(200), later: z.enum(['tomorrow', 'next-week']) });

/** Puts off the last one that they got, where they said until when; asks where they did not; `null` where they got none. */
export async function putOffSaid(
  { moment, language }: Extract<ReminderCommand, { kind: 'own-later' }>,
  { aadObjectId, personal = true }: Asked,
  room: RemindingParts,
): Promise<Reply | null> {
  // Where others read along nothing is said of what somebody got.
  if (aadObjectId === null || !personal) return renderOwnReminder('own-later', language);
  const person = plainObjectId(aadObjectId);
  const last = await room.reminders.lastFor(person);
  if (last === null) return null;
  const when = moment && momentMeant(moment, room);
  return when === null
    ? renderReminderWhenLater(last.id, language)
    : putOff({ campaign: last.id, person, when }, language, room);
}

/** `null` where it is now, or has passed. */
function momentMeant(said: SaidMoment, room: RemindingParts): Date | null {
  const { clock, hours } = room;
  const fields = fieldsOfMoment(said, today(room), hours.from);
  if (fields === null) return null;
  const wanted = { when: fields.when, day: fields.sendDay, time: fields.sendTime };
  const chosen = chosenMoment(wanted, { now: clock.now(), hours, lenient: 0 });
  return chosen.kind === 'moment' ? chosen.at : null;
}

/** The buttons of the reminder itself. */
export async function later(pressed: Pressing, language: Language, room: RemindingParts): Promise<Reply> {
  const read = PutOff.safeParse(pressed.data);
  if (!read.success || pressed.aadObjectId === null) return renderReminderRefusal('gone', language);
  const { campaign, later: when } = read.data;
  return putOff({ campaign, person: plainObjectId(pressed.aadObjectId), when }, language, room);
}

async function putOff(
  { campaign, person, when }: { readonly campaign: string; readonly person: string; readonly when: Later },
  language: Language,
  room: RemindingParts,
): Promise<Reply> {
  const again = await room.reminders.later(campaign, person, when);
  if (again === null) return renderReminderRefusal('gone', language);
  const { sendAt, due } = again;
  const isDueBefore = due < wallClock(sendAt, room.hours.timeZone).day;
  const dueBefore = isDueBefore ? dayInWords(due, language) : null;
  return renderReminderLater({ when: momentInWords(sendAt, language, room), dueBefore }, language);
}
