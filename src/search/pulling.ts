import type { Steps } from '../ground/index.js';
import { BoundedCache, type Meanings, type WordOfText } from '../language/index.js';
import { phraseSteps, sayingSteps } from './passage-meanings.js';
import { Sparse } from './sparse.js';
import type { TopicWord } from './topic-word.js';
import { mostSets, openTouch } from './touch.js';
import { pullWays, waysTo } from './ways.js';
import { weighedWord } from './weighed-word.js';

/** The stems of an index, in rows. */
interface PulledStems {
  readonly keys: readonly string[];
  readonly rowOf: (stem: string) => number | undefined;
  /** 1 for a stem that one passage says, next to nothing for one that all do. */
  readonly rarityOf: (stem: string) => number;
  readonly passageCount: number;
}

/** What a question pulls at beside words; told, since a list of them would be thrown away at once. */
interface Beside {
  reading(stem: string, pull: number): void;
  /** By the number of the set. */
  phrase(set: number, pull: number): void;
}

/** How strongly a question pulls at each row, for one step of a worth in the index. It holds until the next question. */
type Pulling = (spoken: readonly TopicWord[], beside: Beside) => Sparse;

const mostWordsRemembered = 5_000;

/** What a word says with the members of its compound, worked out once for words that people use again. */
function openWeighing(meanings: Meanings): (word: TopicWord) => readonly WordOfText[] {
  const known = new BoundedCache<readonly WordOfText[]>(mostWordsRemembered);
  return (word) => {
    const key = `${word.language} ${word.text} ${word.stems.join(' ')}`;
    const weighed = known.get(key) ?? weighedWord(word, meanings);
    known.set(key, weighed);
    return weighed;
  };
}

/** Turns what a question touches into what it pulls at: the same for an index in memory and for one in a database. */
export function* pullingInSteps(
  { keys, rowOf, rarityOf, passageCount }: PulledStems,
  meanings: Meanings,
): Steps<Pulling> {
  const ways = yield* waysTo(keys, meanings);
  const pulls = new Sparse(keys.length);
  const weighedOf = openWeighing(meanings);
  const touchOf = openTouch(meanings, rarityOf, mostSets(passageCount));
  return (spoken, beside) => {
    pulls.wipe();
    const { sets, strengths, stems, length } = touchOf(spoken.flatMap(weighedOf));
    for (const [stem, strength] of stems) {
      const pull = (strength * meanings.byItself(stem)) / (length * sayingSteps);
      const row = rowOf(stem);
      if (row !== undefined) pulls.add(row, pull);
      beside.reading(stem, pull);
    }
    for (const set of sets) {
      const pull = (strengths[set] ?? 0) / length;
      pullWays(ways, set, pull / sayingSteps, pulls);
      beside.phrase(set, pull / phraseSteps);
    }
    return pulls;
  };
}
