import type { Log } from '../../ground/index.js';
import { freshPace, isBelievable, reserve, type PaceNews, type Slots } from '../../reminders/index.js';
import type { Access } from '../engines/access.js';

const name = 'teams';

/** The first statement writes, so that of all processes one at a time takes its moments. */
export async function reservePace(
  { db, clock }: Access,
  { want, news, limit }: { readonly want: number; readonly news: PaceNews; readonly limit: number },
  log: Log,
): Promise<Slots> {
  const fresh = freshPace(limit);
  const taken = await db.transaction().execute(async (whole) => {
    const row = await whole
      .insertInto('reminder_pace')
      .values({ name, next_at: fresh.nextAt, rate: fresh.rate, slowed_at: fresh.slowedAt, refusals: 0 })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((eb) => ({ rate: eb.ref('reminder_pace.rate') })),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    const before = { nextAt: row.next_at, rate: row.rate, slowedAt: row.slowed_at, refusals: row.refusals };
    const now = clock.now().getTime();
    const { pace, slots } = reserve(before, { want, news }, { now, limit });
    await whole
      .updateTable('reminder_pace')
      .set({ next_at: pace.nextAt, rate: pace.rate, slowed_at: pace.slowedAt, refusals: pace.refusals })
      .where('name', '=', name)
      .execute();
    return { slots, wasAhead: !isBelievable(before.nextAt, now) };
  });
  if (taken.wasAhead)
    log.warn({}, 'The pace of reminders stood in the future and was set back: see the clock');
  return taken.slots;
}
