import type { SynonymSet } from './synonym-set.js';
import { openTermReader, wordsOfTerms } from './term-words.js';

/**
 * The stems of each term of each set, in flat rows. They take half a second to work out and nothing to read back, so
 * they are kept as data; the terms themselves stay where they are written, and are read when they are asked for.
 */
export interface ThesaurusTables {
  readonly stems: readonly string[];
  /** How many terms each set has, the Estonian ones first. */
  readonly termCounts: Uint16Array;
  /** How many words each term has. */
  readonly wordCounts: Uint8Array;
  /** Stems by their number, word after word of all terms. */
  readonly words: Uint16Array;
}

/** Stems are numbered in two bytes. */
const most = 65_535;
/** A term is a few words; of one that is none, so many are kept. */
const longestTerm = 255;

export function termsOf({ et, en }: SynonymSet): readonly string[] {
  return [...et, ...en];
}

export function buildThesaurusTables(sets: readonly SynonymSet[]): ThesaurusTables {
  const numbers = new Map<string, number>();
  const read = openTermReader();
  const terms = sets
    .flatMap((set) => wordsOfTerms(set, read))
    .map((words) =>
      words.slice(0, longestTerm).map(({ stem }) => {
        const number = numbers.get(stem) ?? numbers.size;
        numbers.set(stem, number);
        return number;
      }),
    );
  if (numbers.size > most)
    throw new RangeError(`There are more than ${most} stems: thesaurus-tables.ts numbers them in two bytes.`);
  return {
    stems: [...numbers.keys()],
    termCounts: Uint16Array.from(sets, ({ et, en }) => et.length + en.length),
    wordCounts: Uint8Array.from(terms, (words) => words.length),
    words: Uint16Array.from(terms.flat()),
  };
}

/** As JSON holds it: the stems in one text, each row of numbers in base64, little-endian as every machine we run on. */
export interface PackedThesaurusTables {
  readonly stems: string;
  readonly termCounts: string;
  readonly wordCounts: string;
  readonly words: string;
}

export function packThesaurusTables({
  stems,
  termCounts,
  wordCounts,
  words,
}: ThesaurusTables): PackedThesaurusTables {
  const inBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array) =>
    Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  return {
    stems: stems.join(' '),
    termCounts: inBase64(termCounts),
    wordCounts: inBase64(wordCounts),
    words: inBase64(words),
  };
}

export function unpackThesaurusTables(packed: PackedThesaurusTables): ThesaurusTables {
  const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));
  return {
    stems: packed.stems.split(' '),
    termCounts: new Uint16Array(bytesOf(packed.termCounts).buffer),
    wordCounts: bytesOf(packed.wordCounts),
    words: new Uint16Array(bytesOf(packed.words).buffer),
  };
}
