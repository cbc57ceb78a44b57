import { oneDay } from '../ground/index.js';
import type {
  Campaign,
  CampaignState,
  CardPlace,
  NewCampaign,
  NewDelivery,
  StopReason,
} from '../reminders/index.js';
import { momentAgo, momentOf, type Access } from './access.js';
import { insertRows } from './json-rows.js';
import { sql, type ExpressionBuilder, type Kysely, type Transaction } from './kysely.js';
import { campaignOf, campaignRow } from './reminder-rows.js';
import type { ReminderDeliveryTable, Tables } from './tables.js';

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

/** One more than all ten tenths: its end has been told as well. */
const told = 11;

export async function takeEnded(access: Access): Promise<readonly Campaign[]> {
  const now = momentOf(access);
  const rows = await access.db
    .updateTable('reminder_campaign')
    .set((eb) => ({
      state: sql<CampaignState>`case state when 'running' then 'finished' else state end`,
      ended_at: eb.fn.coalesce('ended_at', sql.val(now)),
      told_tenths: told,
    }))
    .where('state', 'in', ['running', 'cancelled', 'stopped'])
    .where('told_tenths', '<', told)
    // What was called off before it began is known to whoever did so; what was stopped before is not.
    .where((eb) => eb.or([eb('started_at', 'is not', null), eb('state', '=', 'stopped')]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reminder_delivery')
            .select('reminder_delivery.id')
            .whereRef('reminder_delivery.campaign', '=', 'reminder_campaign.id')
            .where('reminder_delivery.state', 'in', ['queued', 'attempting']),
        ),
      ),
    )
    .returningAll()
    .execute();
  return rows.map(campaignOf);
}

/**
 * Those that wait to follow it are cancelled with it: they are its children, and theirs. One of HR's own that has begun
 * since is cancelled by itself, and what follows that one with it.
 */
export function cancelCampaign(access: Access, id: string): Promise<boolean> {
  return access.db.transaction().execute(async (db) => {
    const hasEnded = await endCampaign(db, id, { state: 'cancelled', stop_reason: null }, access);
    await db
      .withRecursive('following', (cte) =>
        cte
          .selectFrom('reminder_campaign')
          .select('id')
          .where('parent', '=', id)
          .where(goesWithIt)
          .union((eb) =>
            eb
              .selectFrom('reminder_campaign')
              .innerJoin('following', 'following.id', 'reminder_campaign.parent')
              .select('reminder_campaign.id')
              .where(goesWithIt),
          ),
      )
      .updateTable('reminder_campaign')
      .set({ state: 'cancelled', ended_at: momentOf(access) })
      .where('id', 'in', (eb) => eb.selectFrom('following').select('following.id'))
      .where('state', '=', 'waiting')
      .execute();
    return hasEnded;
  });
}

/** What waits, and what has begun by itself: behind that something may wait still. */
function goesWithIt(eb: ExpressionBuilder<Tables, 'reminder_campaign'>) {
  return eb.or([
    eb('reminder_campaign.state', '=', 'waiting'),
    eb('reminder_campaign.kind', 'not in', ['first', 'rest']),
  ]);
}

export function stopCampaign(access: Access, id: string, reason: StopReason): Promise<boolean> {
  return access.db
    .transaction()
    .execute(async (db) => endCampaign(db, id, { state: 'stopped', stop_reason: reason }, access));
}

async function endCampaign(
  db: Transaction<Tables> | Kysely<Tables>,
  id: string,
  end: { readonly state: 'cancelled' | 'stopped'; readonly stop_reason: StopReason | null },
  access: Access,
): Promise<boolean> {
  const now = momentOf(access);
  const { numUpdatedRows } = await db
    .updateTable('reminder_campaign')
    .set({ ...end, ended_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  await db
    .updateTable('reminder_delivery')
    .set({ state: 'withdrawn', reason: end.state, claimed_by: null, lease_until: null, at: now })
    .where('campaign', '=', id)
    .where('state', '=', 'queued')
    .execute();
  return numUpdatedRows > 0n;
}

/** A campaign that was cancelled or stopped runs again for these alone. */
export function resendUnknown(access: Access, id: string): Promise<number> {
  const now = momentOf(access);
  return access.db.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('reminder_delivery')
      .set({
        state: 'queued',
        reason: null,
        detail: null,
        not_before: now,
        claimed_by: null,
        lease_until: null,
      })
      .where('campaign', '=', id)
      .where('state', '=', 'unknown')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return 0;
    await db
      .updateTable('reminder_campaign')
      .set({ state: 'running', stop_reason: null, ended_at: null, told_tenths: 9 })
      .where('id', '=', id)
      .execute();
    return Number(numUpdatedRows);
  });
}

export function forgetCampaigns(access: Access, days: number): Promise<number> {
  const before = momentAgo(access, days * oneDay);
  return access.db.transaction().execute(async (db) => {
    const old = await db
      .deleteFrom('reminder_campaign')
      .where('ended_at', '<', before)
      .returning('id')
      .execute();
    for (const { id } of old) await db.deleteFrom('reminder_delivery').where('campaign', '=', id).execute();
    return old.length;
  });
}
