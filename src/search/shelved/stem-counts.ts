import type { Index } from '../indexes/build-index.js';
import { wordSteps } from '../indexes/lunr-index.js';
import { packed, unpacked } from '../indexes/packed-index.js';
import type { Rows } from '../numbers/rows.js';
import { isPhraseKey, phraseKey } from './lexeme.js';

/** How many documents of a collection hold each stem, and each phrase: what a question's words weigh hangs on it. */
export interface StemCounts {
  readonly stems: readonly string[];
  /** The row of a stem, or of a phrase by its key. */
  readonly rowOf: (key: string) => number | undefined;
  /** Whatever holds it: passages, titles, purposes. */
  readonly documents: (row: number) => number;
  /** Duties that hold it for at least so much, from 0 to 1. */
  readonly duties: (row: number, least: number) => number;
  /** Passages that say it, as their meaning goes. */
  readonly saying: (row: number) => number;
}

/** Of each stem: the documents, the duties by what it is worth in them at least, the passages that say it. */
const columns = 6;
const [documentsColumn, sayingColumn] = [0, 5];
/** The least worth of each column of duties, as the fields of a passage give it. */
const leastWorths = [1, 0.8, 0.75, 0.55];

export interface PackedCounts {
  readonly keys: string;
  readonly counts: string;
}

/** Counts that grow and shrink with the leaves. */
export class CountedStems implements StemCounts {
  readonly #rows = new Map<string, number>();
  #counts = new Uint32Array(columns * 4096);

  static copyOf(other: CountedStems): CountedStems {
    const copy = new CountedStems();
    for (const [stem, row] of other.#rows) copy.#rows.set(stem, row);
    copy.#counts = other.#counts.slice();
    return copy;
  }

  /** Keys and counts as they are kept: no key has a space in it. */
  pack(): PackedCounts {
    const counts = this.#counts.subarray(0, this.#rows.size * columns);
    return { keys: [...this.#rows.keys()].join(' '), counts: packed(counts) };
  }

  /** Throws where the counts are not those of the keys. */
  static unpack({ keys, counts }: PackedCounts): CountedStems {
    const stems = new CountedStems();
    for (const [row, key] of (keys === '' ? [] : keys.split(' ')).entries()) stems.#rows.set(key, row);
    const kept = new Uint32Array(unpacked(counts));
    if (kept.length !== stems.#rows.size * columns)
      throw new RangeError('Counts without keys, or keys without.');
    if (kept.length > stems.#counts.length) stems.#counts = kept;
    else stems.#counts.set(kept);
    return stems;
  }

  get stems(): readonly string[] {
    return [...this.#rows.keys()].filter((key, row) => this.documents(row) > 0 && !isPhraseKey(key));
  }

  rowOf = (stem: string) => this.#rows.get(stem);
  documents = (row: number) => this.#counts[row * columns + documentsColumn] ?? 0;
  saying = (row: number) => this.#counts[row * columns + sayingColumn] ?? 0;
  duties = (row: number, least: number) => {
    const column = leastWorths.findLastIndex((worth) => worth >= least);
    return column < 0 ? 0 : (this.#counts[row * columns + 1 + column] ?? 0);
  };

  /** Adds what one leaf holds, or takes it out again. */
  count({ words, meanings, counts }: Index, by: 1 | -1): void {
    const dutyCount = counts.duties[1] ?? 0;
    const passageCount = counts.lines[1] ?? 0;
    this.#eachRow(words, String, (at, document, worth) => {
      this.#add(at + documentsColumn, by);
      if (document >= dutyCount) return;
      for (const [column, least] of leastWorths.entries()) {
        if (worth >= least * wordSteps) this.#add(at + 1 + column, by);
      }
    });
    this.#eachRow(meanings.phrases, phraseKey, (at) => this.#add(at + documentsColumn, by));
    for (const rows of [meanings.words, meanings.readings]) {
      this.#eachRow(rows, String, (at, document) => {
        if (document < passageCount) this.#add(at + sayingColumn, by);
      });
    }
  }

  /** Tells each entry with the place where the counts of its key stand. */
  #eachRow<Key extends number | string>(
    rows: Rows<Key>,
    keyOf: (key: Key) => string,
    tell: (at: number, document: number, worth: number) => void,
  ): void {
    for (const [row, key] of rows.keys.entries()) {
      const at = this.#rowFor(keyOf(key)) * columns;
      for (let entry = rows.starts[row] ?? 0; entry < (rows.starts[row + 1] ?? 0); entry += 1) {
        tell(at, rows.documents[entry] ?? 0, rows.worths[entry] ?? 0);
      }
    }
  }

  #add(at: number, by: number): void {
    this.#counts[at] = (this.#counts[at] ?? 0) + by;
  }

  #rowFor(stem: string): number {
    const known = this.#rows.get(stem);
    if (known !== undefined) return known;
    const row = this.#rows.size;
    this.#rows.set(stem, row);
    if ((row + 1) * columns > this.#counts.length) {
      const longer = new Uint32Array(2 * this.#counts.length);
      longer.set(this.#counts);
      this.#counts = longer;
    }
    return row;
  }
}
