import type { SynonymSet } from './synonym-set.js';
import type { Language } from '../letters/which-language.js';
import { buildThesaurusTables, termsOf, type ThesaurusTables } from './thesaurus-tables.js';

/** Sets of terms with what has been worked out of them; each is read when it is first asked for. */
export interface SetsOfTerms {
  readonly tables: ThesaurusTables;
  readonly setAt: (set: number) => SynonymSet;
}

export function inSets(sets: readonly SynonymSet[]): SetsOfTerms {
  const none: SynonymSet = { pos: 'expression', weight: 1, et: [], en: [] };
  return { tables: buildThesaurusTables(sets), setAt: (set) => sets[set] ?? none };
}

interface Term {
  readonly stems: readonly string[];
  readonly language: Language;
  readonly term: string;
}

/** The terms of one set, each with all that stand beside it. */
export interface Kin {
  readonly members: readonly Term[];
  readonly weight: number;
}

export interface OpenedSets {
  readonly knows: (stem: string) => boolean;
  /** The sets that have a term which begins with this stem, in their order. */
  readonly kinFrom: (stem: string) => readonly Kin[];
}

export function openSets({ tables, setAt }: SetsOfTerms): OpenedSets {
  const numbers = new Map(tables.stems.map((stem, number) => [stem, number]));
  const termStarts = startsOf(tables.termCounts);
  const wordStarts = startsOf(tables.wordCounts);
  const { starts, sets } = setsByFirstStem(tables, termStarts, wordStarts);
  const known = new Map<number, Kin>();
  const stemsOfTerm = (term: number) =>
    Array.from(
      tables.words.subarray(wordStarts[term] ?? 0, wordStarts[term + 1] ?? 0),
      (number) => tables.stems[number] ?? '',
    );
  const kinOf = (number: number): Kin => {
    const set = setAt(number);
    const first = termStarts[number] ?? 0;
    return { weight: set.weight, members: membersOf(set, (place) => stemsOfTerm(first + place)) };
  };
  return {
    knows: (stem) => numbers.has(stem),
    kinFrom: (stem) => {
      const number = numbers.get(stem);
      if (number === undefined) return [];
      return Array.from(sets.subarray(starts[number] ?? 0, starts[number + 1] ?? 0), (set) => {
        const kin = known.get(set) ?? kinOf(set);
        known.set(set, kin);
        return kin;
      });
    },
  };
}

/** Each term once, by its stems. */
function membersOf(set: SynonymSet, stemsOfTerm: (place: number) => readonly string[]): readonly Term[] {
  const members = new Map<string, Term>();
  for (const [place, term] of termsOf(set).entries()) {
    const stems = stemsOfTerm(place);
    const key = stems.join(' ');
    const language = place < set.et.length ? 'et' : 'en';
    if (stems.length > 0 && !members.has(key)) members.set(key, { stems, language, term });
  }
  return [...members.values()];
}

/** Where each begins, and at last where all end. */
function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}

/** The sets in which each stem begins a term: where those of each stem begin in `sets`, and one more for the end. */
function setsByFirstStem(
  { stems, termCounts, wordCounts, words }: ThesaurusTables,
  termStarts: Uint32Array,
  wordStarts: Uint32Array,
): { readonly starts: Uint32Array; readonly sets: Uint16Array } {
  const counts = new Uint16Array(stems.length);
  const firsts: number[] = [];
  const owners: number[] = [];
  /** A set is told once of a stem, however many of its terms begin with it. */
  const lastOwner = new Int32Array(stems.length).fill(-1);
  for (let set = 0; set < termCounts.length; set += 1) {
    for (let term = termStarts[set] ?? 0; term < (termStarts[set + 1] ?? 0); term += 1) {
      const first = words[wordStarts[term] ?? 0] ?? 0;
      if (wordCounts[term] === 0 || lastOwner[first] === set) continue;
      lastOwner[first] = set;
      counts[first] = (counts[first] ?? 0) + 1;
      firsts.push(first);
      owners.push(set);
    }
  }
  const starts = startsOf(counts);
  const next = starts.slice();
  const sets = new Uint16Array(owners.length);
  for (const [at, first] of firsts.entries()) {
    const place = next[first] ?? 0;
    sets[place] = owners[at] ?? 0;
    next[first] = place + 1;
  }
  return { starts, sets };
}
