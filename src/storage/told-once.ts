import { plainObjectId, oneDay } from '../ground/index.js';
import type { ToldOnce } from '../conversation/index.js';
import { momentOf, type Access, type Accesses } from './access.js';

export function createToldOnce({ person: access, nobody }: Accesses): ToldOnce {
  const { db, attempt, newId } = access;
  return {
    claim: (aadObjectId, matter) => {
      // Drawn before the first attempt: one that is tried again after a lost connection knows its own line.
      const claim = newId();
      return attempt(() => claimOnce(access, { person: plainObjectId(aadObjectId), matter, claim }));
    },
    isClaimed: (aadObjectId, matter) =>
      attempt(
        async () => (await claimOf(access, { person: plainObjectId(aadObjectId), matter })) !== undefined,
      ),
    giveBack: (aadObjectId, matter) =>
      attempt(async () => {
        await db
          .deleteFrom('told_once')
          .where('person', '=', plainObjectId(aadObjectId))
          .where('matter', '=', matter)
          .execute();
      }),
    forgetOlderThan: (days) =>
      nobody.attempt(async () => {
        const { numDeletedRows } = await nobody.db
          .deleteFrom('told_once')
          .where('at', '<', momentOf(access, days * oneDay))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

async function claimOnce(
  access: Access,
  row: { readonly person: string; readonly matter: string; readonly claim: string },
): Promise<boolean> {
  const { db } = access;
  await db
    .insertInto('told_once')
    .values({ ...row, at: momentOf(access) })
    .onConflict((conflict) => conflict.columns(['person', 'matter']).doNothing())
    .execute();
  return (await claimOf(access, row)) === row.claim;
}

async function claimOf(
  { db }: Access,
  { person, matter }: { readonly person: string; readonly matter: string },
): Promise<string | undefined> {
  const kept = await db
    .selectFrom('told_once')
    .select('claim')
    .where('person', '=', person)
    .where('matter', '=', matter)
    .executeTakeFirst();
  return kept?.claim;
}
