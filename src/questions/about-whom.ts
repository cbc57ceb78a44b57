import type { Asker } from '../people/index.js';
import type { About } from './about.js';
import type { Knowledge } from './knowledge.js';
import { weightOf, wordsAt, type Message } from './message.js';
import type { Question } from './question.js';

/** A message this short may leave out whom it is about: 'and the business one?' */
const shortMessage = 6;

/**
 * About whom a message is: whoever it names, else whoever it points at, else whoever was spoken of, else the asker.
 * A position that nobody has is 'unknown', and never silently another one.
 */
export function aboutWhom(question: Question, message: Message, knowledge: Knowledge): About {
  return (
    aboutNamed(message) ??
    aboutHolder(message) ??
    aboutRole(message) ??
    aboutStranger(message) ??
    aboutMe(question.asker, message) ??
    aboutBefore(question, message, knowledge) ??
    ofAsker(question.asker) ?? { kind: 'unsaid' }
  );
}

function aboutNamed(message: Message): About | undefined {
  const mention = message.mentions.find(({ ids }) => ids.length === 1) ?? message.mentions[0];
  if (mention === undefined) return undefined;
  if (mention.foreign) return { kind: 'unknown', words: mention.words, near: mention.ids };
  if (mention.ids.length > 1) return { kind: 'ambiguous', words: mention.words, descriptionIds: mention.ids };
  return { kind: 'positions', descriptionIds: mention.ids, me: false };
}

/** 'Kes asendab Mari Maasikat': her position, or a choice between her positions. */
function aboutHolder({ holder }: Message): About | undefined {
  if (holder === null) return undefined;
  const { name, descriptionIds, undescribed = [] } = holder;
  const [only, ...others] = undescribed;
  if (descriptionIds.length === 0) {
    return { kind: 'unknown', words: only === undefined || others.length > 0 ? name : only.title, near: [] };
  }
  return descriptionIds.length === 1
    ? { kind: 'positions', descriptionIds, me: false }
    : { kind: 'ambiguous', words: name, descriptionIds };
}

function aboutRole(message: Message): About | undefined {
  const [first] = message.roles;
  if (first === undefined) return undefined;
  const before = message.rest.includes(first - 1) ? [first - 1] : [];
  return { kind: 'unknown', words: wordsAt(message, [...before, ...message.roles]), near: [] };
}

/** 'Keda võiks Jüri Mets asendada', and nobody knows him: it is not silently answered about somebody else. */
function aboutStranger(message: Message): About | undefined {
  if (message.references.me || weightOf(message, 'substitution') === 0) return undefined;
  const isName = (at: number) =>
    at > 0 && message.rest.includes(at) && /^\p{Lu}\p{Ll}/u.test(wordsAt(message, [at]));
  const first = message.rest.find((at) => isName(at) && isName(at + 1));
  return first === undefined
    ? undefined
    : { kind: 'unknown', words: wordsAt(message, [first, first + 1]), near: [] };
}

function aboutMe(asker: Asker, message: Message): About | undefined {
  if (!message.references.me) return undefined;
  return ofAsker(asker) ?? { kind: 'unknown-me', title: null };
}

function ofAsker(asker: Asker): About | undefined {
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

function aboutBefore({ before }: Question, message: Message, knowledge: Knowledge): About | undefined {
  if (before === null) return undefined;
  const mayLeaveOut =
    message.references.goesOn ||
    weightOf(message, 'correction') > 0 ||
    message.sentence.words.length <= shortMessage;
  const chosen = mayLeaveOut ? knowledge.finder.choose(message.sentence) : [];
  if (chosen.length === 1) return { kind: 'positions', descriptionIds: chosen, me: false };
  if (before.descriptionIds.length === 0) return undefined;
  return { kind: 'positions', descriptionIds: before.descriptionIds, me: false };
}
