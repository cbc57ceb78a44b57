import { sql, type Kysely, type RawBuilder } from './kysely.js';
import type { Tables } from './tables.js';

/** The columns of rows that travel together, with what each holds. */
export type JsonColumns = Readonly<Record<string, 'text' | 'integer'>>;

/**
 * Many rows as one value: a `select` that gives them. A statement with a value for each field would take longer to
 * write than the database takes to do it, and may hold only so many.
 */
export type JsonRows = (rows: readonly object[], columns: JsonColumns) => RawBuilder<unknown>;

export const sqliteJsonRows: JsonRows = (rows, columns) => {
  const names = Object.keys(columns);
  const values = names.map((_, at) => sql`value ->> ${sql.lit(at)}`);
  const json = JSON.stringify(rows.map((row) => names.map((name) => row[name as keyof typeof row])));
  return sql`select ${sql.join(values)} from json_each(${json})`;
};

export const postgresJsonRows: JsonRows = (rows, columns) => {
  const names = Object.keys(columns).map((name) => sql.ref(name));
  const typed = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  const json = JSON.stringify(rows);
  return sql`select ${sql.join(names)} from json_to_recordset(${json}::json) as given(${sql.join(typed)})`;
};

/** Inserts rows in one statement; `otherwise` is what becomes of those that are there. */
export async function insertRows(
  { db, jsonRows }: { readonly db: Kysely<Tables>; readonly jsonRows: JsonRows },
  table: keyof Tables,
  rows: readonly object[],
  columns: JsonColumns,
  otherwise: RawBuilder<unknown> = sql``,
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  // SQLite takes `on conflict` behind a `select` only where the select says `where`.
  await sql`insert into ${sql.table(table)} (${names}) ${jsonRows(rows, columns)} where true ${otherwise}`.execute(
    db,
  );
}
