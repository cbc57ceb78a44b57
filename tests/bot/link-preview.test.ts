import assert from 'node:assert/strict';
import { openLibrary } from '../../src/open-library.js';
import { createDeepLinks, createFinder, type Library } from '../../src/conversation/index.js';
import { readTexts } from '../../src/conversation/asking/bank.js';
import { silentLog } from '../../src/ground/index.js';
import { anActivity, runBot, type RunningBot } from '../server/running-bot.js';

interface Card {
  readonly content: { readonly actions: readonly { readonly type: string; readonly url?: string }[] };
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
}
interface Answered {
  readonly composeExtension: { readonly type: string; readonly attachments: readonly Card[] };
}

const home = 'https://bot.amet.example';

describe('A link to a description in a message', () => {
  let library: Library;
  let bot: RunningBot;
  before(async () => {
    library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
    bot = await runBot({ finder: createFinder(() => library, createDeepLinks(home)) });
  });
  after(async () => bot.stop());

  async function invoke(name: string, value: unknown, fields: object = {}): Promise<readonly Card[]> {
    const activity = { type: 'invoke', name, deliveryMode: undefined, value, ...fields };
    const { status, body } = await bot.post(anActivity(activity));
    assert.equal(status, 200);
    const { type, attachments } = (body as Answered).composeExtension;
    assert.equal(type, 'result');
    return attachments;
  }
  const unfold = async (url: unknown, fields?: object) =>
    invoke('composeExtension/queryLink', { url }, fields);
  const search = async (query: string) =>
    invoke('composeExtension/query', { parameters: [{ name: 'query', value: query }] });

  it('shows the same card and the same two lines as the search box, which carries the link', async () => {
    for (const [query, url] of [
      ['mdft koo', `${home}/d/mdft-koordinaator`],
      ['PACT riskihindamised', `${home}/d/mdft-koordinaator/3.3`],
    ] as const) {
      const [found] = await search(query);
      assert.deepEqual(found?.content.actions, [{ type: 'Action.OpenUrl', title: 'Ava Ametibotis', url }]);
      assert.deepEqual(await unfold(url), [found]);
    }
  });

  it('carries the place of an answer too, and none where several positions are spoken of', async () => {
    const [answer] = await search('kes asendab MDFT koordinaatorit');
    assert.equal(answer?.content.actions[0]?.url, `${home}/d/mdft-koordinaator`);
    const [compared] = await search('võrdle MDFT koordinaatori ja projektijuhi haridust');
    assert.deepEqual(compared?.content.actions, []);
  });

  it('speaks the language of the client', async () => {
    const [card] = await unfold(`${home}/d/mdft-koordinaator/3.3`, { locale: 'en-GB' });
    assert.match(card?.preview.content.text ?? '', /Duty 3\.3$/u);
  });

  it('leads to the position where the duty is no longer there', async () => {
    const [card] = await unfold(`${home}/d/mdft-koordinaator/99.9`);
    assert.equal(card?.preview.content.title, 'MDFT koordinaator');
    assert.match(readTexts(card?.content ?? {}).join('\n'), /MDFT koordinaator/u);
  });

  it('stays a link where it leads nowhere, or is none of ours', async () => {
    for (const url of [
      `${home}/d/no-such-position`,
      `${home}/d/`,
      `${home}/d/mdft-koordinaator/3.3/more`,
      `${home}/d/MDFT-koordinaator`,
      `${home}/d/__proto__`,
      `${home}/d/mdft-koordinaator/%E0%A4%A`,
      `${home}/d/mdft-koordinaator/${encodeURIComponent('<b>')}`,
      `${home}.evil.example/d/mdft-koordinaator`,
      'http://bot.amet.example/d/mdft-koordinaator',
      'not a link',
      '',
      undefined,
      null,
      7,
      { $ne: 1 },
      'x'.repeat(5_000),
    ])
      assert.deepEqual(await unfold(url), [], JSON.stringify(url)?.slice(0, 80));
    for (const value of [undefined, null, 'x', []])
      assert.deepEqual(await invoke('composeExtension/queryLink', value), []);
  });

  it('shows nothing to whoever Teams does not name', async () => {
    const url = `${home}/d/mdft-koordinaator`;
    assert.deepEqual(await invoke('composeExtension/anonymousQueryLink', { url }), []);
  });

  it('stays a link where there is no address for links, and cards carry none', async () => {
    const plain = await runBot({ finder: createFinder(() => library) });
    const value = { url: `${home}/d/mdft-koordinaator` };
    const { body } = await plain.post(
      anActivity({ type: 'invoke', name: 'composeExtension/queryLink', deliveryMode: undefined, value }),
    );
    await plain.stop();
    assert.deepEqual((body as Answered).composeExtension.attachments, []);
  });
});
