import { sql, type ExpressionBuilder, type Kysely } from '../engines/kysely.js';
import type { ConversationMemoryTable, ConversationReferenceTable, Tables } from '../engines/tables.js';

/** What is remembered of a talk, as it may be handed to whoever led it. */
export interface TalkAsSaid {
  readonly conversation: string;
  readonly said: unknown;
  readonly at: string;
}

export function talkAsSaid({ conversation, said, at }: ConversationMemoryTable): TalkAsSaid {
  try {
    return { conversation, said: JSON.parse(said) as unknown, at };
  } catch {
    return { conversation, said, at };
  }
}

/** The talks that a person has led; `id` is plain, and empty for nobody. */
export async function talksOf(
  db: Kysely<Tables>,
  id: string,
  references: readonly Pick<ConversationReferenceTable, 'conversation'>[],
): Promise<readonly ConversationMemoryTable[]> {
  return db
    .selectFrom('conversation_memory')
    .selectAll()
    .where(isTalkOf(id, references))
    .orderBy('conversation')
    .execute();
}

/**
 * A talk is kept under its conversation, a blank and who leads it. In a personal chat that may be nobody, where Teams
 * did not say who wrote; then its reference says whose chat it is.
 */
function isTalkOf(id: string, references: readonly Pick<ConversationReferenceTable, 'conversation'>[]) {
  const ending = `% ${id.replace(/[!%_]/gu, '!$&')}`;
  const unsaid = references.map(({ conversation }) => `${conversation} `);
  return (eb: ExpressionBuilder<Tables, 'conversation_memory'>) =>
    eb.or([
      ...(id === '' ? [] : [sql<boolean>`lower(conversation) like ${ending} escape '!'`]),
      ...(unsaid.length === 0 ? [] : [eb('conversation', 'in', unsaid)]),
    ]);
}

/**
 * The talks of others whose last question was about them, such as HR's of whom to remind. Looked for by a part of the
 * text, and then read: the id of one may begin with that of another.
 */
export async function talksNaming(
  db: Kysely<Tables>,
  id: string,
  own: readonly ConversationMemoryTable[],
): Promise<readonly ConversationMemoryTable[]> {
  if (id === '') return [];
  const rows = await db
    .selectFrom('conversation_memory')
    .selectAll()
    .where(sql<boolean>`replace(lower(said), ${id}, '') <> lower(said)`)
    .orderBy('at')
    .orderBy('conversation')
    .execute();
  const owned = new Set(own.map(({ conversation }) => conversation));
  const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}_-]+/u);
  return rows.filter(({ conversation, said }) => !owned.has(conversation) && words(said).includes(id));
}

export async function forgetTalks(
  db: Kysely<Tables>,
  talks: readonly Pick<ConversationMemoryTable, 'conversation'>[],
): Promise<void> {
  // None has no name: PostgreSQL takes no empty list.
  const those = ['', ...talks.map(({ conversation }) => conversation)];
  await db.deleteFrom('conversation_memory').where('conversation', 'in', those).execute();
}
