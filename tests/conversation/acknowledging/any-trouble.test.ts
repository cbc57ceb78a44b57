import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createLedgerInMemory } from '../../acknowledgements/ledger-in-memory.js';
import { databases, type Place } from '../../contracts/databases.js';
import { pressThrough, type Outcome, type Troubles } from './troubles.js';

/** It answers in this very thread: time that is simulated would not wait for PostgreSQL. */
const sqlite = databases.find(({ isShared }) => !isShared)!;

const moment = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0, 1_000, 20_000) },
  { weight: 1, arbitrary: fc.integer({ min: 5_000, max: 60_000 }) },
);
const long = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_500 }) },
  { weight: 2, arbitrary: fc.integer({ min: 2_500, max: 60_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 600_000 }) },
);
const oneDay = 24 * 3_600_000;
const many = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(arbitrary, { maxLength, size: 'max' });
const nth = fc.nat({ max: 3 });

const anyTroubles: fc.Arbitrary<Troubles> = fc.record({
  processes: fc.integer({ min: 1, max: 3 }),
  deeds: fc.array(
    fc.record({
      kind: fc.constantFrom(
        ...(['acknowledge', 'acknowledge', 'acknowledge', 'withdraw', 'withdraw'] as const),
        ...(['dispute', 'look', 'publish'] as const),
      ),
      at: moment,
      process: nth,
      who: fc.nat({ max: 1 }),
      which: nth,
      again: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(long, { maxLength: 2 })),
    }),
    { minLength: 1, maxLength: 12, size: 'max' },
  ),
  store: many(
    fc.record({
      kind: fc.constantFrom('none', 'none', 'none', 'none', 'undone', 'done', 'full', 'late', 'left'),
      by: long,
    }),
    60,
  ),
  teams: many(fc.constantFrom(0, 100, 2_000, 10_000, -100), 10),
  happenings: many(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('frozen', 'frozen', 'killed' as const),
        at: moment,
        process: nth,
        by: long,
      }),
      fc.record({
        kind: fc.constant('clock' as const),
        at: moment,
        process: nth,
        by: fc.constantFrom(-oneDay, oneDay, -3_000, 3_600_000),
      }),
    ),
    6,
  ),
});

/** When each acknowledgement was given and taken back, by its receipt. */
function receiptsIn({ events }: Outcome) {
  const receipts = new Map<string, { who: string; version: string; from: number; until: number }>();
  const standing = new Map<string, string>();
  const wrong: string[] = [];
  for (const { event, who, at } of events) {
    const place = `${who} ${event.version}`;
    const before = standing.get(place);
    if (event.kind === 'acknowledged') {
      if (before !== undefined) wrong.push(`${place} is acknowledged twice`);
      standing.set(place, event.receipt ?? '');
      receipts.set(event.receipt ?? '', { who, version: event.version, from: at, until: Infinity });
    }
    if (event.kind !== 'withdrawn') continue;
    standing.delete(place);
    const taken = receipts.get(before ?? '');
    if (taken === undefined) wrong.push(`${place} is taken back and was not there`);
    else taken.until = at;
  }
  return { receipts, wrong };
}

/** Each event is of a press that was for it, and a press, however often it is delivered, is one event. */
function wrongEvents({ events, presses }: Outcome): readonly string[] {
  const seen = new Set<string>();
  return events.flatMap(({ event: { kind, activity, version }, who, words }) => {
    if (kind !== 'acknowledged' && kind !== 'disputed') return [];
    const wrong: string[] = [];
    if (seen.has(activity ?? '')) wrong.push(`${activity} is written twice`);
    seen.add(activity ?? '');
    const press = presses.find((each) => each.activity === activity);
    if (press === undefined) return wrong;
    const isIts = press.who === who && press.version === version && press.words === words;
    return isIts ? wrong : [...wrong, `${activity} is written as another's`];
  });
}

