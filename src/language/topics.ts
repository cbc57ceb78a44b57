import type { SynonymSet } from './synonym-set.js';
import { openTermReader, type TermWord } from './term-words.js';

/** A topic that a text touches. */
export interface Touched {
  readonly topic: number;
  /** The word of the text that touches it, by its index. */
  readonly at: number;
  /** 1: a term of the topic, or a whole phrase of it; less: a word of a phrase, or a word of many topics. */
  readonly strength: number;
}

/**
 * What belongs together in working life: 'sebra', 'joonimine' and 'teekattemärgistus' are one topic. By it a trouble told
 * in everyday words meets the duty that is written in official ones.
 */
export interface Topics {
  /** How surely a topic binds its words together, by the weight that its line gives it. */
  weightOf(topic: number): number;
  /** The topics that a text touches; each word is given by the stems that it may have. */
  touchedBy(words: readonly (readonly string[])[]): readonly Touched[];
  /** Whether some term of a topic has this stem. */
  knows(stem: string): boolean;
}

/** A word of a phrase stands for the phrase's topic, but less than the phrase. */
const wordOfPhrase = 0.45;

interface Phrase {
  readonly topic: number;
  readonly stems: readonly string[];
  /** What each word brings to the whole: a light one, little. */
  readonly strengths: readonly number[];
}

/** What a light word brings to a whole phrase: 'keep an eye on' must not touch its topic four times over. */
const lightInPhrase = 0.3;

export function openTopics(sets: readonly SynonymSet[]): Topics {
  const weights: number[] = [];
  const single = new Map<string, Map<number, number>>();
  const phrases = new Map<string, Phrase[]>();
  const put = (stem: string, topic: number, strength: number) => {
    const own = single.get(stem) ?? new Map<number, number>();
    single.set(stem, own);
    own.set(topic, Math.max(own.get(topic) ?? 0, strength));
  };
  const wordsOf = openTermReader();
  for (const set of sets.filter(({ pos }) => pos === 'topic')) {
    const topic = weights.push(set.weight) - 1;
    for (const term of [...set.et, ...set.en]) {
      const words = wordsOf(term);
      if (words.length === 1) put(words[0]?.stem ?? '', topic, 1);
      else addPhrase(words, topic, put, phrases);
    }
  }
  return {
    weightOf: (topic) => weights[topic] ?? 0,
    touchedBy: (words) => touchedBy(words, single, phrases),
    knows: (stem) => single.has(stem) || phrases.has(stem),
  };
}

function addPhrase(
  words: readonly TermWord[],
  topic: number,
  put: (stem: string, topic: number, strength: number) => void,
  phrases: Map<string, Phrase[]>,
): void {
  for (const { stem, telling } of words) if (telling) put(stem, topic, wordOfPhrase);
  const [first] = words;
  if (first === undefined) return;
  const phrase = {
    topic,
    stems: words.map(({ stem }) => stem),
    strengths: words.map(({ telling }) => (telling ? 1 : lightInPhrase)),
  };
  const others = phrases.get(first.stem);
  if (others === undefined) phrases.set(first.stem, [phrase]);
  else others.push(phrase);
}

/** A word that belongs to many topics says little of each. */
function share(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count / 2));
}

function touchedBy(
  words: readonly (readonly string[])[],
  single: ReadonlyMap<string, ReadonlyMap<number, number>>,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): readonly Touched[] {
  const touched: Touched[] = [];
  for (const [at, stems] of words.entries()) {
    for (const stem of stems) {
      const topics = single.get(stem);
      for (const [topic, strength] of topics ?? [])
        touched.push({ topic, at, strength: strength * share(topics?.size ?? 1) });
      for (const phrase of phrases.get(stem) ?? []) {
        const places = phrase.stems.map((each) => words.findIndex((other) => other.includes(each)));
        if (places.some((place) => place < 0 || Math.abs(place - at) > 4)) continue;
        for (const [index, place] of places.entries()) {
          touched.push({ topic: phrase.topic, at: place, strength: phrase.strengths[index] ?? 1 });
        }
      }
    }
  }
  return touched;
}
