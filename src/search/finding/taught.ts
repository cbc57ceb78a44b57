import { keysOf, openSpelling } from '../../language/index.js';
import { conceptsOf, type Concept, type Words } from '../words/concept.js';
import type { Hit } from './find.js';
import type { Passage } from '../passages/passage.js';
import { openTopics } from '../words/topic-word.js';

/** What people were taught to mean, beside what the descriptions say: wordings of passages, and of nothing at all. */
export interface Taught {
  readonly taught: readonly { readonly passageKey: string; readonly text: string }[];
  readonly nothing: readonly string[];
}

export const nothingTaught: Taught = { taught: [], nothing: [] };

/** The taught wordings, ready to be asked. */
interface TaughtWordings {
  /** The hits with those that were taught lifted to their place; none where the topic was taught to be nobody's. */
  apply(
    topic: string,
    hits: readonly Hit[],
    admitted: (passageKey: string) => Passage | undefined,
  ): readonly Hit[];
  belongsNowhere(topic: string): boolean;
}

/** A telling word of a wording. */
interface TaughtWord {
  readonly keys: readonly string[];
  readonly weight: number;
}

type Wording = readonly TaughtWord[];

/** How much of the wording's words the topic must meet before it is taken for a like one. */
const leastMet = 0.75;
/** A topic of nothing must be it wholly: to say that nobody does something is the graver mistake. */
const whollyMet = 0.85;
/** What the wording itself is worth where the topic says more besides. */
const besides = 0.6;

type Language = Pick<Words, 'thesaurus' | 'isWord' | 'isPart'>;

/** Its own small index beside the saved one: what is taught changes the weights of no other question. */
export function openTaught({ taught, nothing }: Taught, language: Language): TaughtWordings {
  const plain = wordsFor(new Set(), language);
  const read = (text: string): Wording =>
    conceptsOf(text, plain).map(({ word, weight }) => ({ keys: keysOf(word), weight }));
  const lessons = taught.map(({ passageKey, text }) => ({ passageKey, wording: read(text) }));
  const nowhere = nothing.map(read);
  const stems = [...lessons.map(({ wording }) => wording), ...nowhere].flat().flatMap(({ keys }) => keys);
  const words = wordsFor(new Set(stems), language);
  const belongsNowhere = (concepts: readonly Concept[]) =>
    nowhere.some((wording) => {
      const { ofWording, ofTopic } = meeting(concepts, wording);
      return Math.min(ofWording, ofTopic) >= whollyMet;
    });
  return {
    belongsNowhere: (topic) => belongsNowhere(conceptsOf(topic, words)),
    apply: (topic, hits, admitted) => {
      if (stems.length === 0) return hits;
      const concepts = conceptsOf(topic, words);
      const worths = worthsOf(concepts, lessons);
      if (worths.size === 0) return belongsNowhere(concepts) ? [] : hits;
      return lift(hits, worths, concepts, admitted);
    },
  };
}

function wordsFor(stems: ReadonlySet<string>, language: Language): Words {
  const isIndexed = (stem: string) => stems.has(stem);
  return {
    ...language,
    isIndexed,
    // Who taught a wording meant every word of it.
    rarityOf: () => 1,
    isHeld: (held) => held.every(isIndexed),
    spelling: openSpelling([...stems]),
    readTopic: openTopics((stem) => isIndexed(stem) || language.isWord(stem)),
    known: { own: new WeakMap(), alone: new WeakMap() },
  };
}

/** How much of a wording a topic meets, and how much of the topic the wording does: 1 is all of it. */
function meeting(
  concepts: readonly Concept[],
  wording: Wording,
): { readonly ofWording: number; readonly ofTopic: number } {
  const worth = (concept: Concept, word: TaughtWord) => worthFor(concept, word, wording);
  return {
    ofWording: share(wording, (word) => Math.max(0, ...concepts.map((concept) => worth(concept, word)))),
    ofTopic: share(concepts, (concept) => Math.max(0, ...wording.map((word) => worth(concept, word)))),
  };
}

function worthFor({ variants }: Concept, { keys }: TaughtWord, wording: Wording): number {
  const isSaid = (stem: string) => wording.some((word) => word.keys.includes(stem));
  const worths = variants
    .filter(({ stems }) => stems.some((stem) => keys.includes(stem)) && stems.every(isSaid))
    .map(({ weight }) => weight);
  return Math.max(0, ...worths);
}

function share<T extends { readonly weight: number }>(all: readonly T[], worth: (one: T) => number): number {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : all.reduce((sum, one) => sum + one.weight * worth(one), 0) / total;
}

function worthsOf(
  concepts: readonly Concept[],
  lessons: readonly { readonly passageKey: string; readonly wording: Wording }[],
): ReadonlyMap<string, number> {
  const worths = new Map<string, number>();
  for (const { passageKey, wording } of lessons) {
    const { ofWording, ofTopic } = meeting(concepts, wording);
    if (ofWording < leastMet) continue;
    const worth = ofWording * (besides + (1 - besides) * ofTopic);
    worths.set(passageKey, Math.max(worths.get(passageKey) ?? 0, worth));
  }
  return worths;
}

/** Of equals, what was taught comes first; all others keep their order. */
function lift(
  hits: readonly Hit[],
  worths: ReadonlyMap<string, number>,
  concepts: readonly Concept[],
  admitted: (passageKey: string) => Passage | undefined,
): readonly Hit[] {
  const met = concepts.filter(({ variants }) => variants.length > 0).map(({ word }) => word);
  const own = new Map(hits.map((hit) => [hit.passage.key, hit]));
  const lifted = [...worths].flatMap(([key, evidence]): readonly Hit[] => {
    const passage = admitted(key);
    const known = own.get(key);
    if (passage === undefined || (known !== undefined && known.evidence >= evidence)) return [];
    return [{ passage, evidence, met }];
  });
  const keys = new Set(lifted.map(({ passage }) => passage.key));
  const others = hits.filter(({ passage }) => !keys.has(passage.key));
  return [...lifted, ...others].sort((a, b) => b.evidence - a.evidence);
}
