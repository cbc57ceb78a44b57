import { isFunctionWord, keysOf } from '../../language/index.js';
import type { Asker } from '../../people/index.js';
import { aboutForeignLeader } from './about-foreign-leader.js';
import { aboutPositions, aboutThese, aboutUnknown, type About } from './about.js';
import { asksWhoIs } from '../words/asks-who.js';
import { relations, type PartMeaning } from '../cues/cue-table.js';
import { aboutStandInShown, wasOfAsker } from './stand-ins-spoken-of.js';
import { isDoing } from '../words/doer.js';
import type { Knowledge } from '../knowledge.js';
import type { Mention } from '../names/mention.js';
import { weightOf, type Message } from '../message/message.js';
import { idsHeldBy, titlesHeldBy } from '../names/named-holder.js';
import { leftBefore } from './namesakes.js';
import { mentionOfAnother } from './of-another.js';
import { countSaid, placeSaidBy } from '../words/ordinals.js';
import { leftOut } from '../words/pronouns.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import { sameThing } from '../words/same-thing.js';
import { hasCapital, isStrange, saysAny, wordsAt } from '../words/sentence.js';
import { placesOfStoodInFor } from '../message/substitution-direction.js';
import { placesOfTimes } from '../words/times-said.js';

/** A message this short may leave out whom it is about: 'and the business one?' */
const shortMessage = 6;

/**
 * About whom a message is: whoever it names, else whoever it points at, else whoever was spoken of, else the asker.
 * A position that nobody has is 'unknown', and never silently another one.
 */
export function aboutWhom(question: Question, message: Message, knowledge: Knowledge): About {
  return (
    aboutOwnRight(question.asker, message) ??
    aboutNamed(question, message, knowledge) ??
    aboutHolder(message) ??
    aboutRole(message, knowledge) ??
    aboutStranger(message, knowledge) ??
    aboutMe(question.asker, message) ??
    aboutBefore(question, message, knowledge) ??
    // 'Ta' is never the one who asks: where nobody else was spoken of, it is asked who is meant.
    (message.references.person ? undefined : ofAsker(question.asker)) ?? { kind: 'unsaid' }
  );
}

const mayI = /\b(?:kas (?:ma|mina) (?:tohin|voin)|kas (?:tohin|voin)|(?:may|can|am) i)\b/u;
const mustI =
  /^(?:kas (?:(?:ma|mina) )?(?:tohin|voin|pean)|(?:may|can|must|should|shall|could) i|do i (?:have|need) to)\b/u;

/** 'Kas ma tohin lennujuhi töölt kõrvaldada': whether the one who asks may, whoever it is done to. */
function aboutOwnRight(asker: Asker, message: Message): About | undefined {
  const part = strongestPart(message);
  const said = message.sentence.folded;
  const isOfOwnDoing = part === undefined && message.mentions.length === 0 && mustI.test(said);
  return (part === 'rights' && mayI.test(said)) || isOfOwnDoing ? ofAsker(asker) : undefined;
}

function aboutNamed(question: Question, message: Message, knowledge: Knowledge): About | undefined {
  const mention = message.mentions.find(({ ids }) => ids.length === 1) ?? message.mentions[0];
  if (mention === undefined) return undefined;
  const ids = leftBefore(mention, message, question, knowledge);
  return aboutMention(mentionOfAnother({ ...mention, ids }, message, knowledge));
}

/** One position, a choice of several, or one that nobody has: whatever the words before the head leave open. */
export function aboutMention(mention: Mention): About {
  if (mention.foreign) return aboutUnknown(mention.words, mention.ids);
  return aboutThese(mention.ids, mention.words);
}

/** 'Kes asendab Mari Maasikat': her position, or a choice between her positions. */
export function aboutHolder({ holder }: Pick<Message, 'holder'>): About | undefined {
  if (holder === null) return undefined;
  const { name } = holder;
  const ids = idsHeldBy(holder);
  // No position is called by a person's name: whose several they are needs no saying.
  if (ids.length > 0) {
    const about = aboutThese(ids, '');
    if (about.kind === 'ambiguous') return { ...about, called: name };
    return about.kind === 'positions' ? { ...about, person: holder.aadObjectId } : about;
  }
  const [only, ...others] = titlesHeldBy(holder);
  return aboutUnknown(only === undefined || others.length > 0 ? name : only);
}

function aboutRole(message: Message, { finder, search, thesaurus }: Knowledge): About | undefined {
  const [undescribed] = message.undescribed;
  if (undescribed !== undefined) return aboutUnknown(undescribed.name);
  const [first] = message.roles;
  if (first === undefined) return aboutForeignLeader(message, search);
  const before = message.rest.includes(first - 1) ? [first - 1] : [];
  const stems = before.length > 0 ? [] : (message.sentence.words[first]?.stems ?? []);
  const names = [
    ...stems,
    ...thesaurus.relatedOf(stems).flatMap(({ term, weight }) => (weight < sameThing ? [] : keysOf(term))),
  ];
  const near = [...new Set(names.flatMap((stem) => finder.withLongerHead(stem)))];
  return aboutUnknown(wordsAt(message.sentence, [...before, ...message.roles]), near);
}

/** The relations that somebody has; of a subject, such as Excel, nobody asks for them. */
const ofSomebody: readonly PartMeaning[] = [...relations, 'duties'];

/** What is asked of a subject, as of Excel: the word beside it may be that. */
const ofSubjects: readonly PartMeaning[] = [
  'tools',
  'languages',
  'computerSkills',
  'competencies',
  'additional',
  'review',
];

