import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mixedTurn } from './benchmarks/mixed-turns.js';
import { startProcess } from './benchmarks/process-under-test.js';
import { inFolder } from './builders/folder.js';
import { familyA, onlyPosition } from './documents/documents.js';
import { layFamilyA } from './documents/made-layout.js';
import { makeDocx } from './documents/made-docx.js';
import { makePdf } from './documents/made-pdf.js';
import { aKey, bearer, runBotFramework, settingsInTenant } from './server/bot-framework.js';

const run = promisify(execFile);
const serviceUrl = 'http://127.0.0.1:1';

/** Asks as Teams does, with the answer in the reply unless the turn says otherwise. */
async function ask(url: string, text: string, authorization?: string, turn: object = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ ...mixedTurn(0), id: text, type: 'message', text, ...turn }),
  });
}

describe('What npm start runs', function () {
  this.timeout(120_000);
  let built = '';
  const build = async () => run(process.execPath, ['build/build.mjs', built]);

  before(async () => {
    // Below the repository, where the packages are found that are not built in.
    const cache = join('node_modules', '.cache');
    await mkdir(cache, { recursive: true });
    built = await mkdtemp(join(cache, 'ametibot-built-'));
    await build();
  });
  after(async () => rm(built, { recursive: true, force: true }));

  it('is built once of the same sources, and again where a file of it is gone', async () => {
    const at = async (file: string) => (await stat(join(built, file))).mtimeMs;
    const first = await at('main.js');
    await writeFile(join(built, 'of-somebody-else.zip'), '');
    await build();
    assert.equal(await at('main.js'), first);
    await rm(join(built, 'cli', 'ask.js'));
    await build();
    assert.ok((await at('cli/ask.js')) > first);
    assert.equal((await stat(join(built, 'of-somebody-else.zip'))).size, 0);
  });

  it('has no letter for which V8 would hold a whole page at two bytes a letter', async () => {
    const files = (await readdir(built, { recursive: true })).filter((name) => name.endsWith('.js'));
    assert.ok(files.includes('main.js'));
    for (const name of files)
      assert.doesNotMatch(await readFile(join(built, name), 'utf8'), /[^\0-\xff]/u, name);
  });

  it('answers, draws, and ends in good order', async () =>
    inFolder(async (dataDir) => {
      const bot = await startProcess([join(built, 'main.js')], { DATA_DIR: dataDir });
      try {
        const answer = await ask(bot.url, 'Kes asendab MDFT koordinaatorit?');
        assert.equal(answer.status, 200);
        assert.match(await answer.text(), /MDFT tiimijuht/u);
        const drawn = await ask(bot.url, 'Näita asendamise pilti');
        assert.match(await drawn.text(), /data:image\/png;base64,/u);
        assert.match(await (await fetch(`${bot.url}/metrics`)).text(), /^ametibot_descriptions 5$/mu);
      } finally {
        await bot.stop();
      }
    }));

  it('posts an answer to where the question came from', async () =>
    inFolder(async (dataDir) => {
      const posted: string[] = [];
      const teams = createServer((request, response) => {
        request.on('data', (part: Buffer) => posted.push(part.toString('utf8')));
        request.on('end', () => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end('{"id":"1"}');
        });
      }).listen(0, '127.0.0.1');
      await once(teams, 'listening');
      const from = `http://127.0.0.1:${(teams.address() as AddressInfo).port}/`;
      const bot = await startProcess([join(built, 'main.js')], { DATA_DIR: dataDir });
      try {
        const turn = { serviceUrl: from, deliveryMode: undefined };
        const answer = await ask(bot.url, 'Kes asendab MDFT koordinaatorit?', undefined, turn);
        assert.equal(answer.status, 200);
        assert.match(posted.join(''), /MDFT tiimijuht/u);
      } finally {
        await bot.stop();
        teams.closeAllConnections();
        teams.close();
      }
    }));

  it('knows who may send when it stands in a tenant', async () => {
    const key = await aKey('key-built');
    const framework = await runBotFramework(key);
    await inFolder(async (dataDir) => {
      const bot = await startProcess([join(built, 'main.js')], {
        ...settingsInTenant(framework, serviceUrl),
        DATA_DIR: dataDir,
      });
      try {
        const signed = await ask(
          bot.url,
          'Kes asendab MDFT koordinaatorit?',
          await bearer(key, { serviceUrl }),
        );
        assert.equal(signed.status, 200);
        assert.match(await signed.text(), /MDFT tiimijuht/u);
        const forged = await bearer(await aKey('key-built'), { serviceUrl });
        assert.equal((await ask(bot.url, 'Kes asendab MDFT koordinaatorit?', forged)).status, 401);
        assert.equal((await ask(bot.url, 'Kes asendab MDFT koordinaatorit?')).status, 401);
      } finally {
        await bot.stop();
        await framework.stop();
      }
    });
  });

  it('runs the commands, and the thread that reads binary files', async () =>
    inFolder(async (folder) => {
      const command = async (name: string, ...words: readonly string[]) =>
        (await run(process.execPath, [join(built, 'cli', `${name}.js`), ...words])).stdout;
      assert.match(await command('ask', 'Kes asendab MDFT koordinaatorit?'), /MDFT tiimijuht/u);
      const { content } = onlyPosition(familyA);
      const files = {
        'one.pdf': makePdf(layFamilyA(content), { ruled: true, padding: 4 }),
        'one.docx': makeDocx(layFamilyA(content), { drawnNumbers: false }),
      };
      for (const [name, made] of Object.entries(files)) {
        await writeFile(join(folder, name), await made);
        const [read] = JSON.parse(await command('import', join(folder, name), '--print')) as {
          title: string;
        }[];
        assert.equal(read?.title, content.title, name);
      }
    }));

  it('answers by the very words that the sources have', async () => {
    const [source, copied] = await Promise.all(
      ['src', built].map(async (folder) => readFile(join(folder, 'language/words/meanings.json'), 'utf8')),
    );
    assert.ok(source === copied);
  });
});
