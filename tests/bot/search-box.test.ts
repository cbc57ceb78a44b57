import assert from 'node:assert/strict';
import { openLibrary } from '../../src/open-library.js';
import { createFinder, type Library } from '../../src/conversation/index.js';
import { readTexts } from '../../src/conversation/asking/bank.js';
import { silentLog } from '../../src/ground/index.js';
import { anActivity, runBot, type RunningBot } from '../server/running-bot.js';

interface Attachment {
  readonly contentType: string;
  readonly content: { readonly actions?: readonly unknown[] };
  readonly preview: {
    readonly contentType: string;
    readonly content: { readonly title: string; readonly text: string };
  };
}

interface Answered {
  readonly composeExtension: {
    readonly type: string;
    readonly text?: string;
    readonly attachmentLayout?: string;
    readonly attachments?: readonly Attachment[];
  };
}

const alex = '00000000-0000-0000-0000-0000000000020';

describe('The search box beside a message', () => {
  let library: Library;
  let bot: RunningBot;
  before(async () => {
    library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
    bot = await runBot({ finder: createFinder(() => library) });
  });
  after(async () => bot.stop());

  async function type(
    query: string,
    { options = {}, fields = {} }: { options?: object; fields?: object } = {},
  ) {
    const parameters =
      query === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: query }];
    const queryOptions = { skip: 0, count: 25, ...options };
    const value = { commandId: 'search', parameters, queryOptions };
    const from = { id: '29:alex', aadObjectId: alex };
    const invoke = { type: 'invoke', name: 'composeExtension/query', deliveryMode: undefined, from, value };
    const { status, body } = await bot.post(anActivity({ ...invoke, ...fields }));
    assert.equal(status, 200);
    return (body as Answered).composeExtension;
  }
  const lines = ({ attachments = [] }: Answered['composeExtension']) =>
    attachments.map(({ preview: { content } }) => [content.title, content.text]);
  const cardsOf = ({ attachments = [] }: Answered['composeExtension']) =>
    attachments.map(({ content }) => readTexts(content).join('\n'));

  it('shows every position before anything is typed, by name', async () => {
    const titles = lines(await type('')).map(([title]) => title);
    assert.deepEqual(titles, [
      'Ekspert (nõustamismetoodikad)',
      'Ekspert (ohvriabi ärianalüüsid)',
      'Koordinaator',
      'MDFT koordinaator',
      'Projektijuht',
    ]);
  });

  it('finds a position while its name is being typed, with dots or without', async () => {
    for (const query of ['mdft', 'MDFT koo', 'koord md']) {
      const [first] = lines(await type(query));
      assert.equal(first?.[0], 'MDFT koordinaator', query);
    }
    const [first] = lines(await type('noustamis'));
    assert.equal(first?.[0], 'Ekspert (nõustamismetoodikad)');
  });

  it('finds a duty by what it is about, and says whose it is', async () => {
    const found = await type('PACT riskihindamised');
    const [title = '', text = ''] = lines(found)[0] ?? [];
    assert.match(title, /PACT/u);
    assert.match(text, /^MDFT koordinaator · Ülesanne 3\.3$/u);
    assert.match(cardsOf(found)[0] ?? '', /PACT.*versioon/su);
  });

  it('answers a whole question first, so that a manager can put the answer into any chat', async () => {
    const found = await type('kes asendab MDFT koordinaatorit');
    const [[title = '', text = ''] = []] = lines(found);
    assert.match(title, /MDFT tiimijuht/u);
    assert.equal(text, 'kes asendab MDFT koordinaatorit');
    assert.match(cardsOf(found)[0] ?? '', /MDFT tiimijuht/u);
    const own = lines(await type('kes mind asendab?'))[0]?.[0] ?? '';
    assert.match(own, /MDFT tiimijuht/u);
  });

  it('puts in a card without buttons, for in a chat of people nobody would answer them', async () => {
    for (const query of ['', 'kes asendab MDFT koordinaatorit', 'PACT riskihindamised'])
      for (const { contentType, content, preview } of (await type(query)).attachments ?? []) {
        assert.equal(contentType, 'application/vnd.microsoft.card.adaptive');
        assert.equal(preview.contentType, 'application/vnd.microsoft.card.thumbnail');
        assert.deepEqual(content.actions, []);
        assert.doesNotMatch(JSON.stringify(content), /Action\./u);
      }
  });

  it('shows 25 at most, and the next when the page is turned', async () => {
    const all = lines(await type('a', { options: { count: 500 } }));
    assert.ok(all.length <= 25);
    const [one, two, three] = [
      lines(await type('', { options: { count: 2 } })),
      lines(await type('', { options: { count: 2, skip: 2 } })),
      lines(await type('', { options: { count: 2, skip: 4 } })),
    ];
    assert.deepEqual([one.length, two.length, three.length], [2, 2, 1]);
    assert.deepEqual([...one, ...two, ...three], lines(await type('')));
    const beyond = await type('', { options: { skip: 50 } });
    assert.deepEqual([beyond.type, beyond.attachments], ['result', []]);
  });

  it('speaks the language of the client', async () => {
    const english = await type('PACT riskihindamised', { fields: { locale: 'en-GB' } });
    assert.match(lines(english)[0]?.[1] ?? '', /Duty 3\.3$/u);
  });

  it('says in plain words when there is nothing', async () => {
    const none = await type('xyzzyqwv');
    assert.deepEqual(none, {
      type: 'message',
      text: 'Ei leidnud ametijuhenditest midagi selle kohta. Proovi teisi sõnu.',
    });
    const english = await type('xyzzyqwv', { fields: { locale: 'en-US' } });
    assert.match(english.text ?? '', /^I couldn't find/u);
  });

  it('never opens what a chat keeps to some: a command of HR is only words here', async () => {
    const patti = { id: '29:patti', aadObjectId: '00000000-0000-0000-0000-0000000000024' };
    const found = await type('mis jäi vastamata', { fields: { from: patti } });
    assert.doesNotMatch(JSON.stringify(found), /teach|vastamata küsimus/iu);
  });

  it('answers what no client sends with the same calm sentence', async () => {
    for (const value of [
      undefined,
      null,
      7,
      {},
      { parameters: 'x' },
      { parameters: [{ name: 'query', value: {} }] },
    ]) {
      const invoke = { type: 'invoke', name: 'composeExtension/query', deliveryMode: undefined, value };
      const { status, body } = await bot.post(anActivity(invoke));
      assert.equal(status, 200);
      assert.ok(
        ['message', 'result'].includes((body as Answered).composeExtension.type),
        JSON.stringify(value),
      );
    }
  });
});
