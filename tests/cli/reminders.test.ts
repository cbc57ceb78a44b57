import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { openStorage } from '../../src/storage/index.js';
import { inFolder } from '../builders/folder.js';
import { aRoster } from '../builders/roster.js';
import { aCampaign } from '../reminders/house.js';
import { bundleProgram, type BundledProgram } from '../storage/bundle-program.js';

let program: BundledProgram;

async function command(environment: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const child = spawn(process.execPath, [program.path, ...words], {
    env: { ...process.env, HOST: '', MicrosoftAppId: '', DATABASE_URL: '', ...environment },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...printed };
}

describe('npm run reminders', function () {
  this.timeout(30_000);
  before(async () => (program = await bundleProgram('src/cli/reminders.ts')));
  after(() => program.remove());

  it('lists what was sent, and writes everybody with what became of it, safe for a spreadsheet', () =>
    inFolder(async (folder) => {
      const roster = join(folder, 'roster.csv');
      await writeFile(
        roster,
        aRoster({ name: '=1+1; "Mari"', aadObjectId: 'MARI' }, { name: 'Jaan Kask', aadObjectId: 'jaan' }),
      );
      const storage = await openStorage({
        dataDir: folder,
        databaseUrl: null,
        clock: systemClock,
        log: silentLog,
      });
      const environment = { DATA_DIR: folder, ROSTER: roster };
      assert.match((await command(environment, 'list')).out, /Nothing has been sent/u);
      await storage.reminders.create(aCampaign());
      await storage.reminders.begin('k-1', [
        { aadObjectId: 'mari', unreachable: 'no-conversation' },
        { aadObjectId: 'jaan', unreachable: null },
        { aadObjectId: 'lahkunud', unreachable: 'blocked' },
      ]);
      await storage.close();

      assert.match(
        (await command(environment, 'list')).out,
        /^k-1 .* running: 0 of 3 delivered, 0 unknown; for all$/mu,
      );
      const file = join(folder, 'kõik.csv');
      assert.deepEqual(await command(environment, 'export', 'k-1', file), {
        code: 0,
        out: `${file} has 3 people.\n`,
        err: '',
      });
      assert.equal((await stat(file)).mode & 0o777, 0o600, 'it names people');
      const nowhere = await command(environment, 'export', 'k-1', join(folder, 'puudub', 'kõik.csv'));
      assert.equal(nowhere.code, 1);
      assert.match(
        nowhere.err,
        /kõik\.csv cannot be written: its folder is not there\.\nMake that folder, or/u,
      );
      const csv = await readFile(file, 'utf8');
      assert.ok(csv.startsWith('\uFEFFNimi;Objekti ID;Seis;'));
      assert.match(
        csv,
        /^"'=1\+1; ""Mari""";mari;kättesaamatu;Ametibotti ei ole inimese Teamsi veel lisatud;"IT saab/mu,
      );
      assert.match(csv, /^Jaan Kask;jaan;ootab;;;;2/mu);
      assert.match(csv, /^;lahkunud;kättesaamatu;/mu);
    }));

  it('says what is wrong with its words in a sentence', () =>
    inFolder(async (folder) => {
      const environment = { DATA_DIR: folder };
      const parts = { dataDir: folder, databaseUrl: null, clock: systemClock, log: silentLog };
      await (await openStorage(parts)).close();
      for (const words of [
        [],
        ['dance'],
        ['list', 'more'],
        ['export'],
        ['export', 'k'],
        ['export', 'k', 'f', 'g'],
      ])
        assert.notEqual((await command(environment, ...words)).code, 0, words.join(' '));
      const { code, err } = await command(environment, 'export', 'k-9', join(folder, 'f.csv'));
      assert.equal(code, 1);
      assert.match(err, /No reminder is known as k-9/u);
    }));

  it('says that nothing is kept where it was told to look, with what to do, and makes nothing there', () =>
    inFolder(async (folder) => {
      const dataDir = join(folder, 'data');
      for (const words of [['list'], ['export', 'k-9', join(folder, 'f.csv')]]) {
        const { code, out, err } = await command({ DATA_DIR: dataDir }, ...words);
        assert.deepEqual([code, out], [1, '']);
        assert.equal(
          err,
          `There is no ${join(dataDir, 'ametibot.db')}: nothing is kept there yet.\n` +
            'Let DATA_DIR name the folder of the file; the bot makes it at its first start.\n',
        );
      }
      assert.deepEqual(await readdir(folder), []);
    }));
});
