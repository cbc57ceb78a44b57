import type { Collection } from '../descriptions/index.js';
import { inOneGo, type Steps } from '../ground/index.js';
import { fold, keysOf, openSpelling, stemOf, tokensOf, type Thesaurus } from '../language/index.js';
import type { Search } from '../search/index.js';
import { cueWords } from './cues/cue-finder.js';
import type { Holder } from './names/named-holder.js';
import { namedPositionsInSteps } from './names/named-position.js';
import { positionFinderInSteps, type PositionFinder } from './names/position-finder.js';
import { undescribedNamesInSteps, type UndescribedNames } from './names/undescribed-names.js';
import { unitNamesInSteps, type UnitNames } from './names/unit-names.js';
import { sameThing } from './words/same-thing.js';

/** All that understanding leans on, opened once for a collection. */
export interface Knowledge {
  readonly collection: Collection;
  readonly search: Search;
  readonly thesaurus: Thesaurus;
  readonly finder: PositionFinder;
  readonly units: UnitNames;
  readonly isKnown: (stem: string) => boolean;
  /** Stems that a word nobody knows may be a misspelling of, the likeliest first. */
  readonly guess: (word: string) => readonly string[];
  /** The people whose names stand for their positions. */
  readonly holders: readonly Holder[];
  /** The positions that descriptions name and that have none themselves: `superviisor`. */
  readonly undescribed: UndescribedNames;
  /** The last words of those names that end no title, by their stems: by them alone such a position is meant. */
  readonly undescribedHeads: ReadonlyMap<string, string>;
}

/** What the thesaurus calls the positions besides, in both languages. */
function* namesInOtherWords(nameStems: readonly string[], thesaurus: Thesaurus): Steps<readonly string[]> {
  const names: string[] = [];
  for (const stem of new Set(nameStems)) {
    for (const { term, weight } of thesaurus.relatedOf([stem]))
      if (weight >= sameThing) names.push(...tokensOf(term).map(({ text }) => text));
    yield;
  }
  return names;
}

/** People misspell words as they write them, so written forms are compared first, and stems beside them. */
function openGuess(words: readonly string[], stems: Iterable<string>): (word: string) => readonly string[] {
  const stemOfForm = new Map(words.map((word) => [fold(word), stemOf(word)]));
  const spelling = openSpelling(inTurn(stems, stemOfForm.keys()));
  return (word) => {
    const forms = [fold(word), ...keysOf(word)];
    const nearest = forms.flatMap((form) => spelling.nearest(form));
    return [...new Set(nearest.map((form) => stemOfForm.get(form) ?? form))];
  };
}

function* inTurn<Item>(...groups: readonly Iterable<Item>[]): Generator<Item> {
  for (const group of groups) yield* group;
}

/** The same in one go, for whoever may wait. */
export function openKnowledge(
  collection: Collection,
  search: Search,
  thesaurus: Thesaurus,
  holders: readonly Holder[] = [],
): Knowledge {
  return { ...inOneGo(knowledgeInSteps(collection, search, thesaurus)), holders };
}

/** All but who holds what, which changes more often and costs nothing. */
export function* knowledgeInSteps(
  collection: Collection,
  search: Search,
  thesaurus: Thesaurus,
): Steps<Omit<Knowledge, 'holders'>> {
  const positions = yield* namedPositionsInSteps(collection);
  const finder = yield* positionFinderInSteps(positions, thesaurus);
  const nameStems = positions.flatMap((each) => [each.head, ...each.modifiers, ...each.qualifiers]);
  const words = [
    ...cueWords,
    ...positions.map(({ headWord }) => headWord),
    ...(yield* namesInOtherWords(nameStems, thesaurus)),
  ];
  const ownStems = new Set([...words.map(stemOf), ...nameStems]);
  const described = new Set(positions.map(({ head }) => head));
  const undescribed = yield* undescribedNamesInSteps(collection);
  yield;
  const guess = openGuess(words, inTurn(ownStems, search.stems));
  yield;
  return {
    collection,
    search,
    thesaurus,
    finder,
    units: yield* unitNamesInSteps(collection),
    isKnown: (stem) =>
      search.isIndexed(stem) || ownStems.has(stem) || thesaurus.knows(stem) || finder.isNameStem(stem),
    guess,
    undescribed,
    undescribedHeads: new Map([...undescribed.heads].filter(([stem]) => !described.has(stem))),
  };
}
