import assert from 'node:assert/strict';
import { copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock, type Log } from '../../../src/ground/index.js';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import { inFolder } from '../../builders/folder.js';
import { aReference } from '../../contracts/references.js';

interface House {
  readonly storage: Storage;
  readonly path: string;
  readonly told: readonly string[];
  /** `null`, or the code that writing fails with. */
  readonly write: () => Promise<string | null>;
}

async function lend(work: (house: House) => Promise<void>): Promise<void> {
  await inFolder(async (dataDir) => {
    const told: string[] = [];
    const note = (data: object, sentence: string) =>
      void told.push(`${'code' in data ? String(data.code) : ''} ${sentence}`);
    const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: note };
    const storage = await openStorage({ dataDir, databaseUrl: null, clock: systemClock, log });
    const write = async () => {
      try {
        await storage.references.remember(aReference('mari'));
        return null;
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    };
    try {
      await work({ storage, path: join(dataDir, 'ametibot.db'), told, write });
    } finally {
      await storage.close();
    }
  });
}

describe('A database file that is taken from a running bot', () => {
  it('is written to no more, and told once, until it is put back', () =>
    lend(async ({ storage, path, told, write }) => {
      assert.deepEqual([await write(), await storage.ping()], [null, true]);
      await rename(path, `${path}.away`);
      assert.deepEqual([await write(), await write()], ['storage.file_gone', 'storage.file_gone']);
      assert.equal(await storage.ping(), false);
      assert.deepEqual(told, ['storage.file_gone The store is not well']);
      await rename(`${path}.away`, path);
      assert.deepEqual([await storage.ping(), await write()], [true, null]);
    }));

  it('is noticed by whoever asks whether the store is well, before anything is written', () =>
    lend(async ({ storage, path }) => {
      await rm(path);
      assert.equal(await storage.ping(), false);
    }));

  it('is not taken for another that was put in its place', () =>
    lend(async ({ storage, path, write }) => {
      await copyFile(path, `${path}.copy`);
      await rename(`${path}.copy`, path);
      assert.equal(await write(), 'storage.file_gone');
      assert.equal(await storage.ping(), false);
    }));
});
