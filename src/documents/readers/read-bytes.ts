import { decodeText, linesOfText } from './decode-text.js';
import { promisedBy } from './file-endings.js';
import { kindOfFile } from './kind-of-file.js';
import { openZip } from './open-zip.js';
import { isSignedContainer, readContainer } from './read-container.js';
import { readingFault, UnreadableBytes, type FileReading, type OnPage } from './read-file.js';
import { limits } from './reading-limits.js';
import type { Line } from '../lines/line.js';

function oneDocument(name: string, lines: readonly Line[]): FileReading {
  return { kind: 'documents', documents: [{ name, lines }], unread: [], signatures: null, held: null };
}

/** TXT: needs no worker, for nothing in it unpacks to more than it is. */
function readText(name: string, bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return oneDocument(name, linesOfText(decoded.text));
  return readingFault({ kind: 'not-text' });
}

function readNamedText(name: string, bytes: Uint8Array): FileReading {
  const promised = promisedBy(name);
  return promised === undefined ? readText(name, bytes) : readingFault({ kind: 'not-its-name', promised });
}

async function readZip(
  name: string,
  bytes: Uint8Array,
  onPage: OnPage | undefined,
  depth: number,
): Promise<FileReading> {
  const { names } = await openZip(bytes, () => false);
  if (names.includes('word/document.xml')) {
    const { linesOfDocx } = await import('./docx/lines-of-docx.js');
    return oneDocument(name, await linesOfDocx(bytes));
  }
  if (isSignedContainer(names)) {
    if (depth < limits.nesting)
      return readContainer(bytes, depth, (inner, held, below) => readBytes(inner, held, onPage, below));
    return readingFault({ kind: 'containers-too-deep' });
  }
  return readingFault({ kind: 'neither-word-nor-container' });
}

async function readKind(
  name: string,
  bytes: Uint8Array,
  onPage: OnPage | undefined,
  depth: number,
): Promise<FileReading> {
  switch (kindOfFile(bytes)) {
    case 'pdf': {
      const { linesOfPdf } = await import('./pdf/lines-of-pdf.js');
      return oneDocument(name, await linesOfPdf(bytes, onPage));
    }
    case 'zip':
      return readZip(name, bytes, onPage, depth);
    case 'ole':
      return readingFault({ kind: 'old-word' });
    case 'rtf':
      return readingFault({ kind: 'rtf' });
    case 'image':
      return readingFault({ kind: 'picture' });
    case 'text':
      return readNamedText(name, bytes);
  }
}

/** Reads a file by what its bytes are, whatever its name says. What the bytes lack is a value; faults of ours throw. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  onPage?: OnPage,
  depth = 0,
): Promise<FileReading> {
  try {
    return await readKind(name, bytes, onPage, depth);
  } catch (error) {
    if (!(error instanceof UnreadableBytes)) throw error;
    return readingFault(error.why);
  }
}
