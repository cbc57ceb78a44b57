import type { Library } from '../../src/conversation/index.js';
import type { JobDescription } from '../../src/descriptions/index.js';
import { inOrder } from '../../src/descriptions/collection.js';
import { openThesaurus } from '../../src/language/thesaurus/thesaurus.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { openSearch } from '../../src/search/finding/search.js';
import type { SearchWords } from '../../src/search/words/known-words.js';
import { buildMeaningTables, openMeanings, readThesaurus } from '../../src/language/index.js';
import { libraryOf } from '../../src/living-library.js';
import { openStaff, type Person } from '../../src/people/index.js';
import { buildIndex, findingAtOnce, type Search, type Taught } from '../../src/search/index.js';

/** Words that stand for each other or belong together, a line a set, as the files write them; none unless given. */
export function theseWords(lines = ''): SearchWords {
  const { sets, problems } = readThesaurus(lines);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    thesaurus: openThesaurus(sets.filter(({ pos }) => pos !== 'topic')),
    meanings: openMeanings(buildMeaningTables(sets)),
  };
}

/** The search over these descriptions, never written to the disk. */
export function openTestSearch(
  descriptions: readonly JobDescription[],
  words = theseWords(),
  taught?: Taught,
): Search {
  const collection = inOrder(descriptions);
  const index = buildIndex(collection, words.meanings);
  return openSearch(collection, { kind: 'opened', index }, words, taught);
}

/** All that the bot knows, of these descriptions and people alone. */
export function openTestLibrary(
  descriptions: readonly JobDescription[],
  {
    people = [],
    words = theseWords(),
    taught,
  }: { people?: readonly Person[]; words?: SearchWords; taught?: Taught } = {},
): Library {
  const collection = inOrder(descriptions);
  const staff = openStaff(people, collection);
  const search = openTestSearch(collection, words, taught);
  const knowledge = openKnowledge(collection, search, words.thesaurus);
  return libraryOf({ finding: findingAtOnce(search), knowledge }, staff);
}
