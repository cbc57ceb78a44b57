import { renderReminderRefusal, type ReminderFields } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { leaving } from '../../reminders/index.js';
import { atOnce } from './reminder-fields.js';
import { withoutOf } from './groups-meant.js';
import { confirm } from './reminder-sending.js';
import { campaignIn, today, type RemindingRoom as Room } from './reminder-room.js';
import type { Pressing, Reply } from '../talk/reply.js';

/** `of`: whether one that has gone out is asked for, if any has, or what is planned alone. */
export async function status(
  language: Language,
  room: Room,
  of: 'begun' | 'planned' | 'either' = 'either',
): Promise<Reply> {
  const latest = await room.reminders.latest(of === 'begun' ? mostWaiting : 5);
  const isPlanned = latest.some(({ state }) => state === 'waiting' || state === 'running');
  if (of === 'planned' && latest.length > 0 && !isPlanned)
    return { ...renderReminderRefusal('none-planned', language), inHand: { kind: 'reminder', language } };
  const begun = of === 'begun' ? latest.find(({ startedAt }) => startedAt !== null) : undefined;
  // What waits for its hour stands first; what is going out now is what HR wants to know.
  const last = latest.find(({ state }) => state === 'running') ?? begun ?? latest[0];
  const found = last && (await room.reminders.find(last.id));
  if (found) return room.show(found.campaign, found.report);
  return { ...renderReminderRefusal('none-yet', language), inHand: { kind: 'reminder', language } };
}

/** Behind so many that wait nobody looks for one that has gone out. */
const mostWaiting = 20;

/** Nothing of the form is sent; what is planned besides is shown, with the button that calls it off. */
export async function drop(language: Language, room: Room): Promise<Reply> {
  const latest = await room.reminders.latest(5);
  if (latest.some(({ state }) => state === 'waiting' || state === 'running')) return status(language, room);
  return {
    ...renderReminderRefusal('dropped', language),
    inHand: { kind: 'reminder', fields: {}, language },
  };
}

/** Those on their way at the moment of the press arrive or not within a moment; the report waits for them a little. */
const patience = 2_500;
const lookEvery = 250;

export async function cancel(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const id = campaignIn(pressed.data);
  await room.reminders.cancel(id);
  for (let waited = 0; ; waited += lookEvery) {
    const found = await room.reminders.find(id);
    if (found === null) return renderReminderRefusal('gone', language);
    if (found.report.waiting === 0 || waited >= patience) return room.show(found.campaign, found.report);
    await room.wait(lookEvery);
  }
}

/** A new campaign for those of the old one who have not acknowledged; it asks before it sends, like the first. */
export async function rest(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const id = campaignIn(pressed.data);
  const found = await room.reminders.find(id);
  if (found === null) return renderReminderRefusal('gone', language);
  const { campaign } = found;
  const audience = leaving(campaign.audience.without ?? [], { kind: 'rest', of: campaign.id });
  const plan = await room.reminders.plan(audience);
  const isOver = campaign.due < today(room);
  const fields: ReminderFields = {
    audience: `rest:${campaign.id}`,
    also: '',
    without: withoutOf(campaign.audience, language, room),
    message: campaign.message.et,
    messageEn: campaign.message.en,
    due: isOver ? room.reminders.usualDue() : campaign.due,
    when: 'now',
    sendDay: '',
    sendTime: '',
    followUps: 'false',
    yearly: 'false',
  };
  return confirm({ id: room.newId(), fields, audience, plan, moment: atOnce(room) }, language, room);
}

export async function resendUnknown(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const id = campaignIn(pressed.data);
  await room.reminders.resendUnknown(id);
  const { cardId, conversation } = pressed;
  if (cardId !== null) await room.reminders.placeCard(id, { conversation, activityId: cardId });
  room.wake();
  const found = await room.reminders.find(id);
  return found === null ? renderReminderRefusal('gone', language) : room.show(found.campaign, found.report);
}
