import type { Field } from '../../descriptions/index.js';
import type { About } from '../whom/about.js';
import { asksWho } from '../words/asks-who.js';
import { isBareTopic, isMatterAlone, isNameAlone } from './bare-topic.js';
import { withAbout, type Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, readMessage, weightOf, type Message } from '../message/message.js';
import type { Question } from '../question.js';
import { partBefore, type Remembered } from '../remembered.js';
import { saysAny, wordsAt } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { goingOnWith, isTellingTopic, whoHandles } from './who-handles.js';
import { toldMatter } from './told-matter.js';
import type { Whom } from '../whom/whom.js';
import { wordSet } from '../words/word-set.js';

/** Only a name, only a topic, or a message that goes on from the one before. */
export function withoutPart(
  question: Question,
  message: Message,
  knowledge: Knowledge,
  { about, named }: Whom,
): Intent {
  const { before } = question;
  // Each look for a matter is a search: behind a question word it is made only where nothing else is asked.
  const asks = hasQuestionWord(message.sentence.text);
  const told = asks ? undefined : toldMatter(question, message, knowledge);
  const toldOrUnclear = () => (asks ? toldMatter(question, message, knowledge) : told) ?? unclear(message);
  if (told === undefined && weightOf(message, 'requirements') > 0 && about.kind !== 'unsaid')
    return asksWhether(message) ? topicLeft(message, about) : allRequirements(about);
  // 'Õpetaja parool ei tööta' may be of a duty, and asks nothing of a position that nobody has.
  if (isRoleAlone(about, message) && (told !== undefined || isTellingTopic(message, knowledge)))
    return whoHandles(message, false);
  if (isStory(message, about)) return toldOrUnclear();
  if (named) return onlyNamed(before, message, about, knowledge);
  const overview = weightOf(message, 'overview') > 0;
  if (overview && about.kind !== 'unsaid' && isOfAll(message)) return { kind: 'overview', about };
  const isTopic = isBareTopic(message, knowledge);
  if (weightOf(message, 'help') > 0 && !isTopic) return { kind: 'help' };
  if (isOneOfDuties(before, message)) return topicLeft(message, about);
  if (before?.intent.kind === 'who-handles' && message.references.goesOn)
    return goingOnWith(before.intent.topic, message);
  if (before !== null && goesOn(message, about, before)) return withAbout(before.intent, about);
  if (told !== undefined) return told;
  if (message.references.me && about.kind === 'positions' && message.rest.length > 0)
    return topicLeft(message, about);
  if (isOfWhomSpokenOf(before, message, about)) return topicLeft(message, about);
  if (about.kind === 'positions' && about.me && asksForNeed(message)) return topicLeft(message, about);
  if (isNameAlone(message, knowledge)) return unclear(message);
  if (isTellingTopic(message, knowledge)) return whoHandles(message, false);
  if (isTopic || isMatterAlone(message)) return whoHandles(message, true);
  return toldOrUnclear();
}

/** 'Anna lühike kokkuvõte minu tööst': nothing is said but how it is to be told, and that it is the work. */
const howAllIsTold = wordSet(
  'anna andke tee tehke kirjuta utle too tood toost toost luhike luhikest luhem paar oma uks uhe kaks kahe kolm kolme lause lauset lausega lausetes lauses sona sonaga sonadega punkt punkti punktid punktide kaupa koige peamine peamised peamisi pohilised pohiline olulised olulisemad olulisim olulisimad tahtsad tahtsamad tahtsaim tahtsaimad sisu iva give make write one two three few job work role position sentence sentences words points bullets bullet line lines paragraph main key most important brief short quick gist essence',
);

function isOfAll({ sentence, rest }: Message): boolean {
  return rest.every((at) => howAllIsTold.has(sentence.words[at]?.folded ?? ''));
}

/** What is left of the message, looked for in whatever it is about. */
function topicLeft({ sentence, rest }: Message, about: About): Intent {
  return { kind: 'topic', topic: wordsAt(sentence, rest), about };
}

function unclear({ sentence }: Message): Intent {
  return { kind: 'unclear', text: sentence.text.trim() };
}

function isRoleAlone(about: About, message: Message): boolean {
  return about.kind === 'unknown' && message.undescribed.length === 0 && !namesSomebody(message);
}

/** 'What can she approve?', 'kas ta teeb ka esmaabi õppusi?': of her, and not of whoever else does it. */
function isOfWhomSpokenOf(before: Remembered | null, message: Message, about: About): boolean {
  if (before === null || about.kind !== 'positions' || message.rest.length === 0) return false;
  return message.references.person && hasQuestionWord(message.sentence.text) && !asksWho(message.sentence);
}

