import assert from 'node:assert/strict';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { readImportCommand } from '../../../src/conversation/importing/import-command.js';
import type { ImportDesk } from '../../../src/conversation/importing/import-desk.js';
import type { ImportingParts } from '../../../src/conversation/importing/import-publishing.js';
import { createImporting } from '../../../src/conversation/importing/importing.js';
import type { PressAnswer, Reply, SentFile } from '../../../src/conversation/talk/reply.js';
import type { FileReport } from '../../../src/documents/index.js';
import { openStaff } from '../../../src/people/index.js';
import { aClock } from '../../builders/clock.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { aPerson } from '../../builders/roster.js';

const aednik = aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Kastab taimi.')] });
const staff = openStaff(
  [
    aPerson({ aadObjectId: 'pille', name: 'Pille Põld', position: 'Personalijuht', roles: ['hr'] }),
    aPerson({ aadObjectId: 'ants', name: 'Ants Arvuti', position: 'Administraator', roles: ['admin'] }),
    aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik' }),
  ],
  [aednik],
);

function aReport(change: 'new' | 'replaced' | 'unchanged' = 'replaced'): FileReport {
  const position = { description: aednik, change, twin: false, differences: [], notes: [] };
  return { file: 'a.docx', positions: [position], faults: [], signatures: null, missing: [] };
}

function aTalk(more: Partial<ImportDesk> = {}) {
  let made = 0;
  const published: number[] = [];
  const failures: unknown[] = [];
  const told: string[] = [];
  const desk: ImportDesk = {
    read: async (documents) => {
      const reports: FileReport[] = [];
      for await (const { name } of documents) reports.push({ ...aReport(), file: name });
      return reports;
    },
    publish: async (files) => {
      published.push(files.length);
      return { kind: 'published', positions: files.flatMap(({ positions }) => positions) };
    },
    clock: aClock(),
    patience: async () => new Promise(() => {}),
    teller: () => ({
      tell: async (who, message) => {
        told.push(`${who}: ${message.summary}`);
        return { kind: 'sent', activityId: null };
      },
    }),
    newId: () => `luge-${(made += 1)}`,
    onFailure: (error) => void failures.push(error),
    ...more,
  };
  const parts: ImportingParts = { desk, staff: () => staff, refusals: { count: () => {} } };
  const importing = createImporting(parts);
  const take = async (files: readonly SentFile[], aadObjectId: string | null = 'pille', personal = true) =>
    textOf(await importing.take({ files, aadObjectId, personal, language: 'et' }));
  const press = async (verb: string, reading: string, aadObjectId: string | null = 'pille') =>
    inWords(
      await importing.press({
        verb,
        data: { import: reading, language: 'et' },
        aadObjectId,
        activityId: 'a',
        conversation: 'c',
        cardId: 'k',
        personal: true,
        language: 'et',
      }),
    );
  return { importing, take, press, published, failures, told };
}

function aFile(name = 'a.docx'): SentFile {
  return { name, fetch: async () => ({ kind: 'fetched', bytes: new Uint8Array() }) };
}

function textOf({ card }: Reply): string {
  return readTexts(card).join('\n');
}

function inWords(answer: PressAnswer | null): string {
  if (answer === null || answer.kind === 'unknown' || answer.kind === 'file')
    return answer?.kind ?? 'not ours';
  return answer.kind === 'failed' ? answer.sentence : textOf(answer.reply);
}

