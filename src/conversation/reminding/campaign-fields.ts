import type { ReminderFields } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { dayAndTime, type Campaign } from '../../reminders/index.js';
import type { AsBefore } from './as-before-said.js';
import { fieldsNaming } from './audience-fields.js';
import { withoutOf } from './groups-meant.js';
import type { RemindingParts } from './reminder-room.js';

/** What is planned, as the form has it. */
export function fieldsOf(campaign: Campaign, language: Language, room: RemindingParts): ReminderFields {
  const { day: sendDay, time: sendTime } = dayAndTime(campaign.sendAt, room.hours.timeZone);
  return { ...lastingOf(campaign, language, room), due: campaign.due, when: 'at', sendDay, sendTime };
}

/** What may be the same another year: all but the days. */
function lastingOf(
  { audience, message, followUps, repeats }: Campaign,
  language: Language,
  room: RemindingParts,
) {
  return {
    ...fieldsNaming(audience, language, room),
    without: withoutOf(audience, language, room),
    message: message.et,
    messageEn: message.en,
    followUps: String(followUps),
    yearly: String(repeats !== null),
  };
}

/** Behind so many no earlier one is looked for. */
const mostLooked = 50;

/** The last one that HR began themselves and that has gone out. */
export async function lastBegun({
  reminders,
}: Pick<RemindingParts, 'reminders'>): Promise<Campaign | undefined> {
  const latest = await reminders.latest(mostLooked);
  return latest.find(({ kind, startedAt }) => kind === 'first' && startedAt !== null);
}

/** What is to be as it was in that one; nothing where there is none. */
export async function fieldsAsBefore(
  what: AsBefore,
  language: Language,
  room: RemindingParts,
): Promise<Partial<ReminderFields>> {
  const last = await lastBegun(room);
  if (last === undefined) return {};
  const { message, messageEn, ...others } = lastingOf(last, language, room);
  return what === 'text' ? { message, messageEn } : { message, messageEn, ...others };
}
