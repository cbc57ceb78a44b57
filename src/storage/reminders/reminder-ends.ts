import { oneDay } from '../../ground/index.js';
import type { Campaign, CampaignState, StopReason } from '../../reminders/index.js';
import { momentAgo, momentOf, type Access } from '../engines/access.js';
import { sql, type ExpressionBuilder, type Kysely, type Transaction } from '../engines/kysely.js';
import { campaignOf } from './reminder-rows.js';
import type { Tables } from '../engines/tables.js';

/** One more than all ten tenths: its end has been told as well. */
const told = 11;

/** Whoever is queued again at the same moment is seen: a statement that waits for a row sees what it saw before. */
export function takeEnded(access: Access, locksRows: boolean): Promise<readonly Campaign[]> {
  const now = momentOf(access);
  return access.db.transaction().execute(async (db) => {
    if (locksRows)
      await db
        .selectFrom('reminder_campaign')
        .select('id')
        .where('state', '=', 'running')
        .orderBy('id')
        .forUpdate()
        .execute();
    const rows = await db
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
  });
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
export function resendUnknown(access: Access, id: string, locksRows: boolean): Promise<number> {
  const now = momentOf(access);
  return access.db.transaction().execute(async (db) => {
    // Before its people, as all do who hold both.
    if (locksRows)
      await db.selectFrom('reminder_campaign').select('id').where('id', '=', id).forUpdate().execute();
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
