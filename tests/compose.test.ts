import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openLibrary } from '../src/open-library.js';
import { indexAnew } from '../src/index-anew.js';
import { importDocuments } from '../src/documents/index.js';
import { silentLog } from '../src/ground/index.js';
import { aPerson, aRoster } from './builders/roster.js';
import { asks, closing, inComposedHouse, type ComposedHouse } from './composed-house.js';

const mari = aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik' });
const jaan = aPerson({ aadObjectId: 'jaan', name: 'Jaan Kask', position: 'Florist' });
const pille = aPerson({ aadObjectId: 'pille', name: 'Pille Põld', position: 'Personalijuht', roles: ['hr'] });

/** The file is looked at, and looked at again: only what stays the same is taken. */
async function takesNews({ timers }: ComposedHouse): Promise<void> {
  await timers.goOff(2);
}

describe('the whole bot and its roster', () => {
  it('knows from the first question on who is in the roster', async () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(aRoster(mari, pille));
      await closing(await house.starts(), async (bot) => {
        assert.match(await asks(bot, 'mari'), /Florist/u);
        assert.match(await asks(bot, 'jaan'), /^Ei leidnud/u);
        assert.match(await asks(bot, 'jaan', 'mis jäi vastamata'), /ainult personalitöötaja/u);
        assert.match(await asks(bot, 'pille', 'mis jäi vastamata'), /^Vastamata küsimusi praegu ei ole/u);
      });
      const [refused, ...others] = house.saying(/may not do/u);
      assert.deepEqual([refused?.data, others.length], [{ action: 'seeUnanswered' }, 0]);
    }));

  it('names the people who stand in, each with a way to write to them, and draws who stands in for whom', async () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(aRoster(mari, { ...jaan, upn: 'jaan.kask@example.ee' }, pille));
      await closing(await house.starts(), async ({ colleague }) => {
        const ask = async (text: string) =>
          JSON.stringify((await colleague.reply({ text, conversation: 'c', aadObjectId: 'pille' })).card);
        const substitutes = await ask('kes asendab aednikku?');
        assert.match(substitutes, /Jaan Kask/u);
        assert.match(substitutes, /https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=jaan\.kask/u);
        assert.match(await ask('kes keda asendab?'), /"url":"data:image\/png;base64,/u);
      });
    }));

  it('hears of those who come, move and go, without a new start', async () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(aRoster(mari));
      await closing(await house.starts(), async (bot) => {
        await house.writeRoster(aRoster({ ...mari, position: 'Florist' }, jaan));
        await takesNews(house);
        assert.match(await asks(bot, 'mari'), /Aednik/u);
        assert.match(await asks(bot, 'jaan'), /Aednik/u);
        await house.writeRoster(aRoster(jaan));
        await takesNews(house);
        assert.match(await asks(bot, 'mari'), /^Ei leidnud/u);
        assert.deepEqual(
          bot.library().knowledge.holders.map(({ name, upn, aadObjectId }) => [name, upn, aadObjectId]),
          [['Jaan Kask', 'mari.maasikas@example.ee', 'jaan']],
        );
      });
    }));

  it('leaves out a bad line and tells its number', async () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(`${aRoster(mari)}Kokku,,,,,,\n${aRoster(jaan).split('\n')[1]}\n`);
      await closing(await house.starts(), async (bot) => {
        assert.match(await asks(bot, 'jaan'), /Aednik/u);
      });
      assert.deepEqual(
        house.saying(/left out/u).map(({ level, data }) => [level, data['line'], data['file']]),
        [['warn', 3, house.roster]],
      );
    }));

  it('goes on knowing everybody when the roster breaks or goes, and says so once', async () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(aRoster(mari));
      await closing(await house.starts(), async (bot) => {
        await house.writeRoster('nimi;amet\nMari;Aednik\n');
        await takesNews(house);
        assert.match(await asks(bot, 'mari'), /Florist/u);
        assert.equal(house.saying(/broken as a whole/u).length, 1);
        assert.deepEqual(
          house.saying(/left out/u).map(({ data }) => data['line']),
          [1],
        );

        await rm(house.roster);
        await house.timers.goOff(6);
        assert.match(await asks(bot, 'mari'), /Florist/u);
        assert.equal(house.saying(/is gone/u).length, 1);
      });
    }));

  it('starts without a roster, says so, and takes it when it comes', async () =>
    inComposedHouse(async (house) => {
      await closing(await house.starts(), async (bot) => {
        assert.equal(house.saying(/no roster, or nobody/u).length, 1);
        assert.match(await asks(bot, 'mari'), /^Ei leidnud/u);
        await house.writeRoster(aRoster(mari));
        await takesNews(house);
        assert.match(await asks(bot, 'mari'), /Florist/u);
      });
    }));

  it('starts where nothing has been imported yet, says so, and makes nothing there', async () =>
    inComposedHouse(async (house) => {
      const folder = join(dirname(house.roster), 'misnamed');
      await closing(await house.starts({ INDEX_DIR: folder }), async (bot) => {
        assert.match(await asks(bot, 'mari'), /^Ei leidnud/u);
      });
      const [told, ...others] = house.saying(/holds no descriptions/u);
      assert.deepEqual([told?.level, told?.data['indexDir'], others.length], ['warn', folder, 0]);
      assert.equal(existsSync(folder), false);
      await closing(await house.starts(), async () => {});
      assert.equal(house.saying(/holds no descriptions/u).length, 1);
    }));

  it('starts with a roster that cannot be read, and says why', async () =>
    inComposedHouse(async (house) => {
      await closing(await house.starts({ ROSTER: dirname(house.roster) }), async (bot) => {
        assert.match(await asks(bot, 'mari', 'Kes asendab Aednikku?'), /Florist/u);
      });
      const [told] = house.saying(/cannot be read/u);
      assert.equal(told?.level, 'error');
      assert.deepEqual(told.data, {
        file: dirname(house.roster),
        why: 'a folder stands where the file should be',
        cure: 'Name another file, or take that folder away.',
      });
    }));

  it('looks no more when it is closed', async () =>
    inComposedHouse(async (house) => {
      const bot = await house.starts();
      assert.equal(house.timers.count(), 3, 'The roster, INDEX_DIR and the tidying.');
      await bot.close();
      assert.equal(house.timers.count(), 0);
    }));

  it('is read once by a command', async () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(aRoster(mari));
      const library = await openLibrary({ indexDir: dirname(house.roster), roster: house.roster }, silentLog);
      await house.writeRoster(aRoster(jaan));
      assert.deepEqual(
        library.staff.everybody.map(({ name }) => name),
        ['Mari Maasikas'],
      );
    }));
});

