import { plainObjectId, type Log } from '../../ground/index.js';
import { furthestAhead, type Claim, type Reference, type Settlement } from '../../reminders/index.js';
import { momentAhead, momentOf, type Access } from '../engines/access.js';
import { sql, type ExpressionBuilder, type Transaction } from '../engines/kysely.js';
import { referenceOf } from '../talk/references.js';
import { campaignOf } from './reminder-rows.js';
import type { Tables } from '../engines/tables.js';

interface ClaimRequest {
  readonly by: string;
  readonly most: number;
  readonly lease: number;
}

/** A row that another process is claiming is left aside and not waited for. */
export function claimDeliveries(
  access: Access,
  { by, most, lease }: ClaimRequest,
  locksRows: boolean,
): Promise<readonly Claim[]> {
  const now = momentOf(access);
  return access.db.transaction().execute(async (db) => {
    const due = db
      .selectFrom('reminder_delivery as delivery')
      .innerJoin('reminder_campaign as campaign', 'campaign.id', 'delivery.campaign')
      .select('delivery.id')
      .where('campaign.state', '=', 'running')
      .where('delivery.state', '=', 'queued')
      .where('delivery.not_before', '<=', now)
      .where((eb) => eb.or([eb('delivery.lease_until', 'is', null), eb('delivery.lease_until', '<=', now)]))
      .orderBy('delivery.not_before')
      .orderBy('delivery.id')
      .limit(most);
    const found = await (locksRows ? due.forUpdate('delivery').skipLocked() : due).execute();
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    await db
      .updateTable('reminder_delivery')
      .set({ claimed_by: by, lease_until: momentAhead(access, lease) })
      .where('id', 'in', ids)
      .execute();
    return claimsOf(db, ids, by);
  });
}

async function claimsOf(
  db: Transaction<Tables>,
  ids: readonly string[],
  by: string,
): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('reminder_delivery')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('not_before')
    .orderBy('id')
    .execute();
  const campaigns = await db
    .selectFrom('reminder_campaign')
    .selectAll()
    .where('id', 'in', [...new Set(rows.map(({ campaign }) => campaign))])
    .execute();
  const references = await newestReferences(
    db,
    rows.map(({ person }) => person),
  );
  const known = new Map(campaigns.map((row) => [row.id, campaignOf(row)]));
  return rows.flatMap((row) => {
    const campaign = known.get(row.campaign);
    if (campaign === undefined) return [];
    const { id, person: aadObjectId, posts } = row;
    const reference = references.get(aadObjectId) ?? null;
    return { id, by, campaign, aadObjectId, reference, posts, chat: row.chat };
  });
}

/** Somebody who installed the bot anew has two; the service address may have changed between. */
async function newestReferences(
  db: Access['db'] | Transaction<Tables>,
  people: readonly string[],
): Promise<ReadonlyMap<string, Reference>> {
  const rows = await db
    .selectFrom('conversation_reference')
    .selectAll()
    .where('kind', '=', 'personal')
    .where(sql<string>`lower(person_aad_object_id)`, 'in', people)
    .orderBy('last_at')
    .execute();
  return new Map(rows.map((row) => [plainObjectId(row.person_aad_object_id ?? ''), referenceOf(row)]));
}

export async function referenceOfPerson({ db }: Access, aadObjectId: string): Promise<Reference | null> {
  const person = plainObjectId(aadObjectId);
  return (await newestReferences(db, [person])).get(person) ?? null;
}

