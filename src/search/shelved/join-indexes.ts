import type { Index } from '../build-index.js';
import { rowLength, type Rows } from '../rows.js';

/** What is wanted of the indexes that are joined; all of it where nothing is said. */
export interface Wanted {
  readonly stems: ReadonlySet<string>;
  readonly phrases: ReadonlySet<number>;
}

/** Where the documents of one index stand among those of all. */
interface Offsets {
  readonly passageCount: number;
  readonly passages: number;
  readonly description: number;
}

/**
 * Joins indexes of one description each into one over all of them, in their order. With `wanted` it holds the rows of
 * those keys alone: a question asks for some hundred of the ten thousand stems that fifty descriptions have.
 */
export function joinIndexes(indexes: readonly Index[], wanted?: Wanted): Index {
  const starts = new Uint32Array(indexes.length + 1);
  for (const [at, { counts }] of indexes.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + (counts.starts[1] ?? 0);
  }
  const all = starts[indexes.length] ?? 0;
  const offsets = indexes.map(({ counts }, description) => ({
    passageCount: counts.starts[1] ?? 0,
    passages: starts[description] ?? 0,
    description,
  }));
  const shared = (document: number, { passageCount, passages, description }: Offsets) => {
    if (document < passageCount) return passages + document;
    return all + description + (document - passageCount) * indexes.length;
  };
  const documentOf = (document: number, at: number) => shared(document, offsets[at] ?? noOffsets);
  const joined = <Key extends number | string>(
    rowsOf: (index: Index) => Rows<Key>,
    keys: ReadonlySet<Key> | undefined,
  ) => joinRows(indexes.map(rowsOf), keys, { documentOf, passageCount: all });
  return {
    counts: { starts, lengths: joinNumbers(indexes, ({ counts }) => counts.lengths, new Uint16Array(all)) },
    words: joined(({ words }) => words, wanted?.stems),
    meanings: {
      words: joined(({ meanings }) => meanings.words, wanted?.stems),
      readings: joined(({ meanings }) => meanings.readings, wanted?.stems),
      phrases: joined(({ meanings }) => meanings.phrases, wanted?.phrases),
      ...joinLengths(indexes, starts),
    },
  };
}

const noOffsets: Offsets = { passageCount: 0, passages: 0, description: 0 };

function joinNumbers<Numbers extends Uint16Array | Float32Array>(
  indexes: readonly Index[],
  of: (index: Index) => Numbers,
  to: Numbers,
): Numbers {
  let from = 0;
  for (const index of indexes) {
    to.set(of(index), from);
    from += of(index).length;
  }
  return to;
}

function joinLengths(indexes: readonly Index[], starts: Uint32Array) {
  const all = starts[indexes.length] ?? 0;
  const own = new Float32Array(all + indexes.length);
  for (const [at, { meanings, counts }] of indexes.entries()) {
    const passageCount = counts.starts[1] ?? 0;
    own.set(meanings.own.subarray(0, passageCount), starts[at]);
    own[all + at] = meanings.own[passageCount] ?? 0;
  }
  const duties = Float32Array.from(indexes, ({ meanings }) => meanings.duties[0] ?? 0);
  const shares = joinNumbers(indexes, ({ meanings }) => meanings.shares, new Float32Array(all));
  return { own, duties, shares };
}

/** How the documents of the indexes are numbered among all: passages before what descriptions share. */
interface Numbering {
  readonly documentOf: (document: number, at: number) => number;
  readonly passageCount: number;
}

/** Counts, then puts each where its row goes on: within a row from the lowest on, as who reads it expects. */
function joinRows<Key extends number | string>(
  all: readonly Rows<Key>[],
  wanted: ReadonlySet<Key> | undefined,
  { documentOf, passageCount }: Numbering,
): Rows<Key> {
  const numbers = new Map<Key, number>();
  const lengths: number[] = [];
  const parts: { readonly at: number; readonly row: number; readonly number: number }[] = [];
  for (const [at, rows] of all.entries()) {
    for (const [row, key] of rows.keys.entries()) {
      if (wanted !== undefined && !wanted.has(key)) continue;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      lengths[number] = (lengths[number] ?? 0) + rowLength(rows, row);
      parts.push({ at, row, number });
    }
  }
  const starts = new Uint32Array(lengths.length + 1);
  for (const [number, length] of lengths.entries()) starts[number + 1] = (starts[number] ?? 0) + length;
  const next = starts.slice();
  const count = starts[lengths.length] ?? 0;
  const joined = { documents: new Uint32Array(count), worths: new Uint8Array(count) };
  const put = (number: number, document: number, worth: number) => {
    const place = next[number] ?? 0;
    joined.documents[place] = document;
    joined.worths[place] = worth;
    next[number] = place + 1;
  };
  const behind: { readonly number: number; readonly document: number; readonly worth: number }[] = [];
  for (const { at, row, number } of parts) {
    const rows = all[at];
    for (let entry = rows?.starts[row] ?? 0; entry < (rows?.starts[row + 1] ?? 0); entry += 1) {
      const document = documentOf(rows?.documents[entry] ?? 0, at);
      const worth = rows?.worths[entry] ?? 0;
      if (document < passageCount) put(number, document, worth);
      else behind.push({ number, document, worth });
    }
  }
  behind.sort((one, other) => one.document - other.document);
  for (const { number, document, worth } of behind) put(number, document, worth);
  return { keys: [...numbers.keys()], starts, ...joined };
}
