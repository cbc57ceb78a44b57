import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Posted } from '../../src/reminders/index.js';
import { nextAfter, type Tried } from '../../src/reminders/decide.js';

const firstTry: Tried = { posts: 1, chat: 'known' };

function answered(status: number, said: Partial<Extract<Posted, { kind: 'answered' }>> = {}): Posted {
  return { kind: 'answered', status, code: '', retryAfter: null, text: 'Teams said so.', ...said };
}

function after(posted: Posted, tried = firstTry, random = 0): string {
  const next = nextAfter(posted, tried, random);
  if (next.kind === 'refused' || next.kind === 'stop') return `${next.kind}: ${next.reason}`;
  return next.kind === 'again' ? `again: ${next.because} ${next.wait}` : next.kind;
}

describe('What is done after a post', () => {
  it('a message that was taken is delivered, by the id that Teams gave it', () => {
    assert.deepEqual(nextAfter({ kind: 'taken', id: '1-7' }, firstTry, 0), {
      kind: 'delivered',
      activityId: '1-7',
    });
  });

  const table: readonly (readonly [string, Posted, string])[] = [
    ['429 waits as long as Teams asks', answered(429, { retryAfter: 7_000 }), 'again: throttled 7000'],
    ['429 without a time waits a second', answered(429), 'again: throttled 1000'],
    [
      '429 waits no longer than five minutes',
      answered(429, { retryAfter: 660_000 }),
      'again: throttled 300000',
    ],
    ['412 is tried again', answered(412), 'again: crossed 1000'],
    ['404 opens the conversation anew', answered(404), 'again: gone 0'],
    ['401 stops the run', answered(401), 'stop: not-registered'],
    [
      '403 of the administrator stops the run',
      answered(403, { code: 'BotDisabledByAdmin' }),
      'stop: disabled-by-admin',
    ],
    [
      '403 in words alone stops it too',
      answered(403, { text: 'The bot is BotDisabledByAdmin' }),
      'stop: disabled-by-admin',
    ],
    ['403 is not repeated', answered(403, { code: 'ConversationBlockedByUser' }), 'refused: blocked'],
    ['403 of any other code is not repeated', answered(403), 'refused: blocked'],
    [
      '403 of the roster says that the bot is not there',
      answered(403, { code: 'BotNotInConversationRoster' }),
      'refused: not-installed',
    ],
    ['413 is our own fault', answered(413), 'refused: too-big'],
    ['400 is our own fault', answered(400), 'refused: malformed'],
    ['408 may have arrived', answered(408), 'unknown'],
    ['500 may have arrived', answered(500), 'unknown'],
    ['502 may have arrived', answered(502), 'unknown'],
    ['503 may have arrived, whatever time it names', answered(503, { retryAfter: 1_000 }), 'unknown'],
    ['504 may have arrived', answered(504), 'unknown'],
    ['silence may have arrived', { kind: 'silent', text: 'socket hang up' }, 'unknown'],
    ['what never left is tried again', { kind: 'unsent', text: 'ECONNREFUSED' }, 'again: unsent 30000'],
  ];
  for (const [promise, posted, expected] of table) it(promise, () => assert.equal(after(posted), expected));

  it('a conversation that was opened anew and is gone again is gone', () => {
    assert.equal(after(answered(404), { posts: 2, chat: 'opened' }), 'refused: gone');
  });

  it('gives up on the tenth refusal for haste', () => {
    assert.equal(after(answered(429), { posts: 9, chat: 'known' }), 'again: throttled 64000');
    assert.equal(after(answered(429), { posts: 10, chat: 'known' }), 'refused: busy');
    assert.equal(after(answered(412), { posts: 10, chat: 'known' }), 'refused: busy');
  });

  it('gives up on the tenth time that nothing could leave, and does not say that Teams refused it', () => {
    const unsent: Posted = { kind: 'unsent', text: 'ECONNREFUSED' };
    assert.equal(after(unsent, { posts: 9, chat: 'known' }), 'again: unsent 30000');
    assert.equal(after(unsent, { posts: 10, chat: 'known' }), 'refused: no-connection');
  });

  it('never repeats what may have arrived, and never waits less than Teams asks', () => {
    const posted = fc.oneof(
      fc
        .record({
          status: fc.integer({ min: 300, max: 599 }),
          retryAfter: fc.option(fc.integer({ min: 0, max: 300_000 })),
          code: fc.constantFrom('', 'ConversationBlockedByUser', 'Throttled'),
        })
        .map((said) => answered(said.status, said)),
      fc.constant<Posted>({ kind: 'silent', text: '' }),
    );
    const tried = fc.record({
      posts: fc.integer({ min: 1, max: 12 }),
      chat: fc.constantFrom('known' as const, 'opened' as const),
    });
    fc.assert(
      fc.property(posted, tried, fc.double({ min: 0, max: 1, noNaN: true }), (what, before, random) => {
        const next = nextAfter(what, before, random);
        const safe = what.kind === 'answered' && [404, 412, 429].includes(what.status);
        if (next.kind !== 'again') return;
        assert.ok(safe);
        if (what.status !== 404) assert.ok(next.wait >= (what.retryAfter ?? 1_000));
      }),
    );
  });
});
