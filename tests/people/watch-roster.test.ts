import assert from 'node:assert/strict';
import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watchRosterFile, type RosterFailure } from '../../src/people/index.js';
import type { RosterReading } from '../../src/people/roster.js';
import type { RosterWatchParts } from '../../src/people/watch-roster.js';
import { inFolder } from '../builders/folder.js';
import { aRoster } from '../builders/roster.js';
import { aTimer } from './timer.js';

const mari = { aadObjectId: 'mari', name: 'Mari' };
const jaan = { aadObjectId: 'jaan', name: 'Jaan' };

/** A watch over a file, with what it has told so far as words: names, or the kind of the failure. */
async function watched(path: string, more: Partial<RosterWatchParts> = {}) {
  const timer = aTimer();
  const told: string[] = [];
  const readings: RosterReading[] = [];
  const failures: RosterFailure[] = [];
  const watch = watchRosterFile(path, {
    onReading: (reading) => {
      readings.push(reading);
      told.push(reading.people.map(({ name }) => name).join(' '));
    },
    onFailure: (failure) => {
      failures.push(failure);
      told.push(failure.kind);
    },
    later: timer.later,
    ...more,
  });
  await watch.ready;
  return { ...timer, told, readings, failures, close: watch.close };
}

async function inRoster(
  first: string,
  work: (path: string, watch: Awaited<ReturnType<typeof watched>>) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const path = join(folder, 'roster.csv');
    await writeFile(path, first);
    await work(path, await watched(path));
  });
}

