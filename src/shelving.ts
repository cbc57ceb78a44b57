import type { Config } from './config.js';
import { AmetibotError, silentLog, systemClock } from './ground/index.js';
import type { LeafStore } from './search/index.js';
import type { Shelving } from './shelf.js';
import type { Storage } from './storage/index.js';

type Settings = Pick<Config, 'databaseUrl' | 'dataDir' | 'searchPostgresFrom'>;

/** Where the index of a large collection is kept: in PostgreSQL, where there is one. */
export function shelvingIn(
  leaves: () => Promise<LeafStore | null>,
  { databaseUrl, searchPostgresFrom: from }: Omit<Settings, 'dataDir'>,
): Shelving | null {
  if (databaseUrl === null) return null;
  return { from, store: async () => (await leaves()) ?? cannotSearch() };
}

function cannotSearch(): never {
  throw new AmetibotError({
    code: 'search.no_database',
    message: 'The database of DATABASE_URL cannot search texts.',
    cure: 'Let it name a PostgreSQL, or leave it out.',
  });
}

/**
 * The same for the time of a command: the database is opened when a collection is large enough for it, and closed. What
 * it fails of in the end is thrown, so that nothing of it is told twice.
 */
export async function shelvingForCommand<Result>(
  settings: Settings,
  work: (shelving: Shelving | null) => Promise<Result>,
): Promise<Result> {
  let opened: Promise<Storage> | undefined;
  const open = async () => {
    const { openToIndex } = await import('./storage/index.js');
    const { databaseUrl, dataDir } = settings;
    return openToIndex({ databaseUrl, dataDir, clock: systemClock, log: silentLog });
  };
  const leaves = async () => {
    opened ??= open();
    return (await opened).searchLeaves;
  };
  try {
    return await work(shelvingIn(leaves, settings));
  } finally {
    const storage = await opened?.catch(() => undefined);
    await storage?.close();
  }
}
