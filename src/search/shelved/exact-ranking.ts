import type { Collection } from '../../descriptions/index.js';
import type { Index } from '../indexes/build-index.js';
import { openContents } from '../passages/contents.js';
import { openRanking, raritiesOf, type Hit } from '../finding/find.js';
import { openMeeting } from '../meeting/meeting.js';
import { openScope } from '../passages/scope.js';
import { joinIndexes } from './join-indexes.js';
import { likenessByPulls } from './pulls.js';
import type { WeighedQuestion } from './question.js';

interface FewLeaves {
  /** In the order of the whole collection. */
  readonly descriptions: Collection;
  readonly indexes: readonly Index[];
}

/**
 * Ranks the passages of a few descriptions as they would be ranked among all: the same meeting, likeness and ranking over
 * a small index of them. `passageCount` is that of the whole collection, which says how rare words are; among some
 * descriptions that were named, as in memory, they are counted there.
 */
export function rankFew(
  { descriptions, indexes }: FewLeaves,
  { concepts, pulls, rarities }: WeighedQuestion,
  {
    duties,
    named,
    passageCount,
  }: { readonly duties: boolean; readonly named: boolean; readonly passageCount: number },
): readonly Hit[] {
  const stems = new Set(concepts.flatMap(({ variants }) => variants.flatMap(({ stems: all }) => all)));
  for (const stem of [...pulls.words.keys(), ...pulls.readings.keys()]) stems.add(stem);
  const index = joinIndexes(indexes, { stems, phrases: new Set(pulls.phrases.keys()) });
  const contents = openContents(descriptions, index.counts);
  const scope = openScope({ duties }, contents);
  const meeting = openMeeting(index.words, contents)(concepts, scope);
  const likeness = likenessByPulls(pulls, index.meanings, contents, scope);
  const counts = meeting.mets.map(({ count }) => count);
  const rare = named ? raritiesOf(concepts, counts, passageCount) : rarities;
  return openRanking(contents)({ concepts, meeting, likeness, rarities: rare }, scope);
}
