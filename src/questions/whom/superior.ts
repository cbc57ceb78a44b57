import { descriptionsNamed, descriptionWithId, namesakesBeside } from '../../descriptions/index.js';
import { aboutPositions, aboutThese, aboutUnknown, isOfAsker, type About } from './about.js';
import { aboutMention, ofAsker } from './about-whom.js';
import { placesOfConditions } from '../words/conditions.js';
import { joining } from '../words/joining.js';
import { weighCues } from '../cues/cue-finder.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, readMessage, type Message } from '../message/message.js';
import { partBefore, type Remembered } from '../remembered.js';
import { strongestPart } from '../message/strongest-part.js';
import { mine, theirs } from '../words/pronouns.js';
import { wasOfAsker } from './stand-ins-spoken-of.js';
import { pointsAlone } from '../words/reference.js';
import type { Question } from '../question.js';
import { asTyped, isJoined } from '../words/sentence.js';
import { superiorWord } from '../words/superior-word.js';
import { placeOfStandingIn, placesOfStoodInFor } from '../message/substitution-direction.js';
import { wordSet } from '../words/word-set.js';

/** Somebody's superior, named by whose they are: 'minu juhi', 'tema ülemus', 'projektijuhi otsene juht'. */
interface Superior {
  readonly about: About;
  /** The indexes of the words that say so, the possessor's among them. */
  readonly at: readonly number[];
}

const direct = wordSet('vahetu otsene otsese otsesel otsesele otsest uus uue uuel uuele direct line new');

/**
 * The superior that a message speaks of while it asks for something else: 'mis on minu juhi ülesanded'. `undefined`
 * where it asks who the superior is.
 */
export function superiorMeant(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): { readonly about: About; readonly message: Message } | undefined {
  const superior = findSuperior(question, message, knowledge);
  if (superior === undefined) return undefined;
  const told = placesOfConditions(message.sentence);
  if (superior.at.every((at) => told.has(at)) || isAskedFor(superior, message)) return undefined;
  if (fromMe.test(message.sentence.folded)) return expectedOfMe(superior, question, message, knowledge);
  const without = withoutWords(message, superior.at);
  return strongestPart(without) === undefined ? undefined : { about: superior.about, message: without };
}

/** 'Mida mu juht minult ootab', 'what does my boss expect from me': it is the asker who has to do it. */
const fromMe = /\bminult\b|\bmult\b|\b(?:from|of) me\b|\bexpects? me\b/u;
const byMe = /(?<!\p{L})(?:minult|mult|(?:from|of) me)(?!\p{L})/giu;

function expectedOfMe(
  { at }: Superior,
  { asker }: Question,
  { sentence: { text, words } }: Message,
  knowledge: Knowledge,
): { readonly about: About; readonly message: Message } | undefined {
  const about = ofAsker(asker);
  const [first, last] = [words[at[0] ?? 0], words[at.at(-1) ?? 0]];
  if (about === undefined || first === undefined || last === undefined) return undefined;
  const alone = `${text.slice(0, first.start)}${text.slice(last.end)}`.replace(byMe, ' ');
  const message = readMessage(alone, knowledge);
  return strongestPart(message) === 'results' ? { about, message } : undefined;
}

const whoIs = /^(?:kes (?:on|oli)|who is)$/;

/** 'Kellelt luba küsida, st kes on minu otsene ülemus?' asks who that is, whatever is told before it. */
function isAskedFor({ at }: Superior, { sentence }: Message): boolean {
  const [first, noun] = [at[0] ?? 0, sentence.words[at.at(-1) ?? -1]];
  const before = sentence.words.slice(Math.max(0, first - 2), first).map(({ folded }) => folded);
  return (
    whoIs.test(before.join(' ')) && noun !== undefined && asNamed.test(asTyped(sentence, noun).toLowerCase())
  );
}