describe('the talk in which HR sends documents', () => {
  it('is for HR and the administrator, in the personal chat, and fetches nothing for others', async () => {
    const { take } = aTalk();
    const never: SentFile = { name: 'a.docx', fetch: async () => assert.fail('fetched') };
    assert.match(await take([never], 'mari'), /^Ametijuhendeid saab lisada ainult/u);
    assert.match(await take([never], null), /^Ametijuhendeid saab lisada ainult/u);
    assert.match(await take([never], 'pille', false), /ainult isiklikus vestluses/u);
    assert.match(await take([aFile()], 'ants'), /^Lugesin 1 ametijuhendi/u);
  });

  it('takes ten files at a time', async () => {
    const { take } = aTalk();
    const files = Array.from({ length: 11 }, (_, at) => aFile(`${at}.docx`));
    assert.match(await take(files), /kuni kümme faili/u);
    assert.match(await take(files.slice(1)), /^Lugesin 10 ametijuhendit/u);
  });

  it('fetches a file when the one before has been read', async () => {
    const told: string[] = [];
    const { take } = aTalk({
      read: async (documents) => {
        for await (const { name } of documents) told.push(`read ${name}`);
        return [];
      },
    });
    const file = (name: string): SentFile => ({
      name,
      fetch: async () => {
        told.push(`fetch ${name}`);
        return { kind: 'fetched', bytes: new Uint8Array() };
      },
    });
    await take([file('1'), file('2')]);
    assert.deepEqual(told, ['fetch 1', 'read 1', 'fetch 2', 'read 2']);
  });

  it('says why a file did not come, with what to do', async () => {
    const { take } = aTalk();
    const lost = (why: 'elsewhere' | 'too-long' | 'late' | 'unavailable'): SentFile => ({
      name: `${why}.pdf`,
      fetch: async () => ({ kind: 'not-fetched', why }),
    });
    const card = await take([lost('elsewhere'), lost('too-long'), lost('late'), lost('unavailable')]);
    assert.match(card, /^Ei leidnud ühtegi ametijuhendit/u);
    assert.match(card, /elsewhere\.pdf\nfail ei ole Teamsi failihoidlas.*lisa see sõnumile/u);
    assert.match(card, /too-long\.pdf\n.*kuni 20 MB/u);
    assert.doesNotMatch(card, /Avalda/u);
  });

  it('offers no button where nothing would change', async () => {
    const { take } = aTalk({ read: async () => [aReport('unchanged')] });
    assert.doesNotMatch(await take([aFile()]), /\nAvalda/u);
  });

  it('knows a reading by its number: of an older card, and of nobody else', async () => {
    const { take, press, published } = aTalk();
    await take([aFile()]);
    await take([aFile()]);
    assert.match(await press('import.publish', 'luge-1'), /saada fail uuesti/u);
    assert.match(await press('import.publish', 'luge-2', 'ants'), /saada fail uuesti/u);
    assert.match(await press('import.publish', ''), /saada fail uuesti/u);
    assert.deepEqual(published, []);
    assert.match(await press('import.publish', 'luge-2'), /^Avaldasin 1 ametijuhendi.*Mari Maasikas/su);
  });

  it('cannot be undone by the other button once it is published', async () => {
    const { take, press, published } = aTalk();
    await take([aFile()]);
    const said = await press('import.publish', 'luge-1');
    assert.equal(await press('import.discard', 'luge-1'), said);
    assert.deepEqual(published, [1]);
  });

  it('goes on where it broke off when publishing fails and is pressed again', async () => {
    let times = 0;
    const { take, press, failures } = aTalk({
      publish: async (files) => {
        times += 1;
        if (times === 1) throw new Error('disk full');
        return { kind: 'published', positions: files.flatMap(({ positions }) => positions) };
      },
    });
    await take([aFile()]);
    assert.match(await press('import.publish', 'luge-1'), /^Avaldamine ei õnnestunud/u);
    assert.equal(failures.length, 1);
    assert.match(await press('import.publish', 'luge-1'), /^Avaldasin 1/u);
  });

  it('that takes longer than an answer may is told once when it is done, well or not', async () => {
    for (const ends of ['well', 'badly']) {
      let end: () => void = () => {};
      const { take, press, told, failures } = aTalk({
        patience: async () => {},
        publish: async (files) => {
          await new Promise<void>((resolve) => (end = resolve));
          if (ends === 'badly') throw new Error('disk full');
          return { kind: 'published', positions: files.flatMap(({ positions }) => positions) };
        },
      });
      await take([aFile()]);
      assert.match(await press('import.publish', 'luge-1'), /^Avaldan\. Kui valmis/u);
      assert.match(await press('import.publish', 'luge-1'), /^Avaldan\. Kui valmis/u);
      assert.deepEqual(told, []);
      end();
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(told.length, 1);
      assert.match(
        told[0] ?? '',
        ends === 'well' ? /^pille: Avaldasin 1/u : /^pille: Avaldamine ei õnnestunud/u,
      );
      assert.equal(failures.length, ends === 'well' ? 0 : 1);
    }
  });

  it('says to the other button, too, that it is being published, and that it failed', async () => {
    let fail: () => void = () => {};
    let late: (value?: unknown) => void = () => {};
    const { take, press, failures } = aTalk({
      patience: () => new Promise((resolve) => (late = resolve)),
      publish: () => new Promise((_, reject) => (fail = () => reject(new Error('disk full')))),
    });
    await take([aFile()]);
    const publishing = press('import.publish', 'luge-1');
    const slow = press('import.discard', 'luge-1');
    late();
    assert.match(await slow, /^Avaldan\. Kui valmis/u);
    const failing = press('import.discard', 'luge-1');
    fail();
    assert.match(await failing, /^Avaldamine ei õnnestunud/u);
    assert.match(await publishing, /^Avaldamine ei õnnestunud/u);
    assert.ok(failures.length > 0);
  });

  it('leaves other buttons to others', async () => {
    const { take, press } = aTalk();
    await take([aFile()]);
    assert.equal(await press('acknowledge', 'luge-1'), 'not ours');
    assert.equal(await press('import.else', 'luge-1'), 'unknown');
  });

  it('is explained to whoever asks how, with the command for where files do not travel', () => {
    const { importing } = aTalk();
    const asked = { text: '', conversation: 'c', aadObjectId: 'pille' };
    assert.match(textOf(importing.help('et', asked)), /isiklikku vestlusesse.*npm run import/su);
    assert.match(textOf(importing.help('en', asked)), /personal chat.*npm run import/su);
    assert.match(textOf(importing.help('et', { ...asked, aadObjectId: 'mari' })), /saab lisada ainult/u);
  });
});

describe('the words that ask how a description comes in', () => {
  it('are read in both languages', () => {
    const et = [
      'Lisa ametijuhend',
      'kuidas ma saan ametijuhendi lisada?',
      'kuidas lisada uut ametijuhendit',
      'tahan avaldada uue ametijuhendi',
      'laadin üles ametijuhendi',
      'impordi ametijuhendid',
      'kuidas ma ametijuhendit muudan',
      'asenda vana ametijuhend uuega',
      'tahan faili importida',
      'laen faili üles',
      'soovin uue ametijuhendi süsteemi lisada',
      'uuenda ametijuhendit',
    ];
    for (const text of et) assert.equal(readImportCommand(text), 'et', text);
    const en = [
      'add a job description',
      'How do I upload a new job description?',
      'import job descriptions',
      'how do I update a job description',
    ];
    for (const text of en) assert.equal(readImportCommand(text), 'en', text);
  });

  it('are no question about a description', () => {
    const questions = [
      'saada mulle ametijuhend',
      'saada ametijuhend',
      'näita ametijuhendit',
      'kes lisab ametijuhendi registrisse?',
      'kes avaldab ametijuhendeid',
      'send job description',
      'mis on ametijuhendis muutunud',
    ];
    for (const text of questions) assert.equal(readImportCommand(text), undefined, text);
  });
});
