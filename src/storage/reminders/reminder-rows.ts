import {
  audienceText,
  readAudience,
  type Campaign,
  type Delivery,
  type NewCampaign,
} from '../../reminders/index.js';
import type { Selectable } from '../engines/kysely.js';
import type { ReminderCampaignTable, ReminderDeliveryTable } from '../engines/tables.js';

export function campaignRow(campaign: NewCampaign): ReminderCampaignTable {
  return {
    id: campaign.id,
    kind: campaign.kind,
    parent: campaign.parent,
    started_by: campaign.startedBy,
    language: campaign.language,
    audience: audienceText(campaign.audience),
    message_et: campaign.message.et,
    message_en: campaign.message.en,
    due: campaign.due,
    send_at: campaign.sendAt.toISOString(),
    repeats: campaign.repeats,
    follow_ups: campaign.followUps ? 1 : 0,
    state: 'waiting',
    stop_reason: null,
    started_at: null,
    ended_at: null,
    card_conversation: null,
    card_activity: null,
    told_tenths: 0,
  };
}

export function campaignOf(row: Selectable<ReminderCampaignTable>): Campaign {
  const { card_conversation: conversation, card_activity: activityId } = row;
  return {
    id: row.id,
    kind: row.kind,
    parent: row.parent,
    startedBy: row.started_by,
    language: row.language,
    // Written by `audienceText`; what an older or newer bot meant by another word is nobody's audience.
    audience: readAudience(row.audience) ?? { kind: 'person', aadObjectId: '' },
    message: { et: row.message_et, en: row.message_en },
    due: row.due,
    sendAt: new Date(row.send_at),
    repeats: row.repeats,
    followUps: row.follow_ups === 1,
    state: row.state,
    stopReason: row.stop_reason,
    startedAt: momentIn(row.started_at),
    endedAt: momentIn(row.ended_at),
    card: conversation === null || activityId === null ? null : { conversation, activityId },
  };
}

function momentIn(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

export function deliveryOf(row: Selectable<ReminderDeliveryTable>): Delivery {
  return {
    campaign: row.campaign,
    aadObjectId: row.person,
    state: row.state,
    reason: row.reason,
    detail: row.detail,
    activityId: row.activity_id,
    posts: row.posts,
    at: new Date(row.at),
    seenAt: momentIn(row.seen_at),
  };
}
