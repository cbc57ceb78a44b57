import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Log } from '../ground/index.js';
import { importBesideTheBot } from './beside-the-bot.js';

export interface Playground {
  /** Where a browser finds it. */
  readonly url: string;
  stop(): Promise<void>;
}

interface PlaygroundParts {
  /** The bot's own address, such as `http://127.0.0.1:3978`. */
  readonly bot: string;
  /** Another free one is taken when somebody is there already; 0 takes any. */
  readonly port?: number;
  readonly log: Log;
  /** Milliseconds until one that says nothing is given up. */
  readonly patience?: number;
}

/** Long enough for a slow disk, short enough that nobody waits in front of a silent terminal. */
const longEnough = 20_000;

/** Starts Microsoft's playground as a child process; `'not-installed'` where development packages are left out. */
export async function openPlayground(parts: PlaygroundParts): Promise<Playground | 'not-installed'> {
  const program = findPlayground();
  if (program === undefined) return 'not-installed';
  const child = start(program, parts);
  const port = await portOf(child, parts.patience ?? longEnough);
  child.once('exit', (code) => parts.log.info({ code }, 'The playground has ended'));
  return { url: `http://localhost:${port}`, stop: () => end(child) };
}

function findPlayground(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  } catch {
    return undefined;
  }
}

function start(program: string, { bot, port = 56_150 }: PlaygroundParts): ChildProcess {
  const endpoint = `${bot}/api/messages`;
  return fork(
    program,
    ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      execArgv: [importBesideTheBot],
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    },
  );
}

/** It says on which port it listens once it does. */
async function portOf(child: ChildProcess, patience: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      child.kill();
      reject(new Error(`The playground did not start: ${reason}`));
    };
    const impatient = setTimeout(() => fail('it said nothing'), patience);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-2_000);
      const [, port] = /Listening on (\d+)/u.exec(said) ?? [];
      if (port === undefined) return;
      clearTimeout(impatient);
      resolve(Number(port));
    });
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(impatient);
      fail(`it ended with code ${code ?? 'none'}`);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill();
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  await ended;
  clearTimeout(stubborn);
}
