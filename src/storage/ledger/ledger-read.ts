import { plainObjectId } from '../../ground/index.js';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import {
  isWithdrawn,
  LedgerEvent,
  type FoundReceipt,
  type KeptVersion,
  type KeptWords,
  type KnownPerson,
  type Step,
  type ToldEvent,
  type Words,
} from '../../acknowledgements/index.js';
import type { Access } from '../engines/access.js';
import type { Kysely } from '../engines/kysely.js';
import { eventColumns, eventOf, versionOf, wordsOf } from './ledger-rows.js';
import type { Tables } from '../engines/tables.js';

/** So many rows are held in memory at once. */
const pageSize = 500;

/** All rows, a page at a time; `pageAfter` gives those behind the last one. */
async function* inPages<Row>(
  pageAfter: (last: Row | undefined) => Promise<readonly Row[]>,
): AsyncIterable<Row> {
  for (let last: Row | undefined; ;) {
    const page = await pageAfter(last);
    yield* page;
    last = page.at(-1);
    if (page.length < pageSize) return;
  }
}

/**
 * As they stand: nobody has checked that they are events. The bot writes none below 1, but who forges may; so all are
 * all, from the lowest there is.
 */
async function* walkRows({ db, attempt }: Access, after: number): AsyncIterable<LedgerEvent> {
  const page = async (from: number | undefined) =>
    attempt(() =>
      db
        .selectFrom('acknowledgement_event')
        .select(eventColumns)
        .where((row) => (from === undefined ? row.lit(true) : row('sequence', '>', from)))
        .orderBy('sequence')
        .limit(pageSize)
        .execute(),
    );
  const begin = after === 0 ? undefined : after;
  for await (const row of inPages<Awaited<ReturnType<typeof page>>[number]>((last) =>
    page(last?.sequence ?? begin),
  ))
    yield eventOf(row);
}

export function walk(access: Access, after: number): AsyncIterable<unknown> {
  return walkRows(access, after);
}

export async function* tell(access: Access, onNoEvent = () => {}): AsyncIterable<ToldEvent> {
  const texts = new Map<number, KeptWords>();
  for await (const kept of walkWords(access)) texts.set(kept.sequence, kept);
  // Behind the words: of somebody who is erased between the two it may not look as if their words alone were gone.
  const people = await readPeople(access);
  const personOf = (pseudonym: string | null) =>
    pseudonym === null ? null : (people.get(pseudonym) ?? null);
  for await (const each of walk(access, 0)) {
    const read = LedgerEvent.safeParse(each);
    if (!read.success) {
      onNoEvent();
      continue;
    }
    const event = read.data;
    const kept = texts.get(event.sequence);
    const words = kept === undefined ? null : { salt: kept.salt, ...kept.words };
    yield { event, person: personOf(event.person), by: personOf(event.by), words };
  }
}

async function readPeople({ db, attempt }: Access): Promise<ReadonlyMap<string, KnownPerson>> {
  const rows = await attempt(() => db.selectFrom('acknowledgement_person').selectAll().execute());
  return new Map(
    rows.map(({ pseudonym, aad_object_id: aadObjectId, name }) => [pseudonym, { aadObjectId, name }]),
  );
}

export async function* walkWords({ db, attempt }: Access): AsyncIterable<KeptWords> {
  yield* inPages<KeptWords>(async (last) => {
    const rows = await attempt(() =>
      db
        .selectFrom('acknowledgement_words')
        .selectAll()
        .where((row) => (last === undefined ? row.lit(true) : row('sequence', '>', last.sequence)))
        .orderBy('sequence')
        .limit(pageSize)
        .execute(),
    );
    return rows.map(wordsOf);
  });
}

export async function findWords(db: Kysely<Tables>, sequence: number): Promise<Words | null> {
  const row = await db
    .selectFrom('acknowledgement_words')
    .select(['clause', 'text'])
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row ?? null;
}

