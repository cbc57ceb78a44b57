import { oneMinute } from '../../ground/index.js';
import { idleMinutes, type Talk, type TalkStore } from '../../conversation/index.js';
import { momentAgo, momentOf, type Access, type Accesses } from '../engines/access.js';
import { insertRows } from '../engines/json-rows.js';
import { sql } from '../engines/kysely.js';
import { readRemembered, writeRemembered } from './remembered-json.js';
import type { ConversationMemoryTable } from '../engines/tables.js';

export interface KeptConversationMemory extends TalkStore {
  /** Drops what is too old to be recalled; gives how many. */
  prune(): Promise<number>;
}

export function createConversationMemory(
  { aside, nobody }: Accesses,
  minutes = idleMinutes,
): KeptConversationMemory {
  const oldest = () => momentAgo(aside, minutes * oneMinute);
  const rememberAllOf = (talks: ReadonlyMap<string, Talk>) => aside.attempt(() => rememberAll(aside, talks));
  return {
    recall: (conversation) => aside.attempt(() => recall(aside, conversation, oldest())),
    remember: (conversation, said) => rememberAllOf(new Map([[conversation, said]])),
    rememberAll: rememberAllOf,
    prune: () => nobody.attempt(() => prune(nobody, oldest())),
  };
}

async function recall({ db }: Access, conversation: string, oldest: string): Promise<Talk | null> {
  const found = await db
    .selectFrom('conversation_memory')
    .select('said')
    .where('conversation', '=', conversation)
    .where('at', '>=', oldest)
    .executeTakeFirst();
  return found === undefined ? null : readRemembered(found.said);
}

const columns = { conversation: 'text', said: 'text', at: 'text' } as const;

/** All in one statement: each by itself took seven times as long, and SQLite waits with the whole process. */
async function rememberAll(access: Access, talks: ReadonlyMap<string, Talk>): Promise<void> {
  const at = momentOf(access);
  const rows = [...talks].map(([conversation, said]): ConversationMemoryTable => {
    return { conversation, said: writeRemembered(said), at };
  });
  const otherwise = sql`on conflict (conversation) do update set said = excluded.said, at = excluded.at`;
  await insertRows(access, 'conversation_memory', rows, columns, otherwise);
}

async function prune({ db }: Access, oldest: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('conversation_memory')
    .where('at', '<', oldest)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
