import { descriptionWithId } from '../../descriptions/index.js';
import { aboutPositions, aboutUnknown, type About } from '../whom/about.js';
import { aboutAsker, aboutHolder, aboutMention } from '../whom/about-whom.js';
import { asksWho, asksWhom } from '../words/asks-who.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { holdersNamed, readMessage, weightOf, type Message } from '../message/message.js';
import { meDoing, meDoneFor, themDoing, themDoneFor } from '../words/pronouns.js';
import type { Question } from '../question.js';
import { asTyped, hasCapital, saysAny } from '../words/sentence.js';
import { findSuperior, superiorOf } from '../whom/superior.js';
import { standInOfAsker, wasOfAsker } from '../whom/stand-ins-spoken-of.js';
import { partBefore, type Remembered } from '../remembered.js';
import { placeOfStandingIn } from '../message/substitution-direction.js';
import { wordSet } from '../words/word-set.js';
import { beginsYesOrNo } from '../words/yes-or-no.js';

/** One of the two whom a question names. */
interface Party {
  readonly about: About;
  /** Where the words that name it stand. */
  readonly at: readonly number[];
  /** As the words show it: who does something, whom it is done for, or neither. */
  readonly role: 'doer' | 'other' | null;
}

/** 'Kas minu juht asendab mind?': as they are written where they do something. */
const superiors = ['juht', 'ülemus', 'otsejuht', 'boss', 'manager'];
const passive = /^(?:asendatakse|asendatav|substituted|replaced|covered)/;

/**
 * 'Kas Megan asendab mind?', 'am I the substitute of the manager?': two are named, and one is to stand in for the other.
 * `undefined` where the message asks who, or names fewer than two.
 */
export function standsInAsked(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): Intent | undefined {
  const isOfStandingIn = weightOf(message, 'substitution') > 0 || isOfActingFor(message);
  if (!isOfStandingIn || asksWho(message.sentence) || !isYesOrNo(message)) return undefined;
  if (weightOf(message, 'no-substitute') + weightOf(message, 'substitution-chain') > 0) return undefined;
  const [one, other, ...more] = partiesOf(question, message, knowledge);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [doer, forWhom] = isDoer(one, other) ? [one, other] : [other, one];
  // That somebody stands in for them says not yet that they may: whoever does is shown, without a yes.
  if (weightOf(message, 'substitution') === 0)
    return { kind: 'part', part: 'substitutedBy', about: forWhom.about, wanted: '' };
  const asked = { kind: 'stands-in', standIn: doer.about, about: forWhom.about } as const;
  if (!saysAny(message.sentence, eachOther)) return asked;
  return { kind: 'several', intents: [asked, { ...asked, standIn: asked.about, about: asked.standIn }] };
}

/** 'Kas Raul võib Megani eest allkirjastada', 'may Lynne do Raul's work': it is theirs to do for another. */
const mayAct = /\b(?:voi[bn]|voiks\p{L}*|tohi[bn]|saa[bn]|saaks\p{L}*|can|may|could|allowed)\b/u;
const forAnother =
  /\b(?:eest|asemel|nimel)\b|\b(?:tood|toid|ulesandeid|asju) (?:ara )?(?:teha|tegema|taita|taitma)\b|\b(?:teha|tegema|taita|taitma) .*(?:tood|toid|ulesandeid|asju)\b|\bon .*behalf\b|\bin .*(?:place|stead)\b|\b(?:sign|act|decide|speak|approve|answer)(?: \S+)? for\b|\bdo .*(?:work|job|duties|tasks)\b/u;

function isOfActingFor({ sentence: { folded } }: Message): boolean {
  return mayAct.test(folded) && forAnother.test(folded);
}

/** 'Kas nad asendavad teineteist' and 'kas A asendab B-d või vastupidi' ask twice. */
const eachOther = wordSet('teineteist uksteist each another vastupidi teistpidi versa conversely');

/** 'Keda' asks for whom, as 'kes' asks who; a condition is no question by itself. */
function isYesOrNo({ sentence }: Message): boolean {
  const folded = sentence.words.map((word) => word.folded);
  if (asksWhom(sentence) || folded.some((word) => passive.test(word))) return false;
  return folded.includes('kas') || beginsYesOrNo(sentence);
}

function isDoer(one: Party, other: Party): boolean {
  if (one.role === other.role) return true;
  return one.role === 'doer' || (one.role === null && other.role === 'other');
}

