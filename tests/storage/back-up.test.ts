import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { backUp, openStorage, type Storage } from '../../src/storage/index.js';
import { codeOf } from '../builders/code-of.js';
import { inFolder } from '../builders/folder.js';
import { aReference } from '../contracts/references.js';
import { bundleProgram } from './bundle-program.js';

async function withStorage<T>(dataDir: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
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

  it('has its name only once it is whole: a run that is killed leaves nothing there, and does not block the next', async () => {
    await inFolder(async (folder) => {
      const [data, copies] = [join(folder, 'data'), join(folder, 'copies')];
      const copy = join(copies, 'monday.db');
      await mkdir(copies);
      await withStorage(data, ({ references }) => references.remember(aReference('a:before')));
      // So much that the run is still at it when it is killed.
      const database = new Database(join(data, 'ametibot.db'));
      database.exec('create table ballast (bytes blob)');
      const fill = database.prepare('insert into ballast values (randomblob(1000000))');
      for (let megabyte = 0; megabyte < 100; megabyte += 1) fill.run();
      database.close();

      const program = await bundleProgram('src/cli/backup.ts');
      try {
        const child = spawn(process.execPath, [program.path, copy], {
          env: { ...process.env, HOST: '', MicrosoftAppId: '', DATA_DIR: data, DATABASE_URL: '' },
          stdio: 'ignore',
        });
        const ended = once(child, 'exit');
        while (child.exitCode === null && (await readdir(copies)).length === 0) await pause(1);
        child.kill('SIGKILL');
        assert.deepEqual(await ended, [null, 'SIGKILL'], 'it ended by itself');
      } finally {
        await program.remove();
      }
      const left = await readdir(copies);
      assert.deepEqual([left.length > 0, left.includes('monday.db')], [true, false], left.join(' '));

      await writeFile(`${copy}.new-journal`, 'left');
      await backUp(data, copy);
      assert.deepEqual(await readdir(copies), ['monday.db']);
      const brought = new Database(copy, { readonly: true });
      assert.equal(brought.prepare('select bytes from ballast').all().length, 100);
      brought.close();
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

  it('says of a file that cannot be opened, or is a folder, what it is, and blames no copy for it', async () => {
    await inFolder(async (folder) => {
      const [data, copy] = [join(folder, 'data'), join(folder, 'copy.db')];
      await mkdir(join(data, 'ametibot.db'), { recursive: true });
      assert.equal(await codeOf(backUp(data, copy)), 'storage.folder_there');
      await rm(data, { recursive: true });
      await mkdir(data);
      const noFile = createServer().listen(join(data, 'ametibot.db'));
      await once(noFile, 'listening');
      const code = await codeOf(backUp(data, copy));
      noFile.close();
      assert.equal(code, 'storage.unopened');
    });
  });

  it('says of a damaged file that it is damaged, and blames no folder for it', async () => {
    await inFolder(async (folder) => {
      const [data, copies] = [join(folder, 'data'), join(folder, 'copies')];
      await mkdir(copies);
      await withStorage(data, ({ references }) => references.remember(aReference('a:before')));
      const file = await open(join(data, 'ametibot.db'), 'r+');
      await file.write(Buffer.alloc(60_000, 0xff), 0, 60_000, 4_096);
      await file.close();

      assert.equal(await codeOf(backUp(data, join(copies, 'monday.db'))), 'storage.damaged');
      assert.deepEqual(await readdir(copies), [], 'no half of it is left');

      await writeFile(
        join(data, 'ametibot.db'),
        'no database at all, and long enough to be looked at'.repeat(40),
      );
      assert.equal(await codeOf(backUp(data, join(copies, 'tuesday.db'))), 'storage.damaged');
    });
  });
});
