import { verifyLedger, type LedgerEvent, type LedgerStore } from '../../../src/acknowledgements/index.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { createColleague, type PressAnswer } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { oneHour, silentLog, unanswered } from '../../../src/ground/index.js';
import { createAttempt } from '../../../src/storage/engines/attempt.js';
import type { Fault } from '../../../src/storage/engines/fault.js';
import { patience } from '../../../src/storage/engines/patience.js';
import { together } from '../../../src/storage/engines/together.js';
import { canonicalText } from '../../../src/descriptions/index.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { gather } from '../../builders/gather.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';
import { simulatedTime, type SimulatedTime } from '../../builders/simulated-time.js';
import { toldInMemory } from '../told-in-memory.js';

/** What somebody does; which of several it is, is counted round. Milliseconds. */
export interface Deed {
  readonly kind: 'acknowledge' | 'dispute' | 'withdraw' | 'look' | 'publish';
  readonly at: number;
  readonly process: number;
  readonly who: number;
  /** Of which version the card is, which receipt is taken back, or what is said against it. */
  readonly which: number;
  /** Teams delivers the same press once more, so much later. */
  readonly again: readonly number[];
}

/** All that can go wrong, each in the order in which it is met; when the last is over all goes well. Milliseconds. */
export interface Troubles {
  readonly processes: number;
  readonly deeds: readonly Deed[];
  /** `left`: nothing is heard of it, and it is done so much later. */
  readonly store: readonly {
    readonly kind: 'none' | 'undone' | 'done' | 'full' | 'late' | 'left';
    readonly by: number;
  }[];
  /** How long a message to somebody takes; below zero it fails. */
  readonly teams: readonly number[];
  readonly happenings: readonly {
    readonly kind: 'frozen' | 'clock' | 'killed';
    readonly at: number;
    readonly process: number;
    readonly by: number;
  }[];
}

/** What a card, or the sentence under it, told whoever had pressed. */
export type Told =
  | 'receipt'
  | 'taken back'
  | 'disputed'
  | 'disputed, and acknowledged'
  | 'withdrawn'
  | 'withdrawn, and told'
  | 'withdrawn before'
  | 'new version'
  | 'nothing'
  | 'not sure';

interface Asking {
  readonly kind: Exclude<Deed['kind'], 'publish' | 'look'>;
  readonly activity: string;
  readonly who: string;
  readonly version: string | null;
  /** Of a withdrawal: which it is to be. */
  readonly receipt: string | null;
  readonly words: string | null;
  /** How often Teams delivers it. */
  readonly deliveries: number;
}

/** One press and what was told to it. */
export interface Press extends Asking {
  readonly begun: number;
  readonly ended: number;
  readonly told: Told;
  /** As the card has it. */
  readonly number: string | null;
}

export interface Outcome {
  readonly presses: readonly Press[];
  readonly events: readonly {
    readonly event: LedgerEvent;
    readonly who: string;
    readonly words: string | null;
    /** When it was written, by a clock that is right. */
    readonly at: number;
  }[];
  /** Whom the bot told by itself, and what. */
  readonly messages: readonly (readonly [who: string, text: string])[];
  /** Nothing, where the ledger is whole. */
  readonly misfits: readonly unknown[];
  readonly story: readonly string[];
}

const unit = 'Aiandusosakond';
const versions = ['üks kord', 'kaks korda', 'kolm korda'].map((often) =>
  aDescription({ title: 'Aednik', unit, duties: [aDuty('3.4', `Kastab taimi ${often} päevas.`)] }),
);
export const employees = ['mari', 'jaan'];
const hr = ['pille', 'piret'];
const people = [
  ...employees.map((who) => aPerson({ aadObjectId: who, name: who, unit })),
  ...hr.map((who) => aPerson({ aadObjectId: who, name: who, position: 'Personalijuht', roles: ['hr'] })),
];
const libraries = versions.map((version) => openTestLibrary([version], { people }));
const comments = ['Ei ole minu töö.', 'See on osakonna töö.'];
const reasons = ['Vajutas kogemata.', 'Vale inimene.'];

const aFault = (code: Fault['code'], passing: boolean): Fault => ({ code, message: '', cure: '', passing });
const away = aFault('storage.unreachable', true);
const faults = { undone: away, done: aFault(unanswered, true), full: aFault('storage.full', false) };

class Failed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

const never = new Promise<never>(() => {});

