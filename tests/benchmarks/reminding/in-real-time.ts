import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { reportOf } from '../../../src/reminders/index.js';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import { inFolder } from '../../builders/folder.js';
import { aRoster } from '../../builders/roster.js';
import { createBotConnector, type BotConnector } from '../../teams/bot-connector.js';
import { serveConnector } from '../../teams/connector-server.js';
import { quantile } from '../figures.js';
import { askAll } from '../load.js';
import { startProcess } from '../process-under-test.js';
import { showProgress } from '../progress.js';
import type { Section } from '../section.js';

const people = 1_500;
const perSecond = 50;
const questions = [
  'Kes asendab MDFT koordinaatorit?',
  'who handles PACT risk assessments?',
  'Mis on MDFT koordinaatori õigused?',
];

async function meetEverybody(storage: Storage, serviceUrl: string): Promise<void> {
  for (let at = 0; at < people; at += 1) {
    const person = { id: `29:p-${at}`, aadObjectId: `p-${at}` };
    const reference = {
      conversation: `a:p-${at}`,
      kind: 'personal' as const,
      serviceUrl,
      tenantId: 't',
      bot: '28:bot',
      person,
    };
    await storage.references.remember(reference);
  }
}

function press(verb: string, data: object): object {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `${verb}-1`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1',
    from: { id: '29:p-0', name: 'HR', aadObjectId: 'p-0' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:p-0', conversationType: 'personal' },
    value: { action: { type: 'Action.Execute', verb, data } },
  };
}

async function send(url: string): Promise<void> {
  const data = {
    campaign: 'bench',
    audience: 'all',
    message: 'Palun vaata oma ametijuhend üle.',
    due: '2099-12-31',
    confirmed: String(people),
  };
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(press('reminder.send', data)),
  });
  if (response.status !== 200) throw new Error(`The bot answered ${response.status}.`);
}

/** Questions one after the other, some thirty a second, until `isOver`. */
async function askUntil(url: string, isOver: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (!isOver()) {
    times.push(...(await askAll(url, questions, 1, 1)));
    await pause(20);
  }
  return times;
}

/** Whose chats have a reminder; HR's own has the report too. */
function lettersIn({ received }: BotConnector): readonly string[] {
  return received.flatMap(({ conversation, activity }) =>
    /Palun vaata oma/u.test(JSON.stringify(activity)) ? conversation : [],
  );
}

async function untilAllHave(connector: BotConnector): Promise<void> {
  while (connector.received.length < people) {
    showProgress(connector.received.length, people, 'reminders');
    await pause(200);
  }
  showProgress(people, people, 'reminders');
}

/**
 * 1,500 people are reminded in real time, through the whole bot and the SDK, at fifty a second against a stand-in of
 * Teams that allows fifty; meanwhile people ask.
 */
export async function measureInRealTime(): Promise<Section> {
  const rows: (readonly string[])[] = [];
  await inFolder(async (folder) => {
    const connector = createBotConnector({ now: Date.now, perTenant: perSecond });
    const teams = await serveConnector(connector, { latency: () => 150 + Math.random() * 100 });
    const roster = join(folder, 'roster.csv');
    const everybody = Array.from({ length: people }, (_, at) => ({
      aadObjectId: `p-${at}`,
      position: 'MDFT koordinaator',
      roles: at === 0 ? (['hr'] as const) : [],
    }));
    await writeFile(roster, aRoster(...everybody.map((each) => ({ ...each, roles: [...each.roles] }))));
    const storage = await openStorage({
      dataDir: folder,
      databaseUrl: null,
      clock: systemClock,
      log: silentLog,
    });
    await meetEverybody(storage, teams.serviceUrl);
    const bot = await startProcess(['dist/main.js'], {
      DATA_DIR: folder,
      ROSTER: roster,
      TEAMS_RPS: String(perSecond),
    });
    try {
      await askAll(bot.url, questions, 300, 1);
      const idleUntil = Date.now() + 15_000;
      const idle = await askUntil(bot.url, () => Date.now() > idleUntil);
      await send(bot.url);
      const begun = performance.now();
      let over = false;
      const all = untilAllHave(connector).then(() => (over = true));
      const busy = await askUntil(bot.url, () => over);
      await all;
      const seconds = (performance.now() - begun) / 1_000;
      await pause(2_000);
      const report = reportOf(await storage.reminders.tally('bench'));
      const letters = lettersIn(connector);
      const twice = letters.length - new Set(letters).size;
      const [p99Idle, p99Busy] = [quantile(idle, 0.99), quantile(busy, 0.99)];
      rows.push(
        [
          `${people} reminders at ${perSecond} a second, s`,
          seconds.toFixed(1),
          `ideal ${people / perSecond}`,
        ],
        [
          'delivered, of them twice',
          `${report.delivered}, ${twice}`,
          `429: ${connector.statuses.get(429) ?? 0}`,
        ],
        ['most requests in one second', String(connector.busiestSecond()), '–'],
        [
          'a question, idle, p50 and p99, ms',
          `${quantile(idle, 0.5).toFixed(1)}, ${p99Idle.toFixed(1)}`,
          `${idle.length} asked`,
        ],
        [
          'a question while reminding, p50 and p99, ms',
          `${quantile(busy, 0.5).toFixed(1)}, ${p99Busy.toFixed(1)}`,
          `${busy.length} asked, p99 ${(p99Busy / p99Idle).toFixed(2)}`,
        ],
      );
    } finally {
      await bot.stop();
      await storage.close();
      await teams.stop();
    }
  });
  return {
    title: 'Reminders through the whole bot, and questions meanwhile',
    head: ['', 'measured', 'beside it'],
    rows,
    notes: [
      `Once, in real time: the bot as built, the SDK, a stand-in of the Bot Connector that answers after 150 to 250 ms.`,
    ],
  };
}
