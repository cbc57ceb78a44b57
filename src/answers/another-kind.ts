import { isFunctionWord, keysOf } from '../language/index.js';
import { saysDoing } from '../questions/index.js';
import type { Concept, Hit, Search } from '../search/index.js';
import { isOnlyWhich, saidIn, saysWhich } from './says-which.js';

/** How much a duty must have of what says which one is asked for, to be about that one in other words. */
const akin = 0.05;
/** No part of a compound is shorter. */
const shortestPart = 3;

/**
 * Whether a duty is about another kind of the thing that is asked for: 'ehitusluba' and `kaevelubade menetlemine` have the
 * `luba` alone in common. So it is where what says which one is asked for, `ehitus`, is nothing that the duty has to do
 * with, and the duty says of its own which one is meant. Where it speaks of the thing in general, `lubade väljastamine`,
 * it speaks of this one too. What else of the question was met must not outweigh it. Of questions with such a compound
 * that nobody here has to do with, half were shown another duty as the answer before this was asked, and a sixth are now.
 */
export function isOfAnotherKind(topic: string, hit: Hit, search: Search): boolean {
  return isMetAs('another', topic, hit, search);
}

/** Whether a duty speaks of such things in general, and not of the kind that is asked for: it may be this one, and nothing tells. */
export function isOfThingsInGeneral(topic: string, hit: Hit, search: Search): boolean {
  return isMetAs('general', topic, hit, search);
}

/**
 * Whether all that was met says only which other thing a duty is about: 'kes operatsioone teeb' and
 * `operatsioonisaalide lõppdesinfektsioon` have the `operatsioon` alone in common. What is done with it tells more.
 */
export function isOfWhatItSaysWhich(topic: string, { passage, met }: Hit, search: Search): boolean {
  const asked = search.conceptsOf(topic).filter(({ word }) => met.includes(word));
  return (
    asked.length > 0 &&
    asked.every(({ variants }) => {
      const stems = new Set(variants.flatMap((each) => (each.stems.length === 1 ? each.stems : [])));
      return isOnlyWhich(passage.text, stems, search);
    })
  );
}

type Kind = 'another' | 'general';

function isMetAs(kind: Kind, topic: string, { passage, met }: Hit, search: Search): boolean {
  const things = search.conceptsOf(topic).filter(({ word }) => met.includes(word) && !saysDoing(word, topic));
  const others = things.filter((asked) => isThingMetAs(kind, asked, passage, search));
  return others.length > 0 && 2 * weightOf(others) >= weightOf(things);
}

function isThingMetAs(kind: Kind, asked: Concept, passage: Hit['passage'], search: Search): boolean {
  const compound = compoundOf(asked, search);
  if (compound === undefined) return false;
  if (saysWhich(passage.text, compound.heads, search) !== (kind === 'another')) return false;
  const said = saidIn([passage.text, ...passage.results], search);
  if (compound.otherwise.some((stems) => stems.every((stem) => said.has(stem)))) return false;
  return evidenceAlone(compound.which, passage, search) < akin;
}

/** How much a passage has of some words, asked by themselves. */
export function evidenceAlone(
  words: string,
  { key, place, descriptionId }: Hit['passage'],
  search: Search,
): number {
  const within =
    place.kind === 'duty' ? { duties: true } : { duties: false, descriptionIds: [descriptionId] };
  return search.find(words, within).find(({ passage }) => passage.key === key)?.evidence ?? 0;
}

interface Compound {
  /** What says which one, as it was written: `ehitus`. */
  readonly which: string;
  /** The stems of what it is, and of other words for that. */
  readonly heads: ReadonlySet<string>;
  /** The stems of all else that would say it, and of what says which one. */
  readonly otherwise: readonly (readonly string[])[];
}

/** The compound that a word of the question is, where its last part is what it is looked for by. */
function compoundOf({ word, variants }: Concept, search: Search): Compound | undefined {
  const lookedFor = new Set(variants.map(({ stems }) => stems.join(' ')));
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [which, head] = [word.slice(0, cut), word.slice(cut)];
    if (!keysOf(head).some((stem) => lookedFor.has(stem))) continue;
    if (isFunctionWord(which)) return undefined;
    const sames = search
      .conceptsOf(head)
      .flatMap((each) => each.variants.map(({ stems }) => stems.join(' ')));
    const heads = new Set([...keysOf(head), ...sames]);
    const otherwise = variants.map(({ stems }) => stems).filter((stems) => !heads.has(stems.join(' ')));
    return { which, heads, otherwise };
  }
  return undefined;
}

/** How much all of these say. */
export function weightOf(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0);
}
