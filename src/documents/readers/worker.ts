import { parentPort } from 'node:worker_threads';
import { readDocument } from '../read-document.js';
import type { DocumentFile, DocumentReading } from '../reading.js';

/** What the worker is handed; `task` comes back with the answer. */
export interface ReadingTask {
  readonly task: number;
  readonly file: DocumentFile;
}

export interface ReadingAnswer {
  readonly task: number;
  readonly reading: DocumentReading;
}

async function answer({ task, file }: ReadingTask): Promise<void> {
  const done: ReadingAnswer = { task, reading: await readDocument(file) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not a window
  parentPort?.postMessage(done);
}

parentPort?.on('message', (task: ReadingTask) => void answer(task));
