import type { SynonymSet } from './synonym-set.js';
import type { Language } from '../letters/which-language.js';
import { openTermReader, type TermWord } from './term-words.js';

/**
 * Which sets hold each stem, and which phrases begin with it: what all word files come to, in flat rows. It takes more
 * than a second to work out and a few hundredths to read back, so it is kept as data beside the index.
 */
export interface MeaningTables {
  readonly setCount: number;
  readonly stems: readonly string[];
  /** 1 where an Estonian term has the stem, 0 where English ones alone do. */
  readonly estonian: Uint8Array;
  /** Where the row of each stem begins in `sets` and `strengths`; one more for the end. */
  readonly starts: Uint32Array;
  readonly sets: Uint16Array;
  /** In hundredths. */
  readonly strengths: Uint8Array;
  /** Where the phrases that begin with each stem begin; one more for the end. */
  readonly phraseStarts: Uint32Array;
  readonly phraseSets: Uint16Array;
  /** Where the words of each phrase begin in `phraseWords`; one more for the end. */
  readonly wordStarts: Uint32Array;
  /** Stems by their number. */
  readonly phraseWords: Uint16Array;
}

/** What a word of a phrase is worth against a term by itself, and a light word within a term; in hundredths. */
const alone = 100;
const ofPhrase = 50;
const lightWord = 0.3;
/** Sets and stems are numbered in two bytes. */
const most = 65_535;

interface Side {
  readonly set: number;
  readonly language: Language;
}

interface Row {
  readonly number: number;
  isEstonian: boolean;
  readonly sets: number[];
  readonly strengths: number[];
  readonly phrases: { readonly set: number; readonly words: readonly TermWord[] }[];
}

function newRow(number: number): Row {
  return { number, isEstonian: false, sets: [], strengths: [], phrases: [] };
}

export function buildMeaningTables(sets: readonly SynonymSet[]): MeaningTables {
  const rows = new Map<string, Row>();
  const read = openTermReader();
  for (const [set, { et, en }] of sets.entries()) {
    for (const term of et) enter(read(term, 'et'), { set, language: 'et' }, rows);
    for (const term of en) enter(read(term, 'en'), { set, language: 'en' }, rows);
  }
  if (Math.max(sets.length, rows.size) > most)
    throw new RangeError(
      `There are more than ${most} sets or stems: meaning-tables.ts numbers them in two bytes.`,
    );
  return flat(rows, sets.length);
}

function enter(words: readonly TermWord[], { set, language }: Side, rows: Map<string, Row>): void {
  const share = words.length === 1 ? alone : ofPhrase;
  const telling = words.filter(({ says }) => says !== 'nothing');
  for (const { stem, says } of telling) {
    const row = rows.get(stem) ?? newRow(rows.size);
    rows.set(stem, row);
    if (language === 'et') row.isEstonian = true;
    const strength = says === 'little' ? share * lightWord : share;
    const last = row.sets.length - 1;
    if (row.sets[last] !== set) {
      row.sets.push(set);
      row.strengths.push(strength);
    } else row.strengths[last] = Math.max(row.strengths[last] ?? 0, strength);
  }
  const [first] = telling;
  if (first !== undefined && telling.length > 1) rows.get(first.stem)?.phrases.push({ set, words: telling });
}

function flat(rows: ReadonlyMap<string, Row>, setCount: number): MeaningTables {
  const all = [...rows.values()];
  const phrases = all.flatMap((row) => row.phrases);
  return {
    setCount,
    stems: [...rows.keys()],
    estonian: Uint8Array.from(all, ({ isEstonian }) => (isEstonian ? 1 : 0)),
    starts: startsOf(all.map((row) => row.sets.length)),
    sets: Uint16Array.from(all.flatMap((row) => row.sets)),
    strengths: Uint8Array.from(all.flatMap((row) => row.strengths)),
    phraseStarts: startsOf(all.map((row) => row.phrases.length)),
    phraseSets: Uint16Array.from(phrases, ({ set }) => set),
    wordStarts: startsOf(phrases.map(({ words }) => words.length)),
    phraseWords: Uint16Array.from(
      phrases.flatMap(({ words }) => words.map(({ stem }) => rows.get(stem)?.number ?? 0)),
    ),
  };
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

const rowsOfNumbers = {
  estonian: Uint8Array,
  starts: Uint32Array,
  sets: Uint16Array,
  strengths: Uint8Array,
  phraseStarts: Uint32Array,
  phraseSets: Uint16Array,
  wordStarts: Uint32Array,
  phraseWords: Uint16Array,
} as const;
type RowName = keyof typeof rowsOfNumbers;

/** As JSON holds it: the stems in one text, each row of numbers in base64, little-endian as every machine we run on. */
export type PackedMeaningTables = Readonly<Record<RowName, string>> & {
  readonly setCount: number;
  readonly stems: string;
};

export function packMeaningTables(tables: MeaningTables): PackedMeaningTables {
  const packed = Object.fromEntries(
    Object.keys(rowsOfNumbers).map((name) => {
      const { buffer, byteOffset, byteLength } = tables[name as RowName];
      return [name, Buffer.from(buffer, byteOffset, byteLength).toString('base64')];
    }),
  ) as Record<RowName, string>;
  return { setCount: tables.setCount, stems: tables.stems.join(' '), ...packed };
}

export function unpackMeaningTables({ setCount, stems, ...packed }: PackedMeaningTables): MeaningTables {
  const rows = Object.fromEntries(
    Object.entries(rowsOfNumbers).map(([name, Numbers]) => {
      const bytes = Uint8Array.from(Buffer.from(packed[name as RowName], 'base64'));
      return [name, new Numbers(bytes.buffer)];
    }),
  ) as unknown as Omit<MeaningTables, 'setCount' | 'stems'>;
  return { setCount, stems: stems.split(' '), ...rows };
}
