import { oneDay, oneMinute, plainObjectId } from '../../ground/index.js';
import { claimMinutes, type ToldOnce } from '../../conversation/index.js';
import { momentAgo, momentOf, type Access, type Accesses } from '../engines/access.js';

interface Matter {
  readonly person: string;
  readonly matter: string;
}

export function createToldOnce({ person: access, nobody }: Accesses): ToldOnce {
  const { attempt, newId } = access;
  const of = (aadObjectId: string, matter: string): Matter => {
    return { person: plainObjectId(aadObjectId), matter };
  };
  return {
    claim: (aadObjectId, matter) => {
      // Drawn before the first attempt: one that is tried again after a lost connection knows its own line.
      const claim = newId();
      return attempt(() => claimOnce(access, { ...of(aadObjectId, matter), claim }));
    },
    confirm: (aadObjectId, matter) => attempt(() => confirm(access, of(aadObjectId, matter))),
    isTold: (aadObjectId, matter) =>
      attempt(async () => ((await keptOf(access, of(aadObjectId, matter)))?.told_at ?? null) !== null),
    giveBack: (aadObjectId, matter) => attempt(() => giveBack(access, of(aadObjectId, matter))),
    forgetOlderThan: (days) =>
      nobody.attempt(async () => {
        const { numDeletedRows } = await nobody.db
          .deleteFrom('told_once')
          .where('at', '<', momentAgo(access, days * oneDay))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

async function claimOnce(access: Access, row: Matter & { readonly claim: string }): Promise<boolean> {
  const claimed = { claim: row.claim, at: momentOf(access) };
  await access.db
    .insertInto('told_once')
    .values({ ...row, ...claimed, told_at: null })
    .onConflict((conflict) =>
      conflict
        .columns(['person', 'matter'])
        .doUpdateSet(claimed)
        .where('told_once.told_at', 'is', null)
        .where('told_once.at', '<', momentAgo(access, claimMinutes * oneMinute)),
    )
    .execute();
  return (await keptOf(access, row))?.claim === row.claim;
}

async function confirm(access: Access, { person, matter }: Matter): Promise<void> {
  await access.db
    .updateTable('told_once')
    .set({ told_at: momentOf(access) })
    .where('person', '=', person)
    .where('matter', '=', matter)
    .execute();
}

async function giveBack({ db }: Access, { person, matter }: Matter): Promise<void> {
  await db
    .deleteFrom('told_once')
    .where('person', '=', person)
    .where('matter', '=', matter)
    .where('told_at', 'is', null)
    .execute();
}

async function keptOf({ db }: Access, { person, matter }: Matter) {
  return db
    .selectFrom('told_once')
    .select(['claim', 'told_at'])
    .where('person', '=', person)
    .where('matter', '=', matter)
    .executeTakeFirst();
}
