import type { Steps } from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import { phraseSteps, sayingSteps } from '../indexes/passage-meanings.js';
import { openWords } from './pull-of-word.js';
import { Sparse } from '../numbers/sparse.js';
import type { TopicWord } from '../words/topic-word.js';
import { mostSets, openTouch } from './touch.js';
import { pullAll, waysTo } from './ways.js';

/** The stems of an index, in rows. */
interface PulledStems {
  readonly keys: readonly string[];
  readonly rowOf: (stem: string) => number | undefined;
  /** 1 for a stem that one passage says, next to nothing for one that all do. */
  readonly rarityOf: (stem: string) => number;
  readonly passageCount: number;
}

/** What a question pulls at beside words, a stem perhaps more than once; told, since a list of them would be thrown away at once. */
interface Beside {
  reading(stem: string, pull: number): void;
  /** By the number of the set. */
  phrase(set: number, pull: number): void;
}

/** How strongly a question pulls at each row, for one step of a worth in the index. It holds until the next question. */
type Pulling = (spoken: readonly TopicWord[], beside: Beside) => Sparse;

/** Where there is time for so many sets, questions touch no more; with less, what each word leads to is of no use. */
const usualSets = 500;

/** Turns what a question touches into what it pulls at: the same for an index in memory and for one in a database. */
export function* pullingInSteps(
  { keys, rowOf, rarityOf, passageCount }: PulledStems,
  meanings: Meanings,
): Steps<Pulling> {
  const ways = yield* waysTo(keys, meanings);
  const pulls = new Sparse(keys.length);
  const most = mostSets(passageCount);
  const touch = openTouch(meanings, rarityOf, most);
  const readWord = openWords({ touch, ways, pulls, rowOf, isRemembering: most >= usualSets }, meanings);
  return (spoken, beside) => {
    const words = spoken.map(readWord);
    const { sets, strengths, followed, length } = touch.ofQuestion(words);
    const step = 1 / (length * sayingSteps);
    pulls.wipe();
    for (const { stems } of words) {
      for (const { stem, row, pull } of stems) {
        if (row !== undefined) pulls.add(row, pull * step);
        beside.reading(stem, pull * step);
      }
    }
    if (sets.length < most) {
      for (const word of words) if (word.ways !== undefined) pulls.addKept(word.ways.rows, step);
      pullAll(ways, followed, step, pulls);
    } else {
      // Where there is no time for all sets, only all words together tell which are the firmest.
      pullAll(ways, { at: strengths, touched: sets }, step, pulls);
    }
    for (const set of sets) beside.phrase(set, (strengths[set] ?? 0) / (length * phraseSteps));
    return pulls;
  };
}
