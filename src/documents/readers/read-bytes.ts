import { extname } from 'node:path';
import { decodeText, linesOfText } from '../decode-text.js';
import { kindOfFile } from './kind-of-file.js';
import { openZip } from './open-zip.js';
import { isSignedContainer, readContainer } from './read-container.js';
import { readingFault, UnreadableBytes, type FileReading } from './read-file.js';
import { limits } from './reading-limits.js';
import type { Line } from '../line.js';

function oneDocument(name: string, lines: readonly Line[]): FileReading {
  return { kind: 'documents', documents: [{ name, lines }], unread: [], signatures: null, held: null };
}

/** TXT: needs no worker, for nothing in it unpacks to more than it is. */
export function readText(name: string, bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return oneDocument(name, linesOfText(decoded.text));
  return readingFault(
    'failis peaks olema tekst, aga selles on kahendandmed',
    'salvesta dokument PDF-, DOCX- või TXT-failina ja proovi uuesti',
  );
}

const binaryEndings: Readonly<Record<string, string>> = {
  '.pdf': 'PDF',
  '.docx': 'DOCX',
  '.asice': 'digiallkirjastatud konteiner',
  '.sce': 'digiallkirjastatud konteiner',
  '.bdoc': 'digiallkirjastatud konteiner',
};

function readNamedText(name: string, bytes: Uint8Array): FileReading {
  const promised = binaryEndings[extname(name).toLowerCase()];
  if (promised === undefined) return readText(name, bytes);
  return readingFault(
    `nime järgi on see ${promised}, sisu järgi mitte`,
    'salvesta fail uuesti ja proovi siis',
  );
}

async function readZip(name: string, bytes: Uint8Array, depth: number): Promise<FileReading> {
  const { names } = await openZip(bytes, () => false);
  if (names.includes('word/document.xml')) {
    const { linesOfDocx } = await import('./docx/lines-of-docx.js');
    return oneDocument(name, await linesOfDocx(bytes));
  }
  if (isSignedContainer(names)) {
    if (depth < limits.nesting) return readContainer(bytes, depth, readBytes);
    return readingFault('konteineri sees on konteinereid liiga sügavalt', 'lisa dokument ilma konteinerita');
  }
  return readingFault(
    'see ei ole Wordi dokument (DOCX) ega digiallkirjastatud konteiner',
    'salvesta ametijuhend PDF-, DOCX- või TXT-failina ja proovi uuesti',
  );
}

async function readKind(name: string, bytes: Uint8Array, depth: number): Promise<FileReading> {
  switch (kindOfFile(bytes)) {
    case 'pdf': {
      const { linesOfPdf } = await import('./pdf/lines-of-pdf.js');
      return oneDocument(name, await linesOfPdf(bytes));
    }
    case 'zip':
      return readZip(name, bytes, depth);
    case 'ole':
      return readingFault(
        'see on vana Wordi fail (DOC) või parooliga kaitstud dokument',
        'ava see Wordis, salvesta DOCX- või PDF-failina ilma paroolita ja proovi uuesti',
      );
    case 'rtf':
      return readingFault(
        'see on RTF-fail',
        'ava see Wordis, salvesta DOCX- või PDF-failina ja proovi uuesti',
      );
    case 'image':
      return readingFault('see on pilt, tekst puudub', 'tuvasta tekst (OCR) ja salvesta PDF-ina');
    case 'text':
      return readNamedText(name, bytes);
  }
}

/** Reads a file by what its bytes are, whatever its name says. What the bytes lack is a value; faults of ours throw. */
export async function readBytes(name: string, bytes: Uint8Array, depth = 0): Promise<FileReading> {
  try {
    return await readKind(name, bytes, depth);
  } catch (error) {
    if (!(error instanceof UnreadableBytes)) throw error;
    return readingFault(error.expected, error.cure);
  }
}
