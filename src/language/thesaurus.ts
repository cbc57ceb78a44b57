import type { Language, SynonymSet } from './synonym-set.js';
import { openTermReader, type TermWord } from './term-words.js';

/** A word of a query: its stem, or the stems it may have (keysOf). */
export type StemChoice = string | readonly string[];

/** A term that may stand for words of the query. */
export interface RelatedTerm {
  /** The first query word that it stands for, and how many. */
  readonly from: number;
  readonly length: number;
  readonly stems: readonly string[];
  readonly weight: number;
  readonly language: Language;
  /** The term as the file writes it. */
  readonly term: string;
}

export type Admits = (stems: readonly string[]) => boolean;

const admitsAll: Admits = () => true;

export interface Thesaurus {
  /**
   * The terms that may stand for a word or a phrase of the query; a phrase hides the entries of its single words.
   * `admits` leaves out terms by their stems: of hundreds, a reader's texts hold a few. Hand in the same function each
   * time, and what it leaves of an entry is worked out once.
   */
  relatedOf(words: readonly StemChoice[], admits?: Admits): readonly RelatedTerm[];
  /** Whether some term of the thesaurus holds this stem. */
  knows(stem: string): boolean;
}

interface Term {
  readonly stems: readonly string[];
  readonly language: Language;
  readonly term: string;
}

interface WeighedTerm extends Term {
  readonly weight: number;
}

interface Kin {
  readonly members: readonly Term[];
  readonly weight: number;
}

/** Stem after stem down to the sets that hold the phrase. Maps, since a word may be `constructor`. */
interface Branch {
  readonly phrase: string;
  readonly next: Map<string, Branch>;
  readonly kin: Kin[];
  related: readonly WeighedTerm[] | undefined;
  /** Of these, what each of those who ask holds. */
  readonly admitted: WeakMap<Admits, readonly WeighedTerm[]>;
}

interface Match {
  readonly from: number;
  readonly length: number;
  readonly branch: Branch;
}

export function openThesaurus(sets: readonly SynonymSet[]): Thesaurus {
  const growing = growThesaurus();
  for (const set of sets) growing.add(set);
  return growing.finish();
}

/** A thesaurus while it grows, set by set: thousands of them hold a process for half a second. */
export interface GrowingThesaurus {
  readonly add: (set: SynonymSet) => void;
  readonly finish: () => Thesaurus;
}

export function growThesaurus(): GrowingThesaurus {
  const root = newBranch('');
  const wordsOf = openTermReader();
  const stems = new Set<string>();
  return {
    add: (set) => {
      const members = membersOf(set, wordsOf);
      for (const member of members) {
        branchFor(root, member.stems).kin.push({ members, weight: set.weight });
        for (const stem of member.stems) stems.add(stem);
      }
    },
    finish: () => ({
      relatedOf: (words, admits) => relatedTerms(root, words, admits ?? admitsAll),
      knows: (stem) => stems.has(stem),
    }),
  };
}

function newBranch(phrase: string): Branch {
  return { phrase, next: new Map(), kin: [], related: undefined, admitted: new WeakMap() };
}

function membersOf(set: SynonymSet, wordsOf: (term: string) => readonly TermWord[]): readonly Term[] {
  const members = new Map<string, Term>();
  for (const language of ['et', 'en'] as const) {
    for (const term of set[language]) {
      const stems = wordsOf(term).map(({ stem }) => stem);
      const key = stems.join(' ');
      if (stems.length > 0 && !members.has(key)) members.set(key, { stems, language, term });
    }
  }
  return [...members.values()];
}

function branchFor(root: Branch, stems: readonly string[]): Branch {
  let branch = root;
  for (const stem of stems) {
    let next = branch.next.get(stem);
    if (next === undefined) {
      next = newBranch(`${branch.phrase} ${stem}`.trimStart());
      branch.next.set(stem, next);
    }
    branch = next;
  }
  return branch;
}

function relatedTerms(root: Branch, words: readonly StemChoice[], admits: Admits): readonly RelatedTerm[] {
  const matches = words.flatMap((_, from) => longestFirst(matchesFrom(root, words, from)));
  return unhidden(matches).flatMap((match) => relatedOfMatch(match, admits));
}

function longestFirst(matches: readonly Match[]): readonly Match[] {
  return [...matches].sort((a, b) => b.length - a.length);
}

/** Without the entries that lie inside a longer one: `line manager` hides `manager`. */
function unhidden(matches: readonly Match[]): readonly Match[] {
  let farthest: Match | undefined;
  return matches.filter((match) => {
    const same = farthest?.from === match.from && farthest.length === match.length;
    if (farthest !== undefined && !same && endOf(match) <= endOf(farthest)) return false;
    farthest = match;
    return true;
  });
}

function endOf({ from, length }: Match): number {
  return from + length;
}

/** Every entry that begins at this word, along every reading of every word. */
function matchesFrom(root: Branch, words: readonly StemChoice[], from: number): readonly Match[] {
  const matches: Match[] = [];
  let branches: readonly Branch[] = [root];
  for (let at = from; at < words.length && branches.length > 0; at++) {
    const word = words[at] ?? '';
    const choices = typeof word === 'string' ? [word] : word;
    branches = branches.flatMap((branch) => choices.flatMap((stem) => branch.next.get(stem) ?? []));
    for (const branch of branches) {
      if (branch.kin.length > 0) matches.push({ from, length: at - from + 1, branch });
    }
  }
  return matches;
}

function relatedOfMatch({ from, length, branch }: Match, admits: Admits): readonly RelatedTerm[] {
  return admittedOf(branch, admits).map(({ stems, language, term, weight }) => ({
    from,
    length,
    weight,
    stems,
    language,
    term,
  }));
}

function admittedOf(branch: Branch, admits: Admits): readonly WeighedTerm[] {
  const known = branch.admitted.get(admits);
  if (known !== undefined) return known;
  branch.related ??= relatedOfKin(branch);
  const admitted = branch.related.filter(({ stems }) => admits(stems));
  branch.admitted.set(admits, admitted);
  return admitted;
}

/** All that may stand for an entry, each at its best weight, the best first: worked out when first asked for. */
function relatedOfKin({ phrase, kin }: Branch): readonly WeighedTerm[] {
  const best = new Map<string, WeighedTerm>();
  for (const { members, weight } of kin) {
    for (const member of members) {
      const key = member.stems.join(' ');
      if (key === phrase) continue;
      if ((best.get(key)?.weight ?? 0) < weight) best.set(key, { ...member, weight });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
