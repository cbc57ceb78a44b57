import assert from 'node:assert/strict';
import { openStaff, watchDirectory, type DirectoryReading } from '../../src/people/index.js';
import type { DirectoryWatchParts } from '../../src/people/watch-directory.js';
import type { Graph } from '../../src/people/graph.js';
import { aPerson } from '../builders/roster.js';
import { withGraph } from './graph-ports.js';
import { aUser, type Entry } from './graph-stand-in.js';
import { namesOf } from './house.js';
import { aTimer } from './timer.js';

async function watched(graph: Graph, more: Partial<DirectoryWatchParts> = {}) {
  const timer = aTimer();
  const readings: DirectoryReading[] = [];
  const failures: string[] = [];
  const watch = watchDirectory(graph, {
    onReading: (reading) => readings.push(reading),
    onFailure: (cause) => failures.push(String((cause as { code?: unknown }).code)),
    later: timer.later,
    ...more,
  });
  await watch.ready;
  const last = () => readings.at(-1) ?? { people: [], problems: [] };
  return { ...timer, readings, failures, last, close: watch.close };
}

const mari = aUser('mari', { manager: { '@odata.type': '#microsoft.graph.user', id: 'juht' } });
const house = [aUser('juht'), mari, aUser('ants', { manager: { id: 'mari' } })];

/** Who reports to whom, as `who < manager`. */
function linesOf({ people }: DirectoryReading): readonly string[] {
  return people.map(({ aadObjectId, manager }) => `${aadObjectId} < ${manager}`).sort();
}

function inHouse(
  work: (parts: {
    tell: (change: Entry, user?: Entry) => void;
    next: () => Promise<DirectoryReading>;
    watch: Awaited<ReturnType<typeof watched>>;
  }) => Promise<void>,
) {
  return async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const watch = await watched(graph);
      const next = async () => {
        await watch.ticks();
        return watch.last();
      };
      await work({ tell: standIn.tell, next, watch });
    });
}

describe('the users of the directory', () => {
  it('are people as the roster has them, without a role of ours', async () =>
    withGraph(
      [
        aUser('m-1', {
          userPrincipalName: 'mari.maasikas@example.ee',
          displayName: ' Mari Maasikas ',
          department: 'Aiaosakond',
          manager: { '@odata.type': '#microsoft.graph.user', id: 'j-1' },
        }),
        aUser('j-1', { displayName: 'Jaan Kask', jobTitle: null, department: null }),
      ],
      async ({ graph }) => {
        const { last, failures } = await watched(graph);
        assert.deepEqual(failures, []);
        assert.deepEqual(last(), {
          people: [
            aPerson({ aadObjectId: 'j-1', name: 'Jaan Kask', upn: 'j-1@example.ee', position: '' }),
            aPerson({ aadObjectId: 'm-1', unit: 'Aiaosakond', manager: 'j-1' }),
          ],
          problems: [],
        });
      },
    ));

  it('are asked for with all that is needed and no more, after the place of the changes', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      await watched(graph);
      const select = 'id,userPrincipalName,displayName,jobTitle,department,accountEnabled';
      assert.deepEqual(standIn.state.asked.slice(0, 2), [
        `/v1.0/users/delta?$deltatoken=latest&$select=${select},manager`,
        `/v1.0/users?$select=${select}&$expand=manager($select=id)&$top=999`,
      ]);
    }));

  it('are left out where the account is disabled, and whoever reports to one goes to the next above', async () =>
    withGraph(
      [
        aUser('juht'),
        aUser('asetäitja', { accountEnabled: false, manager: { id: 'JUHT' } }),
        aUser('lahkunu', { accountEnabled: false, manager: { id: 'asetäitja' } }),
        aUser('mari', { manager: { id: 'lahkunu' } }),
        aUser('ring', { accountEnabled: false, manager: { id: 'ring' } }),
        aUser('ants', { manager: { id: 'ring' } }),
        aUser('kati', { manager: { id: 'kontakt-väljast' } }),
      ],
      async ({ graph }) => {
        const { last } = await watched(graph);
        assert.deepEqual(linesOf(last()), [
          'ants < null',
          'juht < null',
          'kati < kontakt-väljast',
          'mari < JUHT',
        ]);
        assert.deepEqual(namesOf(openStaff(last().people, []).teamOf('juht')), ['mari']);
      },
    ));

  it('are all kept but the one that cannot be read, which is named by its id', async () =>
    withGraph(
      [
        aUser('hea'),
        aUser('paha', { displayName: 5 }),
        aUser('nimetu', { displayName: null }),
        { displayName: 'Kes' },
        aUser('parem'),
      ],
      async ({ graph }) => {
        const { last } = await watched(graph);
        assert.deepEqual(
          last().people.map(({ aadObjectId }) => aadObjectId),
          ['hea', 'parem'],
        );
        const problems = last().problems.map(({ id, problem }) => `${id}: ${problem}`);
        assert.equal(problems.length, 3);
        assert.match(problems[0] ?? '', /^paha: displayName: /u);
        assert.match(problems[1] ?? '', /^null: id: /u);
        assert.equal(problems[2], 'nimetu: name is empty');
      },
    ));
});

