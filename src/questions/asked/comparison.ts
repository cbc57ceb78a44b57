import type { Field } from '../../descriptions/index.js';
import { aboutPositions, aboutThese } from '../whom/about.js';
import { aboutAsker, aboutHolder } from '../whom/about-whom.js';
import { oneOrSeveral, type Intent, type Part } from '../intent.js';
import type { Mention } from '../names/mention.js';
import { idsHeldBy } from '../names/named-holder.js';
import { holdersNamed, weightOf, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { sideOf } from '../message/substitution-direction.js';
import { wordSet } from '../words/word-set.js';

/** Several positions and one part of each: asked for in so many words, or by naming two of them. */
export function comparisonAsked(question: Question, message: Message): Intent | undefined {
  const beside = holdersAsked(message) ?? joinedAsked(message);
  if (beside !== undefined) return beside;
  const comparing = weightOf(message, 'compare') > 0 || lastTwo(question.before, message).length > 0;
  const named = message.mentions.filter(({ foreign }) => !foreign);
  const ofHolder = message.holder === null ? [] : idsHeldBy(message.holder);
  const ofNames = comparing
    ? named.flatMap((each) => each.fitting)
    : named.filter((each) => each.ids.length === 1).flatMap((each) => each.ids);
  const ids = [...ofNames, ...(comparing || ofHolder.length === 1 ? ofHolder : [])];
  if (comparing) ids.unshift(...others(question, message, new Set(ids).size));
  const together = [...new Set(ids)];
  const part = comparedPart(message);
  const about = aboutPositions(together);
  // Two who hold the same position have one description: it is shown, with both under it.
  if (together.length === 1 && ids.length > 1 && part === 'overview') return { kind: 'overview', about };
  if (comparing && together.length === 1 && isWithUnknownAsker(question, message))
    return { kind: 'compare', part, about: aboutAsker(question.asker) };
  if (together.length < 2) return undefined;
  if (!comparing && weightOf(message, 'substitution') > 0) return undefined;
  return { kind: 'compare', part, about };
}

/** 'Minu ja projektijuhi tööl', said by somebody whose own position nobody knows: there is nothing to lay beside the other. */
function isWithUnknownAsker({ asker }: Question, { references }: Message): boolean {
  return references.me && asker.kind !== 'holder';
}

/** 'Mida teevad Kadri Valk ja Siim Hein': of each who is named, and once of those who hold the same. */
function holdersAsked(message: Message): Intent | undefined {
  const named = holdersNamed(message);
  if (named.length < 2) return undefined;
  if (!named.every((each, at) => at === 0 || areJoined(named[at - 1], each, message))) return undefined;
  const part = comparedPart(message);
  const held = named.map((each) => idsHeldBy(each.holder));
  const ids = [...new Set(held.flat())];
  if (held.every(({ length }) => length === 1) && weightOf(message, 'substitution') === 0 && ids.length > 1)
    return { kind: 'compare', part, about: aboutPositions(ids) };
  const [first, ...others] = named
    .filter((_, at) => held.findIndex((each) => each.join() === held[at]?.join()) === at)
    .flatMap((each) => aboutHolder(each) ?? [])
    .map((about) =>
      part === 'overview'
        ? ({ kind: part, about } as const)
        : ({ kind: 'part', part, about, wanted: '' } as const),
    );
  return first && oneOrSeveral(first, others);
}

/**
 * 'Koordinaatori ja MDFT koordinaatori haridus': both are asked for, though the words for one would fit the other too;
 * where they fit several still, it is asked which, behind the answer of the other. `undefined` where each name is clear
 * by itself and they can stand side by side.
 */
function joinedAsked(message: Message): Intent | undefined {
  if (weightOf(message, 'compare') > 0 || message.holder !== null) return undefined;
  const named = message.mentions.filter(({ foreign }) => !foreign).toSorted((a, b) => a.head - b.head);
  const isJoined = named.every((each, at) => at === 0 || areJoined(named[at - 1], each, message));
  const part = comparedPart(message);
  if (named.length < 2 || !isJoined || part === 'overview') return undefined;
  const meant = named.map((each) => apartFrom(named, each));
  const isStandingIn = weightOf(message, 'substitution') > 0;
  if (meant.every(({ length }) => length === 1))
    return isStandingIn
      ? eachAsked(part, meant, named)
      : { kind: 'compare', part, about: aboutPositions(meant.flat()) };
  return meant.some(({ length }) => length === 1) ? eachAsked(part, meant, named) : undefined;
}

/** The positions of a name, without those that another name means alone. */
function apartFrom(named: readonly Mention[], { ids }: Mention): readonly string[] {
  if (ids.length < 2) return ids;
  const others = new Set(named.filter((each) => each.ids.length === 1).flatMap((each) => each.ids));
  return ids.filter((id) => !others.has(id));
}

/** The clear ones first: what is asked back stands at the end. */
function eachAsked(
  part: Field,
  meant: readonly (readonly string[])[],
  named: readonly Mention[],
): Intent | undefined {
  const [first, ...others] = meant
    .map(
      (ids, at) =>
        ({ kind: 'part', part, about: aboutThese(ids, named[at]?.words ?? ''), wanted: '' }) as const,
    )
    .toSorted((a, b) => Number(a.about.kind === 'ambiguous') - Number(b.about.kind === 'ambiguous'));
  return first && oneOrSeveral(first, others);
}

const joining = wordSet('ja ning ega and or voi kui ka the');

function areJoined(
  one: Pick<Mention, 'at'> | undefined,
  other: Pick<Mention, 'at'>,
  { sentence: { words, text } }: Message,
): boolean {
  const [from, to] = [one?.at.at(-1) ?? -1, other.at[0] ?? -1];
  const between = words.slice(from + 1, to);
  if (from < 0 || to <= from || !between.every(({ folded }) => joining.has(folded))) return false;
  return between.length > 0 || /[,&+/]/.test(text.slice(words[from]?.end ?? 0, words[to]?.start ?? 0));
}

/** 'What differs between mine and hers': the one that is not named; 'kummal on kõrgharidus' of those just compared. */
function others({ asker, before }: Question, message: Message, named: number): readonly string[] {
  // 'Minu töö ja koordinaatori oma', where several are called so, leaves the asker in.
  if (named > 1)
    return message.references.me && message.mentions.length === 1 && asker.kind === 'holder'
      ? asker.descriptionIds
      : [];
  if (named === 0)
    return before?.intent.kind === 'compare' ? before.descriptionIds : lastTwo(before, message);
  if (message.references.me && asker.kind === 'holder') return asker.descriptionIds;
  return before?.descriptionIds.length === 1 ? before.descriptionIds : [];
}

const whichOfTwo = /\b(?:kumb|kumma(?:l|lt|le)?|molemal|which of (?:the two|them|those))\b/;

/** 'Kumb peab paremini inglise keelt oskama', behind an answer of one and then of another. */
function lastTwo(before: Remembered | null, message: Message): readonly string[] {
  const two = [...(before?.earlier ?? []), ...(before?.descriptionIds ?? [])];
  const asksWhich = strongestPart(message) !== undefined && whichOfTwo.test(message.sentence.folded);
  return asksWhich && two.length === 2 ? two : [];
}

function comparedPart(message: Message): Part {
  const part = strongestPart(message);
  if (part === undefined) return 'overview';
  if (part === 'results') return 'duties';
  return part === 'substitution' ? sideOf(message) : part;
}
