import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inFolder } from './builders/folder.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const unset = { HOST: '', PORT: '0', PLAYGROUND: 'off', MicrosoftAppId: '', LOG_LEVEL: 'error' };

/** The start as the administrator sees it: what is printed, and how it ends. */
function start(environment: Record<string, string>, folder = '.', words: readonly string[] = []) {
  const program = spawn(process.execPath, ['--import', tsx, resolve('src/main.ts'), ...words], {
    cwd: folder,
    env: { ...process.env, ...unset, ...environment },
  });
  const printed = { out: '', err: '' };
  program.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString('utf8')));
  program.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString('utf8')));
  return { program, printed, ended: once(program, 'close') as Promise<[number | null]> };
}

/** The last of the three questions that it offers stands in the terminal. */
function isGreeted(out: string): boolean {
  return /(?:•[^•\n]+\n\s*){3}/u.test(out);
}

describe('The start', function () {
  this.timeout(60_000);

  it('ends with sentences and no stack when the settings do not hold', async () => {
    const { printed, ended } = start({ HOST: '0.0.0.0', PORT: 'high' });
    const [code] = await ended;
    assert.equal(code, 1);
    assert.match(printed.err, /- PORT must be a whole number/);
    assert.match(printed.err, /- HOST must be left out or 127\.0\.0\.1/);
    assert.doesNotMatch(printed.err, /\bat .*[.]ts:\d+|Error:/);
    assert.equal(printed.out, '');
  });

  it('takes no words, which nobody would read, and says where its settings stand', async () => {
    const wrong = start({}, '.', ['--port', '80']);
    assert.deepEqual([(await wrong.ended)[0], wrong.printed.out], [2, '']);
    assert.match(wrong.printed.err, /^npm start takes no words: --port 80\n[^]+ the file \.env;/u);
    const asked = start({}, '.', ['--help']);
    assert.deepEqual([(await asked.ended)[0], asked.printed.err], [0, '']);
    assert.match(asked.printed.out, /^npm start .+[^]+ the file \.env;/u);
  });

  it('reads .env of the folder it is started in, and lets the environment win', async () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, '.env'), 'TEAMS_RPS=many\nPORT=high\n');
      const { printed, ended } = start({}, folder);
      const [code] = await ended;
      assert.equal(code, 1);
      assert.match(printed.err, /TEAMS_RPS must/);
      assert.doesNotMatch(printed.err, /PORT must/);
    }));

  it('prints the address and three questions to try, and ends in good order when told to', async () =>
    inFolder(async (data) => {
      const { program, printed, ended } = start({ DATA_DIR: data });
      while (!isGreeted(printed.out)) await once(program.stdout, 'data');
      const [, url = ''] = /(http:\/\/127\.0\.0\.1:\d+)\/api\/messages/.exec(printed.out) ?? [];
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      assert.equal((await fetch(`${url}/readyz`)).status, 200);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      for (const state of ['queued', 'attempting', 'delivered', 'unknown'])
        assert.match(metrics, new RegExp(`^ametibot_deliveries\\{state="${state}"\\} 0$`, 'mu'));
      assert.match(metrics, /^ametibot_ledger_events \d+$/mu);
      assert.equal(printed.out.match(/•/g)?.length, 3);
      assert.doesNotMatch(printed.out, /npm run import/u);

      program.kill('SIGTERM');
      const [code] = await ended;
      assert.equal(code, 0);
      assert.equal(printed.err, '');
    }));

  it('says how to bring in job descriptions where there are none', async () =>
    inFolder(async (folder) => {
      const { program, printed, ended } = start({ DATA_DIR: join(folder, 'data'), INDEX_DIR: folder });
      while (!printed.out.includes('api/messages')) await once(program.stdout, 'data');
      assert.ok(printed.out.includes(`npm run import -- FOLDER --out ${folder}`), printed.out);
      program.kill('SIGTERM');
      await ended;
    }));

  it('ends at once at the second signal, also where that is another than the first', async () =>
    inFolder(async (data) => {
      const { program, printed, ended } = start({ DATA_DIR: data, LOG_LEVEL: 'info' });
      const said = () => `${printed.out}${printed.err}`;
      while (!isGreeted(printed.out)) await once(program.stdout, 'data');
      const [, port = ''] = /http:\/\/127\.0\.0\.1:(\d+)\/api\/messages/.exec(printed.out) ?? [];
      // A message that does not come to its end holds the line, and the good order takes seconds.
      const line = connect(Number(port), '127.0.0.1').on('error', () => {});
      line.write('POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
      line.write('content-length: 100\r\n\r\n{');
      await pause(200);
      program.kill('SIGINT');
      while (!said().includes('Ending')) await pause(10);
      await pause(100);
      assert.equal(program.exitCode, null, 'It is still ending.');
      program.kill('SIGTERM');
      const [code] = await ended;
      line.destroy();
      assert.equal(code, 130);
      assert.equal(said().match(/Ending/gu)?.length, 1);
    }));

  it('says what nobody foresaw also to whoever has silenced the log', async () =>
    inFolder(async (data) => {
      const breaks =
        "import { Server } from 'node:net'; Server.prototype.listen = () => { throw new Error('No ears.'); };";
      const { printed, ended } = start({
        DATA_DIR: data,
        LOG_LEVEL: 'silent',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(breaks)}`,
      });
      const [code] = await ended;
      assert.equal(code, 1);
      assert.match(printed.err, /^Ametibot ended unexpectedly: Error: No ears\.\n/u);
    }));
});