/** What the presses come to over this ledger, whatever befalls it. */
export async function pressThrough(
  troubles: Troubles,
  open: (time: SimulatedTime) => LedgerStore | Promise<LedgerStore>,
): Promise<Outcome> {
  const time = simulatedTime();
  const kept = await open(time);
  const said = toldInMemory(time);
  const [story, presses, messages] = [[] as string[], [] as Press[], [] as (readonly [string, string])[]];
  const writtenAt = new Map<number, number>();
  let [published, isCalm] = [0, false];
  const inTurn = <T>(all: readonly T[], otherwise: T) => {
    const rest = all.values();
    return (): T => (isCalm ? otherwise : (rest.next().value ?? otherwise));
  };
  const next = {
    store: inTurn(troubles.store, { kind: 'none', by: 0 } as const),
    teams: inTurn(troubles.teams, 100),
  };
  const tell = (...what: readonly unknown[]) =>
    void story.push(`${time.passed()} ${what.map((each) => JSON.stringify(each)).join(' ')}`);

  const begin = (by: string) => {
    let [frozenUntil, off] = [0, 0];
    const dead = new AbortController();
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
    const attempt = createAttempt({
      patience: patience.person,
      clock,
      faultOf: (error) => (error instanceof Failed ? error.fault : aFault('storage.failed', false)),
      wait,
      log: silentLog,
    });
    const through = async <T>(name: string, deed: () => Promise<T>, isWrite = false): Promise<T> => {
      await pass();
      const { kind, by: late } = next.store();
      if (kind !== 'none') tell(by, name, kind, late);
      if (kind === 'left' && isWrite) void time.wait(late).then(deed);
      if (kind === 'left') await wait(patience.person);
      if (kind === 'done' && isWrite) await deed();
      if (kind === 'left') throw new Failed(isWrite ? faults.done : away);
      if (kind === 'done') throw new Failed(isWrite ? faults.done : away);
      if (kind === 'undone' || kind === 'full') throw new Failed(faults[kind]);
      if (kind === 'late') await wait(Math.min(late, patience.person));
      const done = await deed();
      if (kind === 'late') await wait(Math.min(late, patience.person));
      else await pass();
      return done;
    };
    const appendAll = async (drafts: readonly Parameters<LedgerStore['append']>[0][]) =>
      Promise.all(
        drafts.map(async (draft) => {
          const appended = await kept.append(draft);
          tell(by, draft.kind, draft.person.aadObjectId, draft.activity, appended.kind);
          if (appended.kind === 'appended') writtenAt.set(appended.event.sequence, time.passed());
          return appended;
        }),
      );
    const reading =
      <Given extends readonly unknown[], T>(name: string, read: (...given: Given) => Promise<T>) =>
      async (...given: Given) =>
        attempt(async () => through(name, async () => read(...given)));
    const ledger: LedgerStore = {
      ...kept,
      append: together(
        async (drafts: readonly Parameters<LedgerStore['append']>[0][]) =>
          attempt(async () => through('append', async () => appendAll(drafts), true)),
        2_500,
      ),
      eventsOf: reading('eventsOf', async (who: string) => kept.eventsOf(who)),
      findReceipt: reading('findReceipt', async (number: string) => kept.findReceipt(number)),
      findWords: reading('findWords', async (sequence: number) => kept.findWords(sequence)),
      findVersion: reading('findVersion', async (version: string) => kept.findVersion(version)),
    };
    const colleague = createColleague({
      library: () => libraries[published]!,
      memory: createMemoryInProcess(clock),
      desk: {
        ledger,
        clock,
        timeZone: 'Europe/Tallinn',
        teller: () => ({
          tell: async (who, message) => {
            const takes = next.teams();
            await wait(Math.abs(takes));
            if (takes < 0) return { kind: 'failed', reason: 'away', mayHaveArrived: false };
            tell(by, 'tells', who, message.summary);
            messages.push([who, readTexts(message.card).join('\n')]);
            return { kind: 'sent', activityId: null };
          },
        }),
        told: said,
        patience: async () => wait(1_500),
        wait,
        onFailure: () => {},
      },
    });
    return {
      press: async (press: Asking) => {
        await pass();
        const begun = time.passed();
        const { who, activity, version, receipt, words } = press;
        tell(by, 'press', press);
        const position = versions[0]!.id;
        const data =
          press.kind === 'withdraw'
            ? { receipt, language: 'et', reason: words }
            : { position, version, language: 'et', clause: '3.4', comment: words ?? '' };
        const answer = await colleague.press({
          verb: press.kind,
          data,
          aadObjectId: who,
          activityId: activity,
          conversation: `a:${who}`,
          cardId: null,
          personal: true,
          language: 'et',
        });
        await pass();
        const read = readAnswer(answer);
        tell(by, 'answers', activity, read.told, read.number);
        presses.push({ ...press, ...read, begun, ended: time.passed() });
      },
      look: async (who: string, activityId: string) =>
        colleague.reply({
          text: 'Tahan oma ametijuhendiga tutvumist kinnitada',
          conversation: `a:${who}`,
          aadObjectId: who,
          personal: true,
          activityId,
        }),
      kill: () => dead.abort(),
      freeze: (lasts: number) => (frozenUntil = Math.max(frozenUntil, time.passed() + lasts)),
      set: (by: number) => (off = by),
    };
  };

  const alive = Array.from({ length: troubles.processes }, (_, place) => begin(`process-${place}`));
  const asked: Asking[] = [];
  const at = (place: number) => alive[place % alive.length]!;
  const given = async () => {
    const all: LedgerEvent[] = [];
    for (const who of employees) all.push(...(await kept.eventsOf(who)));
    return all
      .flatMap(({ receipt, sequence }) => (receipt === null ? [] : [{ receipt, sequence }]))
      .toSorted((a, b) => b.sequence - a.sequence);
  };
  const pressOf = async ({ kind, who, which, again }: Deed, activity: string) => {
    if (kind === 'publish' || kind === 'look') return null;
    const press = { kind, activity, receipt: null, version: null, deliveries: 1 + again.length };
    if (kind !== 'withdraw') {
      const version = versions[published - (which % (published + 1))]!.version;
      const words = kind === 'dispute' ? comments[which % comments.length]! : null;
      return { ...press, who: employees[who % employees.length]!, version, words };
    }
    const receipts = await given();
    const receipt = receipts[(which >> 1) % (receipts.length || 1)]?.receipt;
    if (receipt === undefined) return null;
    return { ...press, who: hr[who % hr.length]!, receipt, words: reasons[which % reasons.length]! };
  };
  const act = async (deed: Deed, place: number) => {
    await time.wait(deed.at);
    if (deed.kind === 'publish') {
      published = Math.min(published + 1, versions.length - 1);
      tell('published', published);
      return;
    }
    const activity = `f:${place}`;
    if (deed.kind === 'look') {
      // Who is answered that it failed asks again.
      void at(deed.process)
        .look(employees[deed.who % employees.length]!, activity)
        .catch(() => {});
      return;
    }
    const press = await pressOf(deed, activity);
    if (press === null) return;
    asked.push(press);
    void at(deed.process).press(press);
    for (const [nth, later] of deed.again.entries()) {
      await time.wait(later);
      void at(deed.process + nth + 1).press(press);
    }
  };
  const happen = async () => {
    for (const { kind, at: moment, process, by } of troubles.happenings.toSorted((a, b) => a.at - b.at)) {
      await time.wait(Math.max(0, moment - time.passed()));
      const place = process % alive.length;
      story.push(`${time.passed()} process-${place} is ${kind} ${by}`);
      if (kind === 'frozen') alive[place]?.freeze(by);
      if (kind === 'clock') alive[place]?.set(by);
      if (kind !== 'killed') continue;
      alive[place]?.kill();
      alive[place] = begin(`process-${place} anew`);
    }
  };
  /** Everybody presses once more for what they pressed for, and gets an answer. */
  const pressAnew = async () => {
    for (const [nth, press] of [...asked].entries())
      if (press.version === null || press.version === versions[published]!.version)
        if (press.kind !== 'acknowledge')
          await at(nth).press({ ...press, deliveries: 1, activity: `f:anew ${nth}` });
    for (const [nth, who] of employees.entries()) {
      const { version } = versions[published]!;
      const of = { kind: 'acknowledge', who, version, receipt: null, words: null, deliveries: 1 } as const;
      await at(nth).press({ ...of, activity: `f:anew ${who}` });
    }
  };
  await time.during(
    (async () => {
      await kept.keepVersions(versions.map((each) => ({ version: each.version, text: canonicalText(each) })));
      await Promise.all([...troubles.deeds.map(act), happen()]);
      await time.wait(2 * oneHour);
      isCalm = true;
      for (const each of alive) each.set(0);
      story.push(`${time.passed()} All is well`);
      await pressAnew();
      await time.wait(2 * oneHour);
    })(),
  );
  const told = await gather(kept.tell());
  const { chain, beside } = await verifyLedger(kept, null);
  return {
    presses,
    events: told.map(({ event, person, words }) => ({
      event,
      who: person?.aadObjectId ?? '',
      words: words?.text ?? null,
      at: writtenAt.get(event.sequence) ?? -1,
    })),
    messages,
    misfits: [...(chain.kind === 'whole' ? [] : [chain]), ...beside],
    story,
  };
}

