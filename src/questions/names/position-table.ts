import type { Steps } from '../../ground/index.js';
import { stemOf } from '../../language/index.js';
import type { NamedPosition } from './named-position.js';
import { looksLikeRole } from '../words/role-word.js';

/** The positions by the words they are called by, so that a message meets those alone that its words can name. */
export interface PositionTable {
  readonly positions: readonly NamedPosition[];
  /** As the collection has them. */
  readonly inOrder: (some: readonly NamedPosition[]) => readonly NamedPosition[];
  readonly ofHead: (stem: string) => readonly NamedPosition[];
  /** Those whose head is a longer word with this one at its end: `peaspetsialist` for `spetsialist`. */
  readonly ofLongerHead: (stem: string) => readonly NamedPosition[];
  /** Those that have any of the stems in their titles or units, apart from the head. */
  readonly withAnyOf: (stems: Iterable<string>) => ReadonlySet<NamedPosition>;
  /** Those whose title or full name is this, as `plainName` writes it. */
  readonly titled: (name: string) => readonly NamedPosition[];
  /** The head of the first position that the letters begin: `it tugi` begins `it-tugiisik`. */
  readonly headBegunBy: (letters: string) => string | undefined;
  /** Whether some title has the stem. */
  readonly isTitleStem: (stem: string) => boolean;
  /** Whether some title or unit has it; the words that only say that something is a unit do not count. */
  readonly isNameStem: (stem: string) => boolean;
}

const nobody: readonly NamedPosition[] = [];

export function* positionTableInSteps(positions: readonly NamedPosition[]): Steps<PositionTable> {
  const [byHead, byPart, byTitle, byStem] = [newGroups(), newGroups(), newGroups(), newGroups()];
  const [titleStems, nameStems] = [new Set<string>(), new Set<string>()];
  const orders = new Map<NamedPosition, number>();
  for (const position of positions) {
    const { head, modifiers, qualifiers, unit, unitKinds } = position;
    orders.set(position, orders.size);
    keep(byHead, [head], position);
    const parts = twoInOne(position);
    keep(byPart, parts, position);
    keep(byTitle, position.titles, position);
    keep(byStem, new Set([...modifiers, ...qualifiers, ...unit, ...unitKinds]), position);
    for (const stem of [head, ...parts, ...modifiers, ...qualifiers]) titleStems.add(stem);
    for (const stem of unit) nameStems.add(stem);
    yield;
  }
  const beginnings = beginningsOfHeads(positions);
  const orderOf = (position: NamedPosition) => orders.get(position) ?? 0;
  return {
    positions,
    inOrder: (some) => [...some].sort((a, b) => orderOf(a) - orderOf(b)),
    ofHead: (stem) => byHead.get(stem) ?? byPart.get(stem) ?? nobody,
    ofLongerHead: (stem) =>
      [...byHead].flatMap(([head, some]) => (head !== stem && head.endsWith(stem) ? some : nobody)),
    withAnyOf: (stems) => new Set([...stems].flatMap((stem) => byStem.get(stem) ?? nobody)),
    titled: (name) => byTitle.get(name) ?? nobody,
    headBegunBy: (letters) => beginnings.get(letters),
    isTitleStem: (stem) => titleStems.has(stem),
    isNameStem: (stem) => titleStems.has(stem) || nameStems.has(stem),
  };
}

/** An `Asjaajaja-personalispetsialist` is called by either, where nobody else is. An `IT-spetsialist` is no two. */
function twoInOne({ headWord }: NamedPosition): readonly string[] {
  const parts = headWord.split('-');
  return parts.length > 1 && parts.every(looksLikeRole) ? parts.map(stemOf) : [];
}

type Groups = Map<string, NamedPosition[]>;

function newGroups(): Groups {
  return new Map();
}

function keep(groups: Groups, keys: Iterable<string>, position: NamedPosition): void {
  for (const key of keys) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
}

/** Fewer letters, or less than half of a head, say too little of it: `eksp`, `koordi`. */
const fewestLetters = 4;

/** People leave out the end of a long title: every beginning that tells enough, with the head it is of. */
function beginningsOfHeads(positions: readonly NamedPosition[]): ReadonlyMap<string, string> {
  const beginnings = new Map<string, string>();
  const met = new Set<string>();
  for (const { headWord, head } of positions) {
    if (met.has(headWord)) continue;
    met.add(headWord);
    const letters = headWord.replace(/[^\p{L}\p{N}]/gu, '');
    for (let end = Math.max(fewestLetters, Math.ceil(letters.length / 2)); end <= letters.length; end += 1) {
      const beginning = letters.slice(0, end);
      if (!beginnings.has(beginning)) beginnings.set(beginning, head);
    }
  }
  return beginnings;
}
