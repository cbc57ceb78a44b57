import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isBareOrder } from './positions/order-list.js';
import { readPositions } from './read-positions.js';
import { readBytes } from './readers/read-bytes.js';
import { readingFault, type FileReading, type OnPage } from './readers/read-file.js';
import {
  unreadable,
  type DocumentFile,
  type DocumentReading,
  type PositionReading,
  type Unreadable,
} from './outcomes/reading.js';

/** A vendor that stumbles over a broken file must not end the import: the file is told to be broken. */
async function readLines(name: string, bytes: Uint8Array, onPage?: OnPage): Promise<FileReading> {
  try {
    return await readBytes(name, bytes, onPage);
  } catch {
    return readingFault({ kind: 'broken' });
  }
}

/**
 * Reads a document here and now, without limits of time and memory: `FileReader` is the one that knows where.
 * Whatever the file holds, the answer is a value: what was read, or why it could not be.
 */
export async function readDocument(file: DocumentFile, onPage?: OnPage): Promise<DocumentReading> {
  const name = basename(file.name);
  const found = await readLines(name, file.bytes, onPage);
  if (found.kind === 'fault') return unreadable(name, found.why);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const positions: PositionReading[] = [];
  const missing: string[] = [];
  const unread: Unreadable[] = found.unread.map((each) => unreadable(`${name}, ${each.name}`, each.why));
  const orders: Unreadable[] = [];
  for (const document of found.documents) {
    const reading = readPositions(document.lines, name, sha256);
    if (reading.kind === 'unreadable') (isBareOrder(document.lines) ? orders : unread).push(reading);
    else {
      positions.push(...reading.positions);
      unread.push(...reading.unread);
      missing.push(...reading.missing);
    }
  }
  // An order beside its annexes has been read for what it is; alone it is a fault.
  if (positions.length === 0) unread.push(...orders);
  const [first] = unread;
  if (positions.length > 0 || first === undefined)
    return { kind: 'read', positions, unread, signatures: found.signatures, missing };
  const { held } = found;
  if (held === null) return first;
  const document = found.unread[0]?.name ?? null;
  return unreadable(name, { kind: 'container-without-description', held, document, why: first.why });
}
