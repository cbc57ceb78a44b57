import { idleMinutes, type ConversationMemory } from '../conversation/index.js';
import type { Remembered } from '../questions/index.js';
import { momentOf, type Access } from './access.js';
import { readRemembered, writeRemembered } from './remembered-json.js';

const idleMilliseconds = idleMinutes * 60_000;

export interface KeptConversationMemory extends ConversationMemory {
  /** Drops what is too old to be recalled; gives how many. */
  prune(): Promise<number>;
}

export function createConversationMemory(access: Access): KeptConversationMemory {
  const { attempt } = access;
  return {
    recall: (conversation) => attempt(() => recall(access, conversation)),
    remember: (conversation, said) => attempt(() => remember(access, conversation, said)),
    prune: () => attempt(() => prune(access)),
  };
}

async function recall(access: Access, conversation: string): Promise<Remembered | null> {
  const found = await access.db
    .selectFrom('conversation_memory')
    .select('said')
    .where('conversation', '=', conversation)
    .where('at', '>=', momentOf(access, idleMilliseconds))
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

async function prune(access: Access): Promise<number> {
  const { numDeletedRows } = await access.db
    .deleteFrom('conversation_memory')
    .where('at', '<', momentOf(access, idleMilliseconds))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
