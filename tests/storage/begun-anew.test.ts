import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { backUp, openKept, openStorage, openToRead } from '../../src/storage/index.js';
import { aClock } from '../builders/clock.js';
import { codeOf } from '../builders/code-of.js';
import { inFolder } from '../builders/folder.js';
import { databases } from '../contracts/databases.js';
import { aReference } from '../contracts/references.js';

function partsIn(dataDir: string) {
  return { dataDir, databaseUrl: null, clock: systemClock, log: silentLog, wait: async () => {} };
}

/** A file with a journal beside it, as a bot leaves them that falls. */
async function leaveFallen(folder: string, to: string): Promise<void> {
  const storage = await openStorage(partsIn(folder));
  await storage.references.remember(aReference('a:mari'));
  await mkdir(to);
  for (const name of ['ametibot.db', 'ametibot.db-wal']) await copyFile(join(folder, name), join(to, name));
  await storage.close();
}

describe('a database that was there, and is not', () => {
  for (const { name, lend } of databases)
    it(`is told of where a new ledger begins in ${name}, once`, () =>
      lend(async (place) => {
        const told: { readonly at: object; readonly sentence: string }[] = [];
        const log = {
          ...silentLog,
          warn: (at: object, sentence: string) => void told.push({ at, sentence }),
        };
        for (let start = 0; start < 2; start += 1) await (await place.open({ clock: aClock(), log })).close();
        assert.deepEqual(
          told.map(({ at }) => Object.keys(at)),
          [['place']],
        );
        assert.match(told[0]!.sentence, /a new ledger begins.*put back the last backup/u);
      }));

  for (const [what, lose] of [
    ['gone', async (file: string) => rm(file)],
    ['empty', async (file: string) => truncate(file)],
  ] as const)
    it(`leaves its journal, which alone holds the last that was written, as it is where it is ${what}`, () =>
      inFolder(async (folder) => {
        const fallen = join(folder, 'fallen');
        await leaveFallen(join(folder, 'data'), fallen);
        const journal = await readFile(join(fallen, 'ametibot.db-wal'));
        assert.ok(journal.length > 0);
        await lose(join(fallen, 'ametibot.db'));

        assert.equal(await codeOf(openStorage(partsIn(fallen))), 'storage.journal_alone');
        assert.deepEqual(await readFile(join(fallen, 'ametibot.db-wal')), journal);
        assert.equal(
          await stat(join(fallen, 'ametibot.db')).then(
            ({ size }) => size,
            () => 0,
          ),
          0,
        );
      }));

  it('is no whole copy for a backup, and no older version for a command, where an empty file is left', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'ametibot.db'), '');
      assert.equal(await codeOf(backUp(folder, join(folder, 'copy.db'))), 'storage.nothing_there');
      assert.equal(await codeOf(openKept(partsIn(folder))), 'storage.nothing_there');
      assert.equal(await codeOf(openToRead(partsIn(folder))), 'storage.nothing_there');
    }));
});
