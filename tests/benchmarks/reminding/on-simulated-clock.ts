import { reportOf } from '../../../src/reminders/index.js';
import { simulatedTime } from '../../builders/simulated-time.js';
import { aCampaign, aChance, aSender, meetPeople, people, sendAll } from '../../reminders/house.js';
import { createBotConnector } from '../../teams/bot-connector.js';
import { simulatedMessenger } from '../../teams/simulated-messenger.js';
import { openDatabases } from '../databases.js';
import { duration, figure } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Section } from '../section.js';

const sizes = [1_000, 10_000, 100_000];
const limits = [25, 50];
/** Beyond it a run takes minutes even without waiting. */
const quick = 10_000;

async function remind(count: number, limit: number): Promise<readonly string[]> {
  const sqlite = (await openDatabases()).find(({ isShared }) => !isShared);
  let row: readonly string[] = [];
  const begun = performance.now();
  await sqlite?.lend(async (place) => {
    const time = simulatedTime();
    const storage = await place.open({ clock: time });
    const { reminders: store } = storage;
    await meetPeople(place, count);
    await store.create(aCampaign());
    await store.begin('k-1', people(count));
    const connector = createBotConnector({ now: time.passed, random: aChance(1), perTenant: limit });
    const messenger = simulatedMessenger(connector, time, () => 200);
    const sender = aSender(storage, messenger, time, { limit, random: aChance(3) });
    await time.during(sendAll(sender, store, time));
    const seconds = time.passed() / 1_000;
    const { delivered } = reportOf(await store.tally('k-1'));
    row = [
      figure(count),
      figure(limit),
      duration(seconds),
      duration(count / limit),
      (seconds / (count / limit)).toFixed(3),
      figure(delivered),
      duration((performance.now() - begun) / 1_000),
    ];
  });
  return row;
}

/** How long everybody takes, on a clock that need not be waited for. */
export async function measureDurations({ large }: BenchOrder): Promise<Section> {
  const cases = sizes
    .filter((count) => large || count <= quick)
    .flatMap((count) => limits.map((limit) => [count, limit] as const));
  const rows: (readonly string[])[] = [];
  for (const [at, [count, limit]] of cases.entries()) {
    showProgress(at, cases.length, `reminders: ${count} people at ${limit} a second`);
    rows.push(await remind(count, limit));
  }
  showProgress(cases.length, cases.length, 'reminders');
  return {
    title: 'Reminders, how long everybody takes',
    head: ['people', 'limit, a second', 'takes', 'ideal', 'ratio', 'delivered', 'worked for'],
    rows,
    notes: [
      `On a simulated clock, SQLite, answers after 200 ms: what people would wait for, worked off without waiting. The last column is what the work itself took${large ? '' : '; 100,000 people with --large'}.`,
    ],
  };
}
