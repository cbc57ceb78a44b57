import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import type { Reference } from '../../src/bot/index.js';
import { createReferencesInMemory } from '../../src/bot/references-in-memory.js';
import { fakeColleague } from '../bot/fake-colleague.js';
import { anActivity, localGuards, runBot, type RunningBot } from './running-bot.js';

/** What no honest channel sends, for any field. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', ' ', '\u0000', '__proto__', 'constructor'),
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.constant('õ'.repeat(20_000)),
  fc.constant(Array.from({ length: 5_000 }, (_, number) => number)),
  fc.constant(Array.from({ length: 300 }, () => ({ type: 'mention', text: '<at>', mentioned: {} }))),
  fc.array(fc.anything({ withNullPrototype: false }), { maxLength: 4 }),
  fc.object({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    { toString: 'x', valueOf: 1 },
    { constructor: { prototype: { poisoned: true } } },
    { id: { $ne: null } },
    { length: -1 },
  ),
);

const fields = [
  'type',
  'id',
  'channelId',
  'serviceUrl',
  'deliveryMode',
  'timestamp',
  'localTimestamp',
  'locale',
  'from',
  'recipient',
  'conversation',
  'channelData',
  'text',
  'textFormat',
  'value',
  'name',
  'action',
  'membersAdded',
  'membersRemoved',
  'entities',
  'attachments',
  'replyToId',
  'relatesTo',
  'expiration',
  'callerId',
] as const;

const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'messageUpdate',
  'event',
  'typing',
  'endOfConversation',
  'x',
];
const invokes = [
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/queryLink',
  'composeExtension/selectItem',
  'message/submitAction',
  'task/fetch',
  'signin/verifyState',
  'fileConsent/invoke',
];

const activity = fc
  .record({
    type: fc.constantFrom(...types),
    name: fc.constantFrom(...invokes),
    changes: fc.dictionary(fc.constantFrom(...fields), hostile, { maxKeys: 4 }),
    gone: fc.subarray([...fields], { maxLength: 2 }),
    poisoned: fc.boolean(),
  })
  .map(({ type, name, changes, gone, poisoned }) => {
    const all: Record<string, unknown> = { ...anActivity({ type, name }), ...changes };
    for (const field of gone) Reflect.deleteProperty(all, field);
    const text = JSON.stringify(all);
    return poisoned ? text.replace('{', '{"__proto__":{"poisoned":true},') : text;
  });

/** The same 2,000 in every run. */
const run = { numRuns: 2_000, seed: 20_261_121 };

describe('Two thousand hostile activities', function () {
  this.timeout(120_000);
  const { colleague, asked } = fakeColleague();
  const kept: Reference[] = [];
  const inMemory = createReferencesInMemory();
  let bot: RunningBot;
  before(async () => {
    const references = {
      ...inMemory,
      remember: async (reference: Reference) => {
        kept.push(reference);
        return inMemory.remember(reference);
      },
    };
    bot = await runBot({ colleague, references }, localGuards);
  });
  after(async () => bot.stop());

  it('end without a fault of ours and without a word of how we work', async () => {
    const ends = new Map<number, number>();
    const bodies = fc.sample(activity, run);
    const worker = async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const { status, body: answer } = await bot.postRaw(body);
        ends.set(status, (ends.get(status) ?? 0) + 1);
        assert.ok(status < 500, `${status}: ${body.slice(0, 500)}`);
        assert.doesNotMatch(
          JSON.stringify(answer ?? ''),
          /node_modules|\.[jt]s:\d|TypeError|ZodError|\bat \w+ \(/u,
        );
        assert.equal(Reflect.get({}, 'poisoned'), undefined);
      }
    };
    await Promise.all(Array.from({ length: 50 }, worker));
    // Some pass, some do not: otherwise the hostility lies elsewhere than thought.
    assert.ok((ends.get(200) ?? 0) > 100 && (ends.get(400) ?? 0) > 100, JSON.stringify([...ends]));
  });

  it('leave nothing behind that is not what it should be', () => {
    for (const { conversation, kind, serviceUrl, bot: us, person } of kept) {
      assert.ok([conversation, serviceUrl, us].every((each) => typeof each === 'string'));
      assert.ok(['personal', 'groupChat', 'channel'].includes(kind));
      assert.ok(person === null || typeof person.id === 'string');
    }
    for (const { text, conversation, aadObjectId } of asked) {
      assert.ok(typeof text === 'string' && text.length <= 4_000);
      assert.equal(typeof conversation, 'string');
      assert.ok(aadObjectId === null || typeof aadObjectId === 'string');
    }
  });

  it('leave the bot as it was', async () => {
    const { status, said } = await bot.ask('Kes on mu juht?');
    assert.deepEqual([status, said[0]?.summary], [200, 'You asked: Kes on mu juht?']);
  });

  it('may be as deep as a body allows', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const depth = 20_000;
      const deep = open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth);
      for (const field of ['value', 'channelData', 'entities', 'attachments', 'from']) {
        const body = JSON.stringify(anActivity({ text: 'Tere' })).replace('{', `{"${field}x":1,`);
        const { status } = await bot.postRaw(body.replace(/\}$/u, `,"${field}":${deep}}`));
        assert.ok(status < 500, `${field} ${open}: ${status}`);
      }
    }
  });
});
