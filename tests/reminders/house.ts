import { silentLog } from '../../src/ground/index.js';
import {
  createSender,
  type Letter,
  type Messenger,
  type NewCampaign,
  type NewDelivery,
  type ReminderStore,
  type Sender,
} from '../../src/reminders/index.js';
import type { SenderParts } from '../../src/reminders/sender.js';
import type { Storage } from '../../src/storage/index.js';
import type { SimulatedTime } from '../builders/simulated-time.js';
import type { Place } from '../contracts/databases.js';

export function aCampaign(said: Partial<NewCampaign> = {}): NewCampaign {
  return {
    id: 'k-1',
    kind: 'first',
    parent: null,
    startedBy: 'personal',
    language: 'et',
    audience: { kind: 'all' },
    message: { et: 'Palun vaata oma ametijuhend üle.', en: '' },
    due: '2026-03-16',
    sendAt: new Date('2026-03-02T09:00:00Z'),
    repeats: null,
    followUps: false,
    ...said,
  };
}

export function people(count: number): readonly NewDelivery[] {
  return Array.from({ length: count }, (_, at) => ({ aadObjectId: `p-${at + 1}`, unreachable: null }));
}

/** So many people whom the bot has met, each in a chat of their own; written past the storage, for there may be ten thousand. */
export async function meetPeople(
  { query }: Place,
  count: number,
  serviceUrl = 'https://smba.example/',
): Promise<void> {
  await query(`insert into conversation_reference
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})
    select 'a:p-' || n, 'personal', '${serviceUrl}', 'tenant', '28:bot', '29:p-' || n, 'p-' || n,
      '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z' from numbers`);
}

export function aSender(
  { reminders: store, references }: Pick<Storage, 'reminders' | 'references'>,
  messenger: Messenger,
  time: SimulatedTime,
  {
    by = 'process-1',
    limit = 50,
    random = Math.random,
    letterFor = letterTo,
    whenQuiet = async () => {},
  }: Partial<Pick<SenderParts, 'by' | 'limit' | 'random' | 'letterFor' | 'whenQuiet'>> = {},
): Sender {
  return createSender({
    store,
    messenger,
    letterFor,
    onReopened: async (from, conversation) => {
      await references.remember({ ...from, kind: 'personal', conversation });
      await references.forget(from.conversation);
    },
    whenQuiet,
    clock: time,
    wait: time.wait,
    random,
    log: silentLog,
    by,
    limit,
  });
}

async function letterTo(_campaign: unknown, aadObjectId: string): Promise<Letter> {
  return { card: { to: aadObjectId }, summary: 'Meeldetuletus' };
}

/** Works until nothing is queued or on its way any more. */
export async function sendAll(
  sender: Sender,
  store: ReminderStore,
  time: SimulatedTime,
  { id = 'k-1', idle = 200 } = {},
): Promise<void> {
  for (;;) {
    const worked = await sender.work();
    if (worked === 'worked') continue;
    await store.giveUpLost();
    const left = (await store.tally(id)).some(({ state }) => state === 'queued' || state === 'attempting');
    if (!left) return;
    await time.wait(idle);
  }
}

/** The same chance in every run. */
export function aChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
