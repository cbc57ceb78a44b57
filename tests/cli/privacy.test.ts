import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { silentLog, systemClock } from '../../src/ground/index.js';
import { openStorage, type Storage } from '../../src/storage/index.js';
import { aDraft } from '../acknowledgements/a-draft.js';
import { inFolder } from '../builders/folder.js';
import { aRoster } from '../builders/roster.js';
import { saidOf } from '../contracts/conversation-memory.js';
import { inSchema } from '../contracts/postgres-server.js';
import { aReference } from '../contracts/references.js';
import { bundleProgram, type BundledProgram } from '../storage/bundle-program.js';
import { nothingKept } from '../builders/nothing-kept.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let program: BundledProgram;

type Command = (...words: readonly string[]) => Promise<Ran>;

async function run(environment: Readonly<Record<string, string>>, words: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [program.path, ...words], {
    env: { ...process.env, HOST: '', MicrosoftAppId: '', ...environment },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...printed };
}

const people = [
  { aadObjectId: 'AA-mari', upn: 'Mari.Maasikas@example.ee' },
  { aadObjectId: 'aa-mari', upn: 'mari.maasikas@example.ee', position: 'Florist' },
  { aadObjectId: 'jaan', upn: 'jagatud@example.ee', name: 'Jaan Kask' },
  { aadObjectId: 'rein', upn: 'jagatud@example.ee', name: 'Rein Rebane' },
];

