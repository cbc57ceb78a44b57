import { parentPort } from 'node:worker_threads';
import { readDocument } from '../read-document.js';
import type { DocumentFile, DocumentReading } from '../outcomes/reading.js';

/** What the worker is handed; `task` comes back with the answer. */
export interface ReadingTask {
  readonly task: number;
  readonly file: DocumentFile;
}

/** What the worker says of a task: how far it is, page by page, and last what it has read. */
export type ReadingAnswer =
  | { readonly kind: 'page'; readonly task: number; readonly done: number; readonly all: number }
  | { readonly kind: 'read'; readonly task: number; readonly reading: DocumentReading };

function say(words: ReadingAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not a window
  parentPort?.postMessage(words);
}

async function answer({ task, file }: ReadingTask): Promise<void> {
  const reading = await readDocument(file, (done, all) => say({ kind: 'page', task, done, all }));
  say({ kind: 'read', task, reading });
}

parentPort?.on('message', (task: ReadingTask) => void answer(task));