/** The first superior that is named with whose they are; `undefined` where none is, or it cannot be told who that is. */
export function findSuperior(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): Superior | undefined {
  for (const { noun, owner } of superiorsSaid(message)) {
    if (isOneOfTwo(noun, message)) continue;
    const said = ownerAt(owner, question, message);
    const about = superiorOf(said ?? ownerUnsaid(noun, question, message), knowledge);
    if (about === undefined) continue;
    const first = said === undefined ? noun : owner;
    return { about, at: Array.from({ length: noun - first + 1 }, (_, at) => first + at) };
  }
  return undefined;
}

/** Where a superior is spoken of, and where the word stands that says whose. */
function superiorsSaid({ sentence: { words } }: Message) {
  return words.flatMap(({ folded }, noun) => {
    const owner = direct.has(words[noun - 1]?.folded ?? '') ? noun - 2 : noun - 1;
    return superiorWord.test(folded) ? [{ noun, owner }] : [];
  });
}

const asNamed = /^(?:juht|otsejuht|[uü]lemus|boss|manager|superior)$/;
/** 'Juhi õigused', 'mis õigused juhil on'; 'juhilt abi küsida' is asked of somebody else. */
const whoeverHas = /^(?:juh(?:t|i|il)|otsejuh(?:t|i|il)|ulemus(?:e|el)?|boss(?:i|il)?|manager|superior)$/;

/** 'Sekretäri ülemus ja asendaja' asks for two parts of one position; 'sekretäri ülemuse asendaja' for one of another. */
function isOneOfTwo(noun: number, { sentence: { text, words }, cues }: Message): boolean {
  const [word, next] = [words[noun], words[noun + 1]];
  if (word === undefined || next === undefined || !asNamed.test(word.folded)) return false;
  const isListed = /^\s*[,&+/]/.test(text.slice(word.end, next.start));
  return joining.has(next.folded) || (isListed && cues.some(({ at }) => at.includes(noun + 1)));
}

function ownerAt(at: number, { asker, before }: Question, message: Message): About | undefined {
  const word = message.sentence.words[at]?.folded ?? '';
  if (mine.has(word)) return ofAsker(asker);
  if ((theirs.has(word) || word === 'selle') && before !== null) return aboutPositions(before.descriptionIds);
  const mention = message.mentions.find((each) => each.at.at(-1) === at);
  return mention && aboutMention(mention);
}

const nothingBetween = wordSet('kes keda who whom on is the');

/**
 * 'Kes asendab ülemust', 'mida ülemus tegema peab' without a word of whose: theirs whose superior was just spoken of, else
 * that of whoever asks. 'Kantselei juhti' is somebody else.
 */
function ownerUnsaid(noun: number, { asker, before }: Question, message: Message): About | undefined {
  const { sentence, references, rest } = message;
  if (namesSomebody(message) || rest.includes(noun - 1)) return undefined;
  const isObject = placesOfStoodInFor(sentence).includes(noun);
  const isBare =
    noun - 1 === placeOfStandingIn(sentence) || nothingBetween.has(sentence.words[noun - 1]?.folded ?? '');
  const word = sentence.words[noun]?.folded ?? '';
  // 'The boss of the kitchen', 'IT-juht': whose they are is said.
  const isOfSomebody = sentence.words[noun + 1]?.folded === 'of' || isJoined(noun, sentence);
  const isSpokenOf = !isOfSomebody && (references.me ? asNamed.test(word) : whoeverHas.test(word));
  if (isObject ? !isBare : !isSpokenOf) return undefined;
  const wasTold = partBefore(before)?.part === 'manager';
  return before !== null && wasTold ? aboutPositions(before.descriptionIds) : ofAsker(asker);
}

