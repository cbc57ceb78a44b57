import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  finishPublishing,
  holdsDescriptions,
  publishDescriptions,
  readCollection,
  whenWritten,
  type JobDescription,
} from '../../src/descriptions/index.js';
import { AmetibotError, type Clock } from '../../src/ground/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { beforeChanges, killedAfter, withDisk } from '../builders/ending-disk.js';
import { inFolder } from '../builders/folder.js';

const titles = ['Aednik', 'Florist', 'Kertslane'];

/** Every position as it is described in this round. */
function setOf(round: string, of: readonly string[] = titles): readonly JobDescription[] {
  return of.map((title) => aDescription({ title, duties: [aDuty('1', `Kastab taimi ${round}.`)] }));
}

/** Each position with the round in which it was described, as whoever reads now sees it. */
async function seen(folder: string): Promise<string> {
  const collection = await readCollection(folder);
  return collection.map(({ title, duties }) => `${title} ${duties[0]?.text.split(' ').at(-1)}`).join(' ');
}

const nothing = '';
const old = 'Aednik vanal. Florist vanal.';
const fresh = 'Aednik uuel. Florist uuel. Kertslane uuel.';

async function publishOld(folder: string): Promise<void> {
  await publishDescriptions(folder, setOf('vanal', ['Aednik', 'Florist']));
}

async function publishNew(folder: string): Promise<void> {
  await publishDescriptions(folder, setOf('uuel'));
}

/** Every file below a folder, with its text. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { withFileTypes: true, recursive: true })).filter((each) =>
    each.isFile(),
  );
  const paths = files.map((each) => join(each.parentPath, each.name)).sort();
  return Promise.all(paths.map(async (path) => `${path}: ${await readFile(path, 'utf8')}`));
}

/** Goes through each moment at which a process that publishes may be killed. */
async function atEachEnd(
  work: (folder: string, steps: number) => Promise<void>,
  lay = publishOld,
): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const isOver = await inFolder(async (folder) => {
      await lay(folder);
      const over = await killedAfter(steps, async () => publishNew(folder));
      await work(folder, steps);
      return over;
    });
    if (isOver) return steps;
  }
}

/** A folder whose newest set is in force, and of which no file has come to its place. */
async function inForceOnly(work: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    await publishOld(folder);
    for (let steps = 1; (await seen(folder)) !== fresh; steps += 1)
      await killedAfter(steps, async () => publishNew(folder));
    assert.equal((await readdir(join(folder, 'descriptions', 'publishing'))).length, titles.length);
    await work(folder);
  });
}

