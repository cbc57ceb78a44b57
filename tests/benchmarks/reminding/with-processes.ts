import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { reportOf } from '../../../src/reminders/index.js';
import type { Place, TestDatabase } from '../../contracts/databases.js';
import { aCampaign, meetPeople, people } from '../../reminders/house.js';
import { bundleProgram, type BundledProgram } from '../../storage/bundle-program.js';
import { createBotConnector, type Faults } from '../../teams/bot-connector.js';
import { serveConnector } from '../../teams/connector-server.js';
import { openDatabases } from '../databases.js';
import { figure, inTurns, median, spread } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Section } from '../section.js';

const faults: Faults = {
  throttled: 0.05,
  crossed: 0.02,
  badGateway: 0.02,
  reset: 0.01,
  blocked: 0.01,
  gone: 0.01,
};

interface Case {
  readonly database: TestDatabase;
  readonly processes: number;
  readonly limit: number;
  readonly count: number;
  readonly faults: Faults | null;
}

interface Sent {
  readonly perSecond: number;
  readonly busiest: number;
  readonly delivered: number;
  readonly unknown: number;
  readonly refused: number;
}

function startSender(program: BundledProgram, { address }: Place, teams: string, by: number, limit: number) {
  const args = [
    program.path,
    address.dataDir,
    address.databaseUrl ?? '',
    teams,
    `p-${by}`,
    String(limit),
    '0',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return once(child, 'exit');
}

/** From the first message that arrived to the last: neither start nor end of the processes is measured. */
async function send(one: Case, program: BundledProgram): Promise<Sent> {
  let sent: Sent | undefined;
  await one.database.lend(async (place) => {
    const { reminders: store } = await place.open();
    const connector = createBotConnector({
      now: Date.now,
      perTenant: one.limit,
      ...(one.faults !== null && { faults: one.faults }),
    });
    const { serviceUrl, stop } = await serveConnector(connector, { latency: () => 150 });
    try {
      await meetPeople(place, one.count, serviceUrl);
      await store.create(aCampaign());
      await store.begin('k-1', people(one.count));
      const ends = Array.from({ length: one.processes }, (_, at) =>
        startSender(program, place, serviceUrl, at, one.limit),
      );
      await Promise.all(ends);
      const { received } = connector;
      const seconds = ((received.at(-1)?.at ?? 0) - (received[0]?.at ?? 0)) / 1_000;
      const { delivered, unknown, refused } = reportOf(await store.tally('k-1'));
      const perSecond = (received.length - 1) / seconds;
      sent = { perSecond, busiest: connector.busiestSecond(), delivered, unknown, refused };
    } finally {
      await stop();
    }
  });
  if (sent === undefined) throw new Error('Nothing was sent.');
  return sent;
}

/** What Teams allows a bot in a tenant, and far more: where the machine itself ends. */
const atTeamsLimit = { limit: 50, count: 250 };
const withoutLimit = { limit: 2_000, count: 2_000 };

function casesOf(databases: readonly TestDatabase[]): readonly Case[] {
  return databases.flatMap((database) =>
    (database.isShared ? [1, 2, 4] : [1]).flatMap((processes) => [
      { database, processes, ...atTeamsLimit, faults: null },
      { database, processes, ...atTeamsLimit, faults },
      { database, processes, ...withoutLimit, faults: null },
    ]),
  );
}

function rowOf({ database, processes, limit, count, faults }: Case, all: readonly Sent[]): readonly string[] {
  return [
    `${database.name}, ${processes} ${processes === 1 ? 'process' : 'processes'}${faults === null ? '' : ', faults'}`,
    figure(limit),
    figure(count),
    spread(
      all.map(({ perSecond }) => perSecond),
      1,
    ),
    spread(all.map(({ perSecond }) => perSecond / limit)),
    figure(Math.max(...all.map(({ busiest }) => busiest))),
    [
      median(all.map(({ delivered }) => delivered)),
      median(all.map(({ unknown }) => unknown)),
      median(all.map(({ refused }) => refused)),
    ].join(' / '),
  ];
}

/** Whole processes against a stand-in of Teams, in real time. */
export async function measureProcesses({ rounds }: BenchOrder): Promise<Section> {
  const program = await bundleProgram(join(import.meta.dirname, '../../reminders/sending-process.ts'));
  try {
    const cases = casesOf(await openDatabases());
    const measures = cases.map((one, at) => [String(at), () => send(one, program)] as const);
    let done = 0;
    const counted = measures.map(([name, measure]) => [
      name,
      async () => {
        showProgress(done, rounds * cases.length, 'reminders, by processes');
        done += 1;
        return measure();
      },
    ]);
    const measured = (await inTurns(rounds, Object.fromEntries(counted))) as Record<string, readonly Sent[]>;
    showProgress(done, done, 'reminders, by processes');
    return {
      title: 'Reminders, by processes',
      head: [
        '',
        'limit, a second',
        'people',
        'reached, a second',
        'of the limit',
        'most in a second',
        'delivered / unknown / refused',
      ],
      rows: cases.map((one, at) => rowOf(one, measured[String(at)] ?? [])),
      notes: [
        'Processes of their own against a stand-in of the Bot Connector that answers after 150 ms and refuses what is above the limit; from the first message that arrives to the last. The bot stays 4 % under its limit by itself. With faults: 5 % 429, 2 % 412, 2 % 502, 1 % cut, 1 % blocked, 1 % gone.',
        'A limit of 2,000 is none that Teams gives: it shows where the machine ends.',
      ],
    };
  } finally {
    await program.remove();
  }
}
