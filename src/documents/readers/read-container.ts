import { basename } from 'node:path';
import { isReadable } from './file-endings.js';
import { openZip } from './open-zip.js';
import type { Fault } from '../outcomes/fault.js';
import { UnreadableBytes, type DocumentLines, type FileReading } from './read-file.js';

/** Reads bytes by what they are; a container hands each of its files back to it. */
type ReadBytes = (name: string, bytes: Uint8Array, depth: number) => Promise<FileReading>;

/** The signed container of Estonia (ASiC-E; BDOC is its elder): documents beside `META-INF/` and `mimetype`. */
export function isSignedContainer(names: readonly string[]): boolean {
  return names.includes('META-INF/manifest.xml') && !names.includes('[Content_Types].xml');
}

function isSignature(name: string): boolean {
  return /^META-INF\/.*signatures.*\.xml$/iu.test(name);
}

function isInner(name: string): boolean {
  return !name.startsWith('META-INF/') && name !== 'mimetype' && !name.endsWith('/');
}

/** The documents of a signed container. Signatures are counted, never opened: who signed is nobody's business here. */
export async function readContainer(
  bytes: Uint8Array,
  depth: number,
  readBytes: ReadBytes,
): Promise<FileReading> {
  const { names, files } = await openZip(bytes, (name) => isInner(name) && isReadable(name));
  const documents: DocumentLines[] = [];
  const unread: { name: string; why: Fault }[] = [];
  for (const [path, inner] of files) {
    const name = basename(path);
    const reading = await readBytes(name, inner, depth + 1);
    if (reading.kind === 'fault') unread.push({ name, why: reading.why });
    else {
      documents.push(...reading.documents);
      unread.push(...reading.unread);
    }
  }
  const held = names.filter(isInner).map((path) => basename(path));
  if (files.size === 0) throw new UnreadableBytes({ kind: 'container-without-documents', held });
  return { kind: 'documents', documents, unread, signatures: names.filter(isSignature).length, held };
}