describe('a set of descriptions that is published', () => {
  it('is all new or all old at whichever step its process is killed, and never old again once it was new', async () => {
    const views: string[] = [];
    const steps = await atEachEnd(async (folder) => void views.push(await seen(folder)));
    assert.ok(steps > 2 * titles.length, 'Each file is written and moved.');
    assert.deepEqual(new Set(views), new Set([old, fresh]));
    assert.deepEqual(
      views,
      [...views].sort((a, b) => Number(a === fresh) - Number(b === fresh)),
    );
    assert.equal(views.at(-1), fresh);
  });

  it('is all there or nothing where there was nothing before', async () => {
    const views = new Set<string>();
    await atEachEnd(
      async (folder) => {
        views.add(await seen(folder));
        assert.equal(await holdsDescriptions(folder), (await seen(folder)) !== nothing);
      },
      async () => undefined,
    );
    assert.deepEqual(views, new Set([nothing, fresh]));
  });

  it('is all new or all old for whoever reads between any two steps', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      const views: string[] = [];
      await beforeChanges(
        async () => void views.push(await seen(folder)),
        async () => publishNew(folder),
      );
      assert.deepEqual(new Set(views), new Set([old, fresh]));
    }));

  it('is read again by whoever was reading meanwhile', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      let readings = 0;
      const list = readdir as (path: string) => Promise<string[]>;
      const listing = async (path: string) => {
        const names = await list(path);
        if (path.endsWith('descriptions') && (readings += 1) === 1) await publishNew(folder);
        return names;
      };
      assert.equal(await withDisk({ readdir: listing as never }, async () => seen(folder)), fresh);
    }));

  it('is not written to by whoever reads, at whichever step its process was killed', () =>
    atEachEnd(async (folder) => {
      const before = await filesBelow(folder);
      await seen(folder);
      await whenWritten(folder, 'aednik');
      assert.deepEqual(await filesBelow(folder), before);
    }).then(() => undefined));

  it('comes to its place with the next start, which may be killed at any step too', () =>
    atEachEnd(async (folder) => {
      const view = await seen(folder);
      for (let steps = 0; !(await killedAfter(steps, async () => finishPublishing(folder))); steps += 1)
        assert.equal(await seen(folder), view);
      assert.equal(await seen(folder), view);
      const names = await readdir(join(folder, 'descriptions'));
      assert.deepEqual(
        names.filter((name) => !name.endsWith('.new')).length,
        view === old ? 2 : titles.length,
        names.join(' '),
      );
    }).then(() => undefined));

  it('gives way to the next set, at whichever step its process was killed', () =>
    atEachEnd(async (folder) => {
      const view = await seen(folder);
      await publishDescriptions(folder, setOf('hiljem', ['Aednik']));
      assert.equal(await seen(folder), view.replace(/^Aednik \S+/u, 'Aednik hiljem.'));
    }).then(() => undefined));

  it('leaves nothing but its files', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      await publishNew(folder);
      assert.deepEqual(await readdir(join(folder, 'descriptions')), [
        'aednik.json',
        'florist.json',
        'kertslane.json',
      ]);
    }));

  it('comes one after the other where many publish at the same moment', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      const rounds = Array.from({ length: 12 }, (_, at) => `${at}`);
      const views: string[] = [];
      await beforeChanges(
        async (change) => void (change === 'rename' && views.push(await seen(folder))),
        async () => Promise.all(rounds.map(async (round) => publishDescriptions(folder, setOf(round)))),
      );
      const whole = rounds.map((round) => titles.map((title) => `${title} ${round}.`).join(' '));
      for (const view of views) assert.ok([old, ...whole].includes(view), view);
      assert.ok(whole.includes(await seen(folder)));
      assert.deepEqual((await readdir(join(folder, 'descriptions'))).length, titles.length);
    }));

  it('holds whole where another was published while it was laid ready, and its process is killed then', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      let [isOvertaken, isKilled] = [false, false];
      const overtakenThenKilled = async (change: string, path: string) => {
        if (change === 'rename' && path.endsWith('.new')) {
          await publishDescriptions(folder, setOf('vahepeal'));
          isOvertaken = true;
          return;
        }
        isKilled = isOvertaken;
        if (isKilled) throw new Error('The process has ended.');
      };
      await beforeChanges(overtakenThenKilled, async () => publishNew(folder)).catch(() => undefined);
      assert.deepEqual([isKilled, await seen(folder)], [true, fresh]);
      await finishPublishing(folder);
      assert.equal(await seen(folder), fresh);
    }));

  it('changes nothing when the disk is full before all of it is laid ready, and says so', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      const before = await filesBelow(folder);
      let written = 0;
      const fullAfterTwo = async (change: string) => {
        if (change === 'writeFile' && (written += 1) > 2)
          throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      };
      await assert.rejects(
        beforeChanges(fullAfterTwo, async () => publishNew(folder)),
        (error) =>
          error instanceof AmetibotError && /json cannot be written: the disk is full/u.test(error.message),
      );
      assert.deepEqual(await filesBelow(folder), before);
      assert.deepEqual((await readdir(join(folder, 'descriptions'))).length, 2);
    }));

  it('holds though a file cannot come to its place; the next who publishes is told', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      const denied = async (_: string, path: string) => {
        if (/publishing\/florist/u.test(path)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      };
      await beforeChanges(denied, async () => publishNew(folder));
      assert.equal(await seen(folder), fresh);
      await assert.rejects(
        beforeChanges(denied, async () => publishOld(folder)),
        (error) => error instanceof AmetibotError && error.code === 'files.unwritable',
      );
      assert.equal(await seen(folder), fresh);
    }));

  it('refuses a folder that somebody else has filled under the name of its own', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      await mkdir(join(folder, 'descriptions', 'publishing'));
      await writeFile(join(folder, 'descriptions', 'publishing', 'märkmed.txt'), 'Minu märkmed.');
      await assert.rejects(
        publishNew(folder),
        (error) =>
          error instanceof AmetibotError &&
          error.code === 'files.unwritable' &&
          /publishing holds märkmed\.txt, which is of no set/u.test(error.message),
      );
      assert.equal(await seen(folder), old);
      assert.equal((await filesBelow(folder)).length, 3);
    }));

  it('refuses a file that somebody has put under the name of its folder, which nobody else minds', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      await writeFile(join(folder, 'descriptions', 'publishing'), 'Minu märkmed.');
      assert.equal(await seen(folder), old);
      assert.equal(await holdsDescriptions(folder), true);
      await assert.rejects(
        publishNew(folder),
        (error) =>
          error instanceof AmetibotError && /publishing cannot be written: a file/u.test(error.message),
      );
      assert.equal(await seen(folder), old);
      assert.equal((await filesBelow(folder)).length, 3);
    }));

  it('tells when the text was written that holds', () =>
    inForceOnly(async (folder) => {
      await utimes(join(folder, 'descriptions', 'aednik.json'), 1, 1);
      assert.ok((await whenWritten(folder, 'aednik'))! > new Date(1_000_000));
      assert.ok(await whenWritten(folder, 'kertslane'));
      assert.equal(await whenWritten(folder, 'puudub'), null);
    }));

  it('is cleared of what writers who fell have laid ready, and not of what one lays ready now', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      await killedAfter(3, async () => publishNew(folder));
      const left = (await readdir(join(folder, 'descriptions'))).filter((name) => name.endsWith('.new'));
      assert.equal(left.length, 1);
      await mkdir(join(folder, 'descriptions', 'vanad.new'));
      await publishDescriptions(folder, []);
      assert.equal((await readdir(join(folder, 'descriptions'))).length, 4);
      const later: Clock = { now: () => new Date(Date.now() + 2 * 3_600_000) };
      await publishDescriptions(folder, [], later);
      assert.deepEqual(await readdir(join(folder, 'descriptions')), [
        'aednik.json',
        'florist.json',
        'vanad.new',
      ]);
      await publishDescriptions(join(folder, 'nowhere'), [], later);
    }));

  it('never holds in part where its writer was only asleep, and wakes while it is cleared away', () =>
    inFolder(async (folder) => {
      await publishOld(folder);
      const descriptions = join(folder, 'descriptions');
      let ready: string | undefined;
      const beforeItHolds = async (change: string, path: string) => {
        if (change !== 'rename' || !path.endsWith('.new')) return;
        ready = path;
        throw new Error('The process is asleep.');
      };
      const asleep = async () => beforeChanges(beforeItHolds, async () => publishNew(folder));
      // What it clears away by itself is left: it sleeps.
      await withDisk({ rm: async () => undefined }, asleep).catch(() => undefined);
      assert.ok(ready !== undefined && (await readdir(ready)).length === titles.length);
      const own = ready;
      let isAwake = false;
      const wakesInTheMidst = async (change: string, path: string) => {
        if (change !== 'rm' || !path.includes('.new')) return;
        isAwake = true;
        const [first = ''] = await readdir(path);
        await rm(join(path, first));
        await rename(own, join(descriptions, 'publishing')).catch(() => undefined);
      };
      const later: Clock = { now: () => new Date(Date.now() + 2 * 3_600_000) };
      await beforeChanges(wakesInTheMidst, async () => publishDescriptions(folder, [], later));
      assert.deepEqual([isAwake, await seen(folder)], [true, old]);
      assert.deepEqual(await readdir(descriptions), ['aednik.json', 'florist.json']);
    }));
});

