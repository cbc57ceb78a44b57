import { detectLanguage, fold, isLightWord } from '../language/index.js';
import { saysDoing, wordsBehindWho } from '../questions/index.js';
import type { Concept, Hit, Search } from '../search/index.js';
import { evidenceAlone, isOfAnotherKind, weightOf } from './another-kind.js';
import { saysWhich } from './says-which.js';

/** From here on a duty is taken for what is meant by its meaning alone, or by being far ahead where little was met. */
const byMeaning = 0.16;
/** Far ahead is what leaves less than this share of its evidence to the next of all duties. */
const leftBehind = 0.4;
/** What is left of a question says next to nothing of a duty below these: where one thing was met, or more. */
const besidesOne = 0.05;
const besidesMore = 0.03;
/**
 * A verb says nothing of what is meant by itself up to the one weight, 'kontrollib', and all of it from the other on,
 * 'arvutab'; between them the more it says, the less what is left has to. What a verb weighs changes with each word
 * that the thesaurus learns, so no one weight may decide: most verbs of questions lie between 0.2 and 0.5.
 */
const verbTells: Readonly<Record<'nothing' | 'all', number>> = { nothing: 0.3, all: 0.46 };

/** Whether what is found best is what is asked for: perhaps, where that it is far ahead of all else speaks for it and little more. */
type Meant = 'surely' | 'perhaps' | 'not';

/** `hits` are what the topic finds, best first: `not` where the first has to do with other things than those that are asked for. */
export function howMeant(topic: string, hits: readonly Hit[], search: Search): Meant {
  const [best] = hits;
  if (best === undefined) return 'surely';
  if (isOfAnotherKind(topic, best, search)) return 'not';
  if (best.met.length === 0 && best.evidence < byMeaning)
    return areKnown(search.conceptsOf(topic)) ? 'surely' : 'not';
  if (best.met.length === 0) return 'surely';
  if (asksWhoLeads(topic) && !leading.test(best.passage.text)) return 'not';
  const besides = besidesMet(topic, best, search);
  if (besides.alone >= besides.least) return isToldOfElse(topic, best, search) ? 'perhaps' : 'surely';
  const isFarAhead = (hits[1]?.evidence ?? 0) < leftBehind * best.evidence;
  return best.evidence >= byMeaning && isFarAhead && besides.alone >= besidesMore ? 'perhaps' : 'not';
}

/**
 * Whether the words of a question say what it is about where a duty has none of them: some say more than 'ütleb', and
 * those that belong to no matter, one of which may be the very thing, are less than a third of what is said.
 */
function areKnown(concepts: readonly Concept[]): boolean {
  const telling = concepts.filter(({ word }) => !isLightWord(word));
  const unknown = telling.filter(({ weight }) => weight >= 1);
  return telling.length > 0 && 3 * weightOf(unknown) < weightOf(telling);
}

const leads = /^(?:juhi(?:b|vad|takse)|leads?|heads?|runs?)$/iu;
/** What whoever leads something does with it, in the words of duties. */
const leading =
  /juhtimi|juhi(?:b|da|vad)\b|juhenda|korralda|läbi ?vii|koordineeri|vedami|halda|vastuta|tagami|kavanda|(?:lead|head|runn|manag|organi[sz]|coordinat|oversee|supervis|direct|plann)(?:s|e|es|ing|ion)?\b/iu;

/** 'Kes juhib haiglat' is not told by who sees to `haigla infosüsteemi kasutajaõigused`: leading it is another matter. */
function asksWhoLeads(topic: string): boolean {
  return wordsBehindWho(topic).some((word) => leads.test(word));
}

const telling = /(?:^| )(?:teata|teavita|raagi|informeeri|anna\p{L}* teada|teada and)/u;
/** 'Surmast', 'avariist': the ending of what somebody is told of. */
const toldOf = /st$/u;

/** 'Kellele teatan surmast' is not told for sure by whoever tells the family of other things. */
function isToldOfElse(topic: string, { met }: Hit, search: Search): boolean {
  const isMatter = ({ word }: Concept) => toldOf.test(fold(word)) && !isLightWord(word);
  return (
    telling.test(fold(topic)) &&
    search.conceptsOf(topic).some((each) => isMatter(each) && !met.includes(each.word))
  );
}

/** How much of a duty what is left of a question says, asked by itself, and how much it has to. */
interface Besides {
  readonly alone: number;
  readonly least: number;
}

const nothingLeft: Besides = { alone: 1, least: 0 };

/**
 * 'Kes arendab ravimeid', 'kes annab tänavatele nimed': where nobody has anything to do with medicines or names, that
 * something is developed was met, or that it is about streets, and not what is asked for. So it is where little was met,
 * and what is left, asked by itself, says next to nothing of the same duty. Where no word was met at all, the meanings
 * have to be more alike. Of questions asked of an organisation that has nothing to do with them a third were told from
 * others by this, for one in fifteen of those whose duty is then shown as near and no longer as the closest.
 */
function besidesMet(topic: string, best: Hit, search: Search): Besides {
  const concepts = search.conceptsOf(topic);
  const met = concepts.filter(({ word }) => best.met.includes(word));
  const left = concepts.filter(({ word }) => !best.met.includes(word));
  const doing = (each: Concept) => saysDoing(each.word, topic);
  // 'The lamp is out. Who mends it?' says what it is about before it asks; and what is done may have many names.
  const asked = new Set(wordsBehindWho(topic).map((word) => word.toLowerCase()));
  const things = left.filter(
    (each) => asked.has(each.word.toLowerCase()) && !doing(each) && !isLightWord(each.word),
  );
  if (things.length === 0) return nothingLeft;
  const telling = met.filter((each) => doing(each) && each.weight > verbTells.nothing);
  const isTold = areOfPlace(things, topic) || !telling.every((verb) => isOfOtherObject(verb, best, search));
  const told = isTold ? toldBy(telling) : 0;
  if (told === 1) return nothingLeft;
  const isOneThing = met.length === 1 || met.every(doing);
  if (!isOneThing && weightOf(met) >= weightOf(left)) return nothingLeft;
  const alone = evidenceAlone(left.map(({ word }) => word).join(' '), best.passage, search);
  return { alone, least: (1 - told) * (isOneThing ? besidesOne : besidesMore) };
}

/** How much of what is meant the most telling of some verbs says by itself: 0 nothing, 1 all. */
function toldBy(verbs: readonly Concept[]): number {
  const { nothing, all } = verbTells;
  const most = verbs.reduce((weight, verb) => Math.max(weight, verb.weight), nothing);
  return Math.min(1, (most - nothing) / (all - nothing));
}

/** 'Köögis', 'rannale': where something is done, and not what it is done to. */
const placeInEstonian = /(?:s|l|st|lt|sse|le)$/u;
const placeInEnglish = /\b(?:in|at|on)\b/iu;

function areOfPlace(things: readonly Concept[], topic: string): boolean {
  return detectLanguage(topic).language === 'en'
    ? placeInEnglish.test(topic)
    : things.every(({ word }) => placeInEstonian.test(fold(word)));
}

/** 'Koristab köögis' is told by whoever sees to cleaning; 'puhastab basseini' not by who sees to `kraavide puhastamine`. */
function isOfOtherObject({ variants }: Concept, { passage }: Hit, search: Search): boolean {
  const stems = new Set(variants.flatMap((each) => (each.stems.length === 1 ? each.stems : [])));
  return saysWhich(passage.text, stems, search);
}
