/** All that the room takes from kysely. */
export {
  CompiledQuery,
  Kysely,
  Migrator,
  PostgresDialect,
  sql,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
export type {
  DatabaseConnection,
  Dialect,
  DialectAdapter,
  Driver,
  ExpressionBuilder,
  Generated,
  Migration,
  PostgresPool,
  PostgresPoolClient,
  RawBuilder,
  Selectable,
  SqliteDatabase,
  SqliteDialectConfig,
  SqliteStatement,
  Transaction,
} from 'kysely';