export async function attemptDeliveries(
  access: Access,
  { by, ids, lease }: { readonly by: string; readonly ids: readonly string[]; readonly lease: number },
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const now = momentOf(access);
  const rows = await access.db
    .updateTable('reminder_delivery')
    .set((eb) => ({
      state: 'attempting',
      posts: eb('posts', '+', 1),
      lease_until: momentAhead(access, lease),
      at: now,
    }))
    .where('id', 'in', ids)
    .where('claimed_by', '=', by)
    .where('state', '=', 'queued')
    .where('lease_until', '>', now)
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/**
 * What arrived is written even where the lease has ended and the delivery is called unknown: knowing is better. A row
 * that is on its way again for somebody else is left alone. Nobody is queued again in a campaign that has finished since,
 * from which nothing is taken any more: they stay unknown, for HR to decide.
 */
export function settleDeliveries(
  access: Access,
  by: string,
  settlements: readonly Settlement[],
  locksRows: boolean,
): Promise<void> {
  const again = settlements.filter(({ kind }) => kind === 'again').map(({ id }) => id);
  return access.db.transaction().execute(async (db) => {
    if (locksRows && again.length > 0) await holdCampaignsOf(db, again);
    for (const settlement of settlements) {
      const own = db
        .updateTable('reminder_delivery')
        .set({ ...columnsOf(settlement), claimed_by: null, lease_until: null, at: momentOf(access) })
        .where('id', '=', settlement.id)
        .where('claimed_by', '=', by)
        .where('state', 'in', ['queued', 'attempting', 'unknown']);
      await (settlement.kind === 'again' ? own.where('campaign', 'not in', finished) : own).execute();
    }
    await withdrawLeftOver(db, again, access);
  });
}

/** Nobody is queued again in a campaign that ends at the same moment: it ends before, and this sees it, or behind. */
async function holdCampaignsOf(db: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  await db
    .selectFrom('reminder_campaign')
    .select('id')
    .where('id', 'in', (eb) =>
      eb.selectFrom('reminder_delivery').select('campaign').where('reminder_delivery.id', 'in', ids),
    )
    .orderBy('id')
    .forShare()
    .execute();
}

function finished(eb: ExpressionBuilder<Tables, 'reminder_delivery'>) {
  return eb
    .selectFrom('reminder_campaign')
    .select('reminder_campaign.id')
    .where('reminder_campaign.state', '=', 'finished');
}

/** Who was to be tried again while the campaign was cancelled will not be. */
async function withdrawLeftOver(
  db: Transaction<Tables>,
  ids: readonly string[],
  access: Access,
): Promise<void> {
  if (ids.length === 0) return;
  for (const state of ['cancelled', 'stopped'] as const) {
    await db
      .updateTable('reminder_delivery')
      .set({ state: 'withdrawn', reason: state, at: momentOf(access) })
      .where('id', 'in', ids)
      .where('state', '=', 'queued')
      .where('campaign', 'in', (eb) =>
        eb
          .selectFrom('reminder_campaign')
          .select('reminder_campaign.id')
          .where('reminder_campaign.state', '=', state),
      )
      .execute();
  }
}

function columnsOf(settlement: Settlement) {
  switch (settlement.kind) {
    case 'delivered': {
      const { activityId, conversation } = settlement;
      return {
        state: 'delivered',
        reason: null,
        detail: null,
        activity_id: activityId,
        conversation,
      } as const;
    }
    case 'refused':
    case 'unreachable': {
      const { kind: state, reason, detail } = settlement;
      return { state, reason, detail: shortened(detail) || null } as const;
    }
    case 'unknown':
      return { state: 'unknown', reason: 'no-answer', detail: shortened(settlement.detail) } as const;
    case 'again': {
      const { notBefore, chat } = settlement;
      return { state: 'queued', not_before: notBefore.toISOString(), chat } as const;
    }
    case 'withdrawn':
      return { state: 'withdrawn', reason: 'stopped' } as const;
  }
}

/** Teams may answer with a page of HTML. */
function shortened(detail: string): string {
  return detail.slice(0, 500);
}

export async function handBackClaims({ db }: Access, by: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('reminder_delivery')
    .set({ claimed_by: null, lease_until: null })
    .where('claimed_by', '=', by)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** `claimed_by` stays: whoever it is may yet tell what became of it. */
export async function giveUpLost(access: Access, log: Log): Promise<number> {
  await setBack(access, log);
  const now = momentOf(access);
  const { numUpdatedRows } = await access.db
    .updateTable('reminder_delivery')
    .set({ state: 'unknown', reason: 'crashed', at: now })
    .where('state', '=', 'attempting')
    .where('lease_until', '<=', now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Who lives settles within the time that is left to them; a minute and a half is as long as a lease is. */
const leaseLeft = 90_000;

/** What was written while the clock was ahead would wait until that time comes. */
async function setBack(access: Access, log: Log): Promise<void> {
  const now = momentOf(access);
  const furthest = momentAhead(access, furthestAhead);
  const waiting = await access.db
    .updateTable('reminder_delivery')
    .set({ not_before: now })
    .where('state', '=', 'queued')
    .where('not_before', '>', furthest)
    .executeTakeFirst();
  const leased = await access.db
    .updateTable('reminder_delivery')
    .set({ lease_until: momentAhead(access, leaseLeft) })
    .where('state', 'in', ['queued', 'attempting'])
    .where('lease_until', '>', furthest)
    .executeTakeFirst();
  const deliveries = Number(waiting.numUpdatedRows + leased.numUpdatedRows);
  if (deliveries > 0)
    log.warn({ deliveries }, 'Reminders waited for a time far ahead and do no more: see the clock');
}
