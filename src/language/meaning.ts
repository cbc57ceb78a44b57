import type { MeaningTables } from './meaning-tables.js';

/** A word of a text, as its meaning is looked for. */
export interface WordOfText {
  /** The stems it may have, the likeliest first. */
  readonly stems: readonly string[];
  /** How much it says: 1, and less for a light word or a member of a compound. */
  readonly weight: number;
}

/** What a text is about: how strongly it touches each set of words, by the set's number, and each stem by itself. */
export type Meaning = ReadonlyMap<number | string, number>;

/**
 * A word means the company it keeps: the sets of synonyms and topics that it stands in. Two texts are alike where their
 * words stand in the same sets, though they share no word: 'sebra' and 'teekattemärgistus' meet in the set of road
 * markings. A word of many sets says little of each; a rare one, much.
 */
export interface Meanings {
  meaningOf(words: readonly WordOfText[]): Meaning;
  /** How much a stem says: 1 where no set or one holds it, less the more do. */
  readonly rarity: (stem: string) => number;
  /** Whether some set holds this stem. */
  readonly knows: (stem: string) => boolean;
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
}

/** Opens one table or several, such as the bot's own words and those of the organisation. */
export function openMeanings(...all: readonly MeaningTables[]): Meanings {
  const setCount = all.reduce((sum, tables) => sum + tables.setCount, 0);
  let firstSet = 0;
  const opened = all.map((tables): Opened => {
    const numbers = new Map(tables.stems.map((stem, number) => [stem, number]));
    const one = { tables, numbers, firstSet };
    firstSet += tables.setCount;
    return one;
  });
  const knows = (stem: string) => opened.some(({ numbers }) => numbers.has(stem));
  return {
    knows,
    rarity: (stem) => (setCount === 0 ? 1 : rarityOf(stem, opened, setCount) / Math.log(1 + setCount)),
    meaningOf: (words) => {
      const meaning = new Map<number | string, number>();
      for (const { stems, weight } of words) {
        for (const stem of stems) {
          const own = knows(stem) ? ofOwnWord * rarityOf(stem, opened, setCount) : ofUnknownWord;
          add(meaning, stem, weight * own);
        }
      }
      for (const one of opened) touchAll(words, one, (stem) => rarityOf(stem, opened, setCount), meaning);
      return meaning;
    },
  };
}

function add(meaning: Map<number | string, number>, key: number | string, strength: number): void {
  meaning.set(key, (meaning.get(key) ?? 0) + strength);
}

function rarityOf(stem: string, opened: readonly Opened[], setCount: number): number {
  let held = 0;
  for (const { tables, numbers } of opened) {
    const number = numbers.get(stem);
    if (number !== undefined) held += (tables.starts[number + 1] ?? 0) - (tables.starts[number] ?? 0);
  }
  return Math.log(1 + setCount / (1 + held));
}

function touchAll(
  words: readonly WordOfText[],
  one: Opened,
  rarity: (stem: string) => number,
  meaning: Map<number | string, number>,
): void {
  const { numbers } = one;
  const known = words.map(({ stems }) => stems.flatMap((stem) => numbers.get(stem) ?? []));
  for (const [at, { weight }] of words.entries()) {
    const [likeliest] = known[at] ?? [];
    if (likeliest === undefined) continue;
    touchSets(likeliest, weight * rarity(one.tables.stems[likeliest] ?? ''), one, meaning);
  }
  touchPhrases(known, one, rarity, meaning);
}

/** Each word is a step as long as the word is rare: one of many sets goes a little way to each. */
function touchSets(
  stem: number,
  length: number,
  { tables: { starts, sets, strengths }, firstSet }: Opened,
  meaning: Map<number | string, number>,
): void {
  const [from, to] = [starts[stem] ?? 0, starts[stem + 1] ?? 0];
  let squares = 0;
  for (let at = from; at < to; at += 1) squares += (strengths[at] ?? 0) ** 2;
  const pull = length / Math.sqrt(squares);
  for (let at = from; at < to; at += 1) add(meaning, firstSet + (sets[at] ?? 0), pull * (strengths[at] ?? 0));
}

/** A phrase whose words stand near one another says more than they do apart. */
function touchPhrases(
  words: readonly (readonly number[])[],
  { tables, firstSet }: Opened,
  rarity: (stem: string) => number,
  meaning: Map<number | string, number>,
): void {
  const { phraseStarts, phraseSets, wordStarts, phraseWords, stems: names } = tables;
  for (const [at, stems] of words.entries()) {
    const near = new Set(words.slice(Math.max(0, at - phraseReach), at + phraseReach + 1).flat());
    for (const stem of stems) {
      for (let phrase = phraseStarts[stem] ?? 0; phrase < (phraseStarts[stem + 1] ?? 0); phrase += 1) {
        const wanted = phraseWords.subarray(wordStarts[phrase], wordStarts[phrase + 1]);
        if (!wanted.every((each) => near.has(each))) continue;
        let length = 0;
        for (const each of wanted) length += rarity(names[each] ?? '');
        add(meaning, firstSet + (phraseSets[phrase] ?? 0), ofWholePhrase * length);
      }
    }
  }
}
