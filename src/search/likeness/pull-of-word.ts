import type { Meanings } from '../../language/index.js';
import { Sparse, type KeptNumbers } from '../numbers/sparse.js';
import type { TopicWord } from '../words/topic-word.js';
import type { TouchOfWord, Touching } from './touch.js';
import { pullAll, type Ways } from './ways.js';

/** What a word pulls at wherever it stands, to be divided by the length of the question. */
interface PullOfWord {
  readonly touch: TouchOfWord;
  readonly stems: readonly StemPull[];
}

interface StemPull {
  readonly stem: string;
  readonly row: number | undefined;
  readonly pull: number;
}

/** The sets that a word touches, and the rows that they lead to. */
interface WaysOfWord {
  readonly sets: KeptNumbers;
  readonly rows: KeptNumbers;
}

/** A word of a question; its ways are known once it came again. */
interface AskedWord extends PullOfWord {
  readonly ways?: WaysOfWord;
}

/** Four megabytes; then it begins anew. */
const mostNumbersKept = 500_000;
interface Reading {
  readonly touch: Touching;
  readonly ways: Ways;
  /** To work on. */
  readonly pulls: Sparse;
  readonly rowOf: (stem: string) => number | undefined;
  readonly isRemembering: boolean;
}

/** Reads words; what a word leads to is worked out when it comes again, since most never do. */
export function openWords(
  { touch, ways, pulls, rowOf, isRemembering }: Reading,
  meanings: Meanings,
): (word: TopicWord) => AskedWord {
  const known = new WeakMap<TopicWord, PullOfWord>();
  let led = new WeakMap<TopicWord, AskedWord>();
  let numbersKept = 0;
  const sums = new Sparse(meanings.setCount);
  const read = (word: TopicWord): PullOfWord => {
    const own = touch.ofWord(word);
    const stems = own.stems.map(([stem, strength]) => {
      return { stem, row: rowOf(stem), pull: strength * meanings.byItself(stem) };
    });
    return { touch: own, stems };
  };
  const follow = (own: TouchOfWord): WaysOfWord => {
    sums.wipe();
    pulls.wipe();
    touch.spread(own, sums);
    pullAll(ways, sums, 1, pulls);
    return { sets: sums.keep(), rows: pulls.keep() };
  };
  const keep = (word: TopicWord, pull: PullOfWord): AskedWord => {
    const asked = { ...pull, ways: follow(pull.touch) };
    if (numbersKept > mostNumbersKept) [led, numbersKept] = [new WeakMap(), 0];
    numbersKept += asked.ways.sets.places.length + asked.ways.rows.places.length;
    led.set(word, asked);
    return asked;
  };
  return (word) => {
    const whole = led.get(word);
    if (whole !== undefined) return whole;
    const before = known.get(word);
    if (before !== undefined) return isRemembering ? keep(word, before) : before;
    const pull = read(word);
    known.set(word, pull);
    return pull;
  };
}
