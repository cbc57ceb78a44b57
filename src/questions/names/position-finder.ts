import type { Steps } from '../../ground/index.js';
import type { Thesaurus } from '../../language/index.js';
import { chooseAmong } from './choose-position.js';
import { findMentions } from './find-mentions.js';
import type { Mention } from './mention.js';
import { readWords, type NamesKnown } from './name-readings.js';
import type { NamedPosition } from './named-position.js';
import { otherNamesInSteps } from './other-names.js';
import { positionTableInSteps } from './position-table.js';
import type { Sentence } from '../words/sentence.js';
import { findWithoutHead } from './title-without-head.js';

export interface PositionFinder {
  /** Every position that is named. */
  findAll(sentence: Sentence): readonly Mention[];
  /** The one position whose title alone has these words, though its head is not among them: 'MDFT' of 'MDFT koordinaator'. */
  withoutHead(sentence: Sentence): Mention | undefined;
  /**
   * Of these positions, or of all, those that the words speak for without the head: 'the counselling methods one'.
   */
  choose(sentence: Sentence, among?: readonly string[]): readonly string[];
  /** The positions whose head ends in this one: of a 'spetsialist' every `peaspetsialist`. */
  withLongerHead(stem: string): readonly string[];
  /** The positions of this very title or full name, as `plainName` writes it. */
  titled(name: string): readonly string[];
  /** Whether the stem is part of some title or unit. */
  isNameStem(stem: string): boolean;
}

/** Opens the names of a collection's positions, position by position. */
export function* positionFinderInSteps(
  positions: readonly NamedPosition[],
  thesaurus: Thesaurus,
): Steps<PositionFinder> {
  const table = yield* positionTableInSteps(positions);
  const names: NamesKnown = {
    otherNames: yield* otherNamesInSteps(positions, thesaurus),
    isTitleStem: table.isTitleStem,
    headBegunBy: table.headBegunBy,
  };
  const readingsOf = (sentence: Sentence) => readWords(sentence, names);
  return {
    isNameStem: table.isNameStem,
    withLongerHead: (stem) => table.ofLongerHead(stem).map(({ id }) => id),
    titled: (name) => table.titled(name).map(({ id }) => id),
    findAll: (sentence) => findMentions(sentence, readingsOf(sentence), table),
    withoutHead: (sentence) => findWithoutHead(sentence, readingsOf(sentence), table),
    choose: (sentence, among) => chooseAmong(sentence, readingsOf(sentence), table, among),
  };
}
