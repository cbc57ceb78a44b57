import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the container says of the unpacked size, where it lies. */
  readonly claims?: number;
  readonly encrypted?: boolean;
}

interface Packed extends ZipEntry {
  readonly data: Buffer;
  readonly crc: number;
  readonly offset: number;
}

/** The fields that the head of a file and its line in the directory share. */
function shared(entry: Packed): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(0x0800 | (entry.encrypted === true ? 1 : 0), 2);
  buffer.writeUInt16LE(8, 4);
  buffer.writeUInt32LE(entry.crc, 10);
  buffer.writeUInt32LE(entry.data.length, 14);
  buffer.writeUInt32LE(entry.claims ?? entry.bytes.length, 18);
  buffer.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return buffer;
}

function signed(sign: number, ...parts: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(sign);
  return Buffer.concat([head, ...parts]);
}

function directoryLine(entry: Packed): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.offset, 10);
  return signed(0x02014b50, Buffer.from([20, 0]), shared(entry), rest, Buffer.from(entry.name));
}

/** A ZIP container whose every byte the test decides, lies included. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const packed: Packed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const own: Packed = { ...entry, data: deflateRawSync(entry.bytes), crc: crc32(entry.bytes), offset };
    const file = signed(0x04034b50, shared(own), Buffer.from(entry.name), own.data);
    offset += file.length;
    files.push(file);
    packed.push(own);
  }
  const directory = Buffer.concat(packed.map(directoryLine));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(packed.length, 4);
  end.writeUInt16LE(packed.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, directory, signed(0x06054b50, end)]);
}

/** A signed container: the documents, and what stands beside them. */
export function makeContainer(entries: readonly ZipEntry[], signatures: number): Buffer {
  const text = (name: string, content: string): ZipEntry => ({ name, bytes: Buffer.from(content) });
  return makeZip([
    text('mimetype', 'application/vnd.etsi.asic-e+zip'),
    ...entries,
    text('META-INF/manifest.xml', '<manifest/>'),
    ...Array.from({ length: signatures }, (_, at) => text(`META-INF/signatures${at}.xml`, '<signatures/>')),
  ]);
}
