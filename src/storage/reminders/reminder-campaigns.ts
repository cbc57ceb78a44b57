import type { Campaign, CardPlace, NewCampaign, NewDelivery } from '../../reminders/index.js';
import { momentOf, type Access } from '../engines/access.js';
import { insertRows } from '../engines/json-rows.js';
import { campaignOf, campaignRow } from './reminder-rows.js';
import type { ReminderDeliveryTable } from '../engines/tables.js';

export async function createCampaign({ db }: Access, campaign: NewCampaign): Promise<'created' | 'known'> {
  const made = await db
    .insertInto('reminder_campaign')
    .values(campaignRow(campaign))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made === undefined ? 'known' : 'created';
}

export async function findCampaign({ db }: Access, id: string): Promise<Campaign | null> {
  const row = await db.selectFrom('reminder_campaign').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : campaignOf(row);
}

export async function latestCampaigns({ db }: Access, most: number): Promise<readonly Campaign[]> {
  const rows = await db
    .selectFrom('reminder_campaign')
    .selectAll()
    .where('kind', 'in', ['first', 'rest'])
    // What HR has set for a later hour is HR's to see; next year's repetition is not yet.
    .where((eb) => eb.or([eb('state', '!=', 'waiting'), eb('parent', 'is', null)]))
    .orderBy('send_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(campaignOf);
}

export async function runningCampaigns({ db }: Access): Promise<readonly Campaign[]> {
  const rows = await db.selectFrom('reminder_campaign').selectAll().where('state', '=', 'running').execute();
  return rows.map(campaignOf);
}

/** A few at a time: each of them chooses its people. */
export async function campaignsWhoseHourHasCome(
  access: Access,
  {
    ownSince,
    except = [],
  }: { readonly ownSince?: Date | undefined; readonly except?: readonly string[] } = {},
): Promise<readonly Campaign[]> {
  const due = access.db
    .selectFrom('reminder_campaign')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('send_at', '<=', momentOf(access))
    // No campaign is '': PostgreSQL takes no empty list.
    .where('id', 'not in', ['', ...except]);
  const asked =
    ownSince === undefined
      ? due
      : due
          .where('kind', '=', 'first')
          .where('parent', 'is', null)
          .where('send_at', '>=', ownSince.toISOString());
  const rows = await asked.orderBy('send_at').limit(20).execute();
  return rows.map(campaignOf);
}

const deliveryColumns = {
  id: 'text',
  campaign: 'text',
  person: 'text',
  state: 'text',
  reason: 'text',
  not_before: 'text',
  posts: 'integer',
  chat: 'text',
  at: 'text',
} as const;

/** SQLite waits with the whole process while it writes: some ten milliseconds for so many. */
const rowsAtOnce = 1_000;

/** The first statement writes: of two who begin it at the same moment one does. */
export function beginCampaign(
  access: Access,
  id: string,
  deliveries: readonly NewDelivery[],
): Promise<Campaign | null> {
  const { jsonRows } = access;
  const now = momentOf(access);
  return access.db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('reminder_campaign')
      .set({ state: 'running', started_at: now })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) return null;
    const rows = deliveries.map((each) => deliveryRow(id, each, now));
    for (let at = 0; at < rows.length; at += rowsAtOnce)
      await insertRows(
        { db, jsonRows },
        'reminder_delivery',
        rows.slice(at, at + rowsAtOnce),
        deliveryColumns,
      );
    return campaignOf(row);
  });
}

function deliveryRow(campaign: string, delivery: NewDelivery, now: string) {
  const { aadObjectId: person, unreachable } = delivery;
  return {
    id: `${campaign} ${person}`,
    campaign,
    person,
    state: unreachable === null ? 'queued' : 'unreachable',
    reason: unreachable,
    not_before: now,
    posts: 0,
    chat: 'known',
    at: now,
  } satisfies Partial<ReminderDeliveryTable>;
}

export async function placeCard({ db }: Access, id: string, card: CardPlace): Promise<void> {
  await db
    .updateTable('reminder_campaign')
    .set({ card_conversation: card.conversation, card_activity: card.activityId })
    .where('id', '=', id)
    .execute();
}

export async function tellTenth({ db }: Access, id: string, tenth: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reminder_campaign')
    .set({ told_tenths: tenth })
    .where('id', '=', id)
    .where('told_tenths', '<', tenth)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
