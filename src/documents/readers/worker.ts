import { parentPort } from 'node:worker_threads';
import { readBytes } from './read-bytes.js';
import { readingFault, type FileReading } from './read-file.js';

/** What the worker is handed; `task` comes back with the answer. */
export interface ReadingTask {
  readonly task: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadingAnswer {
  readonly task: number;
  readonly reading: FileReading;
}

/** A vendor that stumbles over a broken file must not end the import: the file is told to be broken. */
async function read(name: string, bytes: Uint8Array): Promise<FileReading> {
  try {
    return await readBytes(name, bytes);
  } catch {
    return readingFault('fail on katki', 'ava see, salvesta uuesti ja impordi siis');
  }
}

async function answer({ task, name, bytes }: ReadingTask): Promise<void> {
  const done: ReadingAnswer = { task, reading: await read(name, bytes) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not a window
  parentPort?.postMessage(done);
}

parentPort?.on('message', (task: ReadingTask) => void answer(task));
