import type { Steps } from '../../ground/index.js';

/**
 * What an index keeps: for each key, such as a stem, the documents that hold it and what it is worth there. Flat numbers
 * and no objects, because a thousand descriptions have millions of them.
 */
export interface Rows<Key extends number | string = string> {
  readonly keys: readonly Key[];
  /** Where the row of each key begins; one more for the end. */
  readonly starts: Uint32Array;
  /** Within a row from the lowest on. */
  readonly documents: Uint32Array;
  /** In steps, as many to a whole as who keeps the rows has settled. */
  readonly worths: Uint8Array;
}

/** Rows while they grow. A document comes with a key at most once. */
export interface GrowingRows<Key extends number | string> {
  /** A worth beyond the greatest that fits is kept as that; one of less than a step is left out. */
  add(key: Key, document: number, worth: number): void;
  finish(): Steps<Rows<Key>>;
}

const greatestWorth = 255;
const roomToBegin = 1024;
/** So many entries are put in their rows at one step: some milliseconds. */
const entriesInStep = 1 << 16;

/** Opens rows whose worths are kept in so many steps to a whole. */
export function growRows<Key extends number | string>(stepsToAWhole: number): GrowingRows<Key> {
  const numbers = new Map<Key, number>();
  let count = 0;
  let keyed = new Uint32Array(roomToBegin);
  let documents = new Uint32Array(roomToBegin);
  let worths = new Uint8Array(roomToBegin);
  const makeRoom = () => {
    if (count < keyed.length) return;
    keyed = lengthened(keyed, new Uint32Array(2 * count));
    documents = lengthened(documents, new Uint32Array(2 * count));
    worths = lengthened(worths, new Uint8Array(2 * count));
  };
  return {
    add: (key, document, worth) => {
      const steps = Math.min(greatestWorth, Math.round(worth * stepsToAWhole));
      if (steps === 0) return;
      makeRoom();
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      keyed[count] = number;
      documents[count] = document;
      worths[count] = steps;
      count += 1;
    },
    finish: () => sortedByKey([...numbers.keys()], keyed.subarray(0, count), documents, worths),
  };
}

function lengthened<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** Counts, then puts each where its row goes on: what came first stands first in it. */
function* sortedByKey<Key extends number | string>(
  keys: readonly Key[],
  keyed: Uint32Array,
  documents: Uint32Array,
  worths: Uint8Array,
): Steps<Rows<Key>> {
  const starts = new Uint32Array(keys.length + 1);
  for (const number of keyed) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let at = 0; at < keys.length; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const rows = { documents: new Uint32Array(keyed.length), worths: new Uint8Array(keyed.length) };
  for (const at of yield* byDocument(documents.subarray(0, keyed.length))) {
    const number = keyed[at] ?? 0;
    const place = next[number] ?? 0;
    rows.documents[place] = documents[at] ?? 0;
    rows.worths[place] = worths[at] ?? 0;
    next[number] = place + 1;
  }
  return { keys, starts, ...rows };
}

/** The entries in the order of their documents: counted, so that millions of them take no longer than to go through. */
function* byDocument(documents: Uint32Array): Steps<Uint32Array> {
  const next = new Uint32Array(documents.reduce((most, each) => Math.max(most, each), 0) + 2);
  for (const document of documents) next[document + 1] = (next[document + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const ordered = new Uint32Array(documents.length);
  for (const [at, document] of documents.entries()) {
    const place = next[document] ?? 0;
    ordered[place] = at;
    next[document] = place + 1;
    if (at % entriesInStep === 0) yield;
  }
  return ordered;
}

/** The first place of a stretch whose document is at least this one; its end where there is none. */
export function firstFrom(
  { documents }: Pick<Rows, 'documents'>,
  start: number,
  end: number,
  document: number,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a document stands in a row; -1 where the row does not have it. */
export function placeIn(rows: Rows<number | string>, row: number, document: number): number {
  const end = rows.starts[row + 1] ?? 0;
  const place = firstFrom(rows, rows.starts[row] ?? 0, end, document);
  return place < end && rows.documents[place] === document ? place : -1;
}

/** How many documents a row has. */
export function rowLength({ starts }: Pick<Rows, 'starts'>, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}

/** The number of each key's row. A map, since a stem may be `constructor`. */
export function rowNumbers<Key extends number | string>({ keys }: Rows<Key>): ReadonlyMap<Key, number> {
  return new Map(keys.map((key, row) => [key, row]));
}
