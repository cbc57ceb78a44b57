import {
  drawnInBulk,
  type Draft,
  type KeptVersion,
  type LedgerStore,
  type RandomBytes,
} from '../../acknowledgements/index.js';
import { momentOf, type Access, type Accesses } from '../engines/access.js';
import { insertRows } from '../engines/json-rows.js';
import { sql, type Kysely } from '../engines/kysely.js';
import { appendAll } from './ledger-append.js';
import { readHead } from './ledger-head.js';
import {
  eventsOf,
  findReceipt,
  findWords,
  tell,
  walk,
  walkSteps,
  walkVersions,
  walkWords,
} from './ledger-read.js';
import { versionOf } from './ledger-rows.js';
import type { Tables } from '../engines/tables.js';
import { together } from '../engines/together.js';

/** Enough that a whole house is a few commits; little enough that the first to come does not wait for the last. */
const mostAtOnce = 2_500;

export function createLedgerStore({ person, nobody }: Accesses, random: RandomBytes): LedgerStore {
  const { db, attempt } = person;
  const bytes = drawnInBulk(random);
  return {
    append: together(
      (drafts: readonly Draft[]) => attempt(() => appendAll(person, bytes, drafts)),
      mostAtOnce,
    ),
    eventsOf: (aadObjectId) => attempt(() => eventsOf(db, aadObjectId)),
    walkSteps: () => walkSteps(person),
    findReceipt: (number) => attempt(() => findReceipt(db, number)),
    findWords: (sequence) => attempt(() => findWords(db, sequence)),
    keepVersions: (versions) => nobody.attempt(() => keepVersions(nobody, versions)),
    findVersion: (version) => attempt(() => findVersion(person, version)),
    versionDates: () => attempt(() => versionDates(db)),
    head: () => attempt(() => readHead(db)),
    walk: (after) => walk(nobody, after),
    tell: (onNoEvent) => tell(nobody, onNoEvent),
    walkWords: () => walkWords(nobody),
    walkVersions: () => walkVersions(nobody),
  };
}

/** One statement, so that a start with many descriptions waits for the disk once. */
async function keepVersions(
  access: Access,
  versions: readonly Pick<KeptVersion, 'version' | 'text'>[],
): Promise<void> {
  const since = momentOf(access);
  const rows = versions.map(({ version, text }) => ({ version, text, since }));
  const columns = { version: 'text', text: 'text', since: 'text' } as const;
  await insertRows(access, 'description_version', rows, columns, sql`on conflict (version) do nothing`);
}

async function versionDates(db: Kysely<Tables>): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.selectFrom('description_version').select(['version', 'since']).execute();
  return new Map(rows.map(({ version, since }) => [version, new Date(since)]));
}

async function findVersion({ db }: Access, version: string): Promise<KeptVersion | null> {
  const row = await db
    .selectFrom('description_version')
    .selectAll()
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : versionOf(row);
}
