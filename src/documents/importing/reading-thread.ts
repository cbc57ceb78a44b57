import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { unreadable, type DocumentFile, type DocumentReading } from '../outcomes/reading.js';
import type { OnPage } from '../readers/read-file.js';
import type { ReadingAnswer, ReadingTask } from './worker.js';
import { pageOfThread } from './page-of-thread.js';

export interface ReaderLimits {
  /** Milliseconds for one file. */
  readonly time: number;
  /** Megabytes of a thread's heap. */
  readonly memory: number;
}

async function startWorker(memory: number): Promise<Worker> {
  const script = await pageOfThread();
  // A limit that the bot was started with would go before the thread's own. The heap that stands keeps it.
  setFlagsFromString('--max-old-space-size=0');
  const worker = new Worker(script, {
    eval: typeof script === 'string',
    // What lets the main thread run sources would only slow this one.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
    // What the libraries print is nothing that the person who imports can act on.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  return worker;
}

/** What became of a file. A thread that ended had no memory left; one that failed has a fault of ours. */
type Answer =
  | { readonly kind: 'read'; readonly reading: DocumentReading }
  | { readonly kind: 'slow' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly error: Error };

/**
 * Reads documents one after the other in a thread of its own, each within the limits. A file that ends the thread is
 * answered for all the same, and the next file has a new thread.
 */
export class ReadingThread {
  private worker: Promise<Worker> | null = null;
  private tasks = 0;

  constructor(private readonly limits: ReaderLimits) {}

  async read(file: DocumentFile, onPage?: OnPage): Promise<DocumentReading> {
    this.worker ??= this.start();
    const answer = await this.ask(await this.worker, file, onPage);
    if (answer.kind === 'read') return answer.reading;
    await this.close();
    if (answer.kind === 'failed') throw answer.error;
    const kind = answer.kind === 'slow' ? 'took-too-long' : 'took-too-much-memory';
    return unreadable(basename(file.name), { kind });
  }

  private async start(): Promise<Worker> {
    const worker = await startWorker(this.limits.memory);
    // One that ends while nobody waits for it must end nothing else; the next file has another.
    worker.on('error', () => undefined).once('exit', () => (this.worker = null));
    return worker;
  }

  async close(): Promise<void> {
    const worker = await this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  private ask(worker: Worker, file: DocumentFile, onPage: OnPage | undefined): Promise<Answer> {
    const task = (this.tasks += 1);
    return new Promise((resolve) => {
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(answer);
      };
      const onMessage = (message: ReadingAnswer): void => {
        if (message.task !== task) return;
        if (message.kind === 'page') onPage?.(message.done, message.all);
        else end({ kind: 'read', reading: message.reading });
      };
      const onError = (error: Error & { code?: string }): void => {
        end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'ended' } : { kind: 'failed', error });
      };
      const onExit = (): void => end({ kind: 'ended' });
      const timer = setTimeout(() => end({ kind: 'slow' }), this.limits.time);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      const order: ReadingTask = { task, file };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not a window
      worker.postMessage(order);
    });
  }
}
