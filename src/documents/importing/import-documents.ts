import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { readCollection, type Collection, type JobDescription } from '../../descriptions/index.js';
import { keepChanged, nothingIn, reportOf, type FileReport } from './file-report.js';
import { findFiles } from './find-files.js';
import { CollectionJoin } from './join-collection.js';
import { lengthFault, openFileReader, type FileReader } from './file-reader.js';
import { Lanes } from './lanes.js';
import { readableEndings } from '../readers/file-endings.js';
import { unreadable, type DocumentReading, type Unreadable } from '../outcomes/reading.js';
import type { OnPage } from '../readers/read-file.js';
import { threadsFor } from './threads.js';

export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Some file, or some position of a file, could not be read. */
  readonly failed: boolean;
}

interface ImportRequest {
  readonly paths: readonly string[];
  /** Where `descriptions/` is; `null` reads and keeps nothing. */
  readonly indexFolder: string | null;
  /** How many files are read at the same time; as many as the machine and the number of files make worth it. */
  readonly threads?: number;
  /** Told after each file, for a progress bar. */
  readonly onFile?: (done: number, all: number) => void;
  /** Told after each page of a PDF where it is all there is to read: files tell nothing of how far that is. */
  readonly onPage?: OnPage;
}

/** The bytes of a file, or why they are not read: a file that is too long is not even opened. */
async function bytesOf(path: string): Promise<Uint8Array | Unreadable> {
  try {
    const tooLong = lengthFault((await stat(path)).size);
    return tooLong === null ? await readFile(path) : unreadable(basename(path), tooLong);
  } catch {
    return unreadable(basename(path), { kind: 'not-opened' });
  }
}

async function readFrom(path: string, reader: FileReader, onPage?: OnPage): Promise<DocumentReading> {
  const bytes = await bytesOf(path);
  return 'kind' in bytes ? bytes : reader.read({ name: path, bytes }, onPage);
}

/** What the files hold, in their order, however many are read at the same time. One more is held than is read. */
function readingsOf(
  files: readonly string[],
  reader: FileReader,
  onPage: OnPage | undefined,
): readonly Promise<DocumentReading>[] {
  const lanes = new Lanes(Array.from({ length: reader.threads + 1 }, (_, lane) => lane));
  const readings = files.map((path) =>
    lanes.run(() => readFrom(path, reader, files.length === 1 ? onPage : undefined)),
  );
  // One that fails is told when its turn comes, or another's failure has ended the import before.
  for (const reading of readings) reading.catch(() => undefined);
  return readings;
}

function absentReport(path: string): FileReport {
  return nothingIn(path, unreadable(path, { kind: 'absent' }));
}

function bareReport(path: string): FileReport {
  return nothingIn(path, unreadable(path, { kind: 'bare-folder', readable: readableEndings }));
}

/** Joins readings to what is there. */
async function reportsOf(
  request: ImportRequest,
  files: readonly string[],
  readings: readonly Promise<DocumentReading>[],
): Promise<readonly FileReport[]> {
  const { indexFolder, onFile } = request;
  const before: Collection = indexFolder === null ? [] : await readCollection(indexFolder);
  const join = new CollectionJoin(before);
  const reports: FileReport[] = [];
  for (const [at, path] of files.entries()) {
    const reading = await readings[at];
    if (reading === undefined) continue;
    const report = reportOf(path, reading, join);
    reports.push(report);
    onFile?.(at + 1, files.length);
  }
  return reports;
}

/**
 * Reads documents and keeps what they say, all of it at once when the last was read: an import that is broken off has
 * changed nothing. A file which cannot be read costs no other; what was in the folder before stays, unless the same
 * position was read anew. Files are read by
 * several threads where there are many; the report and what is written are the same as by one. Throws
 * `descriptions.broken` and `descriptions.unreadable` before anything is read, and `files.unwritable`.
 */
export async function importDocuments(request: ImportRequest): Promise<ImportReport> {
  const { files, absent, bare } = await findFiles(request.paths);
  const { indexFolder } = request;
  const reader = openFileReader({ threads: request.threads ?? threadsFor(files, availableParallelism()) });
  try {
    const read = await reportsOf(request, files, readingsOf(files, reader, request.onPage));
    const positions = read.flatMap((report) => report.positions);
    if (indexFolder !== null) await keepChanged(positions, indexFolder);
    const reports = [...absent.map(absentReport), ...bare.map(bareReport), ...read];
    return {
      files: reports,
      failed: reports.some((report) => report.faults.length > 0),
    };
  } finally {
    await reader.close();
  }
}

/** The descriptions of an import, in the order in which they were read. */
export function descriptionsOf(report: ImportReport): readonly JobDescription[] {
  return report.files.flatMap((file) => file.positions.map(({ description }) => description));
}
