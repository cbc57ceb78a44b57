import { reminderFormWording, type ReminderFields } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { isGroup, readAudience } from '../../reminders/index.js';
import type { InHand } from '../talk/in-hand.js';
import { withSaid } from './audience-fields.js';
import { fieldsOf } from './campaign-fields.js';
import type { ReminderCommand } from './reminder-command.js';
import { keptOf, namedAlone } from './reminder-fields.js';
import {
  fieldsSaid,
  formFilled,
  formFor,
  formWith,
  type FormCommand,
  type WhoAsks,
} from './reminder-form.js';
import { campaignIn, type RemindingRoom as Room } from './reminder-room.js';
import type { Pressing, Reply } from '../talk/reply.js';

/**
 * HR wants to write something otherwise: the form as it was filled in. What waits for its hour is called off first, so
 * that it cannot go out beside what is made of it; where it has begun since, it is shown how far it came.
 */
export async function change({ data }: Pressing, language: Language, room: Room): Promise<Reply> {
  const fields = keptOf(data);
  const waiting = await room.reminders.find(campaignIn(data));
  if (waiting === null) return formWith(language, room, { fields, complaint: null });
  const { id, state } = waiting.campaign;
  if (state === 'waiting') await room.reminders.cancel(id);
  const found = (await room.reminders.find(id)) ?? waiting;
  if (found.campaign.startedAt !== null) return room.show(found.campaign, found.report);
  const planned = fieldsOf(found.campaign, language, room);
  // Who is said to be left out is so beside those who were, and who is said to get it too beside those who do.
  const said = withSaid(planned, fields, language, room);
  return formWith(language, room, { fields: { ...planned, ...fields, ...said }, complaint: null });
}

/** In words: what waits, with a button that brings its form with what was said; with nothing that waits, the form. */
export async function changeSaid(
  command: Extract<ReminderCommand, { kind: 'change' }>,
  asked: WhoAsks,
  room: Room,
): Promise<Reply> {
  const latest = await room.reminders.latest(5);
  const waiting = latest.find(({ state }) => state === 'waiting');
  const running = latest.find(({ state }) => state === 'running');
  const planned = waiting ?? running;
  const found = planned && (await room.reminders.find(planned.id));
  // With nothing planned, whoever is to be added is all whom it is for.
  const isOfSome = command.whom === null && command.also !== null;
  if (!found) return formFor(isOfSome ? { ...command, whom: { kind: 'named' } } : command, asked, room);
  const { without: _, also: __, ...before } = fieldsOf(found.campaign, command.language, room);
  const wanted = await fieldsSaid(command, asked, room, before);
  return room.show(found.campaign, found.report, wanted);
}

type Fields = NonNullable<InHand['fields']>;

/** The form in hand with what was said of it: whoever was left out before stays so. */
export async function draftSaid(
  command: FormCommand,
  fields: Fields,
  asked: WhoAsks,
  room: Room,
): Promise<Partial<ReminderFields>> {
  const before = keptOf(fields);
  const said = await fieldsSaid(ofThose(command, before), asked, room, before);
  // Nobody was chosen yet, and nobody is chosen for HR.
  const audience = fields['audience'] === '' && { audience: '' };
  return {
    ...before,
    ...audience,
    ...said,
    ...withSaid({ ...before, ...audience }, said, command.language, room),
  };
}

/** 'Ainult neile, kes pole kinnitanud', said of the form for a unit: of that unit, and not of the whole house. */
function ofThose(command: FormCommand, { audience = 'all' }: Partial<ReminderFields>): FormCommand {
  const { whom, language, also, moment, due } = command;
  const chosen = readAudience(audience);
  const namesSome = audience === namedAlone || (chosen !== undefined && isGroup(chosen));
  if (!namesSome || whom?.kind !== 'outstanding' || !whom.ofThem) return command;
  const without = reminderFormWording.done[language];
  return { kind: 'change', language, whom: null, also, without, moment, due };
}

export async function changeDraft(
  command: FormCommand,
  begun: Fields,
  asked: WhoAsks,
  room: Room,
  called?: string,
): Promise<Reply> {
  const fields = await draftSaid(command, begun, asked, room);
  return formFilled(command, fields, room, called);
}
