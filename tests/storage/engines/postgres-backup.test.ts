import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { inFolder } from '../../builders/folder.js';
import { postgresUrl } from '../../contracts/postgres-server.js';
import { aReference } from '../../contracts/references.js';

/** A program of PostgreSQL's own, as an administrator runs it; `null` where it is not on this machine. */
async function run(
  program: string,
  ...words: readonly string[]
): Promise<{ code: number; said: string } | null> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  try {
    const [code] = (await once(child, 'close')) as [number];
    return { code, said };
  } catch {
    return null;
  }
}

/** A database of its own on the server of the tests: what is dumped is all of it. */
async function inDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const name = `backup_${process.pid}`;
  const server = new Client({ connectionString: await postgresUrl() });
  await server.connect();
  try {
    await server.query(`create database ${name}`);
    const address = new URL(await postgresUrl());
    address.pathname = `/${name}`;
    await work(address.href);
  } finally {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  }
}

async function withStorage<T>(databaseUrl: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ dataDir: '', databaseUrl, clock: systemClock, log: silentLog });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** `pg_dump` refuses a server that is newer than itself. */
async function whyNot(databaseUrl: string): Promise<string | null> {
  const version = await run('pg_dump', '--version');
  if (version === null) return 'pg_dump is not on this machine';
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  const [own, theirs] = [version.said.match(/\d+/u)?.[0], rows[0]?.server_version.match(/\d+/u)?.[0]];
  return Number(own) >= Number(theirs) ? null : `pg_dump ${own} cannot read PostgreSQL ${theirs}`;
}

describe('A backup of PostgreSQL', function () {
  this.timeout(60_000);

  it('taken and brought back by the commands of docs/deploy.md holds everything, and nothing later', async function () {
    await inDatabase(async (databaseUrl) => {
      const reason = await whyNot(databaseUrl);
      if (reason !== null) {
        console.log(`      not tried: ${reason}`);
        this.skip();
      }
      await inFolder(async (folder) => {
        const dump = join(folder, 'ametibot.dump');
        const before = await withStorage(databaseUrl, async ({ references, ledger, told }) => {
          await references.remember(aReference('a:before'));
          await ledger.append(aDraft());
          await told.claim('mari', 'secret:30');
          const taken = await run('pg_dump', '--format=custom', `--file=${dump}`, databaseUrl);
          assert.deepEqual([taken?.code, taken?.said], [0, '']);
          const head = await ledger.head();
          await references.remember(aReference('a:after'));
          return head;
        });
        const brought = await run('pg_restore', '--clean', '--if-exists', `--dbname=${databaseUrl}`, dump);
        assert.deepEqual([brought?.code, brought?.said], [0, '']);
        await withStorage(databaseUrl, async (storage) => {
          const { references, ledger, told } = storage;
          assert.equal(await storage.ping(), true);
          assert.deepEqual(await ledger.head(), before);
          assert.equal(await references.remember(aReference('a:before')), 'known');
          assert.equal(await references.remember(aReference('a:after')), 'new');
          assert.equal(await told.claim('mari', 'secret:30'), false);
        });
      });
    });
  });
});
