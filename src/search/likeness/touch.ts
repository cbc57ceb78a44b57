import type { Meanings, Saying, WordOfText } from '../../language/index.js';
import { Sparse, type KeptNumbers } from '../numbers/sparse.js';
import { strongestFirst } from '../numbers/strongest-first.js';
import type { TopicWord } from '../words/topic-word.js';
import { weighedWord } from '../words/weighed-word.js';

/**
 * A question touches a thousand sets, most of them faintly by one common word. In a large collection so many are held
 * against it, the firmest; in one of some hundred descriptions, all.
 */
export const mostSets = (passageCount: number): number => Math.max(200, Math.floor(8_000_000 / passageCount));

/** What a word touches wherever it stands. */
export interface TouchOfWord {
  /** The word with the members of its compound. */
  readonly said: readonly WordOfText[];
  /** How much it says each stem whose sets are touched. */
  readonly words: Saying['words'];
  /** How strongly each stem is touched by itself. */
  readonly stems: readonly (readonly [stem: string, strength: number])[];
}

/** A word of a question, with the sets that it touches where it is known already what they lead to. */
interface Asked {
  readonly touch: TouchOfWord;
  readonly ways?: { readonly sets: KeptNumbers };
}

/** What a question touches: sets of words, and stems by themselves. It holds until the next question. */
interface Touch {
  readonly sets: Uint32Array;
  /** How strongly each set is touched, by its number. */
  readonly strengths: Float32Array;
  /** Of that, what has to be followed: what phrases touch, and words of which it is not known where that leads. */
  readonly followed: Sparse;
  /** Of all of it together; 1 where there is nothing. */
  readonly length: number;
}

export interface Touching {
  ofWord(word: TopicWord): TouchOfWord;
  ofQuestion(asked: readonly Asked[]): Touch;
  /** Adds what a word touches. */
  spread(touch: TouchOfWord, sums: Sparse): void;
}

/** What chooses between passages: rare stems more than common ones, and the sets that a question touches at all firmly. */
export function openTouch(meanings: Meanings, rarityOf: (stem: string) => number, most: number): Touching {
  const touched = new Sparse(meanings.setCount);
  const followed = new Sparse(meanings.setCount);
  const spread: Touching['spread'] = ({ words }, sums) => {
    for (const [stem, weight] of words)
      meanings.spread(stem, (set, strength) => sums.add(set, weight * strength));
  };
  return {
    spread,
    ofWord: (word) => {
      const said = weighedWord(word, meanings);
      const { words, readings } = meanings.readingsOf(said);
      const stems = [...words, ...readings].map(
        ([stem, weight]) => [stem, weight * meanings.byItself(stem) * rarityOf(stem)] as const,
      );
      return { said, words, stems };
    },
    ofQuestion: (asked) => {
      touched.wipe();
      followed.wipe();
      for (const [set, strength] of meanings.phrasesOf(asked.flatMap(({ touch }) => touch.said)))
        followed.add(set, strength);
      for (const { touch, ways } of asked) {
        if (ways === undefined) spread(touch, followed);
        else touched.addKept(ways.sets, 1);
      }
      touched.addAll(followed);
      const strengths = touched.at;
      const all = touched.touched;
      const sets = all.length <= most ? all : strongestFirst(all, strengths).subarray(0, most);
      let squares = 0;
      for (const set of sets) squares += (strengths[set] ?? 0) ** 2;
      for (const strength of together(asked)) squares += strength ** 2;
      return { sets, strengths, followed, length: Math.sqrt(squares) || 1 };
    },
  };
}

/** How strongly each stem is touched by all words together. */
function together(asked: readonly Asked[]): Iterable<number> {
  const strengths = new Map<string, number>();
  for (const { touch } of asked)
    for (const [stem, strength] of touch.stems) strengths.set(stem, (strengths.get(stem) ?? 0) + strength);
  return strengths.values();
}
