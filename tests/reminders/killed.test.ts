import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { reportOf, type ReminderStore } from '../../src/reminders/index.js';
import { databases, type Place } from '../contracts/databases.js';
import { createBotConnector, type BotConnector } from '../teams/bot-connector.js';
import { serveConnector } from '../teams/connector-server.js';
import { bundleProgram, type BundledProgram } from '../storage/bundle-program.js';
import { aCampaign, aChance, meetPeople, people } from './house.js';

const kills = 20;
/** Longer than any lease. Milliseconds. */
const afterLeases = 200_000;

let program: BundledProgram;

function startProcess({ address }: Place, teams: string, by: string, limit: number, later = 0) {
  const args = [program.path, address.dataDir, address.databaseUrl ?? '', teams, by, limit, later].map(
    String,
  );
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    kill: () => child.kill('SIGKILL'),
    ended: once(child, 'exit') as Promise<[number | null, string | null]>,
  };
}

async function inTeams(
  place: Place,
  { count, limit }: { readonly count: number; readonly limit: number },
  work: (parts: { store: ReminderStore; connector: BotConnector; teams: string }) => Promise<void>,
): Promise<void> {
  const { reminders: store } = await place.open();
  const connector = createBotConnector({ now: Date.now, perTenant: 10 * limit });
  const { serviceUrl, stop } = await serveConnector(connector, { latency: () => 40 });
  try {
    await meetPeople(place, count, serviceUrl);
    await store.create(aCampaign());
    await store.begin('k-1', people(count));
    await work({ store, connector, teams: serviceUrl });
  } finally {
    await stop();
  }
}

async function ensureOnce(store: ReminderStore, connector: BotConnector, count: number): Promise<void> {
  const messages = new Map<string, number>();
  for (const { conversation } of connector.received) {
    const person = conversation.replace('a:', '');
    messages.set(person, (messages.get(person) ?? 0) + 1);
  }
  const deliveries = await store.deliveries('k-1');
  assert.equal(deliveries.length, count);
  for (const { aadObjectId, state } of deliveries) {
    const got = messages.get(aadObjectId) ?? 0;
    assert.ok(state === 'delivered' || state === 'unknown', `${aadObjectId} is ${state}`);
    assert.ok(state === 'delivered' ? got === 1 : got <= 1, `${aadObjectId} is ${state} and has ${got}`);
  }
}

/** What this process had marked as being posted when it was killed. */
async function attempting({ query }: Place, by: string): Promise<number> {
  const rows = `select id from reminder_delivery where state = 'attempting' and claimed_by like '${by} %'`;
  return (await query(rows)).length;
}

describe('processes that remind everybody', function () {
  this.timeout(300_000);
  before(async () => (program = await bundleProgram(join(import.meta.dirname, 'sending-process.ts'))));
  after(() => program.remove());

  for (const database of databases) {
    it(`killed twenty times in ${database.name}: nobody is lost, nobody has two, unknown is what was on its way`, () =>
      database.lend(async (place) =>
        inTeams(place, { count: 1_000, limit: 100 }, async ({ store, connector, teams }) => {
          const chance = aChance(7);
          let onTheirWay = 0;
          for (let round = 0; round < kills; round += 1) {
            const { kill, ended } = startProcess(place, teams, `r-${round}`, 100, round * afterLeases);
            const before = connector.received.length;
            while (connector.received.length === before) await pause(5);
            await pause(50 + chance() * 350);
            kill();
            assert.deepEqual(await ended, [null, 'SIGKILL']);
            const marked = await attempting(place, `r-${round}`);
            // A quarter of a second's worth: what was posted and not answered yet, and what was to leave next.
            assert.ok(marked <= 25, `${marked} at once`);
            onTheirWay += marked;
          }
          const [code] = await startProcess(place, teams, 'last', 1_000, kills * afterLeases).ended;
          assert.equal(code, 0);
          const report = reportOf(await store.tally('k-1'));
          console.log(
            `      ${kills} kills: delivered ${report.delivered}, unknown ${report.unknown}, on their way ${onTheirWay}`,
          );
          await ensureOnce(store, connector, 1_000);
          assert.ok(report.unknown > 0 && report.unknown <= onTheirWay);
        }),
      ));
  }

  for (const many of [2, 4]) {
    it(`${many} of them on PostgreSQL reach everybody once, together no faster than they may`, () =>
      databases
        .find(({ isShared }) => isShared)!
        .lend(async (place) =>
          inTeams(place, { count: 600, limit: 100 }, async ({ store, connector, teams }) => {
            const begun = Date.now();
            const all = Array.from({ length: many }, (_, at) => startProcess(place, teams, `p-${at}`, 100));
            for (const { ended } of all) assert.deepEqual(await ended, [0, null]);
            const seconds = (Date.now() - begun) / 1_000;
            console.log(`      ${seconds.toFixed(1)} s, at most ${connector.busiestSecond()} in a second`);
            await ensureOnce(store, connector, 600);
            assert.equal(reportOf(await store.tally('k-1')).delivered, 600);
            const [first, last] = [connector.received[0]?.at ?? 0, connector.received.at(-1)?.at ?? 0];
            assert.ok(last - first >= 5_900, `${last - first} ms for six hundred`);
          }),
        ));
  }
});
