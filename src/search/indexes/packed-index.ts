import { createHash } from 'node:crypto';
import type { Index } from './build-index.js';
import type { Rows } from '../numbers/rows.js';

/** Rows as JSON holds them: keys in one text, numbers in base64, little-endian as every machine we run on. */
interface PackedRows {
  readonly keys: string;
  readonly starts: string;
  readonly documents: string;
  readonly worths: string;
}

type Numbers = Uint32Array | Float32Array | Uint16Array | Uint8Array;

export function packed({ buffer, byteOffset, byteLength }: Numbers): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** A copy, so that the numbers begin where numbers of four bytes may. */
export function unpacked(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, 'base64')).buffer;
}

/** No key has a space in it: they are stems, or numbers. */
function packRows({ keys, starts, documents, worths }: Rows<number | string>): PackedRows {
  return {
    keys: keys.join(' '),
    starts: packed(starts),
    documents: packed(documents),
    worths: packed(worths),
  };
}

function unpackRows(saved: PackedRows): Rows {
  return {
    keys: saved.keys === '' ? [] : saved.keys.split(' '),
    starts: new Uint32Array(unpacked(saved.starts)),
    documents: new Uint32Array(unpacked(saved.documents)),
    worths: new Uint8Array(unpacked(saved.worths)),
  };
}

/** The index as JSON holds it. */
export interface PackedIndex {
  readonly counts: { readonly duties: string; readonly lines: string; readonly lengths: string };
  readonly words: PackedRows;
  readonly meanings: {
    readonly words: PackedRows;
    readonly readings: PackedRows;
    readonly phrases: PackedRows;
    readonly own: string;
    readonly duties: string;
    readonly shares: string;
  };
}

export function packIndex({ counts, words, meanings }: Index): PackedIndex {
  return {
    counts: {
      duties: packed(counts.duties),
      lines: packed(counts.lines),
      lengths: packed(counts.lengths),
    },
    words: packRows(words),
    meanings: {
      words: packRows(meanings.words),
      readings: packRows(meanings.readings),
      phrases: packRows(meanings.phrases),
      own: packed(meanings.own),
      duties: packed(meanings.duties),
      shares: packed(meanings.shares),
    },
  };
}

export function unpackIndex({ counts, words, meanings }: PackedIndex): Index {
  const phrases = unpackRows(meanings.phrases);
  return {
    counts: {
      duties: new Uint32Array(unpacked(counts.duties)),
      lines: new Uint32Array(unpacked(counts.lines)),
      lengths: new Uint16Array(unpacked(counts.lengths)),
    },
    words: unpackRows(words),
    meanings: {
      words: unpackRows(meanings.words),
      readings: unpackRows(meanings.readings),
      phrases: { ...phrases, keys: phrases.keys.map(Number) },
      own: new Float32Array(unpacked(meanings.own)),
      duties: new Float32Array(unpacked(meanings.duties)),
      shares: new Float32Array(unpacked(meanings.shares)),
    },
  };
}

/** How many letters the packed index has, about: known before any of it is packed. */
export function packedLength({ counts, words, meanings }: Index): number {
  const rows = [words, meanings.words, meanings.readings, meanings.phrases];
  const numbers: Numbers[] = [
    counts.duties,
    counts.lines,
    counts.lengths,
    meanings.own,
    meanings.duties,
    meanings.shares,
  ];
  for (const { starts, documents, worths } of rows) numbers.push(starts, documents, worths);
  const bytes = numbers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const letters = (keys: readonly (number | string)[]) =>
    keys.reduce<number>((sum, key) => sum + String(key).length + 1, 0);
  // Base64 writes three bytes in four letters.
  return Math.ceil((bytes * 4) / 3) + rows.reduce((sum, { keys }) => sum + letters(keys), 0);
}

/** A hash of all that is kept; anything missing in it throws. Text by text: as one JSON it would be copied once more. */
export function sealOf({ counts, words, meanings }: PackedIndex): string {
  const hash = createHash('sha256');
  const sealRows = ({ keys, starts, documents, worths }: PackedRows) => {
    for (const text of [keys, starts, documents, worths]) hash.update(text).update('\n');
  };
  for (const rows of [words, meanings.words, meanings.readings, meanings.phrases]) sealRows(rows);
  const { own, duties, shares } = meanings;
  for (const text of [counts.duties, counts.lines, counts.lengths, own, duties, shares])
    hash.update(text).update('\n');
  return hash.digest('hex');
}
