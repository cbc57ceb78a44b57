import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createBot } from '../../src/bot/index.js';
import { invokes } from '../../src/bot/invokes.js';
import { silentLog } from '../../src/ground/index.js';
import { openTracing, traced } from '../../src/operations/index.js';
import { startServer } from '../../src/server/index.js';
import { card, fakeColleague } from '../bot/fake-colleague.js';
import { aMessage, anActivity, localGuards } from '../server/running-bot.js';
import { runCollector } from './trace-collector.js';

/** Posts activities to a bot that is traced, and gives what the collector has when the bot has ended. */
async function tracesOf(activities: readonly object[], fail = false) {
  const collector = await runCollector();
  const { tracer, close } = await openTracing({
    endpoint: `${collector.endpoint}/`,
    headers: { 'x-api-key': 'key-1' },
  });
  const { colleague } = fakeColleague(async ({ text }) => {
    if (fail) throw new Error(`The database is away while ${text}`);
    return { ...card('Sinu vahetu juht on Mari Maasikas.'), answerKind: 'part' };
  });
  const bot = createBot({ colleague: traced(colleague, tracer), credentials: null, log: silentLog, tracer });
  const server = await startServer({
    bot,
    guards: localGuards,
    log: silentLog,
    tracer,
    host: '127.0.0.1',
    port: 0,
  });
  const ids: (string | null)[] = [];
  for (const activity of activities) {
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    ids.push(response.headers.get('x-request-id'));
  }
  await server.stop();
  await close();
  await collector.stop();
  return {
    ids,
    spans: collector.spans(),
    bodies: collector.bodies.join(),
    paths: collector.paths,
    keys: collector.keys,
  };
}

describe('The trace of a turn', () => {
  it('goes from the request through the answer to the send, under the id that the log has', async () => {
    const { ids, spans, paths, keys } = await tracesOf([aMessage(), aMessage({ id: 'activity-2' })]);
    assert.deepEqual([paths, keys], [['POST /v1/traces'], ['key-1']]);
    for (const id of ids) {
      const own = spans.filter(({ facts }) => facts['ametibot.turn'] === id);
      assert.deepEqual(own.map(({ path }) => path).sort(), [
        'POST /api/messages',
        'POST /api/messages > turn',
        'POST /api/messages > turn > answer',
        'POST /api/messages > turn > send',
      ]);
      assert.equal(new Set(own.map(({ trace }) => trace)).size, 1);
      const factOf = (name: string, fact: string) => own.find((span) => span.name === name)?.facts[fact];
      assert.equal(factOf('POST /api/messages', 'http.response.status_code'), 200);
      assert.equal(factOf('turn', 'ametibot.activity'), 'message');
      assert.equal(factOf('answer', 'ametibot.answer'), 'part');
      assert.equal(factOf('send', 'ametibot.sent'), 'message');
    }
    assert.equal(spans.length, 8);
    assert.equal(new Set(spans.map(({ trace }) => trace)).size, 2);
  });

  it('holds of a press its kind, and of a request that was refused its status', async () => {
    const action = { verb: 'acknowledge', data: { position: 'aednik' } };
    const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action } };
    const { spans } = await tracesOf([anActivity({ ...press, deliveryMode: undefined }), { type: 7 }]);
    const pressed = spans.find(({ name }) => name === 'press');
    assert.equal(pressed?.facts['ametibot.press'], 'unknown');
    const turn = spans.find(({ name }) => name === 'turn');
    assert.equal(turn?.facts['ametibot.activity'], 'invoke adaptiveCard/action');
    const refused = spans.find(({ facts }) => facts['http.response.status_code'] === 400);
    assert.equal(refused?.path, 'POST /api/messages');
  });

  it('calls each invoke that the bot answers by its name, and no other', async () => {
    const posted = [...invokes, 'config/fetch'].map((name, at) =>
      anActivity({ type: 'invoke', id: `invoke-${at}`, name, value: {}, deliveryMode: undefined }),
    );
    const { spans } = await tracesOf(posted);
    const turns = spans.filter(({ name }) => name === 'turn');
    assert.deepEqual(
      new Set(turns.map(({ facts }) => facts['ametibot.activity'])),
      new Set([...invokes.map((name) => `invoke ${name}`), 'other']),
    );
  });

  it('names nobody and repeats nothing that was said, not even where the turn fails', async () => {
    const strange = { type: 'Mari Maasikas', name: 'Mari Maasikas' };
    for (const fail of [false, true]) {
      const { spans, bodies } = await tracesOf(
        [
          aMessage({ text: 'kes asendab Mari Maasikat kui ta haige on' }),
          anActivity(strange),
          anActivity({ type: 'invoke', name: 'Mari Maasikas', deliveryMode: undefined }),
        ],
        fail,
      );
      assert.doesNotMatch(bodies, /Maasika|haige|aad-mari|29:mari|a:mari|tenant-1|Mari Mets/u);
      assert.equal(
        spans.some(
          ({ name, failed, facts }) => name === 'answer' && failed && facts['error.type'] === 'Error',
        ),
        fail,
      );
    }
  });

  it('does not hold up the end where the collector never answers, or is not there', async () => {
    const collector = await runCollector('never');
    for (const endpoint of [collector.endpoint, 'http://127.0.0.1:1']) {
      const { tracer, close } = await openTracing({ endpoint });
      assert.equal(await tracer.during('work', {}, async () => 'done'), 'done');
      await close();
    }
    await collector.stop();
  });

  it('costs nothing where nobody wants it: none of its packages is read', async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const program = `
      await import('./src/operations/index.js');
      const { createRequire } = await import('node:module');
      const read = Object.keys(createRequire(import.meta.url).cache);
      console.log(read.filter((path) => path.includes('@opentelemetry/sdk')
        || path.includes('@opentelemetry/exporter')).length, read.length > 0);`;
    const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program]);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    await once(child, 'close');
    assert.equal(out.trim(), '0 true');
  });
});