export async function* walkVersions({ db, attempt }: Access): AsyncIterable<KeptVersion> {
  yield* inPages<KeptVersion>(async (last) => {
    const rows = await attempt(() =>
      db
        .selectFrom('description_version')
        .selectAll()
        .where((row) => (last === undefined ? row.lit(true) : row('version', '>', last.version)))
        .orderBy('version')
        .limit(pageSize)
        .execute(),
    );
    return rows.map(versionOf);
  });
}

export async function eventsOf(db: Kysely<Tables>, aadObjectId: string): Promise<readonly LedgerEvent[]> {
  const rows = await db
    .selectFrom('acknowledgement_event')
    .innerJoin('acknowledgement_person', 'acknowledgement_person.pseudonym', 'acknowledgement_event.person')
    .select(eventColumns)
    .where('aad_object_id', '=', plainObjectId(aadObjectId))
    .orderBy('sequence')
    .execute();
  return rows.map(eventOf);
}

/** Those too in which the person acted for somebody else. */
export async function eventsConcerning(
  db: Kysely<Tables>,
  aadObjectId: string,
): Promise<readonly LedgerEvent[]> {
  const rows = await db
    .selectFrom('acknowledgement_event')
    .innerJoin('acknowledgement_person', (join) =>
      join.on((eb) =>
        eb.or([
          eb('acknowledgement_person.pseudonym', '=', eb.ref('acknowledgement_event.person')),
          eb('acknowledgement_person.pseudonym', '=', eb.ref('acknowledgement_event.by_person')),
        ]),
      ),
    )
    .select(eventColumns)
    .where('aad_object_id', '=', plainObjectId(aadObjectId))
    .orderBy('sequence')
    .execute();
  return rows.map(eventOf);
}

/**
 * No more of each event than moves where somebody stands, and others have their turn after each page: SQLite answers in
 * this very thread. Events of who was erased are passed over.
 */
export async function* walkSteps({ db, attempt }: Access): AsyncIterable<readonly Step[]> {
  for (let after = 0; ;) {
    const from = after;
    const page = await attempt(() =>
      db
        .selectFrom('acknowledgement_event')
        .leftJoin('acknowledgement_person', 'pseudonym', 'person')
        .select(['sequence', 'kind', 'position', 'version', 'at', 'aad_object_id'])
        .where('sequence', '>', from)
        .orderBy('sequence')
        .limit(pageSize)
        .execute(),
    );
    yield page.flatMap(({ aad_object_id: aadObjectId, kind, position, version, at }) =>
      aadObjectId === null ? [] : [{ aadObjectId, kind, position, version, at }],
    );
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.sequence;
    await letOthersWork();
  }
}

export async function findReceipt(db: Kysely<Tables>, number: string): Promise<FoundReceipt | null> {
  const row = await db
    .selectFrom('acknowledgement_event')
    .select(eventColumns)
    .where('receipt', '=', number)
    .executeTakeFirst();
  if (row === undefined) return null;
  const event = eventOf(row);
  const [own, person] = [await eventsBehind(db, event), await personOf(db, event.person)];
  const withdrawn = isWithdrawn(event, own) ? own.find(({ kind }) => kind === 'withdrawn') : undefined;
  return { event, person, withdrawn: withdrawn ?? null };
}

async function eventsBehind(db: Kysely<Tables>, event: LedgerEvent): Promise<readonly LedgerEvent[]> {
  const rows = await db
    .selectFrom('acknowledgement_event')
    .select(eventColumns)
    .where('person', '=', event.person)
    .where('position', '=', event.position)
    .where('version', '=', event.version)
    .where('sequence', '>', event.sequence)
    .orderBy('sequence')
    .execute();
  return rows.map(eventOf);
}

async function personOf(db: Kysely<Tables>, pseudonym: string): Promise<KnownPerson | null> {
  const row = await db
    .selectFrom('acknowledgement_person')
    .select(['aad_object_id', 'name'])
    .where('pseudonym', '=', pseudonym)
    .executeTakeFirst();
  return row === undefined ? null : { aadObjectId: row.aad_object_id, name: row.name };
}
