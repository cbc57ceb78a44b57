import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lendLibrary } from '../src/open-library.js';
import { readConfig } from '../src/config.js';
import { readBank, scoreQuestion, type Library } from '../src/conversation/index.js';
import { readTexts } from '../src/conversation/asking/bank.js';
import { importDocuments } from '../src/documents/index.js';
import { silentLog } from '../src/ground/index.js';
import { indexAnew } from '../src/index-anew.js';
import { shelvingForCommand } from '../src/shelving.js';
import { aDescription, aDuty } from './builders/description.js';
import { inFolder } from './builders/folder.js';
import { aComposedHouse } from './composed-house.js';
import { databases } from './contracts/databases.js';
import { writeDescription } from './builders/write-description.js';

const [, postgres] = databases;

/** A folder and a database, with the settings under which every collection is large enough for it. */
async function inLargeHouse(
  work: (house: { folder: string; settings: Record<string, string> }) => Promise<void>,
): Promise<void> {
  await postgres?.lend(({ address }) =>
    inFolder((folder) =>
      work({
        folder,
        settings: { DATABASE_URL: address.databaseUrl ?? '', SEARCH_POSTGRES_FROM: '1' },
      }),
    ),
  );
}

/** How a bank stands with the index in PostgreSQL. */
async function scoreOf(bank: string, library: Library) {
  const questions = readBank(await readFile(bank, 'utf8'));
  const scored = [];
  for (const each of questions) scored.push(await library.asking((known) => scoreQuestion(each, known)));
  const failed = scored.filter(({ verdict }) => verdict !== 'right');
  return { right: scored.length - failed.length, failed: failed.map(({ question }) => question.id) };
}

describe('a bot whose index is in PostgreSQL', () => {
  it('answers a talk, and from what has changed since, without a new start', () =>
    inLargeHouse(async ({ folder, settings }) => {
      const house = aComposedHouse(folder);
      const gardener = aDescription({
        title: 'Aednik',
        duties: [aDuty('3.1', 'Kastab kasvuhoone taimi.', 'Taimed on kastetud.')],
      });
      await writeDescription(folder, gardener);
      await writeDescription(folder, aDescription({ title: 'Florist', duties: [aDuty('1', 'Seob kimpe.')] }));
      const { colleague, finder, close } = await house.starts(settings);
      const says = async (text: string) => {
        const { card } = await colleague.reply({ text, conversation: 'a', aadObjectId: null });
        return readTexts(card).join('\n');
      };
      try {
        assert.match(await says('Kes kastab taimi?'), /Aednik[^]*Kastab kasvuhoone taimi/u);
        assert.match(await says('Kes kastab taimi? Kes seob kimpe?'), /Kastab kasvuhoone[^]*Seob kimpe/u);
        assert.match(await says('Kes niidab muru?'), /^Ei leidnud/u);
        const sought = { text: 'kimbud', aadObjectId: null, language: 'et', skip: 0, count: 5 } as const;
        assert.ok((await finder.find(sought)).length > 0);

        await writeDescription(folder, { ...gardener, duties: [aDuty('3.1', 'Niidab muru.')] });
        await house.timers.goOff(3);
        assert.match(await says('Kes niidab muru?'), /Aednik[^]*Niidab muru/u);
        assert.match(await says('Kes kastab taimi?'), /^Ei leidnud/u);
      } finally {
        await close();
      }
      assert.ok(!existsSync(join(folder, 'lunr.json')), 'No index in memory was built besides.');
    }));

  it('holds a small collection in memory', () =>
    inLargeHouse(async ({ folder, settings }) => {
      await writeDescription(
        folder,
        aDescription({ title: 'Aednik', duties: [aDuty('1', 'Kastab taimi.')] }),
      );
      const house = aComposedHouse(folder);
      const { close } = await house.starts({ ...settings, SEARCH_POSTGRES_FROM: '2' });
      await close();
      assert.ok(existsSync(join(folder, 'lunr.json')));
    }));

  it('finds the index ready that a command has filled', () =>
    inLargeHouse(async ({ folder, settings }) => {
      await writeDescription(
        folder,
        aDescription({ title: 'Aednik', duties: [aDuty('1', 'Kastab taimi.')] }),
      );
      const config = readConfig({ INDEX_DIR: folder, ...settings });
      const told: number[] = [];
      const indexed = await shelvingForCommand(config, async (shelving) =>
        indexAnew(folder, silentLog, shelving && { ...shelving, onGrown: (done) => void told.push(done) }),
      );
      assert.deepEqual(indexed, { descriptions: 1, kept: 'database' });
      assert.deepEqual(told, [1]);
      const house = aComposedHouse(folder);
      const { close } = await house.starts(settings);
      await close();
      assert.deepEqual(house.saying(/indexed in the database/u), []);
    }));

  it('answers a made-up agency as well as from memory', function () {
    this.timeout(120_000);
    return inLargeHouse(async ({ settings }) => {
      const config = { ...readConfig(settings), indexDir: 'tests/fixtures/agency', roster: '' };
      await lendLibrary(config, silentLog, async (library) => {
        assert.ok((await scoreOf('tests/fixtures/agency/bank-tune.jsonl', library)).right >= 70);
        assert.ok((await scoreOf('tests/fixtures/agency/bank-held.jsonl', library)).right >= 75);
      });
    });
  });

  it('answers 160 questions on the five real descriptions', async function () {
    this.timeout(120_000);
    const documents = '../shared/seeds';
    if (!existsSync(documents)) {
      console.log(
        `      The real documents are not beside the repository (${documents}): the bank is not asked.`,
      );
      this.skip();
    }
    await inLargeHouse(async ({ folder, settings }) => {
      await importDocuments({ paths: [documents], indexFolder: folder });
      const config = readConfig({ INDEX_DIR: folder, ...settings });
      await lendLibrary(config, silentLog, async (library) => {
        const { right, failed } = await scoreOf('../shared/questions/dev.jsonl', library);
        assert.ok(right >= 160, failed.join('\n'));
      });
    });
  });
});
