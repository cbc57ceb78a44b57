import assert from 'node:assert/strict';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AmetibotError, unwritableFile, writeWhole } from '../../src/ground/index.js';
import { inFolder } from '../builders/folder.js';

describe('a file that is written whole', () => {
  it('is on the disk before it takes its name: without power the old one or the new one is there, never an empty one', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.json');
      await writeFile(path, 'vana');
      const handle = await open(path);
      const kept = Object.getPrototypeOf(handle) as { sync: () => Promise<void> };
      await handle.close();
      const { sync } = kept;
      const seen: string[] = [];
      kept.sync = async function () {
        await sync.call(this);
        const [own] = (await readdir(folder)).filter((name) => name.endsWith('.new'));
        seen.push(await readFile(path, 'utf8'), await readFile(join(folder, own ?? ''), 'utf8'));
      };
      try {
        await writeWhole(path, 'uus');
      } finally {
        kept.sync = sync;
      }
      assert.deepEqual(seen, ['vana', 'uus']);
      assert.equal(await readFile(path, 'utf8'), 'uus');
    }));

  it('says what stands in its way and what to do, and leaves what was there', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'fail'), 'vana');
      await mkdir(join(folder, 'kaust.json'));
      const sentence = (path: string) =>
        writeWhole(path, 'uus').then(
          () => 'written',
          (error: unknown) =>
            error instanceof AmetibotError ? `${error.message} ${error.cure}` : String(error),
        );
      assert.equal(
        await sentence(join(folder, 'fail', 'sees', 'a.json')),
        `${join(folder, 'fail', 'sees', 'a.json')} cannot be written: a file stands where a folder is needed. Name another folder, or take that file away.`,
      );
      assert.match(
        await sentence(join(folder, 'kaust.json')),
        /: a folder stands where the file should be\. Name /u,
      );
      assert.deepEqual((await readdir(folder)).sort(), ['fail', 'kaust.json']);
      assert.equal(await readFile(join(folder, 'fail'), 'utf8'), 'vana');
    }));

  it('names a full disk, a missing right and a disk that can only be read', () => {
    const said = (code: string) => unwritableFile('a.json', Object.assign(new Error(code), { code })).message;
    assert.equal(said('ENOSPC'), 'a.json cannot be written: the disk is full.');
    assert.equal(said('EACCES'), 'a.json cannot be written: the account that runs this may not.');
    assert.equal(said('EROFS'), 'a.json cannot be written: its disk can only be read.');
    assert.equal(said('EIO'), 'a.json cannot be written: the system says EIO.');
  });
});
