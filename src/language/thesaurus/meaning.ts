import type { MeaningTables } from './meaning-tables.js';

/** A word of a text, as its meaning is looked for. */
export interface WordOfText {
  /** The stems it may have, the likeliest first. */
  readonly stems: readonly string[];
  /** How much it says: 1, and less for a light word or a member of a compound. */
  readonly weight: number;
}

/**
 * What a text says, before its words are spread over the sets that they stand in: so little that an index can keep it
 * for every passage.
 */
export interface Saying {
  /** How much it says each stem, by the likeliest reading of its words. */
  readonly words: ReadonlyMap<string, number>;
  /** What else its words might be; that counts by itself alone. */
  readonly readings: ReadonlyMap<string, number>;
  /** How strongly whole phrases touch a set, by the set's number. */
  readonly phrases: ReadonlyMap<number, number>;
}

/** What a text is about: how strongly it touches each set of words, by the set's number, and each stem by itself. */
export type Meaning = ReadonlyMap<number | string, number>;

/**
 * A word means the company it keeps: the sets of synonyms and topics that it stands in. Two texts are alike where their
 * words stand in the same sets, though they share no word: 'sebra' and 'teekattemärgistus' meet in the set of road
 * markings. A word of many sets says little of each; a rare one, much.
 */
export interface Meanings {
  sayingOf(words: readonly WordOfText[]): Saying;
  /** What it says but for its phrases: that of words together is the sum of what each says. */
  readingsOf(words: readonly WordOfText[]): Pick<Saying, 'words' | 'readings'>;
  phrasesOf(words: readonly WordOfText[]): Saying['phrases'];
  /** The saying with its words spread over their sets. */
  meaningOf(words: readonly WordOfText[]): Meaning;
  /** Tells each set that a stem stands in, and how far it goes there: together, a step as long as the word is rare. */
  spread(stem: string, tell: (set: number, strength: number) => void): void;
  /** What a stem says by itself, beside the sets that it stands in. */
  readonly byItself: (stem: string) => number;
  readonly setCount: number;
  /** How much a stem says: 1 where no set or one holds it, less the more do. */
  readonly rarity: (stem: string) => number;
  /** Whether some set holds this stem. */
  readonly knows: (stem: string) => boolean;
  /** Whether an Estonian term has it: what an Estonian compound may be made of. `helistada` is no `state`. */
  readonly knowsInEstonian: (stem: string) => boolean;
}

/** A whole phrase is worth so much for each unit of its words' rarity. Tuned as docs/language.md tells. */
const ofWholePhrase = 0.27;
/** The word by itself, beside the sets that it stands in; and one that no set knows: a name, an abbreviation. */
const ofOwnWord = 0.6;
const ofUnknownWord = 5;
/** How far apart the words of a phrase may stand. */
const phraseReach = 4;

/** One of the tables, opened: its sets are numbered on from those of the tables before it. */
interface Opened {
  readonly tables: MeaningTables;
  readonly numbers: ReadonlyMap<string, number>;
  readonly firstSet: number;
  /** The stems of a word by their numbers; read once, since words are asked for again. */
  readonly numbersOf: (word: WordOfText) => readonly number[];
  /** How often each stem stands near the word that is looked at; nothing between two texts. */
  readonly near: Uint16Array;
}

/** Opens one table or several, such as the bot's own words and those of the organisation. */
export function openMeanings(...all: readonly MeaningTables[]): Meanings {
  const setCount = all.reduce((sum, tables) => sum + tables.setCount, 0);
  const opened = inTurn(all);
  const knows = (stem: string) => opened.some(({ numbers }) => numbers.has(stem));
  const knowsInEstonian = (stem: string) =>
    opened.some(({ numbers, tables }) => tables.estonian[numbers.get(stem) ?? -1] === 1);
  const rarity = (stem: string) => rarityOf(stem, opened, setCount);
  const byItself = (stem: string) => (knows(stem) ? ofOwnWord * rarity(stem) : ofUnknownWord);
  const spread = (stem: string, tell: (set: number, strength: number) => void) => {
    if (!knows(stem)) return;
    const length = rarity(stem);
    for (const one of opened) spreadOver(stem, length, one, tell);
  };
  const phrasesOf = (words: readonly WordOfText[]) => {
    const phrases = new Map<number, number>();
    for (const one of opened) touchPhrases(words, one, rarity, phrases);
    return phrases;
  };
  const sayingOf = (words: readonly WordOfText[]): Saying => ({
    ...readingsOf(words, knows),
    phrases: phrasesOf(words),
  });
  return {
    knows,
    knowsInEstonian,
    byItself,
    spread,
    setCount,
    sayingOf,
    readingsOf: (words) => readingsOf(words, knows),
    phrasesOf,
    rarity: (stem) => (setCount === 0 ? 1 : rarity(stem) / Math.log(1 + setCount)),
    meaningOf: (words) => spreadOut(sayingOf(words), { byItself, spread }),
  };
}

