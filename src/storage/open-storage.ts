import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { LedgerStore, RandomBytes } from '../acknowledgements/index.js';
import type { References } from '../bot/index.js';
import type { ToldOnce } from '../conversation/index.js';
import { laterBySystemClock, type Clock, type Later, type Log } from '../ground/index.js';
import type { LearningStore } from '../learning/index.js';
import type { ReminderStore } from '../reminders/index.js';
import type { LeafStore } from '../search/index.js';
import type { Access, Accesses } from './engines/access.js';
import { createAttempt } from './engines/attempt.js';
import { createConversationMemory, type KeptConversationMemory } from './talk/conversation-memory.js';
import type { Engine } from './engines/engine.js';
import { watchHealth } from './engines/health.js';
import { ensureKept, keepFromOthers } from './engines/kept-file.js';
import { Kysely } from './engines/kysely.js';
import { createLearningStore } from './learning/learning-store.js';
import { createLedgerStore } from './ledger/ledger-store.js';
import { ensureNewest, migrate, newestOrFirst } from './migrate.js';
import { patience, type Waiting } from './engines/patience.js';
import { createPersonalData, type PersonalData } from './personal/personal-data.js';
import { probeReading, probeWriting } from './probe.js';
import { createReferences } from './talk/references.js';
import { createReminderStore } from './reminders/reminder-store.js';
import { createSearchLeaves } from './search-leaves.js';
import { sqliteReadingFault } from './engines/sqlite-fault.js';
import { tablesOf, type Tables } from './engines/tables.js';
import { createToldOnce } from './talk/told-once.js';

export interface StorageParts {
  /** The folder of `ametibot.db`, used when there is no `databaseUrl`. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly clock: Clock;
  readonly log: Log;
  /** After how much silence what was said is forgotten. */
  readonly idleMinutes?: number;
  readonly newId?: () => string;
  readonly random?: RandomBytes;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Says when a statement has waited too long. */
  readonly later?: Later;
}

/** Everything the bot keeps. Each promise of it fails with an AmetibotError and nothing else. */
export interface Storage {
  readonly conversationMemory: KeptConversationMemory;
  readonly references: References;
  readonly learning: LearningStore;
  readonly ledger: LedgerStore;
  readonly reminders: ReminderStore;
  readonly told: ToldOnce;
  readonly personalData: PersonalData;
  /** The index of a large collection, description by description; `null` where the database cannot search texts. */
  readonly searchLeaves: LeafStore | null;
  /** Whether the database answers, and can be written where that was in doubt; never throws, tries once. */
  ping(): Promise<boolean>;
  /** Twice is once. */
  close(): Promise<void>;
}

/** Opens the database for the bot, and brings its tables to the newest version. Throws where one has been taken away. */
export async function openStorage(parts: StorageParts): Promise<Storage> {
  return openStorageOver(await openEngine(parts), parts);
}

/** The same for a command, which changes what is kept: how it is laid out is for the bot's start alone. */
export async function openKept(parts: StorageParts): Promise<Storage> {
  if (parts.databaseUrl === null) ensureKept(parts.dataDir);
  return openStorageOver(await openEngine(parts), parts, ensureNewest);
}

/** The same for a command that fills the index of a large collection, be it before the bot's first start. */
export async function openToIndex(parts: StorageParts): Promise<Storage> {
  return openStorageOver(await openEngine(parts), parts, newestOrFirst);
}

/** What of the ledger is read by who checks it. */
export type LedgerToRead = Pick<LedgerStore, 'head' | 'walk' | 'tell' | 'walkWords' | 'walkVersions'>;

/** What is kept, for whoever only looks. */
export interface KeptToRead {
  readonly ledger: LedgerToRead;
  readonly reminders: Pick<ReminderStore, 'latest' | 'tally' | 'deliveries'>;
  readonly personalData: Pick<PersonalData, 'of'>;
  readonly close: () => Promise<void>;
}

/** As evidence: nothing is written, tables of an older version are left as they are. */
export async function openToRead(parts: StorageParts): Promise<KeptToRead> {
  if (parts.databaseUrl === null) ensureKept(parts.dataDir, sqliteReadingFault);
  return openStorageOver(await openEngine(parts, true), parts, ensureNewest);
}

type Prepare = (db: Kysely<Tables>, engine: Engine, log: Log) => Promise<void>;

const newestAndWhole: Prepare = async (db, engine, log) => {
  await migrate(db, engine, log);
  await probeReading({ db }, tablesOf(engine));
};

export async function openStorageOver(
  engine: Engine,
  parts: StorageParts,
  prepare = newestAndWhole,
): Promise<Storage> {
  const { clock, log, newId = randomUUID, random = randomBytes, wait = pause } = parts;
  const { faultOf, jsonRows } = engine;
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  const dbFor = (waiting: Waiting) =>
    engine.dialectFor === undefined ? db : new Kysely<Tables>({ dialect: engine.dialectFor(waiting) });
  const forProbes = dbFor('aside');
  const health = watchHealth({
    read: async () => {
      engine.ensureKept?.();
      await probeReading({ db: forProbes }, tablesOf(engine));
    },
    write: () => probeWriting({ db: forProbes, clock }),
    faultOf,
    log,
  });
  const accessFor = (waiting: Waiting, itsDb: Kysely<Tables>): Access => {
    const parts = { patience: patience[waiting], clock, faultOf, wait, log, onFailure: health.noteFault };
    return { db: itsDb, attempt: createAttempt(parts), jsonRows, clock, newId };
  };
  const access: Accesses = {
    aside: accessFor('aside', forProbes),
    person: accessFor('person', dbFor('person')),
    nobody: accessFor('nobody', db),
  };
  try {
    await access.nobody.attempt(() => prepare(db, engine, log));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    conversationMemory: createConversationMemory(access, parts.idleMinutes),
    references: createReferences(access.person),
    learning: createLearningStore(access),
    ledger: createLedgerStore(access, random),
    reminders: createReminderStore(access, { locksRows: engine.locksRows, log }),
    told: createToldOnce(access),
    personalData: createPersonalData(access.nobody),
    searchLeaves: engine.searchesTexts ? createSearchLeaves(access) : null,
    ping: health.ping,
    close: () => db.destroy(),
  };
}

/** Only the driver that is used is loaded. */
async function openEngine(
  { databaseUrl, dataDir, log, later = laterBySystemClock }: StorageParts,
  isReadOnly = false,
): Promise<Engine> {
  if (databaseUrl === null) {
    const { openSqlite, openSqliteToRead } = await import('./engines/sqlite.js');
    if (isReadOnly) return openSqliteToRead(dataDir);
    keepFromOthers(dataDir, log);
    return openSqlite(dataDir);
  }
  const { openPostgres } = await import('./engines/postgres.js');
  return openPostgres(databaseUrl, log, later);
}
