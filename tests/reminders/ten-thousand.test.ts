import assert from 'node:assert/strict';
import { reportOf } from '../../src/reminders/index.js';
import { simulatedTime } from '../builders/simulated-time.js';
import { databases, type Place } from '../contracts/databases.js';
import { createBotConnector, type Faults } from '../teams/bot-connector.js';
import { simulatedMessenger } from '../teams/simulated-messenger.js';
import { aCampaign, aChance, aSender, meetPeople, people, sendAll } from './house.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;
const all = 10_000;

/** How many messages each person has. */
function countsOf(received: readonly { readonly conversation: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { conversation } of received) {
    const person = conversation.replace(/^a:(?:anew-)?/u, '');
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
}

const chance = aChance(2);
/** Milliseconds, there and back. */
const uneven = () => 100 + chance() * 300;

interface Network {
  readonly latency: () => number;
  /** The share of it before Teams counts the request. */
  readonly there?: number;
}

async function remindAll(
  faults: Faults,
  network: Network,
  check: (outcome: Awaited<ReturnType<typeof sent>>) => void,
) {
  await sqlite.lend(async (place) => check(await sent(place, faults, network)));
}

async function sent(place: Place, faults: Faults, { latency, there }: Network) {
  const time = simulatedTime();
  const storage = await place.open({ clock: time });
  const { reminders: store } = storage;
  await meetPeople(place, all);
  await store.create(aCampaign());
  await store.begin('k-1', people(all));
  const connector = createBotConnector({ now: time.passed, random: aChance(1), faults });
  const messenger = simulatedMessenger(connector, time, latency, there);
  const sender = aSender(storage, messenger, time, { limit: 50, random: aChance(3) });
  await time.during(sendAll(sender, store, time));
  return {
    seconds: time.passed() / 1_000,
    departed: messenger.busiestSecond(),
    connector,
    deliveries: await store.deliveries('k-1'),
    report: reportOf(await store.tally('k-1')),
  };
}

describe('ten thousand reminders, fifty a second allowed and fifty set', function () {
  this.timeout(300_000);

  it('reach everybody once, in at most 1.05 times the ideal 200 s', () =>
    remindAll({}, { latency: () => 200 }, ({ seconds, connector, report, departed }) => {
      console.log(`      ${seconds.toFixed(1)} s, at most ${departed} in a second`, [...connector.statuses]);
      assert.equal(report.delivered, all);
      assert.deepEqual([...new Set(countsOf(connector.received).values())], [1]);
      assert.equal(connector.received.length, all);
      // The network is uneven, so that a few arrive closer together than they left: Teams may ask for patience.
      assert.ok((connector.statuses.get(429) ?? 0) < all / 100);
      assert.ok(departed <= 50);
      assert.ok(seconds <= 210, `${seconds} s`);
    }));

  it('take no longer where the answers come unevenly, and Teams never sees more than fifty in a second', () =>
    remindAll({}, { latency: () => 20 + chance() * 380, there: 0 }, ({ seconds, connector, report }) => {
      const busiest = connector.busiestSecond();
      console.log(`      ${seconds.toFixed(1)} s, Teams sees at most ${busiest} in a second`);
      assert.equal(report.delivered, all);
      assert.deepEqual([...connector.statuses], [[201, all]]);
      assert.ok(busiest <= 50, `${busiest} in a second`);
      assert.ok(seconds <= 210, `${seconds} s`);
    }));

  it('leave everybody in one state through every fault: sums add up, nobody has two, no unknown is repeated', () =>
    remindAll(
      { throttled: 0.05, crossed: 0.02, badGateway: 0.02, reset: 0.01, blocked: 0.01, gone: 0.01 },
      { latency: uneven },
      ({ seconds, connector, deliveries, report, departed }) => {
        console.log(`      ${seconds.toFixed(0)} s, ${JSON.stringify(report)}`, [...connector.statuses]);
        assert.equal(deliveries.length, all);
        assert.equal(report.audience, all);
        assert.equal(report.waiting, 0);
        assert.equal(report.delivered + report.refused + report.unknown, all);
        const counts = countsOf(connector.received);
        for (const { aadObjectId, state } of deliveries) {
          const got = counts.get(aadObjectId) ?? 0;
          if (state === 'delivered') assert.equal(got, 1, aadObjectId);
          else if (state === 'unknown') assert.ok(got <= 1, `${aadObjectId} has ${got}`);
          else assert.equal(got, 0, aadObjectId);
        }
        const lost = (connector.statuses.get(502) ?? 0) + (connector.statuses.get(0) ?? 0);
        assert.equal(report.unknown, lost);
        assert.ok(lost > 100 && report.refused > 50);
        assert.ok(
          report.reasons.every(({ reason }) => reason === 'blocked'),
          JSON.stringify(report.reasons),
        );
        assert.ok(departed <= 50, `${departed} in a second`);
      },
    ));
});
