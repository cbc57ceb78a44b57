import type { Collection } from '../descriptions/index.js';
import {
  BoundedCache,
  openSpelling,
  type Meanings,
  type Spelling,
  type Thesaurus,
} from '../language/index.js';
import { conceptsOf, type Concept, type Variant } from './concept.js';
import { findPassages, type Hit } from './find.js';
import { openLikeness } from './likeness.js';
import { topicWordsOf } from './topic-word.js';
import { passagesOf, type Passage } from './passage.js';
import { readPostings } from './postings.js';
import type { IndexOpening } from './saved-index.js';
import { nothingTaught, openTaught, type Taught } from './taught.js';

/** Where to look: in duties alone or in every part, in all descriptions or in some. */
export interface Within {
  readonly duties: boolean;
  readonly descriptionIds?: readonly string[];
}

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

/** What questions are widened by. */
export interface SearchWords {
  readonly thesaurus: Thesaurus;
  readonly meanings: Meanings;
}

const mostWordsRemembered = 5_000;
/** The whole message, and each of the questions in it. */
const mostTopicsOfTurn = 12;

export function openSearch(
  collection: Collection,
  { index }: IndexOpening,
  { thesaurus, meanings }: SearchWords,
  taught: Taught = nothingTaught,
): Search {
  const passages = passagesOf(collection);
  const postings = readPostings(index.words, passages);
  const stems = new Set(postings.keys());
  const isIndexed = (stem: string) => postings.has(stem);
  const isHeld = (held: readonly string[]) => held.every(isIndexed);
  const isWord = meanings.knows;
  const rarityOf = meanings.rarity;
  const spelling: Spelling = openSpelling(stems);
  const variants = new BoundedCache<readonly Variant[]>(mostWordsRemembered);
  const read = (topic: string) =>
    conceptsOf(topic, { isIndexed, isHeld, isWord, rarityOf, spelling, thesaurus, variants });
  const likeness = openLikeness(passages.length, index.meanings, meanings);
  const wordings = openTaught(taught, { thesaurus, isWord });
  const byKey = new Map(passages.map((passage) => [passage.key, passage]));
  const findAmong = (topic: string, admits: (passage: Passage) => boolean) =>
    wordings.apply(
      topic,
      findPassages(read(topic), {
        postings,
        passages,
        admits,
        likeness: likeness.to(topicWordsOf(topic, (stem) => isIndexed(stem) || isWord(stem))),
      }),
      (key) => {
        const passage = byKey.get(key);
        return passage !== undefined && admits(passage) ? passage : undefined;
      },
    );
  // One turn asks for its topics twice: to understand what is meant, and to answer.
  const lately = new BoundedCache<readonly Hit[]>(mostTopicsOfTurn);
  const inDuties = (topic: string) => {
    const known = lately.get(topic);
    if (known !== undefined) return known;
    const hits = findAmong(topic, isDuty);
    lately.set(topic, hits);
    return hits;
  };
  return {
    isIndexed,
    stems,
    belongsNowhere: (topic) => wordings.belongsNowhere(topic),
    conceptsOf: read,
    find: (topic, { duties, descriptionIds }) => {
      if (duties && descriptionIds === undefined) return inDuties(topic);
      const admits = (passage: Passage) =>
        (!duties || isDuty(passage)) && (descriptionIds?.includes(passage.descriptionId) ?? true);
      return findAmong(topic, admits);
    },
  };
}

function isDuty({ place }: Passage): boolean {
  return place.kind === 'duty';
}
