import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { readPositions, unreadable } from './read-positions.js';
import { heldInWords } from './readers/read-container.js';
import type { FileReader } from './readers/file-reader.js';
import type { DocumentFile, DocumentReading, PositionReading, Unreadable } from './reading.js';

/** Endings of the files that are read. What a file is, its bytes tell. */
export const readableEndings: readonly string[] = ['.txt', '.pdf', '.docx', '.asice', '.sce', '.bdoc'];

/** Endings of files that are texts as well and are told to be saved as another kind, not passed over. */
export const refusedEndings: readonly string[] = ['.doc', '.rtf', '.odt'];

function isReadable(name: string): boolean {
  return [...readableEndings, ...refusedEndings].includes(extname(name).toLowerCase());
}

/** A container that holds no description: what it does hold, and why the first of its documents is none. */
function withoutDescription(name: string, held: readonly string[], first: Unreadable): Unreadable {
  const why =
    first.file === name ? first.expected : `${first.file.slice(name.length + 2)}: ${first.expected}`;
  return unreadable(name, 0, `${heldInWords(held)}, ametijuhendit nende seas ei ole (${why})`, first.cure);
}

/** Reads a document. Whatever the file holds, the answer is a value: what was read, or why it could not be. */
export async function readDocument(file: DocumentFile, reader: FileReader): Promise<DocumentReading> {
  const name = basename(file.name);
  if (!isReadable(name)) {
    const expected = `oodati faili lõpuga ${readableEndings.join(', ')}`;
    return unreadable(name, 0, expected, 'salvesta dokument sellisena ja impordi uuesti');
  }
  const found = await reader.read(name, file.bytes);
  if (found.kind === 'fault') return unreadable(name, 0, found.expected, found.cure);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const positions: PositionReading[] = [];
  const missing: string[] = [];
  const unread: Unreadable[] = found.unread.map((each) =>
    unreadable(`${name}, ${each.name}`, 0, each.expected, each.cure),
  );
  for (const document of found.documents) {
    const reading = readPositions(document.lines, name, sha256);
    if (reading.kind === 'unreadable') unread.push(reading);
    else {
      positions.push(...reading.positions);
      unread.push(...reading.unread);
      missing.push(...reading.missing);
    }
  }
  const [first] = unread;
  if (positions.length === 0 && first !== undefined)
    return found.held === null ? first : withoutDescription(name, found.held, first);
  return { kind: 'read', positions, unread, signatures: found.signatures, missing };
}
