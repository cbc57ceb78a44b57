import type { Language, SynonymSet } from './synonym-set.js';
import {
  inSets,
  openSets,
  type Kin,
  type OpenedSets,
  type SetsOfTerms,
  type Term,
} from './thesaurus-sets.js';

/** A word of a query: its stem, or the stems it may have (keysOf). */
type StemChoice = string | readonly string[];

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

type Admits = (stems: readonly string[]) => boolean;

const admitsAll: Admits = () => true;

export interface Thesaurus {
  /**
   * The terms that may stand for a word or a phrase of the query; a phrase hides the entries of its single words.
   * `admits` leaves out terms by their stems: of hundreds, a reader's texts hold a few. Hand in the same function each
   * time, and what it leaves of an entry is worked out once.
   */
  relatedOf(words: readonly StemChoice[], admits?: Admits): readonly RelatedTerm[];
  /**
   * The same for words that were written so, since others may share their stems: `korraldamine` is `running`, and a
   * `korraldaja` is not. `isWritten` is told each term with these stems, and whence on in the words it stands.
   */
  relatedAsWritten(
    words: readonly StemChoice[],
    isWritten: (term: string, from: number) => boolean,
  ): readonly RelatedTerm[];
  /** Whether some term of the thesaurus holds this stem. */
  knows(stem: string): boolean;
}

interface WeighedTerm extends Term {
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

/** A thesaurus of these sets, their stems worked out now. */
export function openThesaurus(sets: readonly SynonymSet[]): Thesaurus {
  return openThesaurusOver(inSets(sets));
}

/** Opens sets whose stems are known already, those of the organisation behind the bot's own. */
export function openThesaurusOver(...all: readonly SetsOfTerms[]): Thesaurus {
  const opened = all.map(openSets);
  const root = newBranch('');
  const begin: Begin = (stem) => {
    const known = root.next.get(stem);
    if (known !== undefined) return known;
    enterAll(stem, opened, root);
    return root.next.get(stem);
  };
  return {
    relatedOf: (words, admits = admitsAll) =>
      relatedTerms(begin, words, ({ branch }) => admittedOf(branch, admits)),
    relatedAsWritten: (words, isWritten) =>
      relatedTerms(begin, words, ({ from, branch }) =>
        relatedOfKin(keptKin(branch, (term) => isWritten(term, from))),
      ),
    knows: (stem) => opened.some((sets) => sets.knows(stem)),
  };
}

/** All entries that begin with a stem, or `undefined` where none does: made when they are first asked for. */
type Begin = (stem: string) => Branch | undefined;

function enterAll(stem: string, opened: readonly OpenedSets[], root: Branch): void {
  for (const kin of opened.flatMap((sets) => sets.kinFrom(stem))) {
    for (const { stems } of kin.members) if (stems[0] === stem) branchFor(root, stems).kin.push(kin);
  }
}

function newBranch(phrase: string): Branch {
  return { phrase, next: new Map(), kin: [], related: undefined, admitted: new WeakMap() };
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

function relatedTerms(
  begin: Begin,
  words: readonly StemChoice[],
  termsOf: (match: Match) => readonly WeighedTerm[],
): readonly RelatedTerm[] {
  const matches = words.flatMap((_, from) => longestFirst(matchesFrom(begin, words, from)));
  return unhidden(matches).flatMap((match) => relatedOfMatch(match, termsOf(match)));
}

/** Of the sets that hold the phrase, those in which one of the terms with its stems is meant. */
function keptKin(
  { phrase, kin }: Branch,
  isMeant: (term: string) => boolean,
): Pick<Branch, 'phrase' | 'kin'> {
  const holds = ({ members }: Kin) =>
    members.some(({ stems, term }) => stems.join(' ') === phrase && isMeant(term));
  return { phrase, kin: kin.filter(holds) };
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
function matchesFrom(begin: Begin, words: readonly StemChoice[], from: number): readonly Match[] {
  const matches: Match[] = [];
  let branches: readonly Branch[] = choicesOf(words[from]).flatMap((stem) => begin(stem) ?? []);
  for (let at = from + 1; branches.length > 0; at++) {
    for (const branch of branches) {
      if (branch.kin.length > 0) matches.push({ from, length: at - from, branch });
    }
    const choices = choicesOf(words[at]);
    branches = branches.flatMap((branch) => choices.flatMap((stem) => branch.next.get(stem) ?? []));
  }
  return matches;
}

function choicesOf(word: StemChoice | undefined): readonly string[] {
  if (word === undefined) return [];
  return typeof word === 'string' ? [word] : word;
}

function relatedOfMatch({ from, length }: Match, terms: readonly WeighedTerm[]): readonly RelatedTerm[] {
  return terms.map(({ stems, language, term, weight }) => ({
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
function relatedOfKin({ phrase, kin }: Pick<Branch, 'phrase' | 'kin'>): readonly WeighedTerm[] {
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