function wrongTold(outcome: Outcome): readonly string[] {
  const { presses, events, messages } = outcome;
  const { receipts, wrong } = receiptsIn(outcome);
  for (const press of presses) {
    const { activity, who, version, words, told, number, begun, ended, receipt, deliveries } = press;
    const say = (what: string) => void wrong.push(`${activity}: ${what}`);
    const own = events.filter(({ event }) => event.activity === activity);
    const given = receipts.get((press.kind === 'withdraw' ? receipt : number) ?? '');
    switch (told) {
      case 'receipt':
        if (given === undefined) say(`${number} is nowhere`);
        else if (given.who !== who || given.version !== version) say(`${number} is another's`);
        else if (given.from > ended || given.until < begun) say(`${number} did not stand`);
        break;
      case 'disputed':
      case 'disputed, and acknowledged': {
        const own = [...receipts.values()].filter((each) => each.who === who && each.version === version);
        const stood =
          told === 'disputed'
            ? !own.some(({ from, until }) => from < begun && until > ended)
            : own.some(({ from, until }) => from <= ended && until >= begun);
        if (!stood) say(told);
        if (
          !events.some((each) => each.who === who && each.words === words && each.event.version === version)
        )
          say('nothing was written');
        break;
      }
      case 'withdrawn':
      case 'withdrawn, and told':
      case 'withdrawn before':
        if (given === undefined || given.until > ended) say(`${receipt} still stands`);
        if (
          told === 'withdrawn, and told' &&
          !messages.some(([whom, text]) => whom === given?.who && text.includes(receipt ?? '?'))
        )
          say('nobody was told');
        break;
      case 'nothing':
        if (deliveries === 1 && own.length > 0) say('it was written all the same');
        break;
      case 'taken back':
        if (given === undefined || given.until > ended) say(`${number} still stands`);
        break;
      case 'new version':
      case 'not sure':
        break;
    }
  }
  return wrong;
}

/** A withdrawal takes back the receipt that HR named, and no other. */
function wrongWithdrawals(outcome: Outcome): readonly string[] {
  const standing = new Map<string, string>();
  return outcome.events.flatMap(({ event, who }) => {
    const place = `${who} ${event.version}`;
    const before = standing.get(place);
    if (event.kind === 'acknowledged') standing.set(place, event.receipt ?? '');
    if (event.kind !== 'withdrawn') return [];
    standing.delete(place);
    const press = outcome.presses.find(({ activity }) => activity === event.activity);
    if (press === undefined || press.receipt === before) return [];
    return [`${event.activity} was to take back ${press.receipt} and took ${before}`];
  });
}

/** Whoever pressed once more when all was well has what they pressed for. */
function wrongInTheEnd({ presses, events, messages }: Outcome): readonly string[] {
  const anew = presses.filter(({ activity }) => activity.startsWith('f:anew'));
  const wrong = anew.flatMap(({ activity, told }) =>
    told === 'nothing' || told === 'not sure' || told === 'new version'
      ? [`${activity}: ${told} in the end`]
      : [],
  );
  const untold = events.flatMap(({ event, who }) => {
    if (event.kind !== 'withdrawn') return [];
    const taken = events.findLast(
      (each) =>
        each.event.sequence < event.sequence &&
        each.who === who &&
        each.event.kind === 'acknowledged' &&
        each.event.version === event.version,
    )?.event.receipt;
    const isTold = messages.some(([whom, text]) => whom === who && text.includes(taken ?? '?'));
    return isTold ? [] : [`${who} was not told that ${taken} was taken back`];
  });
  return [...wrong, ...untold];
}

function ensureRight(outcome: Outcome): void {
  const wrong = [
    ...outcome.misfits,
    ...wrongEvents(outcome),
    ...wrongWithdrawals(outcome),
    ...wrongTold(outcome),
    ...wrongInTheEnd(outcome),
  ];
  assert.deepEqual(wrong, [], outcome.story.join('\n'));
}

describe('Acknowledgements, whatever goes wrong on the way,', () => {
  const ensure = (numRuns: number, through: (troubles: Troubles) => Promise<Outcome>) =>
    fc.assert(
      fc.asyncProperty(anyTroubles, async (troubles) => ensureRight(await through(troubles))),
      { seed: 7, numRuns, interruptAfterTimeLimit: 10_000 },
    );

  it('are what people were told, each once, whoever pressed, and nobody else is in them', () =>
    ensure(400, async (troubles) => pressThrough(troubles, (time) => createLedgerInMemory(time).store)));

  it('are so where SQLite keeps them', () =>
    ensure(
      30,
      async (troubles) =>
        new Promise((resolve, reject) => {
          const press = async ({ open }: Place) =>
            resolve(await pressThrough(troubles, async (clock) => (await open({ clock })).ledger));
          sqlite.lend(press).catch(reject);
        }),
    ));
});