/** Those named, in the order of the message. */
function partiesOf(question: Question, message: Message, knowledge: Knowledge): readonly Party[] {
  const superior = findSuperior(question, message, knowledge);
  const named = [
    ...positionsNamed(message, knowledge),
    ...message.undescribed.map(({ name, at }): Party => {
      return { about: aboutUnknown(name), at, role: roleOf([name], at, message) };
    }),
    ...peopleNamed(message),
    ...(superior === undefined ? [] : [{ ...superior, role: roleOf(superiors, superior.at, message) }]),
    ...pointedAt(question, message, superior?.at ?? [], knowledge),
  ];
  const parties = named.length === 1 ? [...named, ...strangerNamed(message)] : named;
  return parties.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** Each side of the verb is read by itself: 'kas koordinaator asendab MDFT koordinaatorit' names two. */
function positionsNamed(message: Message, knowledge: Knowledge): readonly Party[] {
  const { sentence, mentions } = message;
  const verb = placeOfStandingIn(sentence);
  const place = sentence.words[verb];
  const titlesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => descriptionWithId(id, knowledge.collection)?.title ?? []);
  const sides = mentions.map(({ head }) => head < verb);
  const apart = place !== undefined && sides.includes(true) && sides.includes(false);
  return mentions.map((mention): Party => {
    const half = mention.head < verb ? sentence.text.slice(0, place?.start) : sentence.text.slice(place?.end);
    const own = (apart ? readMessage(half, knowledge).mentions[0] : undefined) ?? mention;
    const at = [mention.head];
    return { about: aboutMention(own), at, role: roleOf(titlesOf(own.ids), at, message) };
  });
}

function peopleNamed(message: Message): readonly Party[] {
  return holdersNamed(message).flatMap(({ holder, at }) => {
    const about = aboutHolder({ holder });
    return about === undefined ? [] : { about, at, role: roleOf([holder.name], at, message) };
  });
}

const anybody = wordSet('keegi kedagi keegist anybody anyone somebody someone');

/** 'Kas Jüri asendab mind?', and nobody knows him. A place beside it, 'Tartus', is nobody. */
function strangerNamed({ sentence, rest }: Message): readonly Party[] {
  const { words } = sentence;
  const verb = placeOfStandingIn(sentence);
  const isBesideVerb = (at: number) =>
    Math.abs(at - verb) === 1 && !(words[verb]?.folded ?? '').startsWith('asendaja');
  const at = rest.find((place) => {
    const word = words[place];
    if (word === undefined || place === 0 || !hasCapital(sentence, word)) return false;
    return words[place - 1]?.folded === 'kas' || isBesideVerb(place);
  });
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined || saysAny(sentence, anybody)) return [];
  return [{ about: aboutUnknown(asTyped(sentence, word)), at: [at], role: null }];
}

/** A name as it is written does something; in another case it is done for. */
function roleOf(names: readonly string[], at: readonly number[], { sentence }: Message): Party['role'] {
  const word = sentence.words[at.at(-1) ?? -1];
  const written = word === undefined ? '' : asTyped(sentence, word).toLowerCase();
  const asNamed = names.some((name) =>
    name
      .toLowerCase()
      .split(/[\s(),-]+/u)
      .includes(written),
  );
  return asNamed ? null : 'other';
}

/** The one who asks, and whoever was spoken of. */
function pointedAt(
  { asker, before }: Question,
  { sentence, references }: Message,
  taken: readonly number[],
  knowledge: Knowledge,
): readonly Party[] {
  const named = (doers: ReadonlySet<string>, others: ReadonlySet<string>, about: About | undefined) => {
    const at = sentence.words.findIndex(
      ({ folded }, place) => !taken.includes(place) && (doers.has(folded) || others.has(folded)),
    );
    const word = sentence.words[at]?.folded ?? '';
    if (at < 0 || about === undefined) return [];
    return [{ about, at: [at], role: doers.has(word) ? ('doer' as const) : ('other' as const) }];
  };
  const me = references.me ? aboutAsker(asker) : undefined;
  const them = before === null ? undefined : spokenOfBefore(before, knowledge);
  return [...named(meDoing, meDoneFor, me), ...named(themDoing, themDoneFor, them)];
}

/** Whoever 'ta' is: never the asker, but the superior or the one standing in whom they were shown. */
function spokenOfBefore(before: Remembered, knowledge: Knowledge): About | undefined {
  const { descriptionIds } = before;
  if (!wasOfAsker(before)) return descriptionIds.length === 0 ? undefined : aboutPositions(descriptionIds);
  const asked = partBefore(before);
  if (asked?.part === 'manager') return superiorOf(asked.about, knowledge);
  const standIn = standInOfAsker(before, knowledge);
  return standIn?.kind === 'unsaid' ? undefined : standIn;
}
