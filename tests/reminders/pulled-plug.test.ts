import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import {
  createConductor,
  createReminders,
  createSender,
  usualHours,
  type Messenger,
  type Posted,
  type ReminderStore,
} from '../../src/reminders/index.js';
import type { Storage } from '../../src/storage/index.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';
import { simulatedTime, type SimulatedTime } from '../builders/simulated-time.js';
import { databases } from '../contracts/databases.js';
import { aCampaign, meetPeople } from './house.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;

/** What befalls a process at one of its steps: `before` the step does anything, or `after` it has. */
interface Blow {
  readonly kind: 'killed' | 'frozen';
  readonly step: number;
  readonly when: 'before' | 'after';
}

/** Longer than any lease: milliseconds. */
const frozenFor = 5 * 60_000;

/** A process, step by step: each thing that it awaits is one. */
function aProcess(blow: Blow | null, time: SimulatedTime) {
  let steps = 0;
  let ended: Promise<void> | undefined;
  const strike = () => {
    ended = blow?.kind === 'killed' ? new Promise<void>(() => {}) : time.wait(frozenFor);
  };
  const through = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await ended;
    steps += 1;
    const isHere = steps === blow?.step;
    if (isHere && blow?.when === 'before') strike();
    await ended;
    const result = await act();
    if (isHere && blow?.when === 'after') strike();
    // What it had begun happens all the same; nobody there hears of it.
    await ended;
    return result;
  };
  const stepping = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (_, name) => {
        const act: unknown = Reflect.get(port, name);
        return typeof act === 'function'
          ? async (...said: readonly unknown[]) => through(async () => Reflect.apply(act, port, said))
          : act;
      },
    });
  return { stepping, through, steps: () => steps };
}

/** Teams with a fault for each person: who is answered what, and whether the message is there. */
function aTeams(time: SimulatedTime) {
  const messages = new Map<string, number>();
  const tries = new Map<string, number>();
  const refusal = (status: number, retryAfter: number | null = null, code = ''): Posted => ({
    kind: 'answered',
    status,
    code,
    retryAfter,
    text: '',
  });
  const firstAnswers: Readonly<Record<string, { readonly posted: Posted; readonly arrives: boolean }>> = {
    'a:p-2': { posted: refusal(429, 2_000), arrives: false },
    'a:p-3': { posted: refusal(502), arrives: true },
    'a:p-4': { posted: refusal(404), arrives: false },
    'a:p-5': { posted: { kind: 'silent', text: 'No answer' }, arrives: false },
    'a:p-6': { posted: refusal(403, null, 'ConversationBlockedByUser'), arrives: false },
    'a:p-7': { posted: { kind: 'unsent', text: 'No connection' }, arrives: false },
  };
  const messenger: Messenger = {
    send: async ({ conversation, person }) => {
      await time.wait(30);
      const tried = (tries.get(conversation) ?? 0) + 1;
      tries.set(conversation, tried);
      const first = tried === 1 ? firstAnswers[conversation] : undefined;
      const who = person?.aadObjectId ?? '';
      if (first?.arrives !== false) messages.set(who, (messages.get(who) ?? 0) + 1);
      await time.wait(30);
      return first?.posted ?? { kind: 'taken', id: `m:${who}` };
    },
    update: async () => ({ kind: 'taken', id: '1' }),
    reopen: async ({ person }) => ({ kind: 'taken', id: `anew:${person?.aadObjectId}` }),
  };
  return { messages, messenger };
}

const count = 8;
const library = openTestLibrary([aDescription({ title: 'Aednik' })], {
  people: Array.from({ length: count }, (_, at) => aPerson({ aadObjectId: `p-${at + 1}` })),
});

interface Outcome {
  readonly steps: number;
  readonly states: ReadonlyMap<string, string>;
  readonly messages: ReadonlyMap<string, number>;
}

/** HR sends a campaign through a process that meets a blow; another one starts soon after. */
async function remind(blow: Blow | null): Promise<Outcome> {
  let outcome: Outcome | undefined;
  await sqlite.lend(async (place) => {
    const time = simulatedTime();
    const storage = await place.open({ clock: time });
    await meetPeople(place, count);
    const { messages, messenger } = aTeams(time);
    const start = (by: string, struck: Blow | null) => {
      const process = aProcess(struck, time);
      const store: ReminderStore = process.stepping(storage.reminders);
      const references: Storage['references'] = process.stepping(storage.references);
      const wait = async (milliseconds: number) => process.through(async () => time.wait(milliseconds));
      const parts = { store, clock: time, wait, log: silentLog };
      const hours = { timeZone: 'Europe/Tallinn', ...usualHours };
      const acknowledged = async () => null;
      const reminders = createReminders({ ...parts, library: () => library, acknowledged, hours });
      const sender = createSender({
        ...parts,
        messenger: process.stepping(messenger),
        letterFor: async (_, to) => process.through(async () => ({ card: { to }, summary: 'Meeldetuletus' })),
        onReopened: async (from, conversation) => {
          await references.remember({ ...from, kind: 'personal', conversation });
          await references.forget(from.conversation);
        },
        whenQuiet: async () => {},
        random: () => 0.5,
        by,
        limit: 20,
      });
      const conductor = createConductor({
        ...parts,
        sender,
        reminders,
        isAnybodyKnown: () => true,
        onProgress: async () => {},
        onEnd: async () => {},
      });
      void conductor.run();
      const send = async () => reminders.send(aCampaign()).then(() => conductor.wake());
      return { send, steps: process.steps };
    };
    await time.during(
      (async () => {
        const first = start('first', blow);
        void first.send();
        await time.wait(5_000);
        start('other', null);
        // Until the last of them, who was told to wait, has it.
        await time.wait(55_000);
        const steps = first.steps();
        // Leases end, whoever was frozen wakes, and nobody is left.
        await time.wait(7 * 60_000);
        const deliveries = await storage.reminders.deliveries('k-1');
        outcome = {
          steps,
          states: new Map(deliveries.map(({ aadObjectId, state }) => [aadObjectId, state])),
          messages,
        };
      })(),
    );
  });
  assert.ok(outcome !== undefined);
  return outcome;
}

/** How many messages somebody may have, by how their delivery stands. */
const mayHave: Readonly<Record<string, readonly number[]>> = {
  delivered: [1],
  unknown: [0, 1],
  refused: [0],
};

function ensureOnce({ states, messages }: Outcome, where: string): void {
  for (const person of messages.keys()) assert.ok(states.has(person), `${where}: ${person} is in no list`);
  for (const [person, state] of states) {
    const got = messages.get(person) ?? 0;
    assert.ok(mayHave[state]?.includes(got), `${where}: ${person} is ${state} and has ${got}`);
  }
}

/** Each step is met in one of three runs; all of them together take minutes. */
const stride = 3;

describe('a process that is pulled out in the middle of a campaign, at anything that it awaits', function () {
  this.timeout(300_000);

  for (const [kind, promise] of [
    ['killed', 'leaves everybody with one reminder, or with none and listed so, or unknown'],
    ['frozen', 'does the same when it wakes long after its leases'],
  ] as const)
    it(`${kind}, ${promise}`, async () => {
      const whole = await remind(null);
      assert.equal(whole.states.size, count);
      ensureOnce(whole, 'undisturbed');
      for (let step = 1; step <= whole.steps; step += stride) {
        const when = step % 2 === 0 ? 'before' : 'after';
        ensureOnce(await remind({ kind, step, when }), `${kind} ${when} step ${step}`);
      }
    });
});
