import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCollection, type Collection, type JobDescription } from '../descriptions/index.js';
import { faultOfFile, keepChanged, nothingIn, reportOf, type FileReport } from './file-report.js';
import { findFiles } from './find-files.js';
import { CollectionJoin } from './join-collection.js';
import { readDocument } from './read-document.js';
import { lengthFault, openFileReader, type FileReader } from './readers/file-reader.js';
import type { Unreadable } from './reading.js';

export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Some file, or some position of a file, could not be read. */
  readonly failed: boolean;
}

export interface ImportRequest {
  readonly paths: readonly string[];
  /** Where `descriptions/` is; `null` reads and keeps nothing. */
  readonly indexFolder: string | null;
  /** Told after each file, for a progress bar. */
  readonly onFile?: (done: number, all: number) => void;
  /** Called once when something was read, so that the search index can be built anew. */
  readonly afterImport?: (indexFolder: string) => Promise<void>;
}

/** The bytes of a file, or why they are not read: a file that is too long is not even opened. */
async function bytesOf(path: string): Promise<Uint8Array | Unreadable> {
  try {
    const tooLong = lengthFault((await stat(path)).size);
    return tooLong === null
      ? await readFile(path)
      : faultOfFile(basename(path), tooLong.expected, tooLong.cure);
  } catch {
    return faultOfFile(basename(path), 'faili ei saanud avada', 'kontrolli faili õigusi ja impordi uuesti');
  }
}

async function importFile(path: string, join: CollectionJoin, reader: FileReader): Promise<FileReport> {
  const bytes = await bytesOf(path);
  if ('kind' in bytes) return nothingIn(path, bytes);
  return reportOf(path, await readDocument({ name: path, bytes }, reader), join);
}

/**
 * Reads documents and keeps what they say. Each file is kept as soon as it was read, so that a file which cannot be
 * read costs no other; what was in the folder before stays, unless the same position was read anew.
 */
export async function importDocuments(request: ImportRequest): Promise<ImportReport> {
  const { files, absent } = await findFiles(request.paths);
  const { indexFolder } = request;
  const before: Collection = indexFolder === null ? [] : await readCollection(indexFolder);
  const join = new CollectionJoin(before);
  const reports: FileReport[] = absent.map((path) =>
    nothingIn(path, faultOfFile(path, 'sellist faili ega kausta ei ole', 'kontrolli nime ja asukohta')),
  );
  const reader = openFileReader();
  for (const [index, path] of files.entries()) {
    const report = await importFile(path, join, reader);
    if (indexFolder !== null) await keepChanged(report.positions, indexFolder);
    reports.push(report);
    request.onFile?.(index + 1, files.length);
  }
  await reader.close();
  const read = reports.some((report) => report.positions.length > 0);
  if (indexFolder !== null && read) await request.afterImport?.(indexFolder);
  return {
    files: reports,
    failed: reports.length === 0 || reports.some((report) => report.faults.length > 0),
  };
}

/** The descriptions of an import, in the order in which they were read. */
export function descriptionsOf(report: ImportReport): readonly JobDescription[] {
  return report.files.flatMap((file) => file.positions.map(({ description }) => description));
}
