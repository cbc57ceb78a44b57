import { idleMinutes, type TalkStore } from '../conversation/index.js';
import type { Remembered } from '../questions/index.js';
import { momentOf, type Access } from './access.js';
import { readRemembered, writeRemembered } from './remembered-json.js';

export interface KeptConversationMemory extends TalkStore {
  /** Drops what is too old to be recalled; gives how many. */
  prune(): Promise<number>;
}

export function createConversationMemory(access: Access, minutes = idleMinutes): KeptConversationMemory {
  const { attempt } = access;
  const oldest = () => momentOf(access, minutes * 60_000);
  return {
    recall: (conversation) => attempt(() => recall(access, conversation, oldest())),
    remember: (conversation, said) => attempt(() => remember(access, conversation, said)),
    rememberAll: (talks) =>
      attempt(() =>
        access.db.transaction().execute(async (db) => {
          for (const [conversation, said] of talks) await remember({ ...access, db }, conversation, said);
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

async function remember(access: Access, conversation: string, remembered: Remembered): Promise<void> {
  const row = { conversation, said: writeRemembered(remembered), at: momentOf(access) };
  await access.db
    .insertInto('conversation_memory')
    .values(row)
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ said: row.said, at: row.at }))
    .execute();
}

async function prune({ db }: Access, oldest: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('conversation_memory')
    .where('at', '<', oldest)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
