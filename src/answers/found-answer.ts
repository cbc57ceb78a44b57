import { descriptionWithId, type Collection, type JobDescription } from '../descriptions/index.js';
import { aheadOfOthers, hasQuestionWord, keepersOf, standsOut } from '../questions/index.js';
import type { Hit, Search } from '../search/index.js';
import type { SingleAnswer, FoundDuty } from './answer.js';
import { isOfAnotherKind, isOfThingsInGeneral, isOfWhatItSaysWhich } from './another-kind.js';
import { howMeant } from './of-others.js';
import type { Place } from './position.js';
import { citationOf, nameOf } from './citation.js';
import { ownPassages } from './own-passages.js';

/**
 * How much evidence a duty must have before it is given as the answer. Where somebody asked who does it, that is what it
 * has ahead of the next position: `ahead`, and `aheadByMeaning` where it has no word of the question. `guessed` is what it
 * must have where that is only how the bot took it, `asked` what says that something is spoken of at all. Below `sure` the
 * answer says that not every word fits.
 * Of what is `likely` the words are shown under 'nobody does this', and below that of what is `likelyAhead` of others.
 *
 * Chosen on 620 questions of eighteen houses, each asked of the other houses too and once without the duty that was meant.
 * Held against a bare measure of the evidence, 12 more right ones of 482 are shown, 15 misleading ones where there were
 * 22, and of 6,300 that nobody here has to do with 389 where there were 370, of which half fit after all.
 */
export const thresholds = {
  ahead: 0.1,
  aheadByMeaning: 0.08,
  guessed: 0.25,
  sure: 0.24,
  close: 0.8,
  closeWhenUnsure: 0.7,
  closeBeside: 0.55,
  closeInOne: 0.92,
  asked: 0.12,
  likely: 0.08,
  likelyAhead: 0.05,
  near: 0.03,
} as const;
const mostShown = 3;
/** What comes near is a list of names to choose from, and no answer: a card has room for so many buttons. */
const mostNear = 5;

/** The duty of a hit; `undefined` where it is none, or is no longer there. */
export function foundDuty(hit: Hit, collection: Collection): FoundDuty | undefined {
  const { place } = hit.passage;
  const description = descriptionWithId(hit.passage.descriptionId, collection);
  const duty = place.kind === 'duty' ? description?.duties[place.index] : undefined;
  if (description === undefined || duty === undefined) return undefined;
  const citation = citationOf(description, collection, { kind: 'duty', number: duty.number });
  return { position: nameOf(description, collection), duty, evidence: hit.evidence, citation };
}

function foundDuties(hits: readonly Hit[], collection: Collection): readonly FoundDuty[] {
  return hits.slice(0, mostShown * 2).flatMap((hit) => foundDuty(hit, collection) ?? []);
}

/** What comes near where nothing is sure: what of it is shown in its own words, and what by its place alone. */
interface ComesNear {
  readonly likely: readonly FoundDuty[];
  readonly near: readonly FoundDuty[];
}

function comesNear(hits: readonly Hit[], collection: Collection): ComesNear {
  const near = foundDuties(hits, collection)
    .filter(({ evidence }) => evidence >= thresholds.near)
    .slice(0, mostNear);
  const least = Math.max(thresholds.likely, (hits[0]?.evidence ?? 0) * thresholds.closeWhenUnsure);
  const likely = near.filter(({ evidence }) => evidence >= least).slice(0, mostShown);
  if (likely.length > 0) return { near, likely };
  return { near, likely: aheadOfOthers(hits) >= thresholds.likelyAhead ? near.slice(0, 1) : [] };
}

/**
 * 'Trepikojas on pime': whoever tells what is wrong means whoever mends it, and is shown the duties that come near, best
 * first. Whoever asks has asked for something else: 'kas homme sajab' is not answered with who reads the thermometer. A
 * link tells nothing, whatever words it is made of.
 */
export function dutiesNear(text: string, collection: Collection, search: Search): ComesNear {
  const told = text.replace(/\bhttps?:\/\/\S+/giu, ' ');
  return hasQuestionWord(told)
    ? { likely: [], near: [] }
    : comesNear(search.find(told, { duties: true }), collection);
}

/** The duties that a topic meets best: one, or up to three where they are close. */
export function answerWhoHandles(
  topic: string,
  asked: boolean,
  collection: Collection,
  search: Search,
): SingleAnswer {
  const hits = search.find(topic, { duties: true });
  const found = foundDuties(hits, collection);
  const best = found[0]?.evidence ?? 0;
  const isAnswer = asked ? isAheadEnough(hits) : best >= thresholds.guessed || standsOut(hits);
  const meant = howMeant(topic, hits, search);
  const isFound = isAnswer && meant !== 'not';
  const keepers = keepersOf(topic, hits);
  // Where the keeper is the best of all, that tells as well how sure it is.
  if (keepers.length > 0 && !(isFound && keepers[0] === hits[0])) {
    const kept = closeToBest(foundDuties(keepers, collection), false).slice(0, mostShown);
    if (kept.length > 0) return { kind: 'handlers', topic, found: kept, certain: false };
  }
  if (!isFound) {
    if (asked) return { kind: 'nobody-handles', topic, ...comesNear(hits, collection) };
    return { kind: 'unclear', text: topic, ...dutiesNear(topic, collection, search) };
  }
  const isGeneral = () =>
    hits
      .slice(0, 1)
      .some((hit) => isOfThingsInGeneral(topic, hit, search) || isOfWhatItSaysWhich(topic, hit, search));
  const certain = best >= thresholds.sure && meant === 'surely' && !isGeneral();
  return { kind: 'handlers', topic, found: closeToBest(found, certain).slice(0, mostShown), certain };
}

