import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobDescription } from '../src/descriptions/index.js';
import { inOneGo, silentLog, type Log } from '../src/ground/index.js';
import { openLivingLibrary } from '../src/living-library.js';
import { openShelf } from '../src/open-shelf.js';
import { readWords, type Words } from '../src/read-words.js';
import { openRestocking, type InTurn } from '../src/restocking.js';
import { watchShelf } from '../src/watch-shelf.js';
import { aDescription, aDuty } from './builders/description.js';
import { inFolder } from './builders/folder.js';
import { aTimer } from './people/timer.js';
import { writeDescription } from './builders/write-description.js';

const gardener = aDescription({ title: 'Aednik', duties: [aDuty('1', 'Kastab taimi.')] });
const florist = aDescription({ title: 'Florist', duties: [aDuty('1', 'Seob kimpe.')] });
const arborist = aDescription({ title: 'Arborist', duties: [aDuty('1', 'Lõikab puid.')] });

/** A folder that a bot answers from, and the others who write into it. */
interface Watched extends ReturnType<typeof aTimer> {
  readonly folder: string;
  readonly titles: () => readonly string[];
  /** The duties that the bot finds for a topic. */
  readonly found: (topic: string) => readonly string[];
  /** What the log was told, each with its level and data. */
  readonly told: (readonly [string, object])[];
  /** Titles of the versions that were kept, in their order. */
  readonly kept: readonly string[];
  /** As a command does, or another process: the descriptions, then the index over them. */
  readonly othersWrite: (...descriptions: readonly JobDescription[]) => Promise<void>;
  readonly othersBuild: () => Promise<void>;
  readonly restocking: ReturnType<typeof openRestocking>;
  /** Emits `asked` whenever somebody asks for the turn to change the shelf. */
  readonly turns: EventEmitter;
  readonly store: { away: boolean };
  readonly close: () => void;
}

