import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { canonicalText } from '../../src/descriptions/index.js';
import { aDispute, aDraft, aWithdrawal, mari } from '../acknowledgements/a-draft.js';
import { aClock } from '../builders/clock.js';
import { aDescription } from '../builders/description.js';
import { inFolder } from '../builders/folder.js';
import { databases, type Place } from '../contracts/databases.js';
import { bundleProgram, type BundledProgram } from '../storage/bundle-program.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let program: BundledProgram;

async function run({ address }: Place, ...words: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [program.path, ...words], {
    env: {
      ...process.env,
      HOST: '',
      MicrosoftAppId: '',
      DATA_DIR: address.dataDir || 'data',
      DATABASE_URL: address.databaseUrl ?? '',
    },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...printed };
}

const { version, ...content } = aDescription({ title: '=Aednik', purpose: 'Et park õitseks.' });
const formula = '=HYPERLINK("http://example.ee";"vajuta")';

/** A ledger in which somebody acknowledged, did not agree, and HR took the acknowledgement back. */
async function withLedger(place: Place): Promise<void> {
  const { ledger } = await place.open({ clock: aClock('2026-03-02T09:00:00Z') });
  await ledger.keepVersions([{ version, text: canonicalText(content) }]);
  await ledger.append(aDraft({ kind: 'issued', version }));
  await ledger.append(aDraft({ version }));
  await ledger.append(aDispute({ clause: '-3.4', text: formula }, { version }));
  await ledger.append(aWithdrawal({ version }));
}

