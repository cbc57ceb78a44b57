import type { SynonymSet } from './synonym-set.js';
import type { Language } from '../letters/which-language.js';
import { inSets, openSets, type Kin, type OpenedSets, type SetsOfTerms } from './thesaurus-sets.js';

/** A word of a query: its stem, or the stems it may have (keysOf). */
type StemChoice = string | readonly string[];

/** Words of the query that belong together: the first of them, and how many. */
interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** A term that may stand for others. */
interface WeighedTerm {
  readonly stems: readonly string[];
  readonly weight: number;
  readonly language: Language;
  /** The term as the file writes it. */
  readonly term: string;
}

/** A term that may stand for words of the query. */
interface RelatedTerm extends Stretch, WeighedTerm {}

/** All that may stand for words of the query. */
export interface RelatedTerms extends Stretch {
  readonly terms: readonly WeighedTerm[];
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
   * The same, entry by entry: also those of which nothing is admitted, since they hide others. Where the language
   * that is `spoken` is Estonian, a word that is another one in English is meant as Estonian has it: `monitor` is a screen.
   */
  entriesOf(words: readonly StemChoice[], admits?: Admits, spoken?: Language): readonly RelatedTerms[];
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

/** Stem after stem down to the sets that hold the phrase. Maps, since a word may be `constructor`. */
interface Branch {
  readonly phrase: string;
  readonly next: Map<string, Branch>;
  readonly kin: Kin[];
  readonly related: Map<Spoken, readonly WeighedTerm[]>;
  /** Of these, what each of those who ask holds. */
  readonly admitted: WeakMap<Admits, Map<Spoken, readonly WeighedTerm[]>>;
}

/** A phrase, and the sets that hold it or some of them. */
interface KinOfPhrase {
  readonly phrase: string;
  readonly kin: readonly Kin[];
}

/** The language of the query, where that is said. */
type Spoken = Language | undefined;

interface Match extends Stretch {
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
  const branchOf = (stem: string) => {
    const known = root.next.get(stem);
    if (known !== undefined) return known;
    enterAll(stem, opened, root);
    return root.next.get(stem);
  };
  const begin = openBeginnings(branchOf);
  const entriesOf: Thesaurus['entriesOf'] = (words, admits = admitsAll, spoken) =>
    entriesIn(begin, words, ({ branch }) => admittedOf(branch, admits, spoken));
  return {
    entriesOf,
    relatedOf: (words, admits) => entriesOf(words, admits).flatMap(oneByOne),
    relatedAsWritten: (words, isWritten) =>
      entriesIn(begin, words, ({ from, branch }) =>
        relatedOfKin(keptKin(branch, (term) => isWritten(term, from))),
      ).flatMap(oneByOne),
    knows: (stem) => opened.some((sets) => sets.knows(stem)),
  };
}

/** All entries that begin with one of these stems. */
type Begin = (stems: readonly string[]) => readonly Branch[];

/** Whoever reads words once hands in the same lists of stems again: where they begin is looked for once. */
function openBeginnings(branchOf: (stem: string) => Branch | undefined): Begin {
  const known = new WeakMap<readonly string[], readonly Branch[]>();
  return (stems) => {
    const before = known.get(stems);
    if (before !== undefined) return before;
    const branches = stems.flatMap((stem) => branchOf(stem) ?? []);
    known.set(stems, branches);
    return branches;
  };
}

function enterAll(stem: string, opened: readonly OpenedSets[], root: Branch): void {
  for (const kin of opened.flatMap((sets) => sets.kinFrom(stem))) {
    for (const { stems } of kin.members) if (stems[0] === stem) branchFor(root, stems).kin.push(kin);
  }
}

function newBranch(phrase: string): Branch {
  return { phrase, next: new Map(), kin: [], related: new Map(), admitted: new WeakMap() };
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

function entriesIn(
  begin: Begin,
  words: readonly StemChoice[],
  termsOf: (match: Match) => readonly WeighedTerm[],
): readonly RelatedTerms[] {
  const matches = words.flatMap((_, from) => longestFirst(matchesFrom(begin, words, from)));
  return unhidden(matches).map((match) => ({
    from: match.from,
    length: match.length,
    terms: termsOf(match),
  }));
}

function oneByOne({ from, length, terms }: RelatedTerms): readonly RelatedTerm[] {
  return terms.map(({ stems, weight, language, term }) => ({ from, length, stems, weight, language, term }));
}

/** Of the sets that hold the phrase, those in which one of the terms with its stems is meant. */
function keptKin({ phrase, kin }: Branch, isMeant: (term: string) => boolean): KinOfPhrase {
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

function endOf({ from, length }: Stretch): number {
  return from + length;
}

/** Every entry that begins at this word, along every reading of every word. */
function matchesFrom(begin: Begin, words: readonly StemChoice[], from: number): readonly Match[] {
  const matches: Match[] = [];
  let branches = begin(choicesOf(words[from]));
  for (let at = from + 1; branches.length > 0; at++) {
    for (const branch of branches) {
      if (branch.kin.length > 0) matches.push({ from, length: at - from, branch });
    }
    const choices = choicesOf(words[at]);
    branches = branches
      .filter(({ next }) => next.size > 0)
      .flatMap(({ next }) => choices.flatMap((stem) => next.get(stem) ?? []));
  }
  return matches;
}

function choicesOf(word: StemChoice | undefined): readonly string[] {
  if (word === undefined) return [];
  return typeof word === 'string' ? [word] : word;
}

function admittedOf(branch: Branch, admits: Admits, spoken: Spoken): readonly WeighedTerm[] {
  const byLanguage = branch.admitted.get(admits) ?? new Map<Spoken, readonly WeighedTerm[]>();
  branch.admitted.set(admits, byLanguage);
  const known = byLanguage.get(spoken);
  if (known !== undefined) return known;
  const related =
    branch.related.get(spoken) ?? relatedOfKin({ phrase: branch.phrase, kin: kinSpoken(branch, spoken) });
  branch.related.set(spoken, related);
  const admitted = related.filter(({ stems }) => admits(stems));
  byLanguage.set(spoken, admitted);
  return admitted;
}

/**
 * Of an Estonian phrase that is also an English one, the sets in which it is Estonian; all, where it is English alone:
 * 'kes teeb backupi'. English has borrowed none of its words from Estonian: those that it shares mean the same there.
 */
function kinSpoken({ phrase, kin }: KinOfPhrase, spoken: Spoken): readonly Kin[] {
  if (spoken !== 'et') return kin;
  const own = kin.filter(({ members }) =>
    members.some(({ stems, language }) => language === 'et' && stems.join(' ') === phrase),
  );
  return own.length > 0 ? own : kin;
}

/** All that may stand for an entry, each at its best weight, the best first: worked out when first asked for. */
function relatedOfKin({ phrase, kin }: KinOfPhrase): readonly WeighedTerm[] {
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
