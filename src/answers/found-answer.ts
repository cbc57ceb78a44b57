import { descriptionWithId, type Collection, type JobDescription } from '../descriptions/index.js';
import { hasQuestionWord } from '../questions/index.js';
import type { Hit, Search } from '../search/index.js';
import type { SingleAnswer, FoundDuty } from './answer.js';
import { isOfAnotherKind, isOfThingsInGeneral, isOfWhatItSaysWhich } from './another-kind.js';
import { isFarAhead } from './far-ahead.js';
import { howMeant } from './of-others.js';
import type { Place } from './position.js';
import { citationOf, nameOf } from './citation.js';

/**
 * How much of the question a duty must meet before it is given as the answer: `asked` where somebody asked who does it,
 * `askedAhead` where it leaves all other duties behind, `guessed` where that is only how the bot took it. Below `sure` the
 * answer says that not every word fits.
 * Of what is likely the words are shown under 'nobody does this': of a hundred such questions the right duty is among
 * them in eighty, where somebody does it at all. Tuned on the banks in tests/fixtures and the tuning half of the development bank.
 */
export const thresholds = {
  asked: 0.12,
  askedAhead: 0.1,
  guessed: 0.25,
  sure: 0.24,
  close: 0.8,
  closeWhenUnsure: 0.7,
  closeBeside: 0.55,
  closeInOne: 0.92,
  likely: 0.08,
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

function comesNear(found: readonly FoundDuty[]): ComesNear {
  const near = found.filter(({ evidence }) => evidence >= thresholds.near).slice(0, mostNear);
  const least = Math.max(thresholds.likely, (found[0]?.evidence ?? 0) * thresholds.closeWhenUnsure);
  return { near, likely: near.filter(({ evidence }) => evidence >= least).slice(0, mostShown) };
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
    : comesNear(foundDuties(search.find(told, { duties: true }), collection));
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
  const meant = howMeant(topic, hits, search);
  if (best < leastFor(asked, found) || meant === 'not') {
    const { likely, near } = comesNear(found);
    if (asked) return { kind: 'nobody-handles', topic, likely, near };
    return { kind: 'unclear', text: topic, likely: hasQuestionWord(topic) ? [] : likely, near };
  }
  const isGeneral = () =>
    hits
      .slice(0, 1)
      .some((hit) => isOfThingsInGeneral(topic, hit, search) || isOfWhatItSaysWhich(topic, hit, search));
  const certain = best >= thresholds.sure && meant === 'surely' && !isGeneral();
  return { kind: 'handlers', topic, found: closeToBest(found, certain).slice(0, mostShown), certain };
}

function leastFor(asked: boolean, found: readonly FoundDuty[]): number {
  if (!asked) return thresholds.guessed;
  return isFarAhead(found) ? thresholds.askedAhead : thresholds.asked;
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
  const hits = search.find(topic, { duties: false, descriptionIds: [description.id] });
  const [first] = hits;
  const best = first?.evidence ?? 0;
  const position = nameOf(description, collection);
  if (first === undefined || best < thresholds.asked) return { kind: 'no-mention', topic, position };
  const close = hits.filter(({ evidence }) => evidence >= best * thresholds.closeInOne).slice(0, mostShown);
  return {
    kind: 'mentions',
    topic,
    certain: best >= thresholds.sure && !isOfAnotherKind(topic, first, search),
    position,
    mentions: close.map(({ passage }) => ({
      text: passage.text,
      results: passage.results,
      citation: citationOf(description, collection, placeOf(passage.place, description)),
    })),
  };
}

function placeOf(place: Hit['passage']['place'], description: JobDescription): Place {
  return place.kind === 'duty'
    ? { kind: 'duty', number: description.duties[place.index]?.number ?? null }
    : { kind: 'part', part: place.part };
}
