import { renderReminderDeliveries, renderReminderRefusal, type ReminderDelivery } from '../../cards/index.js';
import { plainObjectId } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import type { StaffMember } from '../../people/index.js';
import { calledSo, mostCalledSo } from '../acknowledging/called.js';
import type { ReminderCommand } from './reminder-command.js';
import { momentInWords, type RemindingParts } from './reminder-room.js';
import type { Asked, Reply } from '../talk/reply.js';

type DeliveryCommand = Extract<ReminderCommand, { kind: 'delivery' }>;

/** Of what they got themselves anybody is told, where nobody reads along; of what others got HR alone. */
export function isOfOneself(
  { name }: DeliveryCommand,
  { aadObjectId, personal = true }: Asked,
  { library }: RemindingParts,
): boolean {
  if (!personal || aadObjectId === null) return false;
  if (name === null) return true;
  const called = calledSo(name, library().staff);
  return called.length === 1 && called.every((each) => isSame(each.aadObjectId, aadObjectId));
}

export async function showOwnDelivery(
  language: Language,
  { aadObjectId }: Pick<Asked, 'aadObjectId'>,
  room: RemindingParts,
): Promise<Reply> {
  const member = room.library().staff.find(aadObjectId);
  if (member === undefined) return renderReminderDeliveries([], 'oneself', language);
  return renderReminderDeliveries(await deliveriesTo([member], language, room), 'oneself', language);
}

/** Each that is called so, with how the last reminder stands with them. */
export async function showDeliveries(
  { name, language }: DeliveryCommand,
  room: RemindingParts,
): Promise<Reply> {
  const called = name === null ? [] : calledSo(name, room.library().staff);
  if (called.length > mostCalledSo) return renderReminderRefusal('many-called-so', language);
  return renderReminderDeliveries(await deliveriesTo(called, language, room), 'hr', language);
}

/** Further back nobody means 'the reminder'. */
const mostCampaigns = 5;

/** Of the last campaign that began and was for them; where it was for none of them, `state` is `null`. */
async function deliveriesTo(
  people: readonly StaffMember[],
  language: Language,
  room: RemindingParts,
): Promise<readonly ReminderDelivery[]> {
  const found = new Map<StaffMember, ReminderDelivery>();
  for (const { id, startedAt } of await room.reminders.latest(mostCampaigns)) {
    const missing = people.filter((person) => !found.has(person));
    if (startedAt === null || missing.length === 0) continue;
    const deliveries = await room.reminders.deliveriesTo(
      missing.map(({ aadObjectId }) => aadObjectId),
      id,
    );
    for (const person of missing) {
      const delivery = deliveries.find((each) => isSame(each.aadObjectId, person.aadObjectId));
      if (delivery === undefined) continue;
      const { state, reason, at, seenAt } = delivery;
      const inWords = (moment: Date) => momentInWords(moment, language, room);
      const seen = seenAt && inWords(seenAt);
      found.set(person, {
        name: person.name,
        state,
        reason,
        at: inWords(at),
        begun: inWords(startedAt),
        seen,
      });
    }
  }
  return people.map((person) => found.get(person) ?? { name: person.name, state: null });
}

function isSame(a: string, b: string): boolean {
  return plainObjectId(a) === plainObjectId(b);
}
