import type { Library } from '../../src/conversation/index.js';
import { inOrder, type JobDescription } from '../../src/descriptions/index.js';
import { openThesaurus, readThesaurus, type Thesaurus } from '../../src/language/index.js';
import { byObjectId, type Person } from '../../src/people/index.js';
import { openKnowledge } from '../../src/questions/index.js';
import { buildIndex, openSearch, type Search } from '../../src/search/index.js';

/** Words that stand for each other, a line a set, as the thesaurus files write them; none unless they are given. */
export function aThesaurus(lines = ''): Thesaurus {
  const { sets, problems } = readThesaurus(lines);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return openThesaurus(sets);
}

/** The search over these descriptions, never written to the disk. */
export function openTestSearch(descriptions: readonly JobDescription[], thesaurus = aThesaurus()): Search {
  const collection = inOrder(descriptions);
  const index = buildIndex(collection, (stem) => thesaurus.knows(stem));
  const { invertedIndex } = index.toJSON() as { invertedIndex: readonly (readonly [string, unknown])[] };
  const stems = new Set(invertedIndex.map(([stem]) => stem));
  return openSearch(collection, { kind: 'opened', index, stems }, thesaurus);
}

/** All that the bot knows, of these descriptions and people alone. */
export function openTestLibrary(
  descriptions: readonly JobDescription[],
  { people = [], thesaurus = aThesaurus() }: { people?: readonly Person[]; thesaurus?: Thesaurus } = {},
): Library {
  const collection = inOrder(descriptions);
  const knowledge = openKnowledge(collection, openTestSearch(collection, thesaurus), thesaurus);
  return { collection, knowledge, people: byObjectId(people) };
}
