import type { Index } from '../indexes/build-index.js';
import { firstOrders, type PassageCounts } from '../passages/contents.js';
import { rowLength, type Rows } from '../numbers/rows.js';

/** What is wanted of the indexes that are joined; all of it where nothing is said. */
interface Wanted {
  readonly stems: ReadonlySet<string>;
  readonly phrases: ReadonlySet<number>;
}

/**
 * Joins indexes of one description each into one over all of them, in their order. With `wanted` it holds the rows of
 * those keys alone: a question asks for some hundred of the ten thousand stems that fifty descriptions have.
 */
export function joinIndexes(indexes: readonly Index[], wanted?: Wanted): Index {
  const orders = firstOrders(
    indexes.map(({ counts }) => ({ duties: dutiesIn(counts), lines: linesIn(counts) })),
  );
  const stretches = indexes.map(({ counts }, at) => stretchesOf(counts, at, orders));
  const all = orders.lines[indexes.length] ?? 0;
  const joined = <Key extends number | string>(
    rowsOf: (index: Index) => Rows<Key>,
    keys: ReadonlySet<Key> | undefined,
  ) => joinRows(indexes.map(rowsOf), keys, stretches);
  const laid = <Numbers extends Uint16Array | Float32Array>(of: (index: Index) => Numbers, to: Numbers) => {
    for (const [at, index] of indexes.entries()) lay(of(index), stretches[at] ?? [], to);
    return to;
  };
  return {
    counts: { ...orders, lengths: laid(({ counts }) => counts.lengths, new Uint16Array(all)) },
    words: joined(({ words }) => words, wanted?.stems),
    meanings: {
      words: joined(({ meanings }) => meanings.words, wanted?.stems),
      readings: joined(({ meanings }) => meanings.readings, wanted?.stems),
      phrases: joined(({ meanings }) => meanings.phrases, wanted?.phrases),
      own: laid(({ meanings }) => meanings.own, new Float32Array(all + indexes.length)),
      duties: Float32Array.from(indexes, ({ meanings }) => meanings.duties[0] ?? 0),
      shares: laid(({ meanings }) => meanings.shares, new Float32Array(all)),
    },
  };
}

function dutiesIn({ duties }: PassageCounts): number {
  return duties[1] ?? 0;
}

function linesIn({ duties, lines }: PassageCounts): number {
  return (lines[1] ?? 0) - (duties[1] ?? 0);
}

/** Documents of one kind in the index of one description: from `start` on, and where they begin among those of all. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly amongAll: number;
}

/** Duties, lines, frame, purpose: the kinds in the order in which they stand in a row. */
function stretchesOf(
  own: PassageCounts,
  at: number,
  { duties, lines }: Pick<PassageCounts, 'duties' | 'lines'>,
): readonly Stretch[] {
  const [dutyEnd, end] = [dutiesIn(own), own.lines[1] ?? 0];
  const descriptionCount = duties.length - 1;
  const frame = (lines[descriptionCount] ?? 0) + at;
  return [
    { start: 0, end: dutyEnd, amongAll: duties[at] ?? 0 },
    { start: dutyEnd, end, amongAll: lines[at] ?? 0 },
    { start: end, end: end + 1, amongAll: frame },
    { start: end + 1, end: end + 2, amongAll: frame + descriptionCount },
  ];
}

function lay<Numbers extends Uint16Array | Float32Array>(
  own: Numbers,
  stretches: readonly Stretch[],
  to: Numbers,
): void {
  for (const { start, end, amongAll } of stretches) {
    // Of what has numbers for passages alone, nothing stands behind them.
    if (start < own.length) to.set(own.subarray(start, end), amongAll);
  }
}

/** Counts, then puts each where its row goes on, kind by kind: so a row has them from the lowest on. */
function joinRows<Key extends number | string>(
  all: readonly Rows<Key>[],
  wanted: ReadonlySet<Key> | undefined,
  stretches: readonly (readonly Stretch[])[],
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
  for (let kind = 0; kind < (stretches[0]?.length ?? 0); kind += 1) {
    for (const { at, row, number } of parts) {
      const stretch = stretches[at]?.[kind];
      const rows = all[at];
      if (stretch === undefined || rows === undefined) continue;
      const { start, end, amongAll } = stretch;
      let place = next[number] ?? 0;
      for (let entry = rows.starts[row] ?? 0; entry < (rows.starts[row + 1] ?? 0); entry += 1) {
        const document = rows.documents[entry] ?? 0;
        if (document < start || document >= end) continue;
        joined.documents[place] = amongAll + document - start;
        joined.worths[place] = rows.worths[entry] ?? 0;
        place += 1;
      }
      next[number] = place;
    }
  }
  return { keys: [...numbers.keys()], starts, ...joined };
}
