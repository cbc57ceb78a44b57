import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { databases } from '../contracts/databases.js';

const drivers: Readonly<Record<string, string>> = { SQLite: 'libsql', PostgreSQL: 'pg' };

describe('opening the storage', () => {
  for (const { name, lend } of databases) {
    it(`loads the driver of ${name} and no other`, () =>
      lend(async ({ address }) => {
        const script = join(import.meta.dirname, 'loaded.ts');
        const { stdout } = await promisify(execFile)(process.execPath, [
          '--import=tsx',
          script,
          address.dataDir,
          address.databaseUrl ?? '',
        ]);
        assert.equal(stdout, drivers[name]);
      }));
  }
});
