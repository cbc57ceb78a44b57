import assert from 'node:assert/strict';
import type { Environment } from '../src/config.js';
import { aPerson, aRoster } from './builders/roster.js';
import { asks, closing, inComposedHouse, type ComposedHouse } from './composed-house.js';
import { aUser, runGraph, type Entry, type GraphStandIn } from './people/graph-stand-in.js';

function settingsFor({ baseUrl, origin }: GraphStandIn): Environment {
  return {
    PEOPLE: 'graph',
    GRAPH_TENANT_ID: 'tenant-1',
    GRAPH_CLIENT_ID: 'app-1',
    GRAPH_CLIENT_SECRET: 'sala-sõna',
    GRAPH_URL: baseUrl,
    GRAPH_LOGIN_URL: origin,
  };
}

const users: readonly Entry[] = [
  aUser('juht', { jobTitle: 'Juhataja' }),
  aUser('mari', { displayName: 'Mari Maasikas', jobTitle: 'Aednik', manager: { id: 'juht' } }),
];

async function inTenant(
  work: (house: ComposedHouse, graph: GraphStandIn, settings: Environment) => Promise<void>,
) {
  await inComposedHouse(async (house) => {
    const graph = await runGraph(users);
    try {
      await work(house, graph, settingsFor(graph));
    } finally {
      await graph.stop();
    }
  });
}

describe('the whole bot and Microsoft Graph', () => {
  it('knows the people of the tenant by their object id, from the first question on', async () =>
    inTenant(async (house, _, settings) => {
      await closing(await house.starts(settings), async (bot) => {
        assert.match(await asks(bot, 'mari'), /Florist/u);
        assert.match(await asks(bot, 'MARI'), /Florist/u);
        assert.match(await asks(bot, 'keegi'), /^Ei leidnud/u);
        assert.deepEqual(
          bot
            .library()
            .staff.managersOf('mari')
            .map(({ aadObjectId }) => aadObjectId),
          ['juht'],
        );
      });
      assert.doesNotMatch(JSON.stringify(house.told), /sala-sõna|token-\d/u);
    }));

  it('takes from the roster roles and nobody', async () =>
    inTenant(async (house, _, settings) => {
      const others = aPerson({ aadObjectId: 'võõras', name: 'Võõras', position: 'Aednik', roles: ['hr'] });
      await house.writeRoster(
        aRoster(others, aPerson({ aadObjectId: 'JUHT', position: 'Aednik', roles: ['hr'] })),
      );
      await closing(await house.starts(settings), async (bot) => {
        assert.deepEqual(house.saying(/could not take/u), [], 'roles that come before the people wait');
        assert.match(await asks(bot, 'juht', 'mis jäi vastamata'), /^Vastamata küsimusi praegu ei ole/u);
        assert.doesNotMatch(await asks(bot, 'juht'), /Florist/u);
        for (const who of ['mari', 'võõras'])
          assert.match(await asks(bot, who, 'mis jäi vastamata'), /ainult personalitöötaja/u);

        await house.writeRoster(aRoster({ aadObjectId: 'mari', roles: ['hr'] }));
        await house.timers.goOff(2);
        assert.match(await asks(bot, 'mari', 'mis jäi vastamata'), /^Vastamata küsimusi praegu ei ole/u);
        assert.match(await asks(bot, 'juht', 'mis jäi vastamata'), /ainult personalitöötaja/u);
      });
    }));

  it('hears of those who come and move', async () =>
    inTenant(async (house, graph, settings) => {
      await closing(await house.starts(settings), async (bot) => {
        graph.tell({ id: 'mari', jobTitle: 'Florist' }, aUser('mari', { jobTitle: 'Florist' }));
        graph.tell(aUser('jaan'), aUser('jaan'));
        await house.timers.goOff();
        assert.match(await asks(bot, 'mari'), /Aednik/u);
        assert.match(await asks(bot, 'jaan'), /Florist/u);
      });
    }));

  it('starts when Graph cannot be reached, says so, and goes on trying', async () =>
    inTenant(async (house, graph, settings) => {
      graph.state.tokenFaults = Array.from({ length: 5 }, () => 'cut' as const);
      await closing(await house.starts(settings), async (bot) => {
        const [told, ...others] = house.saying(/Graph could not be read/u);
        assert.deepEqual([told?.level, told?.data['known'], others.length], ['error', 0, 0]);
        assert.match(await asks(bot, 'mari'), /^Ei leidnud/u);
        assert.match(await asks(bot, 'mari', 'Kes asendab Aednikku?'), /Florist/u);
        assert.equal(await bot.storage.ping(), true);

        await house.timers.goOff();
        assert.match(await asks(bot, 'mari'), /Florist/u);
      });
    }));

  it('keeps whoever is known when Graph goes away later', async () =>
    inTenant(async (house, graph, settings) => {
      await closing(await house.starts(settings), async (bot) => {
        graph.state.faults = Array.from({ length: 5 }, () => ({ status: 503 }));
        await house.timers.goOff();
        assert.equal(house.saying(/Graph could not be read/u)[0]?.data['known'], 2);
        assert.match(await asks(bot, 'mari'), /Florist/u);
      });
    }));

  it('tells of a user that cannot be taken, once', async () =>
    inTenant(async (house, graph, settings) => {
      graph.state.users.push(aUser('nimetu', { displayName: '' }));
      await closing(await house.starts(settings), async () => {
        graph.tell(aUser('jaan'), aUser('jaan'));
        await house.timers.goOff();
      });
      assert.deepEqual(
        house.saying(/user of Microsoft Graph is left out/u).map(({ data }) => data['id']),
        ['nimetu'],
      );
    }));

  it('does not wait for a Graph that says nothing', async () =>
    inTenant(async (house, _, settings) => {
      const never: Promise<Response> = new Promise(() => {});
      const bot = await house.starts(settings, { fetch: () => never, patience: 0 });
      await closing(bot, async () => {
        assert.match(await asks(bot, 'mari', 'Kes asendab Aednikku?'), /Florist/u);
        assert.equal(house.saying(/is not known yet/u).length, 1);
      });
    }));

  it('looks no more when it is closed', async () =>
    inTenant(async (house, _, settings) => {
      const bot = await house.starts(settings);
      assert.equal(house.timers.count(), 4, 'The roster, the directory, INDEX_DIR and the tidying.');
      await bot.close();
      assert.equal(house.timers.count(), 0);
    }));
});
