import { LRUCache } from 'lru-cache';
import type { Collection } from '../../descriptions/index.js';
import type { Steps } from '../../ground/index.js';
import { findingInRounds, type Fetch, type Finding } from '../finding/asking.js';
import { conceptsIn, conceptsOf, type Words } from '../words/concept.js';
import { firstOrders, openContents, type Contents, type PassageCounts } from '../passages/contents.js';
import { knownWordsInSteps, type SearchWords } from '../words/known-words.js';
import type { Passage } from '../passages/passage.js';
import type { Within } from '../passages/scope.js';
import { nothingTaught, openTaught, type Taught } from '../finding/taught.js';
import { rankFew } from './exact-ranking.js';
import type { LeafStore } from './leaf-store.js';
import { lexemeOf } from './lexeme.js';
import { likeliestDescriptions } from './likeliest.js';
import type { IndexesAt } from './open-leaves.js';
import { noPostings, placePostings, type PlacedPostings } from './postings.js';
import { pullsInSteps, type PullsOf } from './pulls.js';
import { weighQuestion, type WeighedQuestion } from './question.js';
import type { Tally } from './tally.js';
import { keysWorthFetching } from './worth-fetching.js';

/** A collection whose index is in a database, as it stands: what is kept of it in memory, and how the rest is got. */
interface Shelved {
  readonly collection: Collection;
  readonly tally: Tally;
  readonly store: Pick<LeafStore, 'postings'>;
  readonly indexesAt: IndexesAt;
  readonly words: SearchWords;
}

/** So many descriptions are looked into for one question: the best of ten thousand is among them 98 times of 100. */
const mostLookedInto = 70;
/** Postings that are kept in memory, five bytes each: what questions share. */
const mostPostingsRemembered = 2_000_000;

/** What does not hang on what was taught: it is opened once for a collection. */
interface OpenedShelf {
  readonly openWith: (taught?: Taught) => Finding;
}

export function* openShelvedInSteps(shelved: Shelved): Steps<OpenedShelf> {
  const { collection, tally, words } = shelved;
  const passageCount = tally.starts[collection.length] ?? 0;
  const contents = openContents(collection, countsIn(tally));
  const stems = new Set(tally.stems.stems);
  const known = yield* knownWordsInSteps(stems, words);
  const pullsOf = yield* pullsInSteps(tally.stems, words.meanings, passageCount);
  const looking = { ...shelved, known, pullsOf, contents, passageCount, postings: openPostings(shelved) };
  return { openWith: (taught = nothingTaught) => openWith(taught, stems, looking) };
}

/** As an index counts them; how many words each passage has stands in the leaves. */
function countsIn({ starts, dutyEnds }: Tally): PassageCounts {
  const descriptions = [...dutyEnds].map((dutyEnd, at) => ({
    duties: dutyEnd - (starts[at] ?? 0),
    lines: (starts[at + 1] ?? 0) - dutyEnd,
  }));
  return { ...firstOrders(descriptions), lengths: new Uint16Array() };
}

interface Looking extends Shelved {
  readonly known: Words;
  readonly pullsOf: PullsOf;
  readonly contents: Contents;
  readonly passageCount: number;
  readonly postings: PostingsOfKeys;
}

function openWith(taught: Taught, stems: ReadonlySet<string>, looking: Looking): Finding {
  const { known, contents } = looking;
  const wordings = openTaught(taught, known);
  const fetch: Fetch = async (topic, within) => {
    const hits = await look(topic, within, looking);
    return wordings.apply(topic, hits, (key) => {
      const passage = contents.withKey(key);
      return passage !== undefined && isWithin(passage, within) ? passage : undefined;
    });
  };
  return findingInRounds(
    {
      stems,
      isIndexed: known.isIndexed,
      belongsNowhere: (topic) => wordings.belongsNowhere(topic),
      conceptsOf: (topic) => conceptsOf(topic, known),
    },
    fetch,
  );
}

function isWithin({ place, descriptionId }: Passage, { duties, descriptionIds }: Within): boolean {
  return (!duties || place.kind === 'duty') && (descriptionIds?.includes(descriptionId) ?? true);
}

/** Weighs the question in memory, asks which descriptions it may be about, and ranks the passages of those exactly. */
async function look(topic: string, within: Within, looking: Looking) {
  const { known, pullsOf, tally, contents, collection, indexesAt, passageCount } = looking;
  const spoken = known.readTopic(topic);
  if (spoken.length === 0 || passageCount === 0) return [];
  const question = weighQuestion(conceptsIn(spoken, known), pullsOf(spoken), tally.stems, passageCount);
  const named = within.descriptionIds?.flatMap((id) => contents.numberOf(id) ?? []);
  const places = [...new Set(named ?? (await likeliest(question, looking)))].toSorted((a, b) => a - b);
  const few = {
    descriptions: places.flatMap((place) => collection[place] ?? []),
    indexes: await indexesAt(places),
  };
  return rankFew(few, question, { duties: within.duties, named: named !== undefined, passageCount });
}

async function likeliest(
  question: WeighedQuestion,
  { tally, postings }: Looking,
): Promise<readonly number[]> {
  const fetched = await postings(keysWorthFetching(question, tally.stems));
  return likeliestDescriptions(question, (key) => fetched.get(key), tally, mostLookedInto);
}

type PostingsOfKeys = (keys: readonly string[]) => Promise<ReadonlyMap<string, PlacedPostings>>;

/** Fetches postings, all that are missing at once, and keeps those that were asked for lately. */
function openPostings({ store, tally }: Shelved): PostingsOfKeys {
  const known = new LRUCache<string, PlacedPostings>({
    maxSize: mostPostingsRemembered,
    sizeCalculation: ({ documents }) => documents.length + 1,
  });
  return async (keys) => {
    const missing = keys.filter((key) => !known.has(key));
    const fetched = missing.length === 0 ? [] : await store.postings(missing.map(lexemeOf));
    const placed = new Map<string, PlacedPostings>();
    for (const [at, key] of missing.entries()) {
      const postings = placePostings(fetched[at] ?? noPostings, tally);
      placed.set(key, postings);
    }
    for (const key of keys) {
      const kept = known.get(key);
      if (kept !== undefined) placed.set(key, kept);
    }
    for (const key of missing) {
      const postings = placed.get(key);
      if (postings !== undefined) known.set(key, postings);
    }
    return placed;
  };
}
