import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { silentLog } from '../../src/ground/index.js';
import { openPlayground } from '../../src/playground/index.js';
import type { Playground } from '../../src/playground/open-playground.js';

describe('The playground', function () {
  this.timeout(30_000);
  let playground: Playground;

  before(async () => {
    const opened = await openPlayground({ bot: 'http://127.0.0.1:9', port: 0, log: silentLog });
    assert.ok(opened !== 'not-installed');
    playground = opened;
  });
  after(async () => playground?.stop());

  it('is there at the address it names', async () => {
    const response = await fetch(playground.url);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<html/);
  });

  it('is on this machine alone', async function () {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    if (outside.length === 0) return this.skip();
    const { port } = new URL(playground.url);
    for (const { address } of outside) await assert.rejects(fetch(`http://${address}:${port}`), address);
  });

  it('takes another port when somebody is on the one it was given', async () => {
    const port = Number(new URL(playground.url).port);
    const second = await openPlayground({ bot: 'http://127.0.0.1:9', port, log: silentLog });
    assert.ok(second !== 'not-installed');
    assert.notEqual(second.url, playground.url);
    assert.equal((await fetch(second.url)).status, 200);
    await second.stop();
    await assert.rejects(fetch(second.url));
  });

  it('is given up when it does not say where it is', async () => {
    const silent = { bot: 'http://127.0.0.1:9', port: 70_000, log: silentLog, patience: 3_000 };
    await assert.rejects(openPlayground(silent), /did not start: it said nothing/);
  });

  it('is gone once it is stopped, and may be stopped again', async () => {
    await playground.stop();
    await playground.stop();
    await assert.rejects(fetch(playground.url));
  });
});
