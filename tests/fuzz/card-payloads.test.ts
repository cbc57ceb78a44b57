import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createBot } from '../../src/bot/index.js';
import type { Ametibot } from '../../src/compose.js';
import { silentLog } from '../../src/ground/index.js';
import { startServer, type RunningServer } from '../../src/server/index.js';
import { aPerson, aRoster } from '../builders/roster.js';
import { inComposedHouse, type ComposedHouse } from '../composed-house.js';
import { runConnector } from '../server/fake-connector.js';
import { anActivity, localGuards } from '../server/running-bot.js';
import { hostileValue, internals, seed } from './hostile.js';
import { gather } from '../builders/gather.js';

const verbs = [
  'acknowledge',
  'dispute',
  'withdraw',
  'reminder.preview',
  'reminder.send',
  'reminder.cancel',
  'reminder.rest',
  'reminder.resend-unknown',
  'reminder.later',
  'reminder.',
  'no-such-verb',
  '__proto__',
  'constructor',
  'toString',
  '',
];
/** Every name that a button or an input of ours has, and some that none has; but a question, which is somebody's words. */
const fields = [
  'position',
  'version',
  'language',
  'clause',
  'comment',
  'receipt',
  'reason',
  'campaign',
  'audience',
  'message',
  'messageEn',
  'due',
  'when',
  'followUps',
  'yearly',
  'confirmed',
  'verb',
  'msteams',
  '__proto__',
  'constructor',
];
/** HR, who may do the most; somebody who holds a position; nobody. */
const people = ['patti', 'mari', 'nobody'];

const data = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...fields), hostileValue, { maxKeys: 6 }) },
  { weight: 1, arbitrary: hostileValue },
);

/** As JSON, for `__proto__` as a key travels in no object of ours. */
const payloadTo = (serviceUrl: string) =>
  fc
    .record({
      how: fc.constantFrom('execute', 'submit', 'bare' as const),
      verb: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<unknown>(...verbs) },
        { weight: 1, arbitrary: hostileValue },
      ),
      data,
      who: fc.constantFrom(...people),
      personal: fc.boolean(),
      replyToId: fc.constantFrom('card-1', undefined),
      poisoned: fc.boolean(),
    })
    .map(({ how, verb, data: sent, who, personal, replyToId, poisoned }) => {
      const own = typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? sent : { sent };
      const values = {
        execute: { action: { type: 'Action.Execute', verb, data: sent }, trigger: 'manual' },
        submit: { ...own, verb },
        bare: sent,
      } as const;
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined };
      const kind = personal ? 'personal' : 'groupChat';
      const text = JSON.stringify(
        anActivity({
          ...(how === 'execute' ? invoke : { type: 'message', text: undefined }),
          from: { id: `29:${who}`, aadObjectId: who },
          conversation: { id: `a:${who}`, conversationType: kind, tenantId: 'tenant-1' },
          value: values[how],
          replyToId,
          serviceUrl,
        }),
      );
      return poisoned ? text.replace('"value":{', '"value":{"__proto__":{"poisoned":true},') : text;
    });

async function everythingKept({ storage }: Ametibot) {
  const { ledger, learning } = storage;
  return {
    steps: (await gather(ledger.walkSteps())).flat(),
    head: await ledger.head(),
    campaigns: await storage.reminders.latest(100),
    unanswered: await learning.listUnanswered({ limit: 100, offset: 0 }),
    lessons: await learning.lessons(),
    thumbs: await learning.listThumbs({ limit: 100, offset: 0 }),
  };
}

async function withWholeBot(
  house: ComposedHouse,
  work: (ametibot: Ametibot, server: RunningServer) => Promise<void>,
): Promise<void> {
  await house.writeRoster(
    aRoster(
      aPerson({ aadObjectId: 'patti', position: 'Florist', roles: ['hr'] }),
      aPerson({ aadObjectId: 'mari' }),
    ),
  );
  const ametibot = await house.starts();
  const bot = createBot({
    colleague: ametibot.colleague,
    finder: ametibot.finder,
    references: ametibot.storage.references,
    credentials: null,
    log: silentLog,
  });
  const server = await startServer({
    bot,
    guards: localGuards,
    log: silentLog,
    host: '127.0.0.1',
    port: 0,
  });
  try {
    await work(ametibot, server);
  } finally {
    await server.stop();
    await ametibot.close();
  }
}

describe('Buttons that somebody has tampered with', function () {
  this.timeout(60_000);

  it('do nothing, keep nothing and tell nothing of the inside, whoever presses', async () =>
    inComposedHouse(async (house) =>
      withWholeBot(house, async (ametibot, { url }) => {
        const teams = await runConnector();
        const before = await everythingKept(ametibot);
        const ends = new Map<number, number>();
        const bodies = fc.sample(payloadTo(teams.serviceUrl), { numRuns: 500, seed });
        const worker = async () => {
          for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
            const response = await fetch(`${url}/api/messages`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body,
            });
            const answer = await response.text();
            ends.set(response.status, (ends.get(response.status) ?? 0) + 1);
            assert.ok(response.status < 500, `${response.status}: ${body.slice(0, 500)}`);
            assert.doesNotMatch(answer, internals, body.slice(0, 500));
            assert.equal(Reflect.get({}, 'poisoned'), undefined);
          }
        };
        await Promise.all(Array.from({ length: 20 }, worker));
        await teams.stop();
        assert.ok((ends.get(200) ?? 0) > 250, JSON.stringify([...ends]));
        assert.deepEqual(await everythingKept(ametibot), before);
      }),
    ));
});
