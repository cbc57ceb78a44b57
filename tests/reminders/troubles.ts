import { silentLog, type Clock } from '../../src/ground/index.js';
import { createIntroducer, createSender, type Messenger, type Posted } from '../../src/reminders/index.js';
import { simulatedTime } from '../builders/simulated-time.js';
import { aReference } from '../contracts/references.js';
import { aChance } from './house.js';
import { queueInMemory, type QueueStore } from './queue-in-memory.js';

/** All that can go wrong, each in the order in which it is met; when the last is over all goes well. Milliseconds. */
export interface Troubles {
  readonly count: number;
  /** Of them, whom the bot has met. */
  readonly met: number;
  readonly limit: number;
  readonly processes: number;
  /** `left`: nothing is heard of it, and it is done so much later: a statement on a connection that was given up. */
  readonly store: readonly {
    readonly kind: 'none' | 'undone' | 'done' | 'late' | 'left';
    readonly by: number;
  }[];
  readonly teams: readonly {
    readonly answer: 'taken' | 'unsent' | 'silent' | 401 | 403 | 404 | 412 | 429 | 502;
    /** Where the answer leaves that open. */
    readonly arrives: boolean;
    readonly before: number;
    readonly after: number;
  }[];
  /** `tells`: until Teams tells of it; `null`: never. */
  readonly graph: readonly {
    readonly kind: 'installed' | 'busy' | 'throws';
    readonly takes: number;
    readonly tells: number | null;
  }[];
  /** How long a letter, or an answer to somebody, takes; below zero it fails. */
  readonly letters: readonly number[];
  readonly quiet: readonly number[];
  readonly happenings: readonly {
    readonly kind: 'frozen' | 'clock' | 'killed' | 'stopped' | 'cancelled';
    readonly at: number;
    readonly process: number;
    /** So long it is frozen, or so far its clock is off. */
    readonly by: number;
  }[];
}

export interface Outcome {
  /** How many messages each has got. */
  readonly arrived: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<string, string>;
  readonly isRunning: boolean;
  /** When requests to Teams left. */
  readonly requests: readonly number[];
  readonly story: readonly string[];
}

/** Within this time after the last trouble all must be done. */
const untilDone = 6 * 3_600_000;
const never = new Promise<never>(() => {});

