import { basename } from 'node:path';
import type { Fault } from '../outcomes/fault.js';
import { Lanes } from './lanes.js';
import { readDocument } from '../read-document.js';
import { isTakenUp, readableEndings } from '../readers/file-endings.js';
import { kindOfFile } from '../readers/kind-of-file.js';
import type { OnPage } from '../readers/read-file.js';
import { limits as allLimits } from '../readers/reading-limits.js';
import { ReadingThread, type ReaderLimits } from './reading-thread.js';
import { unreadable, type DocumentFile, type DocumentReading, type Unreadable } from '../outcomes/reading.js';

/**
 * Reads files, each from its bytes to its positions or to the reason why there are none. What unpacks to more than it
 * is, is read in a thread with limits; with several threads, every file is.
 */
export interface FileReader {
  /** How many files are read at the same time; what is handed in beyond that waits. */
  readonly threads: number;
  read(file: DocumentFile, onPage?: OnPage): Promise<DocumentReading>;
  /** Ends the threads. */
  close(): Promise<void>;
}

interface ReaderOptions {
  /** Those of every file that is read. */
  readonly limits?: ReaderLimits;
  /** One, where nothing is said. */
  readonly threads?: number;
}

/** Why a file of so many bytes is not even opened; `null` for one that is. */
export function lengthFault(length: number): Fault | null {
  if (length <= allLimits.file) return null;
  const megabyte = 1024 * 1024;
  // Rounded up, or a file that is hardly too long would be told to be as long as is read.
  return { kind: 'too-long', megabytes: Math.ceil(length / megabyte), most: allLimits.file / megabyte };
}

/** Why a file is not read, whatever it holds; `null` for one that is. */
function refusal({ name, bytes }: DocumentFile): Unreadable | null {
  const file = basename(name);
  if (!isTakenUp(name)) return unreadable(file, { kind: 'other-ending', readable: readableEndings });
  const tooLong = lengthFault(bytes.length);
  return tooLong === null ? null : unreadable(file, tooLong);
}

class ThreadedReader implements FileReader {
  private readonly all: readonly ReadingThread[];
  private readonly lanes: Lanes<ReadingThread>;

  constructor(
    readonly threads: number,
    limits: ReaderLimits,
  ) {
    this.all = Array.from({ length: threads }, () => new ReadingThread(limits));
    this.lanes = new Lanes(this.all);
  }

  async read(file: DocumentFile, onPage?: OnPage): Promise<DocumentReading> {
    const refused = refusal(file);
    if (refused !== null) return refused;
    // A thread takes longer to start than a short text to be read; a long one might hold up everybody.
    if (this.threads === 1 && file.bytes.length <= shortText && !unpacks(file.bytes))
      return readDocument(file, onPage);
    return this.lanes.run((thread) => thread.read(file, onPage));
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((thread) => thread.close()));
  }
}

/** A description has some ten thousand characters. */
const shortText = 100_000;

function unpacks(bytes: Uint8Array): boolean {
  const kind = kindOfFile(bytes);
  return kind === 'pdf' || kind === 'zip';
}

/** Opens a reader; threads are started with the first file that wants one. */
export function openFileReader({ limits = allLimits, threads = 1 }: ReaderOptions = {}): FileReader {
  return new ThreadedReader(threads, limits);
}
