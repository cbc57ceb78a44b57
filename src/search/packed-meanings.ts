import type { PassageMeanings } from './likeness.js';

/** What the passages mean, as JSON holds it: rows of numbers in base64, little-endian as every machine we run on. */
export interface PackedPassageMeanings {
  readonly keys: readonly (number | string)[];
  readonly starts: string;
  readonly orders: string;
  readonly strengths: string;
}

function packed({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** A copy, so that the numbers begin where numbers of four bytes may. */
function unpacked(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, 'base64')).buffer;
}

export function packPassageMeanings({
  keys,
  starts,
  orders,
  strengths,
}: PassageMeanings): PackedPassageMeanings {
  return { keys, starts: packed(starts), orders: packed(orders), strengths: packed(strengths) };
}

export function unpackPassageMeanings(saved: PackedPassageMeanings): PassageMeanings {
  return {
    keys: saved.keys,
    starts: new Uint32Array(unpacked(saved.starts)),
    orders: new Uint32Array(unpacked(saved.orders)),
    strengths: new Float32Array(unpacked(saved.strengths)),
  };
}