/**
 * A word that is met may be a verb that many duties share; a meaning is that of the whole question, so less of it will do:
 * of a hundred own questions answered by meaning alone 2 are shown another duty, of those with a word met 4.
 */
function isAheadEnough(hits: readonly Hit[]): boolean {
  const isMet = (hits[0]?.met.length ?? 0) > 0;
  return aheadOfOthers(hits) >= (isMet ? thresholds.ahead : thresholds.aheadByMeaning);
}

/** Where a word is used whose meaning was asked: no description explains its words. */
export function answerMeaning(word: string, collection: Collection, search: Search): SingleAnswer {
  const answer = answerWhoHandles(word, false, collection, search);
  return answer.kind === 'handlers' ? { ...answer, meaning: true } : answer;
}

/**
 * The less is met, the more of the next best may be what was meant; and of whoever has the best duty, another one that
 * comes near is no other answer to who does it.
 */
function closeToBest(found: readonly FoundDuty[], certain: boolean): readonly FoundDuty[] {
  const [best] = found;
  if (best === undefined) return [];
  const elsewhere = certain ? thresholds.close : thresholds.closeWhenUnsure;
  return found.filter(({ evidence, position }) => {
    const isBeside = position.descriptionId === best.position.descriptionId;
    return evidence >= best.evidence * (isBeside ? thresholds.closeBeside : elsewhere);
  });
}

/**
 * Who does it besides the positions that were shown first, a few at a time: of each its best duty, where that comes near
 * enough to the best of all.
 */
export function answerOthers(
  topic: string,
  { shown, others }: { readonly shown: readonly string[]; readonly others: number },
  collection: Collection,
  search: Search,
): SingleAnswer {
  const hits = search.find(topic, { duties: true });
  const ofAll = hits[0]?.evidence ?? 0;
  const least = Math.max(thresholds.asked, ofAll * thresholds.closeBeside);
  const taken = new Set(shown);
  const besides: FoundDuty[] = [];
  for (const hit of hits) {
    const found = hit.evidence < least ? undefined : foundDuty(hit, collection);
    if (found === undefined || taken.has(found.position.descriptionId)) continue;
    taken.add(found.position.descriptionId);
    besides.push(found);
  }
  const next = besides.slice((others - 1) * mostShown, others * mostShown);
  const [best] = next;
  if (best === undefined) return { kind: 'nobody-else', topic };
  const certain = best.evidence >= Math.max(thresholds.sure, ofAll * thresholds.closeWhenUnsure);
  return { kind: 'handlers', topic, found: next, certain };
}

/** What one description says of a topic, in any of its parts. */
export function answerTopic(
  topic: string,
  description: JobDescription,
  collection: Collection,
  search: Search,
): SingleAnswer {
  const hits = ownPassages(topic, description, search);
  const [first] = hits;
  const best = first?.evidence ?? 0;
  const position = nameOf(description, collection);
  if (first === undefined || best < thresholds.asked) return { kind: 'no-mention', topic, position };
  const close = hits.filter(({ evidence }) => evidence >= best * thresholds.closeInOne).slice(0, mostShown);
  const certain = best >= thresholds.sure && !isOfAnotherKind(topic, first, search);
  if (!certain && close.every(isOfCharacter)) return { kind: 'no-mention', topic, position };
  return {
    kind: 'mentions',
    topic,
    certain,
    position,
    mentions: close.map(({ passage }) => ({
      text: passage.text,
      results: passage.results,
      citation: citationOf(description, collection, placeOf(passage.place, description)),
    })),
  };
}

/** 'Tuleb välja uute mõtetega' says what somebody is like in words of every day, and nothing of 'kas ma pean tulema'. */
function isOfCharacter({ passage: { place } }: Hit): boolean {
  return place.kind !== 'duty' && (place.part === 'additional' || place.part === 'competencies');
}

/** 'Is it my job to update the website': where it surely is not known to be, those whose it surely is are told besides. */
export function withElsewhere(answer: SingleAnswer, collection: Collection, search: Search): SingleAnswer {
  if (answer.kind !== 'no-mention' && answer.kind !== 'mentions') return answer;
  if (answer.kind === 'mentions' && answer.certain) return answer;
  const { topic, position } = answer;
  const others = answerWhoHandles(topic, true, collection, search);
  if (others.kind !== 'handlers') return answer;
  if (!others.certain && !standsOut(search.find(topic, { duties: true }))) return answer;
  const elsewhere = others.found.filter((each) => each.position.descriptionId !== position.descriptionId);
  return elsewhere.length === 0 ? answer : { ...answer, elsewhere };
}

function placeOf(place: Hit['passage']['place'], description: JobDescription): Place {
  return place.kind === 'duty'
    ? { kind: 'duty', number: description.duties[place.index]?.number ?? null }
    : { kind: 'part', part: place.part };
}