/** 'Kirurgi haridus', 'mida teeb kirurg', 'rights of the surgeon': a word that nobody knows, where whoever has it stands. */
function isOwner(at: number, part: PartMeaning, { sentence: { words }, cues }: Message): boolean {
  const folded = words[at]?.folded ?? '';
  const behind = words[at - 1]?.folded ?? '';
  if (behind === 'the' || behind === 'a' || behind === 'an') return true;
  const asks = (place: number) =>
    cues.some((cue) => cue.means === part && cue.weight >= 3 && cue.at.includes(place));
  if (behind === 'teeb' || words[at + 1]?.folded === 'teeb') return true;
  return asks(at + 1) && /[aeiou]$/.test(folded) && !/(?:ne|se|tava|va|liku|lise|tud|nud)$/.test(folded);
}

/** 'Puhkusel', 'hädaolukorras', 'ajutiselt': where, when or how, and nobody. */
const aside = /(?:s|l|lt|ga|ks|ni|na|ne|ta)$/;

/** 'Kes asendab ministrit', 'toe asendaja': whoever is stood in for, called by words that no position here has. */
function stoodInFor({ sentence, cues }: Message): readonly number[] {
  const times = placesOfTimes(sentence);
  const isNamed = (at: number, asking: readonly PartMeaning[]) => {
    const word = sentence.words[at];
    if (word === undefined || isFunctionWord(word.text) || isDoing(word.text)) return false;
    const asks = cues.some(
      ({ means, at: places }) => asking.some((part) => part === means) && places.includes(at),
    );
    return !aside.test(word.folded) && !times.has(at) && !asks;
  };
  const first = placesOfStoodInFor(sentence).find((at) => isNamed(at, relations));
  if (first === undefined) return [];
  return isNamed(first + 1, ['substitution']) ? [first, first + 1] : [first];
}

/** 'Keda võiks Jüri Mets asendada', and nobody knows him: it is not silently answered about somebody else. */
function aboutStranger(message: Message, { isKnown, finder }: Knowledge): About | undefined {
  const part = strongestPart(message) ?? (asksWhoIs(message.sentence) ? 'duties' : undefined);
  if (message.references.me || part === undefined || ofSubjects.includes(part)) return undefined;
  const isShort = message.sentence.words.length <= shortMessage;
  const object = isShort && part === 'substitution' ? stoodInFor(message) : [];
  if (object.length > 0)
    return aboutUnknown(wordsAt(message.sentence, object), finder.choose(message.sentence));
  const isName = (at: number) => {
    const word = message.sentence.words[at];
    if (word === undefined || !message.rest.includes(at)) return false;
    if (placeSaidBy(word.folded) !== undefined || countSaid(word.folded) > 0) return false;
    if (at > 0 && hasCapital(message.sentence, word)) return ofSomebody.includes(part);
    if (!isShort || !isStrange(word, isKnown) || word.guesses.length > 0) return false;
    return (at > 0 && part === 'substitution' && !aside.test(word.folded)) || isOwner(at, part, message);
  };
  const isStranger = (at: number) => {
    const word = message.sentence.words[at];
    return isName(at) && word !== undefined && (isName(at + 1) || isStrange(word, isKnown));
  };
  const first = message.rest.find(isStranger);
  if (first === undefined) return undefined;
  const name = isName(first + 1) ? [first, first + 1] : [first];
  return aboutUnknown(wordsAt(message.sentence, name));
}

function aboutMe(asker: Asker, message: Message): About | undefined {
  return message.references.me ? aboutAsker(asker) : undefined;
}

/** Whoever asks: 'my', said by somebody whom the roster does not know, is of nobody who is known. */
export function aboutAsker(asker: Asker): About {
  return ofAsker(asker) ?? { kind: 'unknown-me', title: null };
}

/** The same; `undefined` where the roster does not know them. */
export function ofAsker(asker: Asker): About | undefined {
  switch (asker.kind) {
    case 'holder':
      return asker.descriptionIds.length > 1
        ? { kind: 'ambiguous', words: '', descriptionIds: asker.descriptionIds }
        : { kind: 'positions', descriptionIds: asker.descriptionIds, me: true };
    case 'undescribed':
      return { kind: 'unknown-me', title: asker.title };
    case 'unknown':
      return undefined;
  }
}

/** 'And education' asks for a part alone, though some title or unit has the word; 'ja hariduse oma' leaves out a title. */
function saysWhich({ rest, sentence }: Message): boolean {
  return rest.length > 0 || saysAny(sentence, leftOut);
}

function aboutBefore({ before }: Question, message: Message, knowledge: Knowledge): About | undefined {
  if (before === null) return undefined;
  const standIn = aboutStandInShown(before, message, knowledge);
  if (standIn !== undefined) return standIn;
  const mayLeaveOut =
    message.references.goesOn ||
    weightOf(message, 'correction') > 0 ||
    message.sentence.words.length <= shortMessage;
  const chosen = mayLeaveOut && saysWhich(message) ? knowledge.finder.choose(message.sentence) : [];
  if (chosen.length === 1) return aboutPositions(chosen);
  const { intent } = before;
  const earlier = wasOfAsker(before) && message.references.person ? (before.earlier ?? []) : [];
  if (earlier.length === 1) return aboutPositions(earlier);
  if (wasOfAsker(before) && 'about' in intent) return intent.about;
  if (before.descriptionIds.length > 0) return aboutPositions(before.descriptionIds);
  const isUnknown = 'about' in intent && intent.about.kind === 'unknown';
  return isUnknown && message.references.person ? intent.about : undefined;
}
