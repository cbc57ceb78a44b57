import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig, type Environment } from '../src/config.js';
import { silentLog, systemClock } from '../src/ground/index.js';
import { reportOf } from '../src/reminders/index.js';
import { start } from '../src/start.js';
import { openStorage, type Storage } from '../src/storage/index.js';
import { inFolder } from './builders/folder.js';
import { aReference } from './contracts/references.js';
import { aCampaign } from './reminders/house.js';
import { theLog } from './composed-house.js';
import { aMessage } from './server/running-bot.js';

/** Teams that takes every post and answers none until it is told to. */
async function runSlowTeams() {
  const waiting: ServerResponse[] = [];
  let slow = true;
  const to: string[] = [];
  let arrived = () => {};
  const seen = new Promise<void>((resolve) => (arrived = resolve));
  const answer = (response: ServerResponse) => {
    response.statusCode = 201;
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"sent-1"}');
  };
  const server = createServer((request, response) => {
    request.resume();
    to.push(decodeURIComponent(request.url ?? ''));
    if (!slow) return answer(response);
    waiting.push(response);
    if (to.some(isAnswer) && !to.every(isAnswer)) arrived();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams`,
    /** Resolves when a reminder and the answer to the question are on their way. */
    seen,
    reminders: () => to.filter((path) => !isAnswer(path)).length,
    answerAll: () => {
      slow = false;
      waiting.forEach(answer);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isAnswer(path: string): boolean {
  return path.includes('/a:mari/');
}

/** Everybody of the sample: more than are posted before the question is answered, however busy the machine is. */
const people = readFileSync('index/roster.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, line.indexOf(',')));

async function beginCampaign({ reminders, references }: Storage, serviceUrl: string): Promise<void> {
  for (const aadObjectId of people) {
    const person = { id: `29:${aadObjectId}`, aadObjectId };
    await references.remember(aReference(`a:${aadObjectId}`, { person, serviceUrl }));
  }
  await reminders.create(aCampaign({ startedBy: people[4] ?? '' }));
  await reminders.begin(
    'k-1',
    people.map((aadObjectId) => ({ aadObjectId, unreachable: null })),
  );
}

/** As another process would, as soon as there is something to take. */
async function claimOthers({ reminders }: Storage): Promise<number> {
  for (;;) {
    const claims = await reminders.claim({ by: 'another', most: 100, lease: 60_000 });
    if (claims.length > 0) return claims.length;
    await pause(10);
  }
}

const signed = {
  MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
  HOST: '127.0.0.1',
};

describe('The start of the bot', () => {
  it('warns whoever runs a service without credentials, and nobody else, that it checks nobody', async () => {
    await inFolder(async (dataDir) => {
      const warnings = async (credentials: Environment) => {
        const { log, saying } = theLog();
        const settings = { DATA_DIR: dataDir, PORT: '0', PLAYGROUND: 'off', ...credentials };
        const running = await start(readConfig(settings), log);
        await running.stop();
        return saying(/nobody who calls is checked/u).map(({ level }) => level);
      };
      assert.deepEqual(await warnings({}), ['warn']);
      assert.deepEqual(await warnings(signed), []);
    });
  });
});

/** What a caller may write who knows how a token of the Bot Framework looks, and has no key. */
function tokenNobodySigned(): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const claims = { iss: 'https://api.botframework.com', aud: signed.MicrosoftAppId };
  return `Bearer ${part({ alg: 'RS256' })}.${part(claims)}.${part({})}`;
}

describe('A bot that stands in a tenant', () => {
  it('turns away, before anybody looks at keys, another tenant, channel and address, and what is no question for its size', () =>
    inFolder(async (dataDir) => {
      const settings = { ...signed, DATA_DIR: dataDir, PORT: '0' };
      const running = await start(readConfig(settings), silentLog);
      const codeOf = async (fields: object) => {
        const ours = {
          serviceUrl: 'https://smba.trafficmanager.net/emea/',
          conversation: { id: 'a:1', conversationType: 'personal', tenantId: signed.MicrosoftAppTenantId },
        };
        const response = await fetch(`${running.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: tokenNobodySigned() },
          body: JSON.stringify(aMessage({ channelId: 'msteams', ...ours, ...fields })),
        });
        return ((await response.json()) as { code: string }).code;
      };
      try {
        assert.equal(await codeOf({ conversation: { id: 'a:1', tenantId: 'another' } }), 'tenant.foreign');
        assert.equal(await codeOf({ channelId: 'emulator' }), 'channel.foreign');
        assert.equal(await codeOf({ serviceUrl: running.url }), 'service_url.foreign');
        assert.equal(await codeOf({ text: 'kes '.repeat(100_000) }), 'body.too_large');
      } finally {
        await running.stop();
      }
    }));
});

describe('The end of the bot', function () {
  this.timeout(60_000);

  it('gives back claimed reminders at once, and lets the turn and the post under way end', async () => {
    await inFolder(async (dataDir) => {
      const teams = await runSlowTeams();
      const other = await openStorage({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
      await beginCampaign(other, teams.serviceUrl);
      const settings = { DATA_DIR: dataDir, PORT: '0', PLAYGROUND: 'off', TEAMS_RPS: '1' };
      const running = await start(readConfig(settings), silentLog);
      const message = aMessage({ serviceUrl: teams.serviceUrl, deliveryMode: undefined });
      const turn = fetch(`${running.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
      });
      await teams.seen;

      let ended = false;
      const stopped = running.stop().then(() => (ended = true));
      const taken = await claimOthers(other);
      assert.deepEqual([taken > 0, ended], [true, false]);

      teams.answerAll();
      assert.equal((await turn).status, 200);
      await stopped;
      const { delivered, refused, waiting, unknown } = reportOf(await other.reminders.tally('k-1'));
      assert.deepEqual([delivered, waiting, unknown], [teams.reminders(), taken, 0]);
      assert.equal(delivered + refused + waiting, people.length);
      await other.close();
      await teams.stop();
    });
  });
});
