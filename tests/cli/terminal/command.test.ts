import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readArguments } from '../../../src/cli/terminal/command.js';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage } from '../../../src/storage/index.js';
import { inFolder } from '../../builders/folder.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

interface Where {
  readonly folder?: string;
  readonly out?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** A page that is read before the command. */
  readonly before?: string;
}

function begin(command: string, words: readonly string[], where: Where = {}) {
  const { folder = '.', out, env = {}, before } = where;
  const page = join(import.meta.dirname, `../../../src/cli/${command}.ts`);
  const first = before === undefined ? [] : ['--require', before];
  const child = spawn(process.execPath, [...first, '--import', tsx, page, ...words], {
    cwd: folder,
    env: { ...process.env, INDEX_DIR: 'index', HOST: '', MicrosoftAppId: '', ...env },
    stdio: ['ignore', out ?? 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, told }));
  return { child, ended };
}

describe('a command whose reader has gone', () => {
  it('ends without an error: `npm run ask | head` is no fault of anybody', async () => {
    const { child, ended } = begin('ask', ['kes mind asendab?', '--explain']);
    child.stdout?.destroy();
    assert.deepEqual(await ended, { code: 0, told: '' });
  });

  it('says what stands in the way where what it says finds no room, and ends with 1', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = await open('/dev/full', 'w');
    const { ended } = begin('check', ['--help'], { out: full.fd });
    assert.deepEqual(await ended, {
      code: 1,
      told: 'What the command says cannot be written: the disk is full.\nMake room on it and try again.\n',
    });
    await full.close();
  });
});

describe('a command that was started elsewhere', () => {
  it('names the file of the bot that it does not find, and where to start it', () =>
    inFolder(async (folder) => {
      const { code, told } = await begin('package', [], { folder }).ended;
      assert.equal(code, 1);
      assert.match(
        told,
        /^There is no \/\S+\/package\.json\.\nStart the command in the folder of the bot[^\n]+\n$/u,
      );
    }));
});

describe('a command that needs a package of the machine which is not installed', () => {
  it('names it and what to do, and shows no stack', () =>
    inFolder(async (folder) => {
      const parts = { dataDir: folder, databaseUrl: null, clock: systemClock, log: silentLog };
      await (await openStorage(parts)).close();
      const before = join(folder, 'missing.cjs');
      await writeFile(
        before,
        `const Module = require('node:module');
        const resolve = Module._resolveFilename;
        Module._resolveFilename = (name, ...rest) => {
          if (/^@libsql\\/(?:linux|darwin|win32)/u.test(name))
            throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: 'MODULE_NOT_FOUND' });
          return resolve(name, ...rest);
        };`,
      );
      const { code, told } = await begin('ledger', ['verify'], { before, env: { DATA_DIR: folder } }).ended;
      assert.equal(code, 1);
      assert.match(told, /^The package @libsql\/\S+ is not installed here\.\nRun npm ci [^\n]+\n$/u);
    }));
});

describe('the words behind a command', () => {
  it('ask for its help in short as well, and nothing is done then', async () => {
    const { child, ended } = begin('check', ['-h', '--svg', 'pilt.svg']);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    assert.deepEqual(await ended, { code: 0, told: '' });
    assert.match(said, /^npm run check -- \[--svg FILE\]\n[^]+Näitab, mis ametijuhendites/u);
    assert.doesNotMatch(said, /Kokku/u);
  });

  const options = { out: { type: 'string' } } as const;

  it('may not be empty: a variable that nobody has set would name the folder one stands in', () => {
    for (const words of [[''], ['a.txt', ' '], ['--out', ''], ['--out=']])
      assert.equal(readArguments({ allowPositionals: true, options }, words), 'One of the words is empty.');
    const words = ['a.txt', '--out', 'andmed'];
    assert.deepEqual(
      readArguments({ allowPositionals: true, options }, words),
      parseArgs({ allowPositionals: true, options, args: words }),
    );
  });
});
