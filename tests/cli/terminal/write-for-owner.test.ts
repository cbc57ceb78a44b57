import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeForOwner } from '../../../src/cli/terminal/write-for-owner.js';
import { inFolder } from '../../builders/folder.js';

describe('a file for its owner alone', () => {
  it('is blamed for what it cannot take, and not for what broke in the making of its content', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'raamat.csv');
      await writeFile(file, 'vana');
      const broken = new RangeError('Invalid time value');
      async function* breaking() {
        yield 'uus';
        throw broken;
      }
      await assert.rejects(writeForOwner(file, breaking()), (error) => error === broken);
      await assert.rejects(writeForOwner(join(folder, 'no such', 'raamat.csv'), ['uus']), {
        code: 'files.unwritable',
      });
      assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['raamat.csv'], 'vana']);
    }));

  it('is left to another run that writes the same one meanwhile, and is never half of it', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'raamat.csv');
      async function* whileAnotherBegins() {
        yield 'minu algus';
        await rm(`${file}.new`);
        await writeFile(`${file}.new`, 'teise algus');
        yield 'minu lõpp';
      }
      await assert.rejects(writeForOwner(file, whileAnotherBegins()), { code: 'files.overtaken' });
      assert.deepEqual(await readdir(folder), ['raamat.csv.new']);
      assert.equal(await readFile(`${file}.new`, 'utf8'), 'teise algus');
      await writeForOwner(file, ['kõik']);
      assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['raamat.csv'], 'kõik']);
    }));

  it('takes no place of what is no file: under /dev/stdout the whole machine would lose its own', () =>
    inFolder(async (folder) => {
      const name = join(folder, 'stdout');
      const noFile = createServer().listen(name);
      await once(noFile, 'listening');
      await assert.rejects(writeForOwner(name, ['kõik']), { code: 'files.no_file' });
      assert.ok((await stat(name)).isSocket());
      noFile.close();
    }));
});
