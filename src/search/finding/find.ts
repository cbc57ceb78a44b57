import type { Concept } from '../words/concept.js';
import type { Contents } from '../passages/contents.js';
import { framedBy, heldBy, servedBy, sharedWith } from '../passages/holders.js';
import type { Meeting } from '../meeting/meeting.js';
import type { Passage } from '../passages/passage.js';
import { Best, type Ranked } from './ranking.js';
import type { Scope } from '../passages/scope.js';
import { Sparse } from '../numbers/sparse.js';

/** A passage that was found. */
export interface Hit {
  readonly passage: Passage;
  /** How surely the passage is meant: 1 where the question is the passage's own text, a third where most words are others. */
  readonly evidence: number;
  /** The words of the question that were met. */
  readonly met: readonly string[];
}

/** How much a duty gains by being about nothing else than the question. */
const brevityWeight = 0.2;

/** How much a duty gains by what else its position does: whoever has the printers is likelier to have the toner. */
const positionWeight = 0.15;

/** A word that few passages have says more than one that many have. */
function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/** What likeness of meaning is worth against words met. */
const ofLikeness = 5;
/** Whoever uses the passage's own words means it: what is met beyond half of the question counts the more. */
const ownWords = { beyond: 0.5, worth: 6 } as const;
/** What all of it comes to where the question is the passage itself. */
const whole = 1 + ownWords.worth * (1 - ownWords.beyond) ** 2 + ofLikeness;

/** How surely a passage is meant, from 0 to 1: by the share of the words `met`, and by how `alike` the meanings are. */
export function evidenceOf(met: number, alike: number): number {
  const beyond = Math.max(0, met - ownWords.beyond);
  return Math.min(1, (met + ownWords.worth * beyond ** 2 + ofLikeness * alike) / whole);
}

/** Passages that fall this far behind the best, and hold no word of the question, are not worth putting in order. */
const farBehind = 0.2;
/** Nobody looks further. */
const mostHits = 40;

/** What was found of a question: its words one by one, and how alike in meaning each passage is to the whole. */
interface Found {
  readonly concepts: readonly Concept[];
  readonly meeting: Meeting;
  readonly likeness: Float32Array;
  /** How rare each word is, for as much as the word says. */
  readonly rarities: readonly number[];
}

/** How rare each word of a question is among so many passages, `counts` of which hold it. */
export function raritiesOf(
  concepts: readonly Concept[],
  counts: readonly number[],
  passageCount: number,
): readonly number[] {
  // A word that stands nowhere cannot choose between passages; it can only make the best of them doubtful.
  return concepts.map(
    ({ weight }, at) => weight * rarity(counts[at] || Math.sqrt(passageCount), passageCount),
  );
}

/**
 * How much of a question each passage has by its own words, and each description gives: to all its passages, to its
 * duties, and at its best place. One sheet serves one question after the other: over ten thousand descriptions a new one
 * would be a megabyte of garbage for each.
 */
interface Sheet {
  readonly ranking: Best;
  readonly own: Float32Array;
  readonly toAll: Float32Array;
  readonly toDuties: Float32Array;
  readonly best: Float32Array;
  /** At its best place, of one word. */
  readonly bestOfWord: Sparse;
}

function newSheet({ passageCount, descriptionCount }: Contents): Sheet {
  return {
    ranking: new Best(mostHits),
    own: new Float32Array(passageCount),
    toAll: new Float32Array(descriptionCount),
    toDuties: new Float32Array(descriptionCount),
    best: new Float32Array(descriptionCount),
    bestOfWord: new Sparse(descriptionCount),
  };
}

/** Writes the sheet: a word counts where it is worth most, beyond what the description gives, and the rarer the more. */
function weighWords({ meeting: { mets }, rarities: rare }: Found, sheet: Sheet, contents: Contents): void {
  const { describedBy } = contents;
  const { own, toAll, toDuties, best, bestOfWord } = sheet;
  for (const sums of [own, toAll, toDuties, best]) sums.fill(0);
  const total = rare.reduce((sum, each) => sum + each, 0);
  for (const [at, met] of mets.entries()) {
    const { passages, frames, purposes } = met;
    const share = (rare[at] ?? 0) / total;
    bestOfWord.wipe();
    for (const each of frames.touched) {
      const worth = framedBy(met, each);
      bestOfWord.raise(each, worth);
      addAt(toAll, each, worth * share);
      if (purposes.at[each] === 0) addAt(toDuties, each, worth * share);
    }
    for (const each of purposes.touched) {
      const worth = servedBy(met, each);
      bestOfWord.raise(each, worth);
      addAt(toDuties, each, worth * share);
    }
    for (const order of passages.touched) {
      const worth = passages.at[order] ?? 0;
      bestOfWord.raise(describedBy[order] ?? 0, worth);
      const shared = sharedWith(order, met, contents);
      if (worth > shared) addAt(own, order, (worth - shared) * share);
    }
    for (const each of bestOfWord.touched) addAt(best, each, (bestOfWord.at[each] ?? 0) * share);
  }
}

function addAt(sums: Float32Array, place: number, worth: number): void {
  sums[place] = (sums[place] ?? 0) + worth;
}

/**
 * Weighs the passages by two things: for each word of the question its best evidence in the passage, the rarer words
 * counting more; and how alike in meaning the whole is. The same passages and question give the same order always; equals
 * keep the order of their numbers: duties before lines, each in the order of the collection.
 */
export function openRanking(contents: Contents): (found: Found, scope: Scope) => readonly Hit[] {
  const sheet = newSheet(contents);
  return (found, scope) => {
    weighWords(found, sheet, contents);
    return hitsOf(bestOf(found, scope, sheet, contents), found, contents);
  };
}

function bestOf(
  { meeting, likeness }: Found,
  { ranges }: Scope,
  { ranking, own, toAll, toDuties, best: bestPlaces }: Sheet,
  { dutyCount, counts: { lengths } }: Contents,
): readonly Ranked[] {
  for (const { start, end, description } of ranges) {
    const around = positionWeight * (bestPlaces[description] ?? 0);
    const given = (start < dutyCount ? toDuties : toAll)[description] ?? 0;
    for (let order = start; order < end; order += 1) {
      const held = (own[order] ?? 0) + given;
      const alike = likeness[order] ?? 0;
      if (held <= 0 && alike <= 0) continue;
      const met = (1 - positionWeight) * held + around;
      const said = meeting.inText[order] ?? 0;
      const brevity = said === 0 ? 0 : Math.min(1, said / Math.max(1, lengths[order] ?? 1));
      ranking.offer(order, evidenceOf(met * (1 - brevityWeight + brevityWeight * brevity), alike));
    }
  }
  return ranking.takeInOrder();
}

function hitsOf(ranked: readonly Ranked[], { concepts, meeting }: Found, contents: Contents): readonly Hit[] {
  const least = (ranked[0]?.evidence ?? 0) * farBehind;
  const hits: Hit[] = [];
  for (const { order, evidence } of ranked) {
    if (evidence <= least && !meeting.holds(order)) continue;
    const passage = contents.passage(order);
    if (passage === undefined) continue;
    const met: string[] = [];
    for (let at = 0; at < concepts.length; at += 1) {
      const [concept, held] = [concepts[at], meeting.mets[at]];
      if (concept && held && heldBy(held, order, contents) > 0) met.push(concept.word);
    }
    hits.push({ passage, evidence, met });
  }
  return hits;
}