describe('the watch over the roster', () => {
  it('tells the roster as it is, and nothing more while it stays so', async () =>
    inRoster(aRoster(mari), async (_, { told, ticks, waits }) => {
      await ticks(5);
      assert.deepEqual(told, ['Mari']);
      assert.equal(waits(), 2_000);
    }));

  it('tells each change once, when two looks in a row have found the same', async () =>
    inRoster(aRoster(mari), async (path, { told, ticks }) => {
      await writeFile(path, aRoster(mari, jaan));
      await ticks();
      assert.deepEqual(told, ['Mari']);
      await ticks();
      assert.deepEqual(told, ['Mari', 'Mari Jaan']);
      await ticks(3);
      assert.equal(told.length, 2);
    }));

  it('waits until a file is written to its end', async () =>
    inRoster(aRoster(mari), async (path, { told, ticks }) => {
      const whole = aRoster(mari, jaan, { aadObjectId: 'ants', name: 'Ants' });
      for (const length of [0, 40, 90, 140]) {
        await writeFile(path, whole.slice(0, length));
        await ticks();
      }
      await writeFile(path, whole);
      await ticks();
      assert.deepEqual(told, ['Mari']);
      await ticks();
      assert.deepEqual(told, ['Mari', 'Mari Jaan Ants']);
    }));

  it('notices a text that changes between two looks, though nothing else of the file does', async () => {
    const texts = [aRoster(mari), aRoster(jaan), aRoster({ name: 'Juta' }), aRoster({ name: 'Juta' })];
    let looks = 0;
    const { told, ticks } = await watched('roster.csv', {
      file: { markOf: async () => (looks === 0 ? 'a' : 'b'), read: async () => texts[looks++] ?? '' },
    });
    await ticks(2);
    assert.deepEqual(told, ['Mari']);
    await ticks();
    assert.deepEqual(told, ['Mari', 'Juta']);
  });

  it('notices another file that was put in the place of the first, of the same size and time', async () =>
    inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      for (const [file, name] of [
        [path, 'Mari'],
        [`${path}.new`, 'Mall'],
      ] as const) {
        await writeFile(file, aRoster({ ...mari, name }));
        await utimes(file, 1_000, 1_000);
      }
      const { told, ticks } = await watched(path);
      await rename(`${path}.new`, path);
      await ticks(2);
      assert.deepEqual(told, ['Mari', 'Mall']);
    }));

  it('overlooks that a file is gone for a moment while it is made anew', async () =>
    inRoster(aRoster(mari), async (path, { told, ticks }) => {
      await rm(path);
      await ticks();
      await writeFile(path, aRoster(jaan));
      await ticks(2);
      assert.deepEqual(told, ['Mari', 'Jaan']);
      for (let times = 0; times < 3; times += 1) {
        await rename(path, `${path}.old`);
        await ticks();
        await rename(`${path}.old`, path);
        await ticks();
      }
      assert.deepEqual(told, ['Mari', 'Jaan']);
    }));

  it('says once that the file is gone and drops nobody, and goes on when it is back', async () =>
    inRoster(aRoster(mari), async (path, { told, ticks }) => {
      await rm(path);
      await ticks(4);
      assert.deepEqual(told, ['Mari', 'missing']);
      await writeFile(path, aRoster(jaan));
      await ticks(2);
      assert.deepEqual(told, ['Mari', 'missing', 'Jaan']);
    }));

  it('begins with nobody where there is no file, and takes it as it comes', async () =>
    inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      const { told, ticks } = await watched(path);
      await ticks(2);
      assert.deepEqual(told, ['']);
      await writeFile(path, aRoster(mari));
      await ticks(2);
      assert.deepEqual(told, ['', 'Mari']);
    }));

  it('drops nobody for a file that is broken as a whole, and says what is wrong with it, once', async () =>
    inRoster(aRoster(mari), async (path, { told, failures, ticks }) => {
      const broken: readonly (readonly [string, RegExp])[] = [
        ['upn,name\nmari@example.ee,Mari\n', /lacks the column/u],
        [`${aRoster()}"jaan`, /no CSV/u],
        [aRoster({ name: '' }), /name is empty/u],
        [' \n', /is empty/u],
      ];
      for (const [text, problem] of broken) {
        await writeFile(path, text);
        await ticks(4);
        const failure = failures.at(-1);
        assert.ok(failure?.kind === 'broken');
        assert.match(failure.problems[0]?.problem ?? '', problem);
      }
      assert.deepEqual(told, ['Mari', ...broken.map(() => 'broken')]);
      await writeFile(path, aRoster(jaan));
      await ticks(2);
      assert.equal(told.at(-1), 'Jaan');
    }));

  it('takes the good lines of a file that has bad ones, and their problems with them', async () =>
    inRoster(aRoster(mari), async (path, { readings, ticks }) => {
      await writeFile(path, aRoster(jaan, { aadObjectId: '' }));
      await ticks(2);
      assert.deepEqual(
        readings[1]?.people.map(({ name }) => name),
        ['Jaan'],
      );
      assert.deepEqual(readings[1].problems, [{ line: 3, problem: 'aadObjectId is empty' }]);
    }));

  it('takes a roster that was emptied down to its header', async () =>
    inRoster(aRoster(mari), async (path, { told, ticks }) => {
      await writeFile(path, aRoster());
      await ticks(2);
      assert.deepEqual(told, ['Mari', '']);
    }));

  it('takes no file that has lost most of its people, before the whole is back or the bot starts anew', async () => {
    const all = Array.from({ length: 10 }, (_, at) => ({ aadObjectId: `p${at}`, name: `P${at}` }));
    await inRoster(aRoster(...all), async (path, { told, failures, ticks }) => {
      await writeFile(path, aRoster(...all.slice(0, 4)));
      await ticks(4);
      assert.deepEqual(failures, [{ kind: 'shrunken', known: 10, found: 4 }]);
      await writeFile(path, aRoster(...all.slice(0, 5)));
      await ticks(2);
      assert.equal(told.at(-1), 'P0 P1 P2 P3 P4');

      await writeFile(path, aRoster(...all.slice(0, 4)));
      assert.deepEqual((await watched(path)).told, ['P0 P1 P2 P3']);
    });
  });

  it('takes no file that ends in the midst of a line and has fewer people than before', async () =>
    inRoster(aRoster(mari, jaan), async (path, { told, failures, ticks }) => {
      await writeFile(path, aRoster(mari, jaan).slice(0, -30));
      await ticks(4);
      assert.deepEqual(failures, [{ kind: 'shrunken', known: 2, found: 1 }]);
      await writeFile(path, `${aRoster(mari, jaan)}ants,`);
      await ticks(2);
      assert.deepEqual(told, ['Mari Jaan', 'shrunken', 'Mari Jaan']);
    }));

  it('says once for as long as it lasts that the file cannot be looked at, and goes on afterwards', async () => {
    let fault: string | undefined;
    const { told, ticks } = await watched('roster.csv', {
      file: {
        markOf: async () => {
          if (fault !== undefined) throw new Error(fault);
          return 'a';
        },
        read: async () => aRoster(mari),
      },
    });
    for (const now of ['away', 'away', 'locked', undefined, 'locked']) {
      fault = now;
      await ticks();
    }
    assert.deepEqual(told, ['Mari', 'unreadable', 'unreadable', 'unreadable']);
  });

  it('says with the error of the system why a file cannot be read, and reads it when it can', async () =>
    inFolder(async (folder) => {
      const { failures, ticks, waits } = await watched(folder);
      await ticks(2);
      assert.equal(failures.length, 1);
      assert.ok(failures[0]?.kind === 'unreadable');
      assert.equal((failures[0].cause as NodeJS.ErrnoException).code, 'EISDIR');
      assert.notEqual(waits(), undefined);
    }));

  it('outlives whoever is handed a reading and throws', async () =>
    inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      await writeFile(path, aRoster(mari));
      let handed = 0;
      const { told, ticks } = await watched(path, {
        onReading: () => {
          handed += 1;
          throw new Error('no room');
        },
      });
      await writeFile(path, aRoster(jaan));
      await ticks(5);
      assert.deepEqual(told, ['not-taken', 'not-taken']);
      assert.equal(handed, 2);
    }));

  it('is over when it is closed, in the middle of a look too', async () =>
    inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      await writeFile(path, aRoster(mari));
      const idle = await watched(path);
      idle.close();
      assert.equal(idle.waits(), undefined);

      const busy = await watched(path);
      await writeFile(path, aRoster(jaan));
      await busy.ticks();
      const looking = busy.ticks();
      busy.close();
      await looking;
      assert.deepEqual(busy.told, ['Mari']);
      assert.equal(busy.waits(), undefined);
    }));

  it('keeps no process from ending, by the clock of the system', async () =>
    inRoster(aRoster(mari), async (path) => {
      const before = process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
      const watch = watchRosterFile(path, { onReading: () => {}, onFailure: () => {}, every: 60_000 });
      await watch.ready;
      const now = process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
      watch.close();
      assert.ok(now <= before);
    }));
});
