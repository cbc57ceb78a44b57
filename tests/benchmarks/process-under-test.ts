import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { freePort } from '../builders/free-port.js';

/** A server in a process of its own, so that no measurement shares a heap with another. */
export interface ProcessUnderTest {
  readonly url: string;
  /** From the start of the process to its first healthy answer. */
  readonly startMs: number;
  /** Resident memory, in megabytes; NaN where the system does not tell. */
  memory(): Promise<number>;
  /** Processor time since its start, in milliseconds; NaN where the system does not tell. */
  processor(): Promise<number>;
  stop(): Promise<void>;
}

/** What `npm start` hands to Node: what is measured is what is run. */
export function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

/** One that a signal ended, or want of memory, has no code. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 12_000; attempt += 1) {
    if (hasEnded(child)) throw new Error(`The process ended with ${child.exitCode ?? child.signalCode}.`);
    const response = await fetch(`${url}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} was not healthy after two minutes.`);
}

export async function startProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessUnderTest> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PLAYGROUND: 'off',
      LOG_LEVEL: 'warn',
      MicrosoftAppId: '',
      HOST: '',
      ...environment,
    },
  });
  try {
    await untilHealthy(url, child);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const startMs = performance.now() - begun;
  return {
    url,
    startMs,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    processor: async () => {
      const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '');
      // The name in brackets may hold anything; behind it, the 12th and 13th are ticks of 10 ms in the two modes.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (!hasEnded(child)) await once(child, 'exit');
    },
  };
}
