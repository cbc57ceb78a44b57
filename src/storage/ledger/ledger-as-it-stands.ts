import { plainObjectId } from '../../ground/index.js';
import type { Draft, Head, LedgerAsItStands, LedgerEvent, Pseudonym } from '../../acknowledgements/index.js';
import type { Access } from '../engines/access.js';
import { sql, type Transaction } from '../engines/kysely.js';
import { eventColumns, eventOf } from './ledger-rows.js';
import type { Tables } from '../engines/tables.js';

/** What is read and written inside one transaction. */
export type Within = Pick<Access, 'jsonRows'> & { readonly db: Transaction<Tables> };

/** The ledger as far as these drafts concern it; to be read once the head is held. */
export async function readLedger(
  within: Within,
  head: Head,
  drafts: readonly Draft[],
): Promise<LedgerAsItStands> {
  const people = drafts.flatMap(({ person, by }) => (by === null ? [person] : [person, by]));
  const ids = [...new Set(people.map(({ aadObjectId }) => plainObjectId(aadObjectId)))];
  const pseudonyms = await readPseudonyms(within, ids);
  const events = await readEvents(
    within,
    [...pseudonyms.values()].map(({ pseudonym }) => pseudonym),
  );
  const isCompared = ({ kind, words }: LedgerEvent) =>
    words !== null && drafts.some((draft) => draft.kind === kind);
  const written = [...events.values()].flat().filter(isCompared);
  return { head, pseudonyms, events, words: await readWords(within, written) };
}

async function readPseudonyms(
  within: Within,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pseudonym>> {
  const rows = await within.db
    .selectFrom('acknowledgement_person')
    .selectAll()
    .where(isAmong(within, 'aad_object_id', ids, 'text'))
    .execute();
  return new Map(
    rows.map(({ pseudonym, aad_object_id: aadObjectId, name }) => [
      aadObjectId,
      { pseudonym, aadObjectId, name },
    ]),
  );
}

async function readEvents(
  within: Within,
  pseudonyms: readonly string[],
): Promise<ReadonlyMap<string, readonly LedgerEvent[]>> {
  const events = new Map<string, LedgerEvent[]>(pseudonyms.map((each) => [each, []]));
  if (pseudonyms.length === 0) return events;
  const rows = await within.db
    .selectFrom('acknowledgement_event')
    .select(eventColumns)
    .where(isAmong(within, 'person', pseudonyms, 'text'))
    .orderBy('sequence')
    .execute();
  for (const row of rows) events.get(row.person)?.push(eventOf(row));
  return events;
}

async function readWords(within: Within, events: readonly LedgerEvent[]): Promise<LedgerAsItStands['words']> {
  if (events.length === 0) return new Map();
  const sequences = events.map(({ sequence }) => sequence);
  const rows = await within.db
    .selectFrom('acknowledgement_words')
    .selectAll()
    .where(isAmong(within, 'sequence', sequences, 'integer'))
    .execute();
  return new Map(rows.map(({ sequence, clause, text }) => [sequence, { clause, text }]));
}

/** However many there are: they travel as one value. */
function isAmong(
  { jsonRows }: Within,
  column: string,
  values: readonly (string | number)[],
  type: 'text' | 'integer',
) {
  const given = jsonRows(
    values.map((value) => ({ value })),
    { value: type },
  );
  return sql<boolean>`${sql.ref(column)} in (${given})`;
}
