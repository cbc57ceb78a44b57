import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder } from '../builders/folder.js';
import { familyA } from '../documents/documents.js';

const page = join(import.meta.dirname, '../../src/cli/import.ts');

async function bring(...words: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', page, ...words]);
  const told = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (told.error += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...told };
}

describe('an import that cannot be written', () => {
  it('says what stands in the way and what to do, tells what was kept, and ends with 1', () =>
    inFolder(async (folder) => {
      const [document, index] = [join(folder, 'aednik.txt'), join(folder, 'index')];
      await writeFile(document, familyA);
      await mkdir(join(index, 'lunr.json'), { recursive: true });
      const { code, out, error } = await bring(document, '--out', index);
      assert.deepEqual(
        [code, error],
        [
          1,
          `${join(index, 'lunr.json')} cannot be written: a folder stands where the file should be.\nName another file, or take that folder away.\n`,
        ],
      );
      assert.match(out, /Aednik.+: uus \(/u);
      assert.equal((await readdir(join(index, 'descriptions'))).length, 1);
    }));

  it('says so of a file in the place of the folder, and leaves it as it was', () =>
    inFolder(async (folder) => {
      const [document, file] = [join(folder, 'aednik.txt'), join(folder, 'märkmed')];
      await writeFile(document, familyA);
      await writeFile(file, 'minu märkmed');
      const { code, out, error } = await bring(document, '--out', file);
      assert.deepEqual([code, out], [1, '']);
      assert.equal(
        error,
        `${join(file, 'descriptions')} cannot be read: a file stands where a folder is needed.\nName another folder, or take that file away.\n`,
      );
      assert.equal(await readFile(file, 'utf8'), 'minu märkmed');
    }));
});