describe('the watch over the directory', () => {
  it(
    'tells nothing while nothing changes',
    inHouse(async ({ next, watch }) => {
      await next();
      await next();
      assert.equal(watch.readings.length, 1);
      assert.equal(watch.waits(), 900_000);
    }),
  );

  it(
    'lays over what it knew just what a change says, and what a change says is null is empty',
    inHouse(async ({ tell, next }) => {
      tell({ id: 'mari', jobTitle: 'Florist' });
      tell({ id: 'ants', department: null });
      const { people } = await next();
      const byId = new Map(people.map((person) => [person.aadObjectId, person]));
      assert.deepEqual(
        byId.get('mari'),
        aPerson({
          aadObjectId: 'mari',
          upn: 'mari@example.ee',
          name: 'mari',
          position: 'Florist',
          unit: 'Aiaosakond',
          manager: 'juht',
        }),
      );
      assert.equal(byId.get('ants')?.unit, null);
    }),
  );

  it(
    'takes newcomers in, and lets go whoever was deleted, for good or to be restored',
    inHouse(async ({ tell, next }) => {
      tell(aUser('kati', { 'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: 'mari' }] }));
      tell({ id: 'ants', '@removed': { reason: 'changed' } });
      tell({ id: 'tundmatu', '@removed': { reason: 'deleted' } });
      assert.deepEqual(linesOf(await next()), ['juht < null', 'kati < mari', 'mari < juht']);
    }),
  );

  it(
    'follows a manager who is changed, in whatever order the links are told',
    inHouse(async ({ tell, next }) => {
      const gone = { id: 'mari', '@removed': { reason: 'deleted' } };
      tell({ id: 'ants', 'manager@delta': [gone, { id: 'juht' }] });
      assert.ok(linesOf(await next()).includes('ants < juht'));
      tell({ id: 'ants', 'manager@delta': [{ id: 'mari' }, { id: 'juht', '@removed': {} }] });
      assert.ok(linesOf(await next()).includes('ants < mari'));
    }),
  );

  it(
    'takes a manager away who is removed, and not the one who came after',
    inHouse(async ({ tell, next }) => {
      tell({ id: 'ants', 'manager@delta': [{ id: 'juht', '@removed': { reason: 'deleted' } }] });
      assert.ok(linesOf(await next()).includes('ants < mari'));
      tell({ id: 'ants', 'manager@delta': [{ id: 'MARI', '@removed': { reason: 'deleted' } }] });
      assert.ok(linesOf(await next()).includes('ants < null'));
    }),
  );

  it(
    'leaves out an account when it is disabled, and has it back with its manager when it is enabled',
    inHouse(async ({ tell, next }) => {
      tell({ id: 'mari', accountEnabled: false });
      assert.deepEqual(linesOf(await next()), ['ants < juht', 'juht < null']);
      tell({ id: 'mari', jobTitle: 'Florist' });
      assert.deepEqual(linesOf(await next()), ['ants < juht', 'juht < null']);
      tell({ id: 'mari', accountEnabled: true });
      assert.deepEqual(linesOf(await next()), ['ants < mari', 'juht < null', 'mari < juht']);
    }),
  );

  it(
    'comes to the same when a change is told twice, in capitals or in pieces',
    inHouse(async ({ tell, next }) => {
      tell({ id: 'mari', jobTitle: 'Florist' });
      tell({ id: 'mari', jobTitle: 'Florist' });
      tell({ id: 'MARI', displayName: 'Mari Uus' });
      const { people } = await next();
      assert.equal(people.length, 3);
      const changed = people.find(({ name }) => name === 'Mari Uus');
      assert.deepEqual([changed?.aadObjectId, changed?.position], ['mari', 'Florist']);
    }),
  );

  it(
    'keeps a user as they were whose change cannot be read, and forgets the problem with the next',
    inHouse(async ({ tell, next }) => {
      tell({ id: 'mari', jobTitle: ['Florist'] });
      const bad = await next();
      assert.equal(bad.people.find(({ name }) => name === 'mari')?.position, 'Aednik');
      assert.deepEqual(
        bad.problems.map(({ id }) => id),
        ['mari'],
      );
      tell({ id: 'ants', jobTitle: 'Florist' });
      assert.equal((await next()).problems.length, 1);
      tell({ id: 'mari', jobTitle: 'Florist' });
      const good = await next();
      assert.deepEqual(good.problems, []);
      assert.equal(good.people.find(({ name }) => name === 'mari')?.position, 'Florist');
    }),
  );

  it('misses nothing that changes while the users are being read', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const asking: Graph = {
        readPages: async (address) => {
          const answer = await graph.readPages(address);
          if (address.startsWith('/users?')) standIn.tell({ id: 'mari', jobTitle: 'Florist' });
          return answer;
        },
      };
      const { last, ticks } = await watched(asking);
      await ticks();
      assert.equal(last().people.find(({ name }) => name === 'mari')?.position, 'Florist');
    }));

  it('reads all users anew where Graph has forgotten the place, or does not understand it', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { last, ticks, failures } = await watched(graph);
      standIn.tell({ id: 'ants' });
      standIn.state.remembersFrom = 1;
      await ticks();
      assert.deepEqual(linesOf(last()), ['juht < null', 'mari < juht']);
      standIn.tell({ id: 'mari', displayName: 'Mari Uus' }, { ...mari, displayName: 'Mari Uus' });
      standIn.state.faults.push({ status: 400, body: '{"error":{"code":"BadRequest"}}' });
      await ticks();
      assert.ok(last().people.some(({ name }) => name === 'Mari Uus'));
      assert.deepEqual(failures, []);
    }));

  it('reads all users each time where the cloud tells no changes', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      standIn.state.knowsDelta = false;
      const { last, ticks, failures } = await watched(graph);
      standIn.state.users = house.slice(0, 2);
      await ticks();
      assert.deepEqual(linesOf(last()), ['juht < null', 'mari < juht']);
      assert.deepEqual(failures, []);
    }));

  it('tells nobody of what it hears again and knew already', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { readings, ticks } = await watched(graph, { wholeEvery: 2 });
      standIn.tell({ id: 'mari', jobTitle: 'Aednik' }, mari);
      await ticks(2);
      assert.ok(standIn.state.asked.filter((each) => each.startsWith('/v1.0/users?')).length > 2);
      assert.equal(readings.length, 1);
    }));

  it('reads all users from time to time, for what changes have not told', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { readings, last, ticks } = await watched(graph, { wholeEvery: 3 });
      standIn.state.users = house.slice(0, 2);
      await ticks(2);
      assert.equal(readings.length, 1);
      await ticks();
      assert.deepEqual(linesOf(last()), ['juht < null', 'mari < juht']);
    }));

  it('drops nobody when Graph fails, in the middle of a list too, and goes on in the next round', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { readings, failures, last, ticks } = await watched(graph, { wholeEvery: 1 });
      const busy = { status: 503, headers: { 'retry-after': '3600' } };
      standIn.state.users = [];
      await ticks();
      standIn.state.users = house.slice(0, 2);
      standIn.state.faults.push({ status: 400 }, { status: 400 });
      await ticks();
      standIn.state.faults.push(busy);
      await ticks();
      standIn.state.faults.push({ status: 403 });
      await ticks();
      assert.deepEqual(failures, [
        'people.graph_unexpected',
        'people.graph_unexpected',
        'people.graph_busy',
        'people.graph_forbidden',
      ]);
      assert.equal(readings.length, 1);
      await ticks();
      assert.deepEqual(linesOf(last()), ['juht < null', 'mari < juht']);
    }));

  it('asks for the same changes again when they came only in part', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { readings, last, ticks } = await watched(graph);
      standIn.state.pageSize = 1;
      standIn.tell({ id: 'mari', jobTitle: 'Florist' });
      standIn.tell({ id: 'ants', jobTitle: 'Florist' });
      standIn.state.page = { value: [], '@odata.nextLink': 'https://graph.example.com/' };
      await ticks();
      assert.equal(readings.length, 1);
      standIn.state.page = undefined;
      await ticks();
      assert.deepEqual(
        last().people.map(({ position }) => position),
        ['Florist', 'Aednik', 'Florist'],
      );
    }));

  it('begins when Graph does, where it cannot be reached at the start', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      standIn.state.tokenFaults.push({ status: 401 });
      const { failures, readings, ticks, waits } = await watched(graph);
      assert.deepEqual(failures, ['people.graph_no_token']);
      // Nobody is known yet: that is not left for a quarter of an hour.
      assert.equal(waits(), 60_000);
      await ticks();
      assert.equal(readings.length, 1);
    }));

  it('is over when it is closed, in the middle of a reading too', async () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { readings, failures, ticks, waits, close } = await watched(graph);
      standIn.tell({ id: 'mari', jobTitle: 'Florist' });
      const reading = ticks();
      close();
      await reading;
      assert.equal(waits(), undefined);
      assert.deepEqual([readings.length, failures.length], [1, 0]);
    }));
});
