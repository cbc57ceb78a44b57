import assert from 'node:assert/strict';
import { anActivity, aMessage, runBot, type RunningBot } from './running-bot.js';
import { fakeColleague } from '../bot/fake-colleague.js';

describe('What is not a good message', () => {
  const { colleague, asked } = fakeColleague();
  let bot: RunningBot;
  before(async () => (bot = await runBot({ colleague })));
  after(async () => bot.stop());
  beforeEach(() => asked.splice(0));
  afterEach('and the next question is answered as ever', async () => {
    const { status, said } = await bot.ask('Kes on mu juht?');
    assert.equal(status, 200);
    assert.deepEqual(
      said.map(({ summary }) => summary),
      ['You asked: Kes on mu juht?'],
    );
  });

  it('is refused with a sentence when it is not JSON', async () => {
    for (const body of ['{"type":', 'kes mind asendab', '', '\u0000']) {
      const { status, body: answer } = await bot.postRaw(body);
      assert.equal(status, 400, body);
      assert.deepEqual(answer, { code: 'body.not_json', message: 'The body is not JSON.' });
    }
  });

  it('is refused when it is JSON but no object', async () => {
    for (const body of [[], [aMessage()], 'text', 7, true, null]) {
      const { status, body: answer } = await bot.post(body);
      assert.equal(status, 400);
      assert.deepEqual(answer, {
        code: 'activity.malformed',
        message: 'The body must be one activity, a JSON object.',
      });
    }
  });

  it('is refused, naming the field, when a field is missing or of another kind', async () => {
    const wrong: [string, object][] = [
      ['from', { from: undefined }],
      ['from', { from: null }],
      ['from', { from: 'Mari' }],
      ['from.id', { from: {} }],
      ['from.id', { from: { id: 7 } }],
      ['conversation', { conversation: undefined }],
      ['text', { text: { toString: 'x' } }],
      ['text', { text: ['a'] }],
      ['entities', { entities: 'x' }],
      ['membersAdded', { type: 'conversationUpdate', membersAdded: [null] }],
      ['type', { type: '' }],
      ['serviceUrl', { serviceUrl: 5 }],
      ['locale', { locale: {} }],
    ];
    for (const [field, fields] of wrong) {
      const { status, body } = await bot.post(aMessage(fields));
      assert.equal(status, 400, field);
      assert.match(JSON.stringify(body), new RegExp(`look at: ${field}`), field);
    }
    assert.deepEqual(asked, []);
  });

  it('is refused by the number of a list’s entries before they are looked into, and in one short sentence', async () => {
    const everything = Array.from({ length: 100_000 }, () => 1);
    for (const field of ['entities', 'attachments', 'membersAdded']) {
      const { status, body } = await bot.post(aMessage({ [field]: everything }));
      assert.equal(status, 400);
      assert.equal((body as { message: string }).message, `Not a Bot Framework activity; look at: ${field}.`);
    }
    const entities = Array.from({ length: 400 }, () => 1);
    const { body } = await bot.post(aMessage({ entities }));
    assert.ok(JSON.stringify(body).length < 200, JSON.stringify(body));
  });

  it('is refused when it comes as anything but JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const { status } = await bot.postRaw(JSON.stringify(aMessage()), { 'content-type': type });
      assert.equal(status, 415, type);
    }
    const { status } = await bot.postRaw('x', { 'content-encoding': 'gzip' });
    assert.equal(status, 415);
  });

  it('is refused as too large when it is a megabyte of text', async () => {
    const { status, body } = await bot.post(aMessage({ text: 'õ'.repeat(1_000_000) }));
    assert.equal(status, 413);
    assert.deepEqual(body, { code: 'body.too_large', message: 'The body is larger than 262144 bytes.' });
    assert.deepEqual(asked, []);
  });

  it('is answered calmly when the text is longer than any question', async () => {
    const { status, said } = await bot.post(aMessage({ text: 'a'.repeat(4_001) }));
    assert.equal(status, 200);
    assert.match(said[0]?.text ?? '', /liiga pikk.*kuni 4000 tähemärgiga/);
    const english = await bot.post(aMessage({ text: 'a'.repeat(4_001), locale: 'en-GB' }));
    assert.match(english.said[0]?.text ?? '', /too long/);
    assert.deepEqual(asked, []);
  });

  it('is answered when it has no text', async () => {
    for (const fields of [{ text: undefined }, { text: null }, { text: '' }, { text: ' \u00A0\n' }]) {
      const { status, said } = await bot.post(anActivity(fields));
      assert.equal(status, 200);
      assert.equal(said.length, 1);
      assert.equal(said[0]?.summary, 'You asked: ');
    }
  });

  it('reaches the colleague as it is: an emoji, HTML, a name from the machine room', async () => {
    for (const text of [
      '🙂',
      '<b onclick="x()">tere</b>',
      '__proto__',
      'constructor',
      "'; DROP TABLE x; --",
      '{{x}}',
    ]) {
      const { status, said } = await bot.ask(text);
      assert.equal(status, 200);
      assert.equal(said[0]?.summary, `You asked: ${text}`);
    }
  });

  it('changes no object of the process when names in it are __proto__', async () => {
    const poisoned = JSON.stringify(aMessage({ from: { id: '__proto__', name: '__proto__' } })).replace(
      '"type"',
      '"__proto__":{"poisoned":true},"constructor":{"prototype":{"poisoned":true}},"type"',
    );
    const { status } = await bot.postRaw(poisoned);
    assert.equal(status, 200);
    const conversation = { id: '__proto__', conversationType: 'personal' };
    assert.equal((await bot.post(aMessage({ conversation }))).status, 200);
    assert.equal(Reflect.get({}, 'poisoned'), undefined);
  });

  it('has its place: other paths and methods are told so without internals', async () => {
    const wrong: [string, string, number][] = [
      ['GET', '/api/messages', 405],
      ['DELETE', '/api/messages', 405],
      ['GET', '/nothing', 404],
      ['GET', '/../package.json', 404],
    ];
    for (const [method, path, expected] of wrong) {
      const response = await fetch(`${bot.url}${path}`, { method });
      const text = await response.text();
      assert.equal(response.status, expected, `${method} ${path}`);
      assert.doesNotMatch(text, /at .*\.js|node_modules|Error:/);
    }
  });
});
