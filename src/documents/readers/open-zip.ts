import { inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { limits } from './reading-limits.js';
import { UnreadableBytes } from './read-file.js';

/** The files of a container that were asked for, unpacked in memory; nothing is ever written. */
interface Unpacked {
  /** All names, in the order of the container. */
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What yauzl found wrong. */
function faultOf(error: unknown): UnreadableBytes {
  if (error instanceof UnreadableBytes) return error;
  if (error instanceof Error && /(?:relative|absolute) path|invalid characters/iu.test(error.message))
    return new UnreadableBytes({ kind: 'container-leads-out' });
  return new UnreadableBytes({ kind: 'container-broken' });
}

function tooBig(): UnreadableBytes {
  return new UnreadableBytes({ kind: 'unpacks-to-too-much', megabytes: limits.unpacked / 1024 / 1024 });
}

async function openFromBytes(bytes: Uint8Array): Promise<ZipFile> {
  const { fromBuffer } = (await import('yauzl')).default;
  return new Promise((resolve, reject) => {
    // yauzl refuses absolute names, `..` and sizes that are not what the container says they are.
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, validateEntrySizes: true },
      (error, zip) => (error === null ? resolve(zip) : reject(error)),
    );
  });
}

/** The bytes of an entry as they lie in the container. */
function packedBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, isDeflated(entry) ? { decompress: false } : {}, (error, stream) => {
      if (error !== null) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', reject);
    });
  });
}

function isDeflated(entry: Entry): boolean {
  return entry.compressionMethod === 8;
}

/**
 * Unpacked in one go: the files of a document are small, and a stream takes longer to set up than they take. What
 * unpacks to more than the container says is stopped there, for it lies; what it says was within the limits.
 */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const packed = await packedBytes(zip, entry);
  if (!isDeflated(entry)) return packed;
  const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  if (bytes.length !== entry.uncompressedSize)
    throw new Error('An entry is shorter than its container says.');
  return bytes;
}

function refuse(entry: Entry, count: number, room: number): void {
  if (count > limits.entries || entry.uncompressedSize > Math.min(room, limits.entry)) throw tooBig();
  if (entry.isEncrypted()) throw new UnreadableBytes({ kind: 'container-locked' });
}

function walk(zip: ZipFile, wanted: (name: string) => boolean): Promise<Unpacked> {
  const names: string[] = [];
  const files = new Map<string, Uint8Array>();
  let room: number = limits.unpacked;
  return new Promise((resolve, reject) => {
    const take = async (entry: Entry): Promise<void> => {
      names.push(entry.fileName);
      if (wanted(entry.fileName)) {
        refuse(entry, names.length, room);
        const bytes = await unpack(zip, entry);
        room -= bytes.length;
        files.set(entry.fileName, bytes);
      } else if (names.length > limits.entries) throw tooBig();
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void take(entry).catch(reject));
    zip.on('end', () => resolve({ names, files }));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** Unpacks the files whose names are wanted. Throws `UnreadableBytes` where the container is broken or too big. */
export async function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Unpacked> {
  try {
    return await walk(await openFromBytes(bytes), wanted);
  } catch (error) {
    throw faultOf(error);
  }
}
