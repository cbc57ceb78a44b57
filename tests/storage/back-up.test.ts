import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AmetibotError, silentLog, systemClock } from '../../src/ground/index.js';
import { backUp, openStorage, type Storage } from '../../src/storage/index.js';
import { inFolder } from '../builders/folder.js';
import { aReference } from '../contracts/references.js';

async function withStorage<T>(dataDir: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

async function codeOf(work: Promise<void>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof AmetibotError, String(error));
    return error.code;
  }
  return 'none';
}

describe('A backup', () => {
  it('taken while the bot goes on brings everything back that was kept till then, in one file', async () => {
    await inFolder(async (folder) => {
      const [data, copies, later] = ['data', 'copies', 'later'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await mkdir(copies);
      await mkdir(later);
      await withStorage(data, async ({ references }) => {
        await references.remember(aReference('a:before'));
        await backUp(data, join(copies, 'monday.db'));
        await references.remember(aReference('a:after'));
      });
      assert.deepEqual(await readdir(copies), ['monday.db']);
      assert.equal((await stat(join(copies, 'monday.db'))).mode & 0o777, 0o600, 'it names people');

      await copyFile(join(copies, 'monday.db'), join(later, 'ametibot.db'));
      await withStorage(later, async (storage) => {
        const { references } = storage;
        assert.equal(await storage.ping(), true);
        assert.equal(await references.remember(aReference('a:before')), 'known');
        assert.equal(await references.remember(aReference('a:after')), 'new');
      });
    });
  });

  it('never writes over an older one, and says what is wrong where there is nothing or no room', async () => {
    await inFolder(async (folder) => {
      const data = join(folder, 'data');
      const copy = join(folder, 'copy.db');
      assert.equal(await codeOf(backUp(data, copy)), 'storage.nothing_there');
      await withStorage(data, async () => {
        await writeFile(copy, 'older');
        assert.equal(await codeOf(backUp(data, copy)), 'backup.already_there');
        assert.equal(await codeOf(backUp(data, join(folder, 'no-such-folder', 'copy.db'))), 'backup.failed');
      });
    });
  });
});
