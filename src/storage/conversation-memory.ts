import { idleMinutes, type TalkStore } from '../conversation/index.js';
import type { Remembered } from '../questions/index.js';
import { momentOf, type Access } from './access.js';
import { readRemembered, writeRemembered } from './remembered-json.js';
import type { ConversationMemoryTable } from './tables.js';

export interface KeptConversationMemory extends TalkStore {
  /** Drops what is too old to be recalled; gives how many. */
  prune(): Promise<number>;
}

export function createConversationMemory(access: Access, minutes = idleMinutes): KeptConversationMemory {
  const { attempt } = access;
  const oldest = () => momentOf(access, minutes * 60_000);
  return {
    recall: (conversation) => attempt(() => recall(access, conversation, oldest())),
    remember: (conversation, said) => attempt(() => remember([rowOf(access, conversation, said)], access.db)),
    rememberAll: (talks) =>
      attempt(() =>
        access.db.transaction().execute(async (db) => {
          const rows = [...talks].map(([conversation, said]) => rowOf(access, conversation, said));
          for (let at = 0; at < rows.length; at += mostInOne)
            await remember(rows.slice(at, at + mostInOne), db);
        }),
      ),
    prune: () => attempt(() => prune(access, oldest())),
  };
}

async function recall({ db }: Access, conversation: string, oldest: string): Promise<Remembered | null> {
  const found = await db
    .selectFrom('conversation_memory')
    .select('said')
    .where('conversation', '=', conversation)
    .where('at', '>=', oldest)
    .executeTakeFirst();
  return found === undefined ? null : readRemembered(found.said);
}

function rowOf(access: Access, conversation: string, remembered: Remembered): ConversationMemoryTable {
  return { conversation, said: writeRemembered(remembered), at: momentOf(access) };
}

/** Talks in one statement: each by itself took seven times as long, and SQLite waits with the whole process. */
const mostInOne = 500;

async function remember(rows: readonly ConversationMemoryTable[], db: Access['db']): Promise<void> {
  await db
    .insertInto('conversation_memory')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('conversation')
        .doUpdateSet((row) => ({ said: row.ref('excluded.said'), at: row.ref('excluded.at') })),
    )
    .execute();
}

async function prune({ db }: Access, oldest: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('conversation_memory')
    .where('at', '<', oldest)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
