import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how much it covers, each 0 to 255. */
  readonly all: readonly (readonly [number, number, number, number])[];
}

/** A PNG of eight bits a channel, with or without transparency, not interlaced. */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const [width, height, depth, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || bytes[28] !== 0) throw new Error('Another kind of PNG.');
  const channels = kind === 6 ? 4 : 3;
  const lines = unfiltered(inflateSync(Buffer.concat(dataOf(bytes))), width * channels, height, channels);
  const all = Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0, cover = 255] = lines.subarray(at * channels, (at + 1) * channels);
    return [red, green, blue, channels === 4 ? cover : 255] as const;
  });
  return { width, height, all };
}

function dataOf(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return parts;
}

/** Each line says in its first byte by what it was made smaller: its left, its upper neighbour, both, or the nearest. */
function unfiltered(packed: Buffer, width: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(width * height);
  for (let line = 0; line < height; line += 1) {
    const filter = packed[line * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const left = column < step ? 0 : (out[line * width + column - step] ?? 0);
      const up = line === 0 ? 0 : (out[(line - 1) * width + column] ?? 0);
      const corner = line === 0 || column < step ? 0 : (out[(line - 1) * width + column - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      out[line * width + column] = ((packed[line * (width + 1) + 1 + column] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