describe('the watch over INDEX_DIR', () => {
  let words: Words;
  before(async () => {
    words = await readWords('no-such-folder', silentLog);
  });

  async function inWatched(work: (watched: Watched) => Promise<void>): Promise<void> {
    await inFolder(async (folder) => {
      const shelf = async () => openShelf(folder, silentLog, { known: words });
      const othersWrite = async (...descriptions: readonly JobDescription[]) => {
        for (const each of descriptions) await writeDescription(folder, each);
      };
      await othersWrite(gardener, florist);
      const library = openLivingLibrary(await shelf());
      const [kept, told, store]: [string[], [string, object][], { away: boolean }] = [
        [],
        [],
        { away: false },
      ];
      const turns = new EventEmitter();
      const opened = openRestocking({
        library,
        run: inOneGo,
        keepVersions: async (those) => {
          if (store.away) throw new Error('The store is away.');
          kept.push(...those.map(({ title }) => title));
        },
      });
      const inTurn: InTurn = (work) => {
        turns.emit('asked');
        return opened.inTurn(work);
      };
      const restocking = { ...opened, inTurn };
      const at = (level: string) => (data: object) => void told.push([level, data]);
      const log: Log = { ...silentLog, info: at('info'), warn: at('warn'), error: at('error') };
      const timer = aTimer();
      const watch = watchShelf({ indexDir: folder, log, restocking, later: timer.later });
      await timer.ticks(3);
      await work({
        ...timer,
        folder,
        told,
        kept,
        store,
        restocking,
        turns,
        othersWrite,
        othersBuild: async () => void (await shelf()),
        titles: () => library.now().collection.map(({ title }) => title),
        found: (topic) =>
          library
            .now()
            .knowledge.search.find(topic, { duties: true })
            .map(({ passage }) => passage.text),
        close: watch.close,
      });
    });
  }

  it('looks every five seconds, and says nothing while nothing changes', () =>
    inWatched(async ({ waits, told, titles, kept }) => {
      assert.equal(waits(), 5_000);
      assert.deepEqual([told, kept, titles()], [[], [], ['Aednik', 'Florist']]);
    }));

  it('takes what others wrote once two looks in a row found the same, and tells in one line what it was', () =>
    inWatched(async ({ othersWrite, othersBuild, ticks, told, titles, found, kept }) => {
      await othersWrite(arborist);
      await othersBuild();
      await ticks();
      assert.deepEqual(titles(), ['Aednik', 'Florist']);
      await ticks();
      assert.deepEqual(titles(), ['Aednik', 'Arborist', 'Florist']);
      assert.deepEqual(found('puude lõikamine'), ['Lõikab puid.']);
      assert.deepEqual(kept, ['Arborist']);
      await ticks(4);
      assert.deepEqual(told, [['info', { descriptions: 3, added: 1, changed: 0, removed: 0, words: false }]]);
    }));

  it('waits until nothing comes any more', () =>
    inWatched(async ({ othersWrite, ticks, titles }) => {
      for (const title of ['Arborist', 'Kertslane', 'Maastikuarhitekt']) {
        await othersWrite(aDescription({ title }));
        await ticks();
      }
      assert.equal(titles().length, 2);
      await ticks();
      assert.equal(titles().length, 5);
    }));

  it('takes another text in the place of one, and hears of what is gone', () =>
    inWatched(async ({ folder, othersWrite, othersBuild, ticks, told, found, titles }) => {
      await othersWrite(aDescription({ title: 'Aednik', duties: [aDuty('1', 'Kaevab tiigi.')] }));
      await rm(join(folder, 'descriptions', `${florist.id}.json`));
      await othersBuild();
      await ticks(2);
      assert.deepEqual(titles(), ['Aednik']);
      assert.deepEqual(found('tiigi kaevamine'), ['Kaevab tiigi.']);
      assert.deepEqual(told, [['info', { descriptions: 1, added: 0, changed: 1, removed: 1, words: false }]]);
    }));

  it('builds the index for itself where nobody does, and writes nothing', () =>
    inWatched(async ({ folder, othersWrite, ticks, found }) => {
      const before = await readFile(join(folder, 'lunr.json'), 'utf8');
      await othersWrite(arborist);
      await ticks(2);
      assert.deepEqual(found('puude lõikamine'), ['Lõikab puid.']);
      assert.equal(await readFile(join(folder, 'lunr.json'), 'utf8'), before);
      assert.deepEqual((await readdir(folder)).sort(), ['descriptions', 'lunr.json']);
    }));

  const many = Array.from({ length: 400 }, (_, at) =>
    aDescription({ title: `Aednik ${at}`, duties: [aDuty('1', `Niidab platsi ${at}.`)] }),
  );

  it('gives whoever wrote many the time to build the index, and builds it when that is over', () =>
    inWatched(async ({ othersWrite, ticks, titles }) => {
      await othersWrite(...many);
      await ticks(4);
      assert.equal(titles().length, 2);
      await ticks();
      assert.equal(titles().length, 402);
    }));

  it('takes them as soon as the index stands', () =>
    inWatched(async ({ othersWrite, othersBuild, ticks, titles }) => {
      await othersWrite(...many);
      await ticks(2);
      await othersBuild();
      await ticks();
      assert.equal(titles().length, 2);
      await ticks();
      assert.equal(titles().length, 402);
    }));

  it('stays with what it knew while a description cannot be read, says so once, and goes on when it can', () =>
    inWatched(async ({ folder, othersWrite, ticks, told, titles }) => {
      const path = join(folder, 'descriptions', `${arborist.id}.json`);
      await othersWrite(arborist);
      const whole = await readFile(path, 'utf8');
      await writeFile(path, whole.slice(0, 100));
      await ticks(5);
      assert.deepEqual(titles(), ['Aednik', 'Florist']);
      assert.deepEqual(
        told.map(([level, data]) => [level, (data as { err: { code: string } }).err.code]),
        [['error', 'descriptions.not_json']],
      );
      await othersWrite(aDescription({ title: 'Kertslane' }));
      await ticks(3);
      assert.equal(told.length, 1, 'It is the same trouble still.');
      // In its place, which dates no folder.
      await writeFile(path, whole);
      await ticks();
      assert.deepEqual(titles(), ['Aednik', 'Arborist', 'Florist', 'Kertslane']);
      await ticks(3);
      assert.deepEqual(told.slice(1), [
        ['info', { descriptions: 4, added: 2, changed: 0, removed: 0, words: false }],
        ['info', {}],
      ]);
    }));

  it('stays with what it knew when the whole folder goes, and takes it when it comes back', () =>
    inWatched(async ({ folder, othersWrite, ticks, told, titles }) => {
      await rm(join(folder, 'descriptions'), { recursive: true });
      await ticks(5);
      assert.deepEqual(titles(), ['Aednik', 'Florist']);
      assert.deepEqual(
        told.map(([level, data]) => [level, (data as { err: { code: string } }).err.code]),
        [['error', 'descriptions.gone']],
      );
      await othersWrite(gardener, florist, arborist);
      await ticks(2);
      assert.equal(titles().length, 3);
    }));

  it('shows nobody a text that could not be kept, and tries again', () =>
    inWatched(async ({ othersWrite, ticks, told, titles, kept, store }) => {
      store.away = true;
      await othersWrite(arborist);
      await ticks(4);
      assert.deepEqual(titles(), ['Aednik', 'Florist']);
      assert.deepEqual(
        told.map(([level]) => level),
        ['error'],
      );
      store.away = false;
      await ticks();
      assert.deepEqual([titles().length, kept], [3, ['Arborist']]);
    }));

  it('takes other words of the organisation', () =>
    inWatched(async ({ folder, ticks, told, found }) => {
      assert.deepEqual(found('vurtsutamine'), []);
      const entries = [{ term: 'vurtsutamine', means: ['taimede kastmine'] }];
      await writeFile(join(folder, 'glossary.json'), JSON.stringify({ entries }));
      await ticks(2);
      assert.deepEqual(found('vurtsutamine'), ['Kastab taimi.']);
      assert.deepEqual(told, [['info', { descriptions: 2, added: 0, changed: 0, removed: 0, words: true }]]);
    }));

  it('stays with the words of the organisation while its glossary cannot be read, and says so once', () =>
    inWatched(async ({ folder, othersWrite, othersBuild, ticks, told, found, titles }) => {
      const path = join(folder, 'glossary.json');
      const text = JSON.stringify({ entries: [{ term: 'vurtsutamine', means: ['taimede kastmine'] }] });
      await writeFile(path, text);
      await ticks(2);
      assert.deepEqual(found('vurtsutamine'), ['Kastab taimi.']);
      told.splice(0);
      await writeFile(path, text.slice(0, -2));
      await ticks(5);
      assert.deepEqual(found('vurtsutamine'), ['Kastab taimi.']);
      assert.deepEqual(
        told.map(([level, data]) => [level, (data as { err: { code: string } }).err.code]),
        [['error', 'glossary.unreadable']],
      );
      await othersWrite(arborist);
      await othersBuild();
      await ticks(3);
      assert.deepEqual([told.length, titles().length], [1, 2], 'It is the same trouble still.');
      await writeFile(path, text);
      await ticks(2);
      assert.deepEqual([titles().length, found('vurtsutamine')], [3, ['Kastab taimi.']]);
    }));

  it('finds nothing new in what the bot has published itself', () =>
    inWatched(async ({ folder, restocking, othersWrite, ticks, told, titles }) => {
      await othersWrite(arborist);
      await restocking.inTurn(async () =>
        restocking.take(await openShelf(folder, silentLog, { known: words })),
      );
      await ticks(4);
      assert.deepEqual([titles().length, told], [3, []]);
    }));

  it('takes nothing while the bot publishes, but what is there when that has ended', () =>
    inWatched(async ({ restocking, turns, othersWrite, ticks, told, titles, kept }) => {
      await othersWrite(arborist);
      await ticks();
      let end = () => {};
      const publishing = restocking.inTurn(async () => new Promise<void>((resolve) => (end = resolve)));
      const asked = once(turns, 'asked');
      const look = ticks();
      await asked;
      await othersWrite(aDescription({ title: 'Kertslane' }));
      assert.deepEqual([titles().length, kept], [2, []]);
      end();
      await Promise.all([publishing, look]);
      assert.deepEqual([titles().length, kept], [4, ['Arborist', 'Kertslane']]);
      await ticks(3);
      assert.equal(told.length, 1);
    }));

  it('is over when it is closed, in the middle of a look too', () =>
    inWatched(async ({ othersWrite, ticks, waits, close }) => {
      await othersWrite(arborist);
      const looking = ticks();
      close();
      await looking;
      assert.equal(waits(), undefined);
    }));
});
