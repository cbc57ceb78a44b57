import assert from 'node:assert/strict';
import { chatWithBot, createBot } from '../../src/bot/index.js';
import { createDeepLinks } from '../../src/conversation/index.js';
import { silentLog } from '../../src/ground/index.js';
import { startServer, type LinkTarget } from '../../src/server/index.js';
import { fakeColleague } from '../bot/fake-colleague.js';
import { localGuards } from './running-bot.js';

const deepLinks = createDeepLinks('https://bot.amet.example');
const links: LinkTarget = (path, language) => {
  const question = deepLinks.questionAt(path, language);
  return question === null ? null : chatWithBot('app-1', question);
};

async function withServer(parts: { links?: LinkTarget }, work: (url: string) => Promise<void>) {
  const bot = createBot({ colleague: fakeColleague().colleague, credentials: null, log: silentLog });
  const server = await startServer({
    bot,
    guards: localGuards,
    log: silentLog,
    host: '127.0.0.1',
    port: 0,
    ...parts,
  });
  try {
    await work(server.url);
  } finally {
    await server.stop();
  }
}

describe('The page of a link', () => {
  it('opens the chat with the bot in Teams, the question standing ready', async () =>
    withServer({ links }, async (url) => {
      const response = await fetch(`${url}/d/mdft-koordinaator/3.4`);
      assert.equal(response.status, 200);
      const html = await response.text();
      const [, href = ''] = /<a href="([^"]+)"/u.exec(html) ?? [];
      const target = new URL(href.replaceAll('&#38;', '&'));
      assert.equal(target.origin + target.pathname, 'https://teams.microsoft.com/l/chat/0/0');
      assert.equal(target.searchParams.get('users'), '28:app-1');
      assert.equal(
        target.searchParams.get('message'),
        'Ava lingitud ametijuhend mdft-koordinaator, ülesanne 3.4',
      );
      assert.ok(html.includes(`content="1;url=${href}"`));
      assert.match(html, /<html lang="et">.*Ava Teamsis/su);
    }));

  it('speaks English to a browser that does', async () =>
    withServer({ links }, async (url) => {
      const english = { 'accept-language': 'en-GB,en;q=0.9,et;q=0.8' };
      const html = await (await fetch(`${url}/d/aednik`, { headers: english })).text();
      assert.match(html, /<html lang="en">.*Open in Teams/su);
      assert.match(html, /<main><h1>Ametibot<\/h1>/u);
      assert.match(html, /Open%20the%20linked%20job%20description%20aednik/u);
    }));

  it('says the same whether there is such a description or not, and runs nothing', async () =>
    withServer({ links }, async (url) => {
      const read = async (id: string) => {
        const response = await fetch(`${url}/d/${id}`);
        const policy = response.headers.get('content-security-policy') ?? '';
        assert.match(policy, /^default-src 'none';/u);
        assert.doesNotMatch(policy, /script/u);
        assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
        return (await response.text()).replaceAll(id, 'ID');
      };
      assert.equal(await read('mdft-koordinaator'), await read('no-such-position'));
    }));

  it('says in plain words that a link leads nowhere, and repeats nothing of it', async () =>
    withServer({ links }, async (url) => {
      for (const path of ['/d/%3Cscript%3E', '/d/aednik/%22onload', '/d/AEDNIK', '/d/a%2F..%2Fb']) {
        const response = await fetch(`${url}${path}`);
        assert.equal(response.status, 404, path);
        const html = await response.text();
        assert.match(html, /See link ei vii kuhugi/u);
        assert.match(html, /<main><h1>Ametibot<\/h1>/u);
        assert.doesNotMatch(html, /script|onload|AEDNIK/u);
      }
    }));

  it('is not there without an address for links', async () =>
    withServer({}, async (url) => {
      assert.equal((await fetch(`${url}/d/aednik`)).status, 404);
      assert.doesNotMatch(await (await fetch(`${url}/d/aednik`)).text(), /Teams/u);
    }));
});