/** Whom the description of a position names above it; `undefined` where it names nobody, or it is not known which. */
export function superiorOf(about: About | undefined, { collection }: Knowledge): About | undefined {
  const [id, ...others] = about?.kind === 'positions' ? about.descriptionIds : [];
  if (id === undefined || others.length > 0) return undefined;
  const below = descriptionWithId(id, collection);
  const name = below?.manager ?? null;
  if (below === undefined || name === null) return undefined;
  const descriptionIds = namesakesBeside(descriptionsNamed(name, collection), below).map((each) => each.id);
  if (descriptionIds.length === 0) return aboutUnknown(name);
  return aboutThese(descriptionIds, name);
}

/**
 * Whose the superior is that is asked for, where that is not the position that seemed to be meant; and where the asker has
 * just been told who is above them, that superior for 'tema'.
 */
export function superiorAsked(
  question: Question,
  message: Message,
  about: About,
  knowledge: Knowledge,
): About | undefined {
  if (strongestPart(message) !== 'manager') return superiorSpokenOf(question, message, knowledge);
  return ownSuperiorAsked(question, message) ?? superiorOnceMore(question, message, about, knowledge);
}

/** 'Kes on mu ülemus?' – 'ja tema asendaja?': nobody calls themselves so. Of anybody's superior a mere 'aga tema?' is said. */
function superiorSpokenOf({ before }: Question, message: Message, knowledge: Knowledge): About | undefined {
  const { references, sentence } = message;
  const asked = partBefore(before);
  if (before === null || asked?.part !== 'manager' || namesSomebody(message)) return undefined;
  const isPointedAt = wasOfAsker(before) ? references.person && !references.me : pointsAlone(sentence);
  if (!isPointedAt) return undefined;
  return superiorOf(asked.about, knowledge) ?? superiorByRoster(before, asked.about) ?? { kind: 'unsaid' };
}

/** Where no description names the asker's superior, the answer was about who that is by the roster. */
function superiorByRoster({ descriptionIds }: Remembered, own: About): About | undefined {
  const isOwn = own.kind === 'positions' && descriptionIds.some((id) => own.descriptionIds.includes(id));
  return descriptionIds.length === 1 && !isOwn ? aboutPositions(descriptionIds) : undefined;
}

const iReport = /\ballun\b|\bi report to\b/;

/** 'Kas Megan on minu juht?' names her, and asks who is above the one who asks. */
function ownSuperiorAsked({ asker }: Question, message: Message): About | undefined {
  if (!message.references.me) return undefined;
  const { sentence } = message;
  const said = superiorsSaid(message);
  // 'Mu ülemuse ülemus', of whom no description says who that is, is not my own.
  if (said.some(({ noun }) => said.some((other) => other.noun === noun - 1))) return { kind: 'unsaid' };
  const isMine = said.some(({ owner }) => mine.has(sentence.words[owner]?.folded ?? ''));
  return isMine || iReport.test(sentence.folded) ? ofAsker(asker) : undefined;
}

/** 'Ja tema ülemus?', where it has just been said who the superior is: theirs is asked for, not the same once more. */
function superiorOnceMore(
  { before }: Question,
  message: Message,
  about: About,
  knowledge: Knowledge,
): About | undefined {
  const pointsBack = message.references.before || message.references.goesOn;
  const asked = partBefore(before);
  if (!pointsBack || before === null || asked?.part !== 'manager') return undefined;
  const byRoster = isOfAsker(asked.about) ? superiorByRoster(before, asked.about) : undefined;
  if (byRoster !== undefined && message.references.person) return byRoster;
  if (about.kind !== 'positions') return undefined;
  const isSame = about.descriptionIds.every((id) => before.descriptionIds.includes(id));
  return isSame ? superiorOf(about, knowledge) : undefined;
}

/** The message as if these words had named a position. */
function withoutWords(message: Message, places: readonly number[]): Message {
  const cues = message.cues.filter(({ at }) => !at.some((place) => places.includes(place)));
  return {
    ...message,
    cues,
    weights: weighCues(cues),
    rest: message.rest.filter((at) => !places.includes(at)),
    roles: message.roles.filter((at) => !places.includes(at)),
    references: { ...message.references, me: false },
  };
}
