import {
  renderReminderProgress,
  renderReminderReport,
  renderReminderWaiting,
  type Named,
  type ReminderFields,
} from '../../cards/index.js';
import { audienceInWords } from './audience-in-words.js';
import { leftOutOf } from './groups-meant.js';
import { recipientOf, type Campaign, type Report } from '../../reminders/index.js';
import { momentInWords, type RemindingParts, type RemindingRoom } from './reminder-room.js';
import type { Reply } from '../talk/reply.js';

/** The card of a campaign as it stands: under way, or over. */
export function createShow(room: RemindingParts): RemindingRoom['show'] {
  return async (campaign, report, wanted = {}) => ({
    ...(await showOf(campaign, report, wanted, room)),
    inHand: { kind: 'reminder', language: campaign.language },
  });
}

async function showOf(
  campaign: Campaign,
  report: Report,
  wanted: Partial<ReminderFields>,
  room: RemindingParts,
): Promise<Reply> {
  const { language } = campaign;
  const leftOut = leftOutOf(campaign.audience, language, room);
  const audience = audienceInWords(campaign.audience, language, room);
  if (campaign.state === 'waiting') {
    const when = momentInWords(campaign.sendAt, language, room);
    return renderReminderWaiting({ campaign: campaign.id, when, audience, wanted, leftOut }, language);
  }
  const isUnderWay = report.waiting > 0 && campaign.state === 'running';
  const begun = campaign.startedAt ?? campaign.sendAt;
  const soFar = Math.max(0, room.clock.now().getTime() - begun.getTime());
  if (isUnderWay) {
    const since = room.heldUpSince();
    const heldUp = since === null ? null : momentInWords(since, language, room, 'from');
    return renderReminderProgress({ campaign, audience, report, soFar, leftOut, heldUp }, language);
  }
  const [missed, acknowledged] = await Promise.all([
    missedIn(campaign, room),
    acknowledgedIn(campaign, room),
  ]);
  const sent = sentIn(campaign, room);
  const told = { campaign, audience, report, missed, acknowledged, leftOut, sent };
  return renderReminderReport(told, language);
}

function sentIn({ startedBy, startedAt, language }: Campaign, room: RemindingParts) {
  const sender = room.library().staff.find(startedBy);
  if (sender === undefined || startedAt === null) return null;
  return { by: sender.name, when: momentInWords(startedAt, language, room) };
}

async function missedIn({ id }: Campaign, { reminders, library }: RemindingParts): Promise<readonly Named[]> {
  const { staff } = library();
  const missed = await reminders.deliveries(id, ['refused', 'unreachable', 'unknown', 'withdrawn']);
  const named = missed.flatMap(({ aadObjectId, reason }) =>
    reason === null ? [] : { name: staff.find(aadObjectId)?.name ?? aadObjectId, reason },
  );
  const order = new Intl.Collator('et').compare;
  return named.sort((a, b) => order(a.name, b.name));
}

async function acknowledgedIn(
  campaign: Campaign,
  { reminders }: RemindingParts,
): Promise<{ readonly count: number; readonly of: number } | null> {
  const ground = await reminders.ground({ kind: 'rest', of: campaign.id });
  if (!ground.knowsAcknowledged) return null;
  const people = ground.before.flatMap((id) => {
    const member = ground.staff.find(id);
    return (member && recipientOf(member, ground.collection)) ?? [];
  });
  const done = people.filter(({ aadObjectId, descriptions }) =>
    descriptions.every(({ id }) => ground.acknowledged(aadObjectId, id) !== null),
  );
  return { count: done.length, of: people.length };
}