const yesOrNo = wordSet('kas is are do does');
const need = wordSet('vaja vajalik noutav noutakse kohustuslik tarvis needed required necessary mandatory');

/** 'Is a driving licence required': one thing is asked for, and not all that is. */
function asksWhether({ sentence, rest }: Pick<Message, 'sentence' | 'rest'>): boolean {
  return rest.length > 0 && yesOrNo.has(sentence.words[0]?.folded ?? '');
}

/** 'Kas juhiluba on vaja?' says not whose, and is asked by somebody of whom it may be required. */
function asksForNeed({ sentence, rest }: Message): boolean {
  return asksWhether({ sentence, rest }) && saysAny(sentence, need);
}

/** A story tells of people nobody here is called: 'rekkajuht küsib paberit, mitu tonni tal peal on'. */
const fewestWordsOfStory = 5;

/** A message that only tells, and names a position by nothing but a word that looks like one. */
function isStory({ sentence, undescribed, rest, roles }: Message, about: About): boolean {
  const byLooks = about.kind === 'unknown' && roles.length > 0 && undescribed.length === 0;
  return byLooks && rest.length >= fewestWordsOfStory && !hasQuestionWord(sentence.text);
}

/** What a position asks of whoever holds it. */
const requiredParts: readonly Field[] = ['education', 'experience', 'languages', 'computerSkills'];

/** 'Mis nõuded mu kohal on?' */
function allRequirements(about: About): Intent {
  const intents = requiredParts.map((part) => ({ kind: 'part', part, about, wanted: '' }) as const);
  return { kind: 'several', intents };
}

function onlyNamed(before: Remembered | null, message: Message, about: About, knowledge: Knowledge): Intent {
  const overview = weightOf(message, 'overview') > 0;
  const corrects = weightOf(message, 'correction') > 0;
  const onlyName = message.rest.length === 0 || message.references.goesOn || corrects || comesBack(message);
  if (before !== null && onlyName && !overview) return sameOf(before.intent, message, about, knowledge);
  if (countsHolders(message)) return { kind: 'overview', about };
  if (message.rest.length > 0 && !overview) return topicLeft(message, about);
  return { kind: 'overview', about };
}

const howMany = /^(?:\S+ ){0,2}?(?:mitu|kui palju|how many)\b/u;
const ofPeople =
  /^(?:inime\p{L}*|tootaja\p{L}*|toota\p{L}*|kolleeg\p{L}*|people|persons?|employees?|work|works|working|employed|hold|holds)$/u;

/** 'Mitu inimest töötab projektijuhina': those who hold it stand first in its overview. */
function countsHolders({ sentence, rest }: Message): boolean {
  return howMany.test(sentence.folded) && rest.every((at) => ofPeople.test(sentence.words[at]?.folded ?? ''));
}

/** What was asked before, of whoever is named now; of them alone where that was of nobody, and would be said once more. */
function sameOf(intent: Intent, message: Message, about: About, knowledge: Knowledge): Intent {
  if (intent.kind === 'who-handles' && message.references.goesOn) {
    const { sentence, rest } = readMessage(intent.topic, knowledge);
    return { kind: 'topic', topic: wordsAt(sentence, rest) || intent.topic, about };
  }
  // A number is of the one description in which it was shown.
  const isOfNumber = intent.kind === 'duty' || intent.kind === 'results';
  const isOfNobody = intent.kind !== 'several' && !('about' in intent);
  return isOfNobody || (isOfNumber && message.rest.length > 0)
    ? { kind: 'overview', about }
    : withAbout(intent, about);
}

const comingBack = wordSet('tagasi juurde back go lahme return');

/** 'Tagasi aedniku juurde', 'back to the gardener'. */
function comesBack({ sentence, rest }: Message): boolean {
  return rest.every((at) => comingBack.has(sentence.words[at]?.folded ?? ''));
}

const oneOfThem = wordSet('neist nendest them these those');

/** 'Which of them is about statistics', said of the duties that were just shown. */
function isOneOfDuties(before: Remembered | null, message: Message): boolean {
  return (
    partBefore(before)?.part === 'duties' && message.rest.length > 0 && saysAny(message.sentence, oneOfThem)
  );
}

/** 'And hers?', 'no, the other one': the question stays, the one it is about changes. */
function goesOn(message: Message, about: About, before: Remembered): boolean {
  if (about.kind !== 'positions') return false;
  if (message.rest.length === 0) return true;
  const other = about.descriptionIds.some((id) => !before.descriptionIds.includes(id));
  return other && (message.references.goesOn || weightOf(message, 'correction') > 0);
}
