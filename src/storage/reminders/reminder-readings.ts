import { plainObjectId } from '../../ground/index.js';
import {
  isRead,
  recently,
  type Campaign,
  type Delivery,
  type DeliveryState,
  type Reach,
  type Read,
  type Reference,
  type Tally,
} from '../../reminders/index.js';
import { momentAgo, type Access } from '../engines/access.js';
import { sql } from '../engines/kysely.js';
import { referenceOf } from '../talk/references.js';
import { campaignOf, deliveryOf } from './reminder-rows.js';

/** The first reading counts. Ids are compared here: no database knows how Teams counts them. */
export async function noteRead(
  { db }: Access,
  { conversation, aadObjectId, upTo, at }: Read,
): Promise<number> {
  const unseen = db
    .selectFrom('reminder_delivery')
    .select(['id', 'activity_id'])
    .where('conversation', '=', conversation)
    .where('state', '=', 'delivered')
    .where('seen_at', 'is', null);
  const person = aadObjectId === null ? undefined : plainObjectId(aadObjectId);
  const rows = await (person === undefined ? unseen : unseen.where('person', '=', person)).execute();
  const ids = rows.filter((row) => isRead(row.activity_id ?? '', upTo)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await db
    .updateTable('reminder_delivery')
    .set({ seen_at: at.toISOString() })
    .where('id', 'in', ids)
    .where('seen_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function tallyOf(access: Access, id: string): Promise<Tally> {
  const since = momentAgo(access, recently);
  const rows = await access.db
    .selectFrom('reminder_delivery')
    .select(['state', 'reason', (eb) => eb.fn.countAll<number | string>().as('count')])
    .select((eb) => eb.fn.count<number | string>('seen_at').as('seen'))
    .select(sql<number | string>`sum(case when at > ${since} then 1 else 0 end)`.as('lately'))
    .where('campaign', '=', id)
    .groupBy(['state', 'reason'])
    .execute();
  return rows.map(({ state, reason, count, seen, lately }) => ({
    state,
    reason,
    count: Number(count),
    seen: Number(seen),
    lately: Number(lately),
  }));
}

export async function underWay({ db }: Access): Promise<Readonly<Record<DeliveryState, number>>> {
  const rows = await db
    .selectFrom('reminder_delivery as delivery')
    .innerJoin('reminder_campaign as campaign', 'campaign.id', 'delivery.campaign')
    .select(['delivery.state', (eb) => eb.fn.countAll<number | string>().as('count')])
    .where('campaign.state', '=', 'running')
    .groupBy('delivery.state')
    .execute();
  const counts = rows.map(({ state, count }) => [state, Number(count)] as const);
  return { ...nobodyIn, ...Object.fromEntries(counts) };
}

const nobodyIn: Readonly<Record<DeliveryState, number>> = {
  queued: 0,
  attempting: 0,
  delivered: 0,
  refused: 0,
  unknown: 0,
  withdrawn: 0,
  unreachable: 0,
};

export async function deliveriesIn(
  { db }: Access,
  id: string,
  states?: readonly DeliveryState[],
): Promise<readonly Delivery[]> {
  const all = db.selectFrom('reminder_delivery').selectAll().where('campaign', '=', id).orderBy('person');
  const rows = await (states === undefined ? all : all.where('state', 'in', [...states])).execute();
  return rows.map(deliveryOf);
}

export async function deliveriesTo(
  { db }: Access,
  people: readonly string[],
  id: string,
): Promise<readonly Delivery[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('reminder_delivery')
    .selectAll()
    .where('campaign', '=', id)
    .where('person', 'in', people.map(plainObjectId))
    .orderBy('person')
    .execute();
  return rows.map(deliveryOf);
}

export async function lastFor({ db }: Access, aadObjectId: string): Promise<Campaign | null> {
  const row = await db
    .selectFrom('reminder_delivery as delivery')
    .innerJoin('reminder_campaign as campaign', 'campaign.id', 'delivery.campaign')
    .selectAll('campaign')
    .where('delivery.person', '=', plainObjectId(aadObjectId))
    .where('delivery.state', 'in', ['delivered', 'unknown'])
    .where('campaign.kind', '!=', 'overdue')
    .orderBy('delivery.at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : campaignOf(row);
}

/** Whoever refused the last message as blocked, and has not written since. */
export async function reachOf({ db }: Access): Promise<Reach> {
  const rows = await db
    .selectFrom('conversation_reference as reference')
    .leftJoin('reminder_delivery as delivery', (join) =>
      join
        .on(sql`lower(reference.person_aad_object_id)`, '=', sql.ref('delivery.person'))
        .on('delivery.state', '=', 'refused')
        .on('delivery.reason', '=', 'blocked')
        .onRef('delivery.at', '>', 'reference.last_at'),
    )
    .select(['reference.person_aad_object_id as person', 'delivery.id as refusal'])
    .where('reference.kind', '=', 'personal')
    .where('reference.person_aad_object_id', 'is not', null)
    .execute();
  const reach = new Map<string, 'reachable' | 'blocked'>();
  for (const { person, refusal } of rows) {
    const id = plainObjectId(person ?? '');
    if (refusal === null) reach.set(id, 'reachable');
    else if (!reach.has(id)) reach.set(id, 'blocked');
  }
  return reach;
}

export async function anyReference({ db }: Access): Promise<Reference | null> {
  const row = await db
    .selectFrom('conversation_reference')
    .selectAll()
    .where('kind', '=', 'personal')
    .orderBy('last_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : referenceOf(row);
}
