import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../src/ground/index.js';
import { inFolder } from '../builders/folder.js';

describe('a folder that is made', () => {
  it('comes with those above it and has the rights that were asked for; one that is there stays as it is', () =>
    inFolder(async (folder) => {
      const deep = join(folder, 'a', 'b');
      await makeFolder(deep, 0o700);
      for (const path of [deep, join(folder, 'a')]) assert.equal((await stat(path)).mode & 0o777, 0o700);
      await writeFile(join(deep, 'fail'), '');
      await makeFolder(deep, 0o755);
      assert.deepEqual([await readdir(deep), (await stat(deep)).mode & 0o777], [['fail'], 0o700]);
    }));

  it('is one where several make it at once', () =>
    inFolder(async (folder) => {
      const deep = join(folder, 'a', 'b', 'c');
      await Promise.all(Array.from({ length: 20 }, () => makeFolder(deep)));
      assert.deepEqual(await readdir(deep), []);
    }));

  it('is none where a file stands, there or above', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'a'));
      await writeFile(join(folder, 'a', 'fail'), '');
      await assert.rejects(makeFolder(join(folder, 'a', 'fail')), { code: 'EEXIST' });
      await assert.rejects(makeFolder(join(folder, 'a', 'fail', 'sees')), { code: 'ENOTDIR' });
    }));

  it('is refused where the system takes none, and the process goes on', async function () {
    if (!existsSync('/proc/self')) this.skip();
    for (const path of ['/proc/ametibot', '/proc/ametibot/data'])
      await assert.rejects(makeFolder(path), { code: 'ENOENT' });
  });
});
