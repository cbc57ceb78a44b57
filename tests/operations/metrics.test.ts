import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import { createMetrics, measured } from '../../src/operations/index.js';
import { aClock } from '../builders/clock.js';
import { card, fakeColleague } from '../bot/fake-colleague.js';
import { aMessage, localGuards, runBot } from '../server/running-bot.js';
import { startServer } from '../../src/server/index.js';
import { createBot } from '../../src/bot/index.js';

async function linesOf({ read }: { read: () => Promise<{ text: string }> }, name: string): Promise<string[]> {
  const { text } = await read();
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('The metrics', () => {
  it('tell how long answers of each kind take, and how many say that nothing was found', async () => {
    const clock = aClock();
    const metrics = createMetrics(silentLog);
    const { colleague } = fakeColleague(async ({ text }) => {
      clock.pass(30);
      if (text === 'katki') throw new Error('broken');
      const summary = text === 'tühi' ? 'Ei leidnud vastust.' : 'MDFT tiimijuht';
      return { ...card(summary), answerKind: text === 'tühi' ? 'unclear' : 'stand-ins' };
    });
    const watched = measured(colleague, metrics, clock);
    const ask = async (text: string) => watched.reply({ text, conversation: 'a:1', aadObjectId: null });
    await ask('Kes mind asendab?');
    await ask('Kes teda asendab?');
    await ask('tühi');
    await assert.rejects(ask('katki'), /broken/u);
    const counts = await linesOf(metrics, 'ametibot_answer_seconds_count');
    assert.deepEqual(counts, [
      'ametibot_answer_seconds_count{kind="stand-ins"} 2',
      'ametibot_answer_seconds_count{kind="unclear"} 1',
      'ametibot_answer_seconds_count{kind="failed"} 1',
    ]);
    assert.deepEqual(await linesOf(metrics, 'ametibot_answer_seconds_sum{kind="stand-ins"}'), [
      'ametibot_answer_seconds_sum{kind="stand-ins"} 0.06',
    ]);
    assert.deepEqual(await linesOf(metrics, 'ametibot_not_found_total'), ['ametibot_not_found_total 1']);
  });

  it('give no caller a series of their own', async () => {
    const metrics = createMetrics(silentLog);
    for (let number = 0; number < 1_000; number += 1)
      metrics.meter.turn({ activity: `made-up-${number}`, status: 200, seconds: 0.01 });
    metrics.meter.turn({ activity: 'message', status: 200, seconds: 0.01 });
    assert.deepEqual(await linesOf(metrics, 'ametibot_turn_seconds_count'), [
      'ametibot_turn_seconds_count{activity="other",status="200"} 1000',
      'ametibot_turn_seconds_count{activity="message",status="200"} 1',
    ]);
  });

  it('show what other rooms have to show, as it stands when somebody looks', async () => {
    const metrics = createMetrics(silentLog);
    let states: Record<string, number> = { queued: 2, delivered: 1 };
    metrics.show({ name: 'deliveries', help: 'By state.', label: 'state', read: async () => states });
    metrics.show({ name: 'ledger_head', help: 'The last entry.', read: () => 17 });
    assert.deepEqual(await linesOf(metrics, 'deliveries'), [
      'deliveries{state="queued"} 2',
      'deliveries{state="delivered"} 1',
    ]);
    assert.deepEqual(await linesOf(metrics, 'ledger_head'), ['ledger_head 17']);
    states = { delivered: 3 };
    assert.deepEqual(await linesOf(metrics, 'deliveries'), ['deliveries{state="delivered"} 3']);
  });

  it('lose only the number that cannot be read', async () => {
    const told: string[] = [];
    const broken = async (): Promise<number> => {
      throw new Error('away');
    };
    const metrics = createMetrics({ ...silentLog, warn: (_data, sentence) => told.push(sentence) });
    metrics.show({ name: 'broken', help: 'x', read: broken });
    metrics.show({ name: 'whole', help: 'x', read: () => 1 });
    const { text } = await metrics.read();
    assert.match(text, /^whole 1$/mu);
    assert.doesNotMatch(text, /^broken \S/mu);
    assert.deepEqual(told, ['A number for the metrics cannot be read']);
  });
});

describe('/metrics', () => {
  const { colleague } = fakeColleague();

  async function withMetrics<T>(token: string | null, work: (url: string) => Promise<T>): Promise<T> {
    const metrics = createMetrics(silentLog);
    const bot = createBot({ colleague, credentials: null, log: silentLog });
    const parts = { bot, guards: localGuards, log: silentLog, host: '127.0.0.1', port: 0 };
    const server = await startServer({
      ...parts,
      meter: metrics.meter,
      metrics: { read: metrics.read, token },
    });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  }
  const look = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/metrics`, { headers });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };
  const send = async (url: string, body: unknown) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('count the turns and the refusals of the running server, in the words of Prometheus', async () => {
    await withMetrics(null, async (url) => {
      await send(url, aMessage());
      await send(url, aMessage({ from: 7 }));
      const { status, type, text } = await look(url);
      assert.equal(status, 200);
      assert.match(type ?? '', /^text\/plain; version=0\.0\.4/u);
      assert.match(text, /^ametibot_turn_seconds_count\{activity="message",status="200"\} 1$/mu);
      assert.match(text, /^ametibot_refused_total\{code="activity\.malformed"\} 1$/mu);
      assert.match(text, /^process_resident_memory_bytes \d/mu);
    });
  });

  it('are for this machine alone, and not for whoever asks through a proxy on it', async () => {
    await withMetrics(null, async (url) => {
      for (const said of [{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }]) {
        const { status, text } = await look(url, said);
        assert.deepEqual(
          [status, text],
          [403, 'Only this machine may look; set METRICS_TOKEN to look from elsewhere.\n'],
        );
      }
    });
  });

  it('are for whoever has the token, where one is set', async () => {
    await withMetrics('a-token-of-sixteen', async (url) => {
      assert.equal((await look(url)).status, 401);
      assert.equal((await look(url, { authorization: 'Bearer a-token-of-sixteem' })).status, 401);
      assert.equal((await look(url, { authorization: 'Bearer a-token-of-sixteen' })).status, 200);
    });
  });

  it('are no page where nobody reads them', async () => {
    const bot = await runBot();
    assert.equal((await look(bot.url)).status, 404);
    await bot.stop();
  });
});
