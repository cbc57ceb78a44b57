import { plainObjectId } from '../../ground/index.js';
import type { Reference, References } from '../../bot/index.js';
import { momentOf, type Access } from '../engines/access.js';
import { sql } from '../engines/kysely.js';
import type { ConversationReferenceTable } from '../engines/tables.js';

export function createReferences(access: Access): References {
  return {
    remember: (reference) => access.attempt(() => remember(access, reference)),
    rememberAll: (references) =>
      access.attempt(() =>
        access.db.transaction().execute(async (db) => {
          // In one order, so that two processes with the same conversations do not wait for each other.
          const inOrder = references.toSorted((a, b) => (a.conversation < b.conversation ? -1 : 1));
          for (const reference of inOrder) await remember({ ...access, db }, reference);
        }),
      ),
    personalOf: (aadObjectId) => access.attempt(() => personalOf(access, aadObjectId)),
    forget: (conversation) =>
      access.attempt(async () => {
        await access.db
          .deleteFrom('conversation_reference')
          .where('conversation', '=', conversation)
          .execute();
      }),
  };
}

/** Most are known, so that is tried first; the insert alone decides who was new, however many come at once. */
async function remember(access: Access, reference: Reference): Promise<'new' | 'known'> {
  if (await renew(access, reference)) return 'known';
  const now = momentOf(access);
  const inserted = await access.db
    .insertInto('conversation_reference')
    .values({
      ...columnsOf(reference),
      conversation: reference.conversation,
      first_at: now,
      last_at: now,
    })
    .onConflict((conflict) => conflict.column('conversation').doNothing())
    .returning('conversation')
    .executeTakeFirst();
  if (inserted !== undefined) return 'new';
  await renew(access, reference);
  return 'known';
}

async function personalOf({ db }: Access, aadObjectId: string): Promise<Reference | null> {
  const row = await db
    .selectFrom('conversation_reference')
    .selectAll()
    .where(sql<boolean>`lower(person_aad_object_id) = ${plainObjectId(aadObjectId)}`)
    .where('kind', '=', 'personal')
    .orderBy('last_at', 'desc')
    .orderBy('conversation')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : referenceOf(row);
}

/** The conversation as the bot keeps it, with all that a reminder needs to know of it. */
export function referenceOf(row: ConversationReferenceTable): Reference {
  const { conversation, kind, service_url: serviceUrl, tenant_id: tenantId, bot, person_id: id } = row;
  const person = id === null ? null : { id, aadObjectId: row.person_aad_object_id };
  return { conversation, kind, serviceUrl, tenantId, bot, person };
}

async function renew(access: Access, reference: Reference): Promise<boolean> {
  const { numUpdatedRows } = await access.db
    .updateTable('conversation_reference')
    .set({ ...columnsOf(reference), last_at: momentOf(access) })
    .where('conversation', '=', reference.conversation)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Columns = Omit<ConversationReferenceTable, 'conversation' | 'first_at' | 'last_at'>;

function columnsOf({ kind, serviceUrl, tenantId, bot, person }: Reference): Columns {
  return {
    kind,
    service_url: serviceUrl,
    tenant_id: tenantId,
    bot,
    person_id: person?.id ?? null,
    person_aad_object_id: person?.aadObjectId ?? null,
  };
}
