import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { kindOfFile } from './kind-of-file.js';
import { readBytes } from './read-bytes.js';
import { readingFault, type FileReading, type ReadFault } from './read-file.js';
import { limits as allLimits } from './reading-limits.js';
import type { ReadingAnswer } from './worker.js';

/** Reads files one after the other; files that unpack to more than they are, in a thread with limits. */
export interface FileReader {
  read(name: string, bytes: Uint8Array): Promise<FileReading>;
  /** Ends the thread. */
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Milliseconds for one file. */
  readonly time: number;
  /** Megabytes of the thread's heap. */
  readonly memory: number;
}

/** The page of the thread stands beside this one: `.ts` where sources are run, `.js` where they were built. */
const ending = extname(fileURLToPath(import.meta.url));
const workerPage = new URL(`./worker${ending}`, import.meta.url);

/** A thread does not inherit what lets Node run sources, so the thread has to be told; a built page needs nothing. */
const fromSource = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(workerPage.href)}); })`;

function startWorker(memory: number): Worker {
  const isSource = ending === '.ts';
  const worker = new Worker(isSource ? fromSource : workerPage, {
    eval: isSource,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
    // What the libraries print is nothing that the person who imports can act on.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  return worker;
}

const outOfTime = readingFault(
  'faili lugemine võttis liiga kaua ja jäeti pooleli',
  'kontrolli, kas see on õige fail, ja salvesta see väiksemana',
);
const outOfMemory = readingFault(
  'faili lugemine vajas liiga palju mälu ja jäeti pooleli',
  'kontrolli, kas see on õige fail, ja salvesta see väiksemana',
);

class ThreadReader implements FileReader {
  private worker: Worker | null = null;
  private tasks = 0;

  constructor(private readonly limits: ReaderLimits) {}

  async read(name: string, bytes: Uint8Array): Promise<FileReading> {
    const tooLong = lengthFault(bytes.length);
    if (tooLong !== null) return readingFault(tooLong.expected, tooLong.cure);
    if (kindOfFile(bytes) !== 'pdf' && kindOfFile(bytes) !== 'zip') return readBytes(name, bytes);
    return this.readInThread(name, bytes);
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private readInThread(name: string, bytes: Uint8Array): Promise<FileReading> {
    this.worker ??= startWorker(this.limits.memory);
    const worker = this.worker;
    const task = (this.tasks += 1);
    return new Promise((resolve, reject) => {
      const end = (reading: FileReading): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(reading);
      };
      const giveUp = (reading: FileReading): void => {
        this.worker = null;
        end(reading);
        void worker.terminate();
      };
      const onMessage = (answer: ReadingAnswer): void => {
        if (answer.task === task) end(answer.reading);
      };
      const onError = (error: Error & { code?: string }): void => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
        giveUp(outOfMemory);
      };
      const onExit = (): void => giveUp(outOfMemory);
      const timer = setTimeout(() => giveUp(outOfTime), this.limits.time);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not a window
      worker.postMessage({ task, name, bytes });
    });
  }
}

/** Why a file of so many bytes is not even opened; `null` for one that is. */
export function lengthFault(length: number): ReadFault | null {
  if (length <= allLimits.file) return null;
  const megabytes = Math.round(length / 1024 / 1024);
  return {
    expected: `fail on ${megabytes} MB pikk, loetakse kuni ${allLimits.file / 1024 / 1024} MB`,
    cure: 'kontrolli, kas see on õige fail, ja salvesta see väiksemana',
  };
}

/** Opens a reader; the limits are those of every file it reads. */
export function openFileReader(limits: ReaderLimits = allLimits): FileReader {
  return new ThreadReader(limits);
}
