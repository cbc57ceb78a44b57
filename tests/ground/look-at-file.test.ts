import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markOfFile, unlessGone } from '../../src/ground/index.js';
import { inFolder } from '../builders/folder.js';

describe('a look at a file', () => {
  it('finds nothing where there is none, and is no fault then', async () =>
    inFolder(async (folder) => {
      assert.equal(await unlessGone(readdir(join(folder, 'puudub'))), null);
      assert.deepEqual(await unlessGone(readdir(folder)), []);
      await assert.rejects(unlessGone(Promise.reject(new Error('EIO'))), /EIO/u);
    }));

  it('gives another mark once the file says something else, and none once it is gone', async () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.csv');
      await writeFile(file, 'a');
      const first = await markOfFile(file);
      assert.equal(await markOfFile(file), first);
      await writeFile(file, 'ab');
      assert.notEqual(await markOfFile(file), first);
      await rm(file);
      assert.equal(await markOfFile(file), null);
    }));
});
