import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from '../../src/server/read-body.js';

const megabyte = 1024 * 1024;

/** A caller who sends so many megabytes, and how many of them were taken. */
function aCaller(megabytes: number) {
  let taken = 0;
  function* body() {
    for (; taken < megabytes; taken += 1) yield Buffer.alloc(megabyte, ' ');
  }
  const stream = Readable.from(body(), { objectMode: false });
  const headers = { 'content-type': 'application/json' };
  return { request: Object.assign(stream, { headers }) as unknown as IncomingMessage, taken: () => taken };
}

describe('A body that is too large', () => {
  it('is read past to its end, so that an honest caller hears why', async () => {
    const { request, taken } = aCaller(5);
    const read = await readBody(request, 1_000);
    assert.ok(read.kind !== 'body');
    assert.deepEqual([read.code, taken()], ['body.too_large', 5]);
  });

  it('has its line cut where it has no end', async () => {
    const { request, taken } = aCaller(64);
    await readBody(request, 1_000);
    assert.ok(request.destroyed);
    assert.ok(taken() < 16, `${taken()} MB`);
  });
});