/** In the words that people read. */
const sentences: readonly (readonly [RegExp, Told])[] = [
  [/^✓ Kinnitatud/u, 'receipt'],
  [/^Ametijuhendist on vahepeal uus versioon/u, 'new version'],
  [/^Sinu kviitungid\nTagasi võetud/u, 'taken back'],
  [/Teatasin sellest ja põhjusest/u, 'withdrawn, and told'],
  [/^Kviitung \S+ \(kinnitas \S+\) on tagasi võetud/u, 'withdrawn'],
  [/^See kviitung on ehtne, aga kinnitus on tagasi võetud/u, 'withdrawn before'],
  [/^See kinnitus on juba tagasi võetud/u, 'withdrawn before'],
  [/Midagi ei ole kirjas/u, 'nothing'],
  [/^Ma ei tea, kas see jõudis kirja/u, 'not sure'],
  [/^Sinu eriarvamus on kirjas[^]*Sinu kinnitus jääb kehtima/u, 'disputed, and acknowledged'],
  [/^Sinu eriarvamus on kirjas/u, 'disputed'],
];

function readAnswer(answer: PressAnswer): Pick<Press, 'told' | 'number'> {
  const text =
    answer.kind === 'card'
      ? readTexts(answer.reply.card).join('\n')
      : 'sentence' in answer
        ? answer.sentence
        : '';
  const told = sentences.find(([pattern]) => pattern.test(text))?.[1];
  if (told === undefined) throw new TypeError(`What is this: ${text}`);
  return { told, number: /R-[A-Z0-9-]{4,}/u.exec(text)?.[0] ?? null };
}