function inTurn(all: readonly MeaningTables[]): readonly Opened[] {
  let firstSet = 0;
  return all.map((tables) => {
    const numbers = new Map(tables.stems.map((stem, number) => [stem, number]));
    const near = new Uint16Array(tables.stems.length);
    const one = { tables, numbers, firstSet, numbersOf: openNumbers(numbers), near };
    firstSet += tables.setCount;
    return one;
  });
}

function openNumbers(numbers: ReadonlyMap<string, number>): Opened['numbersOf'] {
  const known = new WeakMap<WordOfText, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = word.stems.flatMap((stem) => numbers.get(stem) ?? []);
    known.set(word, own);
    return own;
  };
}

/** A word is its likeliest reading that some set knows; what else it might be counts by itself alone. */
function readingsOf(
  all: readonly WordOfText[],
  knows: (stem: string) => boolean,
): Pick<Saying, 'words' | 'readings'> {
  const [words, readings] = [new Map<string, number>(), new Map<string, number>()];
  for (const { stems, weight } of all) {
    const likeliest = stems.find(knows) ?? stems[0];
    for (const stem of stems) add(stem === likeliest ? words : readings, stem, weight);
  }
  return { words, readings };
}

function spreadOut(
  { words, readings, phrases }: Saying,
  { byItself, spread }: Pick<Meanings, 'byItself' | 'spread'>,
): Meaning {
  const meaning = new Map<number | string, number>(phrases);
  for (const [stem, weight] of words) {
    add(meaning, stem, weight * byItself(stem));
    spread(stem, (set, strength) => {
      add(meaning, set, weight * strength);
    });
  }
  for (const [stem, weight] of readings) add(meaning, stem, weight * byItself(stem));
  return meaning;
}

function add<Key>(strengths: Map<Key, number>, key: Key, strength: number): void {
  strengths.set(key, (strengths.get(key) ?? 0) + strength);
}

function rarityOf(stem: string, opened: readonly Opened[], setCount: number): number {
  let held = 0;
  for (const { tables, numbers } of opened) {
    const number = numbers.get(stem);
    if (number !== undefined) held += (tables.starts[number + 1] ?? 0) - (tables.starts[number] ?? 0);
  }
  return Math.log(1 + setCount / (1 + held));
}

/** One of many sets goes a little way to each. */
function spreadOver(
  stem: string,
  length: number,
  { tables: { starts, sets, strengths }, numbers, firstSet }: Opened,
  tell: (set: number, strength: number) => void,
): void {
  const number = numbers.get(stem);
  if (number === undefined) return;
  const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
  let squares = 0;
  for (let at = from; at < to; at += 1) squares += (strengths[at] ?? 0) ** 2;
  const pull = length / Math.sqrt(squares);
  for (let at = from; at < to; at += 1) tell(firstSet + (sets[at] ?? 0), pull * (strengths[at] ?? 0));
}

/** A phrase whose words stand near one another says more than they do apart. */
function touchPhrases(
  words: readonly WordOfText[],
  { tables, numbersOf, near, firstSet }: Opened,
  rarity: (stem: string) => number,
  phrases: Map<number, number>,
): void {
  const { phraseStarts, phraseSets, wordStarts, phraseWords, stems: names } = tables;
  const known = words.map(numbersOf);
  const count = (at: number, by: 1 | -1) => {
    for (const stem of known[at] ?? []) near[stem] = (near[stem] ?? 0) + by;
  };
  // The words around one are those around the one before, but for the first and the last of them.
  for (let at = 0; at < phraseReach; at += 1) count(at, 1);
  for (const [at, stems] of known.entries()) {
    count(at + phraseReach, 1);
    count(at - phraseReach - 1, -1);
    for (const stem of stems) {
      for (let phrase = phraseStarts[stem] ?? 0; phrase < (phraseStarts[stem + 1] ?? 0); phrase += 1) {
        const [from, to] = [wordStarts[phrase] ?? 0, wordStarts[phrase + 1] ?? 0];
        // It begins with the word that is looked at.
        if (!areNear(phraseWords, from + 1, to, near)) continue;
        let length = 0;
        for (let word = from; word < to; word += 1) length += rarity(names[phraseWords[word] ?? 0] ?? '');
        add(phrases, firstSet + (phraseSets[phrase] ?? 0), ofWholePhrase * length);
      }
    }
  }
  for (let at = known.length - phraseReach - 1; at < known.length; at += 1) count(at, -1);
}

function areNear(phraseWords: Uint16Array, from: number, to: number, near: Uint16Array): boolean {
  for (let word = from; word < to; word += 1) if (near[phraseWords[word] ?? 0] === 0) return false;
  return true;
}
