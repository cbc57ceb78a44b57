import { isFunctionWord, isInformationTechnology } from '../../language/index.js';
import type { FoundCue } from '../cues/cue-finder.js';
import { mayNameDoer } from '../words/doer.js';
import type { Knowledge } from '../knowledge.js';
import { looksLikeRole } from '../words/role-word.js';
import { asTyped, type Sentence, type SpokenWord } from '../words/sentence.js';
import { placesOfTimes } from '../words/times-said.js';

/** The indexes of the words that are in no name, no cue and hold no sentence together. */
export function restOf(
  sentence: Sentence,
  named: ReadonlySet<number>,
  cues: readonly FoundCue[],
): readonly number[] {
  const cueWords = new Set(cues.filter(({ weight }) => weight >= 2).flatMap(({ at }) => at));
  const times = placesOfTimes(sentence);
  const saysNothing = (word: SpokenWord) =>
    isFunctionWord(word.text) && !isInformationTechnology(asTyped(sentence, word), sentence.text);
  return sentence.words.flatMap((word, at) =>
    named.has(at) || cueWords.has(at) || times.has(at) || word.number || saysNothing(word) ? [] : [at],
  );
}

/** Whether the word names a position, be it one that nobody here holds. */
export function isRole(
  sentence: Sentence,
  at: number,
  knowledge: Pick<Knowledge, 'undescribedHeads'>,
): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  return word.stems.some((stem) => isHead(word, stem, knowledge)) || looksLikeRole(word.text);
}

function isHead(
  { text }: SpokenWord,
  stem: string,
  { undescribedHeads }: Pick<Knowledge, 'undescribedHeads'>,
): boolean {
  const head = undescribedHeads.get(stem);
  return head !== undefined && mayNameDoer(text, head);
}
