import { findCues } from '../cues/cue-finder.js';
import type { Mention } from './mention.js';
import { own, theirs } from '../words/pronouns.js';
import type { Sentence } from '../words/sentence.js';
import type { UndescribedMention } from './undescribed-names.js';
import { wordSet } from '../words/word-set.js';

/**
 * A word that only stands for a title's head in other words ('manager' for 'juhataja') and is itself what is asked for
 * names no position; nor does the head of a longer title when nothing else of it was said beside a cue.
 */
export function realMentions(found: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const mentions = found.filter((mention) => !isSaidOnceMore(mention, found));
  if (mentions.every(isWhole)) return mentions;
  const cues = findCues(sentence, new Set()).filter(
    ({ means }) => means === 'manager' || means === 'subordinates',
  );
  return mentions.filter((mention) => {
    if (isWhole(mention)) return true;
    const within = cues.filter(({ at }) => at.some((place) => mention.at.includes(place)));
    // 'Minu juht', 'autojuhi juht' are whoever is above, whatever title has a 'juht' in it.
    if (within.length > 0 && isOwned(mention, mentions, sentence)) return false;
    return within.length === 0 || (mention.byOwnWord && within.every(({ weight }) => weight < 3));
  });
}

/** 'Haldusjuhi ülemus' has `Haldusjuht` in its first word, and not in both. */
function isSaidOnceMore(mention: Mention, found: readonly Mention[]): boolean {
  return found.some(
    ({ byOwnWord, ids, at }) =>
      byOwnWord &&
      at.length < mention.at.length &&
      at.every((place) => mention.at.includes(place)) &&
      ids[0] === mention.ids[0],
  );
}

const owners = new Set([...own, ...theirs, ...wordSet('me nende teie sinu su your')]);

function isOwned({ head }: Mention, mentions: readonly Mention[], { words }: Sentence): boolean {
  const isBefore = ({ at }: Mention) => at.at(-1) === head - 1;
  return owners.has(words[head - 1]?.folded ?? '') || mentions.some(isBefore);
}

/** More than a bare head: it names a position whatever else the word may mean. */
function isWhole({ qualified, at }: Mention): boolean {
  return qualified || at.length > 1;
}

/**
 * Of two names that share words the longer one is meant: 'haldusosakonna juhataja' is not the 'juhataja' of the house.
 * What names a described position only by its head gives way to the very name: 'peaaednik' is not the 'aednik'.
 */
export function withoutOverlaps(mentions: readonly Mention[], undescribed: readonly UndescribedMention[]) {
  const givesWay = (mention: Mention, { at }: UndescribedMention) =>
    mention.at.some((place) => at.includes(place)) && (mention.foreign || at.length > mention.at.length);
  const kept = mentions.filter((mention) => !undescribed.some((each) => givesWay(mention, each)));
  const taken = new Set(kept.flatMap(({ at }) => at));
  return {
    mentions: kept,
    undescribed: undescribed.filter(({ at }) => !at.some((place) => taken.has(place))),
  };
}
