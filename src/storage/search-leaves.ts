import { oneDay } from '../ground/index.js';
import type { KeptLeaf, Leaf, LeafStore, Postings } from '../search/index.js';
import { momentAgo, momentOf, type Access, type Accesses } from './engines/access.js';
import { sql, type Kysely, type Transaction } from './engines/kysely.js';
import type { Tables } from './engines/tables.js';

/** The leaves of the search on PostgreSQL: what a process needs of a large collection is fetched by its questions. */
export function createSearchLeaves({ person, nobody: access }: Accesses): LeafStore {
  const { db, attempt } = access;
  return {
    kept: (edition) => attempt(() => keptLeaves(db, edition)),
    keep: (edition, leaves) =>
      attempt(() =>
        db.transaction().execute((whole) => keepLeaves(whole, edition, leaves, momentOf(access))),
      ),
    contents: (numbers) => person.attempt(() => contentsOf(person.db, numbers)),
    postings: (lexemes) => person.attempt(() => postingsOf(person.db, lexemes)),
    need: (numbers, keptDays) => attempt(() => needLeaves(access, numbers, keptDays)),
    tally: (key) =>
      attempt(async () => {
        const row = await db
          .updateTable('search_tally')
          .set({ needed_at: momentOf(access) })
          .where('key', '=', key)
          .returning('content')
          .executeTakeFirst();
        return row?.content;
      }),
    keepTally: (key, content) =>
      attempt(async () => {
        await db
          .insertInto('search_tally')
          .values({ key, content, needed_at: momentOf(access) })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet({ content, needed_at: momentOf(access) }),
          )
          .execute();
      }),
    settle: () => attempt(() => settleIndex(db)),
  };
}

async function keptLeaves(db: Kysely<Tables>, edition: string): Promise<readonly KeptLeaf[]> {
  const rows = await db
    .selectFrom('search_leaf')
    .select(['number', 'description as descriptionId', 'version'])
    .where('edition', '=', edition)
    .execute();
  return rows;
}

/** In the order in which they are given: two processes that keep the same wait for each other, and never in a ring. */
async function keepLeaves(
  whole: Transaction<Tables>,
  edition: string,
  leaves: readonly Leaf[],
  at: string,
): Promise<void> {
  if (leaves.length === 0) return;
  const kept = await whole
    .insertInto('search_leaf')
    .values(
      leaves.map(({ descriptionId: description, version, content }) => {
        return { edition, description, version, content, needed_at: at };
      }),
    )
    .onConflict((conflict) => conflict.columns(['edition', 'description', 'version']).doNothing())
    .returning(['number', 'description', 'version'])
    .execute();
  const numbers = new Map(
    kept.map(({ number, description, version }) => [`${description} ${version}`, number]),
  );
  const rows = leaves.flatMap(({ descriptionId, version, rows: own }) => {
    const leaf = numbers.get(`${descriptionId} ${version}`);
    return leaf === undefined ? [] : own.map(({ place, stems }) => ({ leaf, place, stems }));
  });
  await sql`
    insert into search_passage (leaf, place, stems)
    select leaf, place, stems::tsvector from unnest(
      ${rows.map(({ leaf }) => leaf)}::int4[], ${rows.map(({ place }) => place)}::int2[],
      ${rows.map(({ stems }) => stems)}::text[]
    ) as row (leaf, place, stems)`.execute(whole);
}

async function contentsOf(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<readonly (string | undefined)[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<{ number: number; content: string }>`
    select number, content from search_leaf where number = any(${[...numbers]}::int4[])`.execute(db);
  const contents = new Map(rows.map(({ number, content }) => [number, content]));
  return numbers.map((number) => contents.get(number));
}

/** A posting as it comes: four bytes of the leaf, two of the place, two of the label. Text would take ten times as long. */
const bytesOfPosting = 8;

/**
 * The rank of a row that holds the one lexeme is the weight of its label over 1.64493406685, the sum of one over all
 * squares: so ts_rank tells the label, in the tuple that was gone to anyway.
 */
async function postingsOf(db: Kysely<Tables>, lexemes: readonly string[]): Promise<readonly Postings[]> {
  const { rows } = await sql<{ at: string; packed: Buffer }>`
    select asked.at, string_agg(int4send(found.leaf) || int2send(found.place) || int2send(found.label), ''::bytea) as packed
    from unnest(${[...lexemes]}::text[]) with ordinality as asked (lexeme, at)
    cross join lateral (
      select leaf, place,
        round(ts_rank('{0.25, 0.5, 0.75, 1}', stems, asked.lexeme::tsquery) * 4 * 1.64493406685)::int2 as label
      from search_passage where stems @@ asked.lexeme::tsquery
    ) as found
    group by asked.at`.execute(db);
  const postings = new Map(rows.map(({ at, packed }) => [Number(at) - 1, unpacked(packed)]));
  return lexemes.map((_, at) => postings.get(at) ?? unpacked(Buffer.alloc(0)));
}

function unpacked(packed: Buffer): Postings {
  const count = packed.length / bytesOfPosting;
  const postings = {
    leaves: new Int32Array(count),
    places: new Int16Array(count),
    labels: new Uint8Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    postings.leaves[at] = packed.readInt32BE(at * bytesOfPosting);
    postings.places[at] = packed.readInt16BE(at * bytesOfPosting + 4);
    postings.labels[at] = packed.readInt16BE(at * bytesOfPosting + 6);
  }
  return postings;
}

/** Said anew when a quarter of the time is over: most starts write nothing. */
async function needLeaves(access: Access, numbers: readonly number[], keptDays: number): Promise<number> {
  const { db } = access;
  await sql`
    update search_leaf set needed_at = ${momentOf(access)}
    where number = any(${[...numbers]}::int4[]) and needed_at < ${momentAgo(access, (keptDays * oneDay) / 4)}`.execute(
    db,
  );
  await db
    .deleteFrom('search_tally')
    .where('needed_at', '<', momentAgo(access, keptDays * oneDay))
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('search_leaf')
    .where('needed_at', '<', momentAgo(access, keptDays * oneDay))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** What was written lately waits in a list of its own until then, which every question would read through. */
async function settleIndex(db: Kysely<Tables>): Promise<void> {
  await sql`select gin_clean_pending_list('search_passage_stems')`.execute(db);
  await sql`analyze search_passage`.execute(db);
}
