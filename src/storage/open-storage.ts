import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { References } from '../bot/index.js';
import type { Clock, Log } from '../ground/index.js';
import type { LearningStore } from '../learning/index.js';
import { createAttempt } from './attempt.js';
import { createConversationMemory, type KeptConversationMemory } from './conversation-memory.js';
import type { Engine } from './engine.js';
import { Kysely, sql } from './kysely.js';
import { createLearningStore } from './learning-store.js';
import { migrate } from './migrate.js';
import { createReferences } from './references.js';
import type { Tables } from './tables.js';

export interface StorageParts {
  /** The folder of `ametibot.db`, used when there is no `databaseUrl`. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId?: () => string;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Everything the bot keeps. Each promise of it fails with an AmetibotError and nothing else. */
export interface Storage {
  readonly conversationMemory: KeptConversationMemory;
  readonly references: References;
  readonly learning: LearningStore;
  /** Whether the database answers; never throws, tries once. */
  ping(): Promise<boolean>;
  /** Twice is once. */
  close(): Promise<void>;
}

/** Opens the database and brings its tables to the newest version. */
export async function openStorage(parts: StorageParts): Promise<Storage> {
  const { clock, log, newId = randomUUID, wait = pause } = parts;
  const engine = await openEngine(parts);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  const attempt = createAttempt({ faultOf: engine.faultOf, wait, log });
  try {
    await attempt(() => migrate(db, engine, log));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const access = { db, attempt, clock, newId };
  return {
    conversationMemory: createConversationMemory(access),
    references: createReferences(access),
    learning: createLearningStore(access),
    ping: () => ping(db),
    close: () => db.destroy(),
  };
}

/** Only the driver that is used is loaded. */
async function openEngine({ databaseUrl, dataDir, log }: StorageParts): Promise<Engine> {
  if (databaseUrl === null) {
    const { openSqlite } = await import('./sqlite.js');
    return openSqlite(dataDir);
  }
  const { openPostgres } = await import('./postgres.js');
  return openPostgres(databaseUrl, log);
}

async function ping(db: Kysely<Tables>): Promise<boolean> {
  try {
    await sql`select name from kysely_migration limit 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