describe('npm run ledger', function () {
  this.timeout(60_000);
  before(async () => (program = await bundleProgram('src/cli/ledger.ts')));
  after(() => program.remove());

  for (const { name, lend } of databases) {
    it(`verify finds a whole ledger whole in ${name}, and tells its end`, () =>
      lend(async (place) => {
        await withLedger(place);
        const { code, out, err } = await run(place, 'verify');
        assert.deepEqual([code, err], [0, '']);
        assert.match(out, /^The chain is whole: 4 events\.\nIts end: 4:[0-9a-f]{64}\n/u);
        const [, end = ''] = /Its end: (\S+)/u.exec(out) ?? [];
        const again = await run(place, 'verify', '--head', end);
        assert.match(again.out, /goes on from the end that you kept \(4\)/u);
        assert.match(out, /Keep this end elsewhere/u);
        assert.doesNotMatch(again.out, /Keep this end elsewhere/u, 'whoever gives one keeps it');
        assert.equal(again.code, 0);
      }));

    it(`verify names the first event in ${name} that does not fit, and ends with 1`, () =>
      lend(async (place) => {
        await withLedger(place);
        await place.query(
          `update acknowledgement_event set at = '2025-03-02T09:00:00.000Z' where sequence = 2`,
        );
        const { code, out } = await run(place, 'verify');
        assert.equal(code, 1);
        assert.match(out, /^Event 2 does not fit: it does not say what it said when it was written\./u);
        assert.match(out, /the last of them is 1:[0-9a-f]{64}\.\n/u);
        assert.match(out, /^Of the 3 behind that one 2 fit where they stand, and 1 does not: 2\.$/mu);
        assert.match(out, /\nKeep a copy of the database as evidence before anything is changed\..*\n$/u);
      }));
  }

  const [sqlite] = databases;
  const inSqlite = (work: (place: Place) => Promise<void>) => sqlite!.lend(work);

  it('verify names words and texts beside the chain that are not those of the chain', () =>
    inSqlite(async (place) => {
      await withLedger(place);
      await place.query("update acknowledgement_words set text = 'Nõus.' where sequence = 3");
      await place.query("update description_version set text = replace(text, 'park', 'aed')");
      const { code, out } = await run(place, 'verify');
      assert.equal(code, 1);
      assert.match(out, /^The words kept with event 3 are not those/u);
      assert.doesNotMatch(out, /The chain is whole/u);
      assert.match(out, /does not fit; the chain alone is whole: 4 events\.$/mu);
      assert.match(out, new RegExp(`text kept of version ${version} is not the text`, 'u'));
      await place.query('delete from description_version');
      assert.match((await run(place, 'verify')).out, /is not kept; event 1 is the first that names it/u);
    }));

  it('verify counts what is not known any more of people and words, and says what that may mean', () =>
    inSqlite(async (place) => {
      await withLedger(place);
      assert.doesNotMatch((await run(place, 'verify')).out, /not known/iu);
      await place.query('delete from acknowledgement_words');
      const without = await run(place, 'verify');
      assert.equal(without.code, 1);
      assert.match(
        without.out,
        /words written with event 3 are gone, but the person it is about is still known/u,
      );
      await place.query('delete from acknowledgement_person');
      const { code, out } = await run(place, 'verify');
      assert.equal(code, 0);
      assert.match(out, /whose 4 events are, and what was written with 2 of them\.\nEither npm run privacy/u);
    }));

  it('verify tells that the clock was set back, and finds the ledger whole all the same', () =>
    inSqlite(async (place) => {
      const clock = aClock('2026-03-02T09:00:00Z');
      const { ledger } = await place.open({ clock });
      await ledger.keepVersions([{ version, text: canonicalText(content) }]);
      await ledger.append(aDraft({ kind: 'issued', version }));
      clock.passMinutes(-90);
      await ledger.append(aDraft({ version }));
      const { code, out } = await run(place, 'verify');
      assert.equal(code, 0);
      assert.match(
        out,
        /^The clock of the server was set back once, first before event 2: it is of 2026-03-02T07:30/mu,
      );
    }));

  it('verify says where a ledger is cut, and that only an end kept elsewhere shows a new one', () =>
    inSqlite(async (place) => {
      await withLedger(place);
      const [, end = ''] = /Its end: (\S+)/u.exec((await run(place, 'verify')).out) ?? [];
      for (const table of ['event', 'words'])
        await place.query(`delete from acknowledgement_${table} where sequence = 4`);
      assert.match((await run(place, 'verify')).out, /^Event 4 does not fit: it is missing/u);
      await place.query(
        'update acknowledgement_head set sequence = 3, hash = (select hash from acknowledgement_event where sequence = 3)',
      );
      assert.equal((await run(place, 'verify')).code, 0);
      const against = await run(place, 'verify', '--head', end);
      assert.deepEqual(
        [against.code, against.out.startsWith('Event 4, whose hash you kept, is not there')],
        [1, true],
      );
    }));

  it('verify names an event that was put in before the first, also against the end that was kept', () =>
    inSqlite(async (place) => {
      await withLedger(place);
      const [, end = ''] = /Its end: (\S+)/u.exec((await run(place, 'verify')).out) ?? [];
      await place.query(
        `insert into acknowledgement_event select 0, kind, person, position, version, at, activity,
          'R-00000-00000', by_person, words, previous, hash, 'zz' from acknowledgement_event where sequence = 2`,
      );
      for (const words of [['verify'], ['verify', '--head', end]]) {
        const { code, out } = await run(place, ...words);
        assert.deepEqual([code, out.startsWith('Event 0 does not fit: the bot did not write it')], [1, true]);
      }
    }));

  it('verify says that the noted end is gone, and does not take it upon the bot', () =>
    inSqlite(async (place) => {
      await withLedger(place);
      await place.query('delete from acknowledgement_head');
      const { code, out, err } = await run(place, 'verify');
      assert.deepEqual([code, out], [1, '']);
      assert.match(
        err,
        /^The end of the ledger .* is not noted any more: .*\n.*put back the last backup\.\n$/u,
      );
    }));

  it('export writes a table that a spreadsheet in Estonian opens, and in which nothing is a formula', () =>
    inSqlite((place) =>
      inFolder(async (folder) => {
        await withLedger(place);
        const file = join(folder, 'raamat.csv');
        const { code, out } = await run(place, 'export', file);
        assert.deepEqual([code, /raamat\.csv: 4 events/u.test(out)], [0, true]);
        const text = await readFile(file, 'utf8');
        assert.ok(text.startsWith('\uFEFFjrk;'));
        const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, delimiter: ';' });
        assert.deepEqual(
          rows.map((row) => [row['jrk'], row['aeg (Eesti)'], row['sündmus'], row['nimi'], row['kes tegi']]),
          [
            ['1', '2026-03-02 11:00:00', 'väljastatud', mari.name, ''],
            ['2', '2026-03-02 11:00:00', 'tutvumine kinnitatud', mari.name, ''],
            ['3', '2026-03-02 11:00:00', 'ei nõustu', mari.name, ''],
            ['4', '2026-03-02 11:00:00', 'kinnitus tagasi võetud', mari.name, 'Pille Põld'],
          ],
        );
        for (const row of rows)
          for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/u);
        assert.deepEqual([rows[2]?.['punkt'], rows[2]?.['selgitus']], ["'-3.4", `'${formula}`]);
        assert.equal(rows[0]?.['ametikoht'], "'=Aednik");
        assert.equal((await stat(file)).mode & 0o077, 0);
        assert.deepEqual(await readdir(folder), ['raamat.csv']);
      }),
    ));

  it('counts one event as one', () =>
    inSqlite(async (place) => {
      const { ledger } = await place.open({ clock: aClock('2026-03-02T09:00:00Z') });
      await ledger.keepVersions([{ version, text: canonicalText(content) }]);
      await ledger.append(aDraft({ kind: 'issued', version }));
      assert.match((await run(place, 'verify')).out, /^The chain is whole: 1 event\.$/mu);
    }));

  it('export writes JSON lines, each with all that was hashed', () =>
    inSqlite((place) =>
      inFolder(async (folder) => {
        await withLedger(place);
        const file = join(folder, 'RAAMAT.JSONL');
        assert.equal((await run(place, 'export', file)).code, 0);
        const lines = (await readFile(file, 'utf8'))
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        assert.equal(lines.length, 4);
        assert.deepEqual(
          [lines[2].who, lines[2].written.clause, lines[2].written.text, lines[2].title],
          [mari, '-3.4', formula, '=Aednik'],
        );
        // What an auditor has who knows nothing but docs/acknowledgements.md.
        const sha256 = (values: readonly unknown[]) =>
          createHash('sha256').update(JSON.stringify(values)).digest('hex');
        for (const { hash, title: _title, who: _who, byWhom: _byWhom, written, ...hashed } of lines) {
          assert.equal(hash, sha256(['ametibot-ledger-1', ...Object.values(hashed)]));
          if (written !== null)
            assert.equal(hashed.words, sha256([written.salt, written.clause, written.text]));
        }
        assert.equal(lines[3].previous, lines[2].hash);
      }),
    ));

  it('export says how many events it wrote, and how many it did not that the bot had noted', () =>
    inSqlite((place) =>
      inFolder(async (folder) => {
        await withLedger(place);
        await place.query('delete from acknowledgement_event where sequence = 2');
        await place.query('update acknowledgement_event set hash = upper(hash) where sequence = 3');
        for (const [format, heads] of [
          ['csv', 1],
          ['jsonl', 0],
        ] as const) {
          const file = join(folder, `raamat.${format}`);
          const { code, out, err } = await run(place, 'export', file);
          assert.deepEqual([code, err], [1, '']);
          assert.match(out, /^The bot noted 4 events, and 2 of them are not in the file: gone/u);
          assert.match(out, /left out: 1\.$/mu);
          assert.match(out, /ledger -- verify names the first/u);
          assert.match(out, new RegExp(`raamat\\.${format}: 2 events\\.`, 'u'));
          const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
          assert.equal(lines.length, 2 + heads);
        }
      }),
    ));

  it('export says what in the file is not as the bot wrote it, and ends with 1', () =>
    inSqlite((place) =>
      inFolder(async (folder) => {
        await withLedger(place);
        const file = join(folder, 'raamat.jsonl');
        await place.query("update acknowledgement_words set text = 'Nõus.' where sequence = 3");
        const beside = await run(place, 'export', file);
        assert.deepEqual([beside.code, beside.err], [1, '']);
        assert.match(beside.out, /^The words kept with event 3 are not those[^\n]+\nThe file has it as it/u);
        await place.query("update acknowledgement_event set position = 'kapten' where sequence = 2");
        const { code, out } = await run(place, 'export', file);
        assert.equal(code, 1);
        assert.match(out, /^Event 2 does not fit: [^\n]+\nThe file has it as it stands\.\n.*: 4 events\./u);
        assert.match(await readFile(file, 'utf8'), /"position":"kapten"/u);
      }),
    ));

  it('export writes an event whose time is none with the time as it stands, and names it', () =>
    inSqlite((place) =>
      inFolder(async (folder) => {
        await withLedger(place);
        await place.query("update acknowledgement_event set at = 'eile' where sequence = 2");
        for (const format of ['csv', 'jsonl']) {
          const file = join(folder, `raamat.${format}`);
          const { code, out, err } = await run(place, 'export', file);
          assert.deepEqual([code, err], [1, '']);
          assert.match(out, /^The time of event 2 is none; the file has it as it stands\.$/mu);
          assert.match(out, /: 4 events\./u);
          assert.match(await readFile(file, 'utf8'), format === 'csv' ? /^2;;eile;/mu : /"at":"eile"/u);
        }
      }),
    ));

  it('says that there is no ledger where it was told to look, and makes none that would be whole', () =>
    inSqlite(async (place) => {
      for (const words of [['verify'], ['export', join(place.address.dataDir, 'raamat.csv')]]) {
        const { code, out, err } = await run(place, ...words);
        assert.deepEqual([code, out], [1, '']);
        assert.match(err, /^There is no \/.*ametibot\.db: nothing is kept there yet\.\nLet DATA_DIR name/u);
      }
      assert.deepEqual(await readdir(place.address.dataDir), []);
    }));

  it('says what it does when it is asked wrongly, and what to do when it cannot write', () =>
    inSqlite(async (place) => {
      await withLedger(place);
      for (const words of [
        [],
        ['dance'],
        ['export'],
        ['export', 'a.txt'],
        ['export', 'a.csv', 'b.csv'],
        ['export', 'a.csv', '--head', `1:${'0'.repeat(64)}`],
        ['verify', '--head', 'x'],
        ['verify', 'x'],
      ]) {
        const { code, out, err } = await run(place, ...words);
        assert.deepEqual([code, out], [2, ''], words.join(' '));
        assert.match(err, /npm run ledger -- verify/u);
      }
      const { code, err } = await run(place, 'export', join(place.address.dataDir, 'no such', 'a.csv'));
      assert.equal(code, 1);
      assert.match(err, /cannot be written: its folder is not there\.\nMake/u);
      assert.match((await run(place, '--help')).out, /kontrollib kogu tutvumise/u);
    }));
});
