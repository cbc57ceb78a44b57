import { isUtf8 } from 'node:buffer';
import type Database from 'libsql';

/**
 * Reads all texts of the file. SQLite finds damage to its pages by itself; a text that is no UTF-8 any more it hands on
 * as it is, and the driver ends the whole process over it, without a word and at each start anew. Throws as SQLite does
 * of a damaged page.
 */
export function ensureTexts(database: Database.Database): void {
  for (const { name } of rowsOf<{ name: string }>(database, tables))
    for (const { words } of rowsOf<{ words: ArrayBuffer }>(database, wordsIn(name, database)))
      if (!isUtf8(words)) throw damaged(name);
}

const tables = "select name from sqlite_master where type = 'table'";

/** As bytes, which the driver hands out whatever they are; a blank between any two, so that no halves become a whole. */
function wordsIn(table: string, database: Database.Database): string {
  const columns = rowsOf<{ name: string }>(
    database,
    `select name from pragma_table_info(${quoted(table, "'")})`,
  );
  const words = [...columns].map(({ name }) => `coalesce(${quoted(name, '"')}, '')`).join(" || ' ' || ");
  return `select cast(${words} as blob) as words from ${quoted(table, '"')}`;
}

function quoted(name: string, mark: string): string {
  return `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;
}

function rowsOf<Row>(database: Database.Database, sql: string): Iterable<Row> {
  return database.prepare(sql).iterate() as Iterable<Row>;
}

function damaged(table: string): Error {
  return Object.assign(new Error(`A text in ${table} is no text`), { code: 'SQLITE_CORRUPT' });
}
