// Started by the tests of killing and of several processes: reminds everybody of a campaign, and ends when all is done.
import { setTimeout as pause } from 'node:timers/promises';
import { silentLog, type Clock } from '../../src/ground/index.js';
import { createSender, type Messenger, type Posted } from '../../src/reminders/index.js';
import { openStorage } from '../../src/storage/index.js';

const [dataDir = '', databaseUrl = '', teams = '', by = '', limit = '', later = '0'] = process.argv.slice(2);
/** So many milliseconds ahead of the processes before it: their leases have ended. */
const clock: Clock = { now: () => new Date(Date.now() + Number(later)) };
const storage = await openStorage({
  dataDir,
  databaseUrl: databaseUrl || null,
  clock,
  log: silentLog,
});
const store = storage.reminders;

async function post(path: string, body: object): Promise<Posted> {
  try {
    const response = await fetch(`${teams}v3/conversations${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const { id = '-', error } = (await response.json()) as { id?: string; error?: { code: string } };
    if (response.ok) return { kind: 'taken', id };
    const { status } = response;
    return { kind: 'answered', status, code: error?.code ?? '', retryAfter: 1_000, text: '' };
  } catch (error) {
    return { kind: 'silent', text: String(error) };
  }
}

const messenger: Messenger = {
  send: async (to, letter) => post(`/${encodeURIComponent(to.conversation)}/activities`, letter),
  update: async () => ({ kind: 'silent', text: '' }),
  reopen: async (to) => post('', { members: [{ id: to.person?.aadObjectId }] }),
};

const sender = createSender({
  store,
  messenger,
  letterFor: async (_campaign, to) => ({ card: { to }, summary: 'Meeldetuletus' }),
  onReopened: async () => {},
  whenQuiet: async () => {},
  clock,
  wait: async (milliseconds) => pause(milliseconds),
  random: Math.random,
  log: silentLog,
  by,
  limit: Number(limit),
});

for (;;) {
  if ((await sender.work()) === 'worked') continue;
  await store.giveUpLost();
  const tally = await store.tally('k-1');
  if (!tally.some(({ state }) => state === 'queued' || state === 'attempting')) break;
  await pause(50);
}
await sender.stop();
await storage.close();
