import { Client } from 'pg';
import { mostWanted, wholeText, type Finder } from './finder.js';

let tables = 0;

/** Any word of the question will do; those that PostgreSQL would take for orders are taken out. */
export function orWords(question: string): string {
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:or|and|not)$/iu.test(word)).join(' or ');
}

/** Full text with the stems of its own `estonian`, over the wire as it would be asked. */
export function postgresFinder(databaseUrl: string): Finder {
  return {
    name: "PostgreSQL, 'estonian'",
    build: async ({ duties }) => {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      const table = `bench_duty_${(tables += 1)}`;
      await client.query(`create table ${table} (at serial, name text, document tsvector)`);
      await client.query(
        `insert into ${table} (name, document)
          select name, to_tsvector('estonian', words) from unnest($1::text[], $2::text[]) as given(name, words)`,
        [duties.map(({ name }) => name), duties.map(wholeText)],
      );
      await client.query(`create index on ${table} using gin (document)`);
      await client.query(`analyze ${table}`);
      const ask = `select name from ${table}, websearch_to_tsquery('estonian', $1) as asked
        where document @@ asked order by ts_rank(document, asked) desc, at limit ${mostWanted}`;
      return {
        find: async (question) =>
          (await client.query<{ name: string }>(ask, [orWords(question)])).rows.map(({ name }) => name),
        bytes: async () => {
          const sized = await client.query<{ bytes: string }>(
            `select pg_total_relation_size('${table}') as bytes`,
          );
          return Number(sized.rows[0]?.bytes);
        },
        close: async () => {
          await client.query(`drop table ${table}`);
          await client.end();
        },
      };
    },
  };
}