export async function remindThrough(troubles: Troubles): Promise<Outcome> {
  const time = simulatedTime();
  const queue = queueInMemory(troubles.count, time.now());
  const meet = (who: string, conversation = `a:${who}`) =>
    void queue.ways.set(who, aReference(conversation, { person: { id: who, aadObjectId: who } }));
  for (const { person } of queue.rows.slice(0, troubles.met)) meet(person);
  const story: string[] = [];
  const arrived = new Map<string, number>();
  const requests: number[] = [];
  let isCalm = false;
  const over = new AbortController();
  const inTurn = <T>(all: readonly T[], otherwise: T) => {
    const rest = all.values();
    return (): T => (isCalm ? otherwise : (rest.next().value ?? otherwise));
  };
  const next = {
    store: inTurn(troubles.store, { kind: 'none', by: 0 }),
    teams: inTurn(troubles.teams, { answer: 'taken', arrives: true, before: 50, after: 0 }),
    graph: inTurn(troubles.graph, { kind: 'installed', takes: 100, tells: 100 }),
    letters: inTurn(troubles.letters, 0),
    quiet: inTurn(troubles.quiet, 0),
  };

  const begin = (by: string) => {
    let [frozenUntil, off] = [0, 0];
    const [dead, stopping] = [new AbortController(), new AbortController()];
    const clock = { now: () => new Date(time.now().getTime() + off) };
    /** A process that is frozen goes on later, and one that was killed never. */
    const pass = async () => {
      while (!dead.signal.aborted && time.passed() < frozenUntil)
        await time.wait(frozenUntil - time.passed());
      if (dead.signal.aborted) await never;
    };
    const wait = async (milliseconds: number) => {
      await time.wait(milliseconds);
      await pass();
    };
    const tell = (...what: readonly unknown[]) =>
      void story.push(`${time.passed()} ${by} ${what.map((each) => JSON.stringify(each)).join(' ')}`);
    const kept = queue.storeFor(clock);
    const through =
      <Given extends readonly unknown[], T>(
        name: keyof QueueStore,
        act: (store: QueueStore) => (...given: Given) => Promise<T>,
      ) =>
      async (...given: Given): Promise<T> => {
        await pass();
        const { kind, by: late } = next.store();
        const asked: Clock = {
          now: (
            (at: Date) => () =>
              at
          )(clock.now()),
        };
        const deed = async (store: QueueStore) => {
          const done = await act(store)(...given);
          tell(name, ...given, done);
          return done;
        };
        if (kind !== 'none') tell(name, kind, late);
        if (kind === 'left') void time.wait(late).then(async () => deed(queue.storeFor(asked)));
        if (kind === 'left') await wait(10_000);
        if (kind === 'done') await deed(kept);
        if (kind === 'left' || kind === 'done' || kind === 'undone')
          throw new TypeError('The store is away.');
        if (kind === 'late') await wait(late);
        const done = await deed(kept);
        if (kind === 'late') await wait(late);
        else await pass();
        return done;
      };
    const store: QueueStore = {
      claim: through('claim', (to) => to.claim),
      attempt: through('attempt', (to) => to.attempt),
      settle: through('settle', (to) => to.settle),
      handBack: through('handBack', (to) => to.handBack),
      reserve: through('reserve', (to) => to.reserve),
      stop: through('stop', (to) => to.stop),
      giveUpLost: through('giveUpLost', (to) => to.giveUpLost),
      takeEnded: through('takeEnded', (to) => to.takeEnded),
    };
    const ask = async (person: string | null): Promise<Posted> => {
      requests.push(time.passed());
      const { answer, arrives, before, after } = next.teams();
      tell('post', person, answer, arrives, before, after);
      await time.wait(before);
      const isOpen = answer === 'silent' || answer === 502;
      if (person !== null && (answer === 'taken' || (isOpen && arrives)))
        arrived.set(person, (arrived.get(person) ?? 0) + 1);
      await wait(after);
      if (answer === 'taken') return { kind: answer, id: '1' };
      if (answer === 'silent' || answer === 'unsent') return { kind: answer, text: '' };
      return {
        kind: 'answered',
        status: answer,
        code: '',
        retryAfter: answer === 429 ? after : null,
        text: '',
      };
    };
    const messenger: Messenger = {
      send: async (_to, letter) => ask(String(Reflect.get(letter.card, 'to'))),
      update: async () => ({ kind: 'taken', id: '1' }),
      reopen: async () => ask(null),
    };
    const askGraph = async (who: string, installs: boolean) => {
      const { kind, takes, tells } = next.graph();
      tell('Graph', who, kind, takes, tells);
      if (installs && kind === 'installed' && tells !== null) void time.wait(tells).then(() => meet(who));
      await wait(takes);
      if (kind === 'throws') throw new TypeError('Graph is away.');
      return kind;
    };
    const taking = async (milliseconds: number) => {
      if (milliseconds < 0) throw new TypeError('It failed.');
      await (milliseconds > 0 ? wait(milliseconds) : pass());
    };
    const parts = { clock, wait, log: silentLog };
    const sender = createSender({
      ...parts,
      store,
      messenger,
      letterFor: async (_campaign, to) => {
        await taking(next.letters());
        return { card: { to }, summary: '' };
      },
      onReopened: async ({ person }, conversation) => meet(person?.id ?? '', conversation),
      whenQuiet: async () => taking(next.quiet()),
      introducer: createIntroducer({
        ...parts,
        installer: {
          install: async (who) =>
            (await askGraph(who, true)) === 'busy' ? { kind: 'busy', wait: 20_000 } : { kind: 'installed' },
          chatOf: async (who) =>
            (await askGraph(who, false)) === 'busy'
              ? { kind: 'busy', wait: 20_000 }
              : { kind: 'known', conversation: `a:${who}` },
        },
        isRunning: async () => queue.isRunning(),
        onMet: async (who) => meet(who),
        random: aChance(3),
      }),
      random: aChance(5),
      by,
      limit: troubles.limit,
    });
    let lookedAt = 0;
    /** As the conductor does. */
    const look = async () => {
      const worked = await sender.work();
      const passed = clock.now().getTime() - lookedAt;
      if (passed >= 1_000 || passed < 0 || worked === 'idle') {
        lookedAt = clock.now().getTime();
        await store.giveUpLost();
        if ((await store.takeEnded()).length > 0) over.abort();
      }
      if (worked === 'idle') await wait(5_000);
    };
    const run = async () => {
      while (!over.signal.aborted && !stopping.signal.aborted) await look().catch(async () => wait(5_000));
      await sender.stop().catch(() => {});
    };
    return {
      running: run(),
      isDead: () => dead.signal.aborted,
      kill: () => dead.abort(),
      stop: () => stopping.abort(),
      freeze: (lasts: number) => (frozenUntil = Math.max(frozenUntil, time.passed() + lasts)),
      set: (by: number) => (off = by),
    };
  };

  const all = Array.from({ length: troubles.processes }, (_, place) => begin(`process-${place}`));
  const live = async () => {
    const alive = [...all];
    for (const { kind, at, process, by } of troubles.happenings.toSorted((a, b) => a.at - b.at)) {
      await time.wait(Math.max(0, at - time.passed()));
      if (over.signal.aborted) break;
      const place = process % alive.length;
      story.push(`${time.passed()} process-${place} is ${kind} ${by}`);
      if (kind === 'cancelled') queue.cancel();
      if (kind === 'frozen') alive[place]?.freeze(by);
      if (kind === 'clock') alive[place]?.set(by);
      if (kind !== 'killed' && kind !== 'stopped') continue;
      if (kind === 'killed') alive[place]?.kill();
      else alive[place]?.stop();
      alive[place] = begin(`process-${place}-${all.length}`);
      all.push(alive[place]);
    }
    for (const each of all) each.set(0);
    isCalm = true;
    story.push(`${time.passed()} All is well`);
    for (const end = time.passed() + untilDone; !over.signal.aborted && time.passed() < end;)
      await time.wait(10_000);
    over.abort();
    // What is on its way still.
    const ending = all.filter((each) => !each.isDead()).map(({ running }) => running);
    await Promise.race([Promise.all(ending), time.wait(untilDone)]);
  };
  await time.during(live());
  const states = new Map(queue.rows.map(({ person, state }) => [person, state]));
  return { arrived, states, isRunning: queue.isRunning(), requests, story };
}
