import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeForOwner } from '../../src/cli/owners-file.js';
import { inFolder } from '../builders/folder.js';

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
});
