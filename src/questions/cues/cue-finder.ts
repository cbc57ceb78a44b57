import { grouped } from '../../ground/index.js';
import { partMeanings, type CueMeaning } from './cue-table.js';
import { cues, type Cue, type CueWord } from './cues-with-stems.once.js';
import { mayBe, type Sentence, type SpokenWord } from '../words/sentence.js';

/** A cue that stands in a message, and by which of its words. */
export interface FoundCue {
  readonly means: CueMeaning;
  readonly weight: number;
  readonly phrase: string;
  readonly at: readonly number[];
}

/** Cues by the key of their first word, so that a message meets only those that can be in it. */
const cuesByFirstWord = grouped(cues, ({ words: [first] }) =>
  first === undefined ? [] : [first.exact ? `=${first.key}` : first.key],
);

/** The words that cues are made of, as written: they are known, and what a misspelt one may stand for. */
export const cueWords: readonly string[] = [
  ...new Set(cues.flatMap(({ phrase }) => phrase.split(/\s+/))),
].flatMap((word) => (word.startsWith('=') ? [] : [word]));

function fits(word: SpokenWord, cueWord: CueWord): boolean {
  return cueWord.exact ? word.folded === cueWord.key : mayBe(word, cueWord.key);
}

/** How far apart, in words, the words of one cue may stand. */
const reach = 8;

/** The words of the message that make up the cue, each used once; `undefined` where one is missing. */
function placesOf(cue: Cue, words: readonly SpokenWord[], first: number): readonly number[] | undefined {
  const at = [first];
  for (const cueWord of cue.words.slice(1)) {
    const place = words.findIndex(
      (word, index) => Math.abs(index - first) <= reach && !at.includes(index) && fits(word, cueWord),
    );
    if (place < 0) return undefined;
    at.push(place);
  }
  return at;
}

/** Finds the cues in a message, leaving out words that are `taken` (a position's name, say). */
export function findCues(sentence: Sentence, taken: ReadonlySet<number>): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const [index, word] of sentence.words.entries()) {
    if (taken.has(index)) continue;
    for (const key of new Set([`=${word.folded}`, ...word.stems, ...word.guesses])) {
      for (const cue of cuesByFirstWord.get(key) ?? []) {
        const at = placesOf(cue, sentence.words, index);
        if (at === undefined || at.some((place) => taken.has(place))) continue;
        const guessed = at.some((place) => sentence.words[place]?.guesses.length);
        // A guess is too little to be told "that's outside".
        if (guessed && cue.means === 'outside') continue;
        // A phrase of several words says more than one word of it would, a misspelt one less.
        const weight = (cue.weight + 0.5 * (at.length - 1)) * (guessed ? 0.9 : 1);
        found.push({ means: cue.means, weight, phrase: cue.phrase, at });
      }
    }
  }
  return found;
}

/** The weight of each meaning: its strongest cue, and a little for each further word that speaks for it. */
export function weighCues(found: readonly FoundCue[]): ReadonlyMap<CueMeaning, number> {
  const weights = new Map<CueMeaning, number>();
  for (const [means, speaking] of grouped(found, (cue) => [cue.means])) {
    const strongest = Math.max(...speaking.map(({ weight }) => weight));
    const words = new Set(speaking.flatMap(({ at }) => at));
    weights.set(means, strongest + 0.1 * (words.size - 1));
  }
  return weights;
}

/** A cue below this is a hint and asks for nothing by itself. */
export const enoughToAsk = 1.8;

/** Whether the cue, by itself, asks for a part of a description. */
export function asksForPart({ means, weight }: FoundCue): boolean {
  return partMeanings.some((part) => part === means) && weight >= enoughToAsk;
}
