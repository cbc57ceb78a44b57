import type { Collection } from '../../descriptions/index.js';
import { inOneGo, type Steps } from '../../ground/index.js';
import { BoundedCache } from '../../language/index.js';
import { conceptsIn, conceptsOf, type Concept } from '../words/concept.js';
import { openContents } from '../passages/contents.js';
import { openRanking, raritiesOf, type Hit } from './find.js';
import { knownWordsInSteps, type SearchWords } from '../words/known-words.js';
import { likenessInSteps } from '../likeness/likeness.js';
import { openMeeting } from '../meeting/meeting.js';
import type { IndexOpening } from '../indexes/saved-index.js';
import { openScope, type Scope, type Within } from '../passages/scope.js';
import { nothingTaught, openTaught, type Taught } from './taught.js';

export interface Search {
  /** The passages that the topic's words meet, best first. Any text is a topic; one that says nothing finds nothing. */
  find(topic: string, within: Within): readonly Hit[];
  /** The telling words of a topic, each with what would say the same. */
  conceptsOf(topic: string): readonly Concept[];
  /** Whether this was taught to be what no description holds. */
  belongsNowhere(topic: string): boolean;
  /** Whether some passage has this stem. */
  isIndexed(stem: string): boolean;
  readonly stems: ReadonlySet<string>;
}

/** The whole message, and each of the questions in it. */
const mostTopicsOfTurn = 12;

/** The same in one go, for whoever may wait. */
export function openSearch(
  collection: Collection,
  opening: IndexOpening,
  words: SearchWords,
  taught?: Taught,
): Search {
  return inOneGo(searchInSteps(collection, opening, words, taught));
}

export function* searchInSteps(
  collection: Collection,
  { index }: Pick<IndexOpening, 'index'>,
  words: SearchWords,
  taught: Taught = nothingTaught,
): Steps<Search> {
  const contents = openContents(collection, index.counts);
  const stems = new Set(index.words.keys);
  const known = yield* knownWordsInSteps(stems, words);
  const { isIndexed } = known;
  const likeness = yield* likenessInSteps(contents, index.meanings, words.meanings);
  const meet = openMeeting(index.words, contents);
  const rank = openRanking(contents);
  const wordings = openTaught(taught, known);
  const findAmong = (topic: string, scope: Scope) => {
    const spoken = known.readTopic(topic);
    const concepts = conceptsIn(spoken, known);
    const alike = likeness.to(spoken, scope);
    const meeting = meet(concepts, scope);
    const counts = meeting.mets.map(({ count }) => count);
    const rarities = raritiesOf(concepts, counts, contents.passageCount);
    const found = rank({ concepts, meeting, likeness: alike, rarities }, scope);
    return wordings.apply(topic, found, (key) => {
      const passage = contents.withKey(key);
      return passage !== undefined && scope.admitted[passage.order] === 1 ? passage : undefined;
    });
  };
  const duties = openScope({ duties: true }, contents);
  // One turn asks for its topics twice: to understand what is meant, and to answer.
  const lately = new BoundedCache<readonly Hit[]>(mostTopicsOfTurn);
  const inDuties = (topic: string) => {
    const known = lately.get(topic);
    if (known !== undefined) return known;
    const hits = findAmong(topic, duties);
    lately.set(topic, hits);
    return hits;
  };
  return {
    isIndexed,
    stems,
    belongsNowhere: (topic) => wordings.belongsNowhere(topic),
    conceptsOf: (topic) => conceptsOf(topic, known),
    find: (topic, within) =>
      within.duties && within.descriptionIds === undefined
        ? inDuties(topic)
        : findAmong(topic, openScope(within, contents)),
  };
}
