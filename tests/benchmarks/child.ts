import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { makePlain } from './plain-pages.js';

/**
 * Runs a page of the benchmarks in a process of its own, so that its memory is its own, and reads the JSON that it
 * prints in the end. `flags` go to Node; `under` is a program that starts it.
 */
export async function inChild<T>(
  page: string,
  words: readonly string[] = [],
  flags: readonly string[] = [],
  under: readonly string[] = [],
): Promise<T> {
  const pages = await makePlain([page]);
  try {
    const [program = '', ...args] = [...under, process.execPath, ...flags, pages.pathOf(page), ...words];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (code !== 0) throw new Error(`${page} ended with ${code ?? signal}.`);
    const printed = Buffer.concat(chunks).toString('utf8').trim().split('\n').at(-1) ?? '';
    return JSON.parse(printed) as T;
  } finally {
    await pages.remove();
  }
}

/** The most memory that this process ever held, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

export function tell(measured: object): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
