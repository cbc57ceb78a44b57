import {
  isWithdrawn,
  planAppends,
  type Appended,
  type Draft,
  type Head,
  type KeptVersion,
  type KeptWords,
  type LedgerEvent,
  type LedgerStore,
  type Pseudonym,
} from '../../src/acknowledgements/index.js';
import { emptyHead } from '../../src/acknowledgements/chain.js';
import { plainObjectId, type Clock } from '../../src/ground/index.js';

/** Bytes that come in the order in which a generator of numbers gives them: the same in every run. */
export function bytesFrom(seed: number): (count: number) => Uint8Array {
  let state = seed >>> 0 || 1;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      // Xorshift, by Marsaglia.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % 256;
    });
}

/** A ledger that lasts as long as the test. */
export function createLedgerInMemory(clock: Clock, random = bytesFrom(7)) {
  const events: LedgerEvent[] = [];
  const keys = new Set<string>();
  const words = new Map<number, KeptWords>();
  const people = new Map<string, Pseudonym>();
  const versions = new Map<string, KeptVersion>();
  let head: Head = emptyHead;
  let pseudonyms = 0;

  const byPseudonym = () => {
    const histories = new Map<string, LedgerEvent[]>();
    for (const event of events) histories.set(event.person, [...(histories.get(event.person) ?? []), event]);
    return histories;
  };
  const personOf = (pseudonym: string | null) => {
    const found = [...people.values()].find((each) => each.pseudonym === pseudonym);
    return found === undefined ? null : { aadObjectId: found.aadObjectId, name: found.name };
  };
  const appendAll = (drafts: readonly Draft[]): readonly Appended[] => {
    const stand = {
      head,
      pseudonyms: people,
      events: byPseudonym(),
      words: new Map([...words].map(([sequence, kept]) => [sequence, kept.words])),
    };
    const newPseudonym = () => `isik-${(pseudonyms += 1)}`;
    const plan = planAppends(drafts, stand, { at: clock.now().toISOString(), random, newPseudonym });
    for (const { event, onceKey } of plan.events) {
      if (onceKey !== null && keys.has(onceKey)) throw new Error(`Twice: ${onceKey}`);
      if (onceKey !== null) keys.add(onceKey);
      events.push(event);
    }
    for (const each of plan.words) words.set(each.sequence, each);
    for (const each of plan.people) people.set(each.aadObjectId, each);
    ({ head } = plan);
    return plan.results;
  };
  const store: LedgerStore = {
    append: async (draft) => appendAll([draft])[0]!,
    eventsOf: async (id) => byPseudonym().get(people.get(plainObjectId(id))?.pseudonym ?? '') ?? [],
    walkSteps: () =>
      each([
        events.flatMap(({ kind, person, position, version, at }) => {
          const { aadObjectId } = personOf(person) ?? {};
          return aadObjectId === undefined ? [] : [{ aadObjectId, kind, position, version, at }];
        }),
      ]),
    findReceipt: async (number) => {
      const event = events.find(({ receipt }) => receipt === number);
      if (event === undefined) return null;
      const own = byPseudonym().get(event.person) ?? [];
      const withdrawn = isWithdrawn(event, own)
        ? own.find(({ kind, sequence }) => kind === 'withdrawn' && sequence > event.sequence)
        : undefined;
      return { event, person: personOf(event.person), withdrawn: withdrawn ?? null };
    },
    findWords: async (sequence) => words.get(sequence)?.words ?? null,
    keepVersions: async (some) => {
      for (const { version, text } of some)
        if (!versions.has(version)) versions.set(version, { version, text, since: clock.now() });
    },
    findVersion: async (version) => versions.get(version) ?? null,
    versionDates: async () => new Map([...versions.values()].map(({ version, since }) => [version, since])),
    head: async () => head,
    walk: (after) => each(events.slice(after)),
    tell: () =>
      each(
        events.map((event) => {
          const kept = words.get(event.sequence);
          return {
            event,
            person: personOf(event.person),
            by: personOf(event.by),
            words: kept === undefined ? null : { salt: kept.salt, ...kept.words },
          };
        }),
      ),
    walkWords: () => each([...words.values()]),
    walkVersions: () => each([...versions.values()]),
  };
  const erase = (aadObjectId: string) => {
    const found = people.get(plainObjectId(aadObjectId));
    people.delete(plainObjectId(aadObjectId));
    for (const event of events) if (event.person === found?.pseudonym) words.delete(event.sequence);
  };
  return { store, appendAll, erase, events, words, people };
}

async function* each<T>(things: readonly T[]): AsyncIterable<T> {
  yield* things;
}