describe('the whole bot and what others write beside it', () => {
  it('answers from what a command imports without a new start, and keeps its text', async () =>
    inComposedHouse(async (house) => {
      const folder = dirname(house.roster);
      const path = join(folder, 'arborist.txt');
      await writeFile(path, 'AMETIJUHEND\nAmetinimetus: Arborist\nTööülesanded\n3.1. Lõikab puid.\n');
      await closing(await house.starts(), async (bot) => {
        assert.doesNotMatch(await asks(bot, 'mari', 'Kes lõikab puid?'), /Arborist/u);
        await importDocuments({ paths: [path], indexFolder: folder });
        await indexAnew(folder);
        await takesNews(house);
        assert.match(await asks(bot, 'mari', 'Kes lõikab puid?'), /Arborist/u);
        const arborist = bot.library().collection.find(({ title }) => title === 'Arborist');
        assert.ok(await bot.storage.ledger.findVersion(arborist?.version ?? ''));
      });
      const [told, ...others] = house.saying(/put into INDEX_DIR/u);
      assert.deepEqual([told?.data['added'], told?.data['changed'], others.length], [1, 0, 0]);
    }));
});

describe('the whole bot and what was said before', () => {
  it('knows after a start what was said before the bot was closed', async () =>
    inComposedHouse(async (house) => {
      await closing(await house.starts(), async (bot) => {
        await asks(bot, 'keegi', 'Kes asendab Aednikku?');
      });
      await closing(await house.starts(), async (bot) => {
        assert.match(await asks(bot, 'keegi', 'Aga millised on tema tööülesanded?'), /Kastab taimi/u);
      });
    }));

  it('forgets it after IDLE_MINUTES, and not before', async () =>
    inComposedHouse(async (house) => {
      await closing(await house.starts({ IDLE_MINUTES: '45' }), async (bot) => {
        await asks(bot, 'keegi', 'Kes asendab Aednikku?');
        house.clock.passMinutes(45);
        assert.match(await asks(bot, 'keegi', 'Aga millised on tema tööülesanded?'), /Kastab taimi/u);
        house.clock.passMinutes(46);
        assert.doesNotMatch(await asks(bot, 'keegi', 'Aga millised on tema tööülesanded?'), /Kastab taimi/u);
      });
    }));
});