/** A bot that has talked with Mari, with Jaan, and with Leida, who has left; and the command beside it. */
async function inHouse(
  work: (privacy: Command, storage: Storage) => Promise<void>,
  databaseUrl = '',
): Promise<void> {
  await inFolder(async (folder) => {
    const [roster, dataDir] = [join(folder, 'roster.csv'), join(folder, 'data')];
    await writeFile(roster, aRoster(...people));
    const address = { dataDir, databaseUrl: databaseUrl || null };
    const storage = await openStorage({ ...address, clock: systemClock, log: silentLog });
    try {
      for (const who of ['aa-mari', 'jaan', 'leida']) {
        const person = { id: `29:${who}`, aadObjectId: who };
        await storage.references.remember(aReference(`a:${who}`, { person }));
        await storage.conversationMemory.remember(`a:${who} ${who}`, saidOf(who));
        await storage.ledger.append(aDraft({ person: { aadObjectId: who, name: who } }));
      }
      const environment = { ROSTER: roster, DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
      await work((...words) => run(environment, words), storage);
    } finally {
      await storage.close();
    }
  });
}

function counts(printed: string): readonly number[] {
  return [...printed.matchAll(/: (\d+)$/gmu)].map(([, count]) => Number(count));
}

describe('npm run privacy', function () {
  this.timeout(30_000);
  before(async () => (program = await bundleProgram('src/cli/privacy.ts')));
  after(() => program.remove());

  it('exports what is kept of a person as one JSON, by address in any case or by object id', () =>
    inHouse(async (privacy) => {
      const byAddress = await privacy('export', 'MARI.maasikas@example.ee');
      const byId = await privacy('export', 'Aa-Mari');
      assert.deepEqual([byAddress.code, byAddress.err], [0, '']);
      const kept = JSON.parse(byAddress.out);
      assert.deepEqual({ ...JSON.parse(byId.out), exportedAt: '' }, { ...kept, exportedAt: '' });
      assert.equal(kept.aadObjectId, 'aa-mari');
      assert.deepEqual(
        kept.roster.map(({ position }: { position: string }) => position),
        ['Aednik', 'Florist'],
      );
      assert.deepEqual(kept.talks[0].said.said, saidOf('aa-mari'));
      assert.deepEqual([kept.talks.length, kept.references.length, kept.lessons.length], [1, 1, 0]);
      assert.ok(!byAddress.out.includes('jaan'));
    }));

  it('erases after --yes alone, tells how much, and leaves everybody else', () =>
    inHouse(async (privacy, { personalData }) => {
      const before = await personalData.of('jaan');
      const asked = await privacy('erase', 'mari.maasikas@example.ee');
      assert.deepEqual([asked.code, counts(asked.out)], [0, [1, 0, 1, 0, 0, 0, 0, 0, 1]]);
      assert.match(asked.out, /Nothing was erased: say --yes/u);
      assert.equal((await personalData.of('aa-mari')).talks.length, 1);

      const done = await privacy('erase', 'mari.maasikas@example.ee', '--yes');
      assert.deepEqual([done.code, counts(done.out)], [0, [1, 0, 1, 0, 0, 0, 0, 0, 1]]);
      assert.match(done.out, /roster\.csv has 2 line/u);
      const running = /A bot that is running may know the last talks for 30 minutes more/u;
      assert.match(done.out, running);
      assert.doesNotMatch(asked.out, running);
      assert.deepEqual(await personalData.of('aa-mari'), nothingKept);
      assert.deepEqual(await personalData.of('jaan'), before);
    }));

  it('does the same in PostgreSQL, for somebody who has left too', () =>
    inSchema((databaseUrl) =>
      inHouse(async (privacy, { personalData }) => {
        assert.equal(JSON.parse((await privacy('export', 'leida')).out).references.length, 1);
        assert.deepEqual(counts((await privacy('erase', 'leida', '--yes')).out), [1, 0, 1, 0, 0, 0, 0, 0, 1]);
        assert.deepEqual(await personalData.of('leida'), nothingKept);
      }, databaseUrl),
    ));

  it('says so and ends with 1 where nobody is known, and where an address is of several', () =>
    inHouse(async (privacy) => {
      for (const words of [['export'], ['erase', '--yes']]) {
        const { code, out, err } = await privacy(...words, 'keegi@example.ee');
        assert.deepEqual([code, out], [1, '']);
        assert.match(err, /^Nobody is known as keegi@example\.ee.*\nGive the object id/u);
      }
      const shared = await privacy('erase', 'jagatud@example.ee', '--yes');
      assert.deepEqual([shared.code, shared.out], [1, '']);
      assert.match(shared.err, /several people: jaan, rein\.\nName the one you mean by the object id/u);
    }));

  it('explains itself when asked, and with 2 when it is not understood, and opens no store for it', () =>
    inFolder(async (folder) => {
      const dataDir = join(folder, 'data');
      const help = await run({ DATA_DIR: dataDir }, ['--help']);
      assert.deepEqual([help.code, help.err], [0, '']);
      assert.match(help.out, /export PERSON[^]*erase PERSON \[--yes\][^]*erase ISIK \[--yes\]/u);
      for (const words of [[], ['export'], ['forget', 'mari'], ['export', 'mari', '--yes']]) {
        const { code, out, err } = await run({ DATA_DIR: dataDir }, words);
        assert.deepEqual([code, out], [2, ''], words.join(' '));
        assert.ok(err.endsWith(help.out), err);
      }
      assert.equal(existsSync(dataDir), false);
    }));

  it('says that nothing is kept where it was told to look, erases nothing there and makes nothing', () =>
    inFolder(async (folder) => {
      const dataDir = join(folder, 'data');
      for (const words of [['export'], ['erase'], ['erase', '--yes']]) {
        const { code, out, err } = await run({ DATA_DIR: dataDir, DATABASE_URL: '' }, [...words, 'mari']);
        assert.deepEqual([code, out], [1, '']);
        assert.ok(err.startsWith(`There is no ${join(dataDir, 'ametibot.db')}: `), err);
      }
      assert.equal(existsSync(dataDir), false);
    }));

  it('waits for whoever writes to the store, and tells in a sentence alone that they never ended', () =>
    inFolder(async (folder) => {
      const parts = { dataDir: folder, databaseUrl: null, clock: systemClock, log: silentLog };
      const storage = await openStorage(parts);
      await storage.references.remember(
        aReference('a:x', { person: { id: '29:mari', aadObjectId: 'mari' } }),
      );
      await storage.close();
      const other = new Database(join(folder, 'ametibot.db'));
      other.exec('begin immediate');
      const { code, err } = await run({ DATA_DIR: folder, DATABASE_URL: '' }, ['erase', 'mari', '--yes']);
      other.exec('rollback');
      other.close();
      assert.equal(code, 1);
      assert.match(err, /^Another process is writing to /u);
    }));

  it('tells what is wrong with the store in a sentence, with what to do', () =>
    inFolder(async (folder) => {
      const data = join(folder, 'data');
      await writeFile(data, '');
      const { code, out, err } = await run({ DATA_DIR: data, DATABASE_URL: '' }, ['export', 'mari']);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^A file stands where the folder of .*\nLet DATA_DIR name a folder\.$/mu);
    }));
});