describe('a set that is in force when somebody changes the folder by hand', () => {
  /** What holds afterwards, before the set has come to its place and when it has. */
  async function after(byHand: (path: (name: string) => string) => Promise<unknown>): Promise<string> {
    let view = '';
    await inForceOnly(async (folder) => {
      await byHand((name) => join(folder, 'descriptions', name));
      view = await seen(folder);
      await finishPublishing(folder);
      assert.equal(await seen(folder), view);
      assert.ok(!(await readdir(join(folder, 'descriptions'))).includes('publishing'));
    });
    return view;
  }

  it('leaves a description as they have written it', async () => {
    const view = await after(async (path) => {
      const text = await readFile(path('aednik.json'), 'utf8');
      await writeFile(path('aednik.json'), text.replace('vanal', 'käsitsi'));
    });
    assert.equal(view, 'Aednik käsitsi. Florist uuel. Kertslane uuel.');
  });

  it('leaves one away that they have taken away', async () => {
    assert.equal(await after(async (path) => rm(path('aednik.json'))), 'Florist uuel. Kertslane uuel.');
  });

  it('leaves one that they have put where there was none', async () => {
    const [, , keeper] = setOf('uuel');
    const text = JSON.stringify(keeper).replace('uuel', 'käsitsi');
    const view = await after(async (path) => writeFile(path('kertslane.json'), text));
    assert.equal(view, 'Aednik uuel. Florist uuel. Kertslane käsitsi.');
  });

  it('gives way where they take the folder away in which it waits', async () => {
    assert.equal(await after(async (path) => rm(path('publishing'), { recursive: true })), old);
  });

  it('is the same in a copy of the folder', () =>
    inForceOnly(async (folder) =>
      inFolder(async (copy) => {
        await cp(folder, copy, { recursive: true });
        assert.equal(await seen(copy), fresh);
        await finishPublishing(copy);
        assert.equal(await seen(copy), fresh);
      }),
    ));

  it('names a file of it that is damaged, as any other', async () => {
    await inForceOnly(async (folder) => {
      const waiting = join(folder, 'descriptions', 'publishing');
      const [first = ''] = await readdir(waiting);
      const text = await readFile(join(waiting, first), 'utf8');
      await writeFile(join(waiting, first), text.slice(0, 40));
      await assert.rejects(
        readCollection(folder),
        (error) => error instanceof AmetibotError && error.message.includes(join(waiting, first)),
      );
    });
  });
});
