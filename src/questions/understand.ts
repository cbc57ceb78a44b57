import type { About } from './about.js';
import type { Field } from '../descriptions/index.js';
import { isFunctionWord } from '../language/index.js';
import { aboutWhom } from './about-whom.js';
import { comparisonAsked } from './comparison.js';
import type { PartMeaning } from './cue-table.js';
import type { Intent, SingleIntent } from './intent.js';
import type { Knowledge } from './knowledge.js';
import { readMessage, weightOf, type Message } from './message.js';
import { partsTogether, strongestPart } from './parts-asked.js';
import { peopleAsked } from './people-asked.js';
import { plainName } from './named-position.js';
import type { Question } from './question.js';
import type { Remembered } from './remembered.js';
import type { Scope } from './scope.js';
import { scopeSaid, speaksOfUnit } from './scope-said.js';
import { wordsAt } from './sentence.js';
import { smallTalk } from './small-talk.js';
import { bareNumber } from './spoken-number.js';
import { hasQuestionWord } from './split-message.js';
import { standsInAsked } from './stands-in-asked.js';
import { sideOf } from './substitution-direction.js';
import { superiorAsked, superiorMeant } from './superior.js';
import { substitutesAsked } from './substitutes-asked.js';
import { goingOnWith, isTellingTopic, isWhoHandles, whoHandles } from './who-handles.js';
import { tellsOfTrouble } from './trouble.js';
import { whoHasAsked } from './who-has.js';

/** Understands one message: what is asked, and about whom. Never throws, whatever the text. */
export function understand(question: Question, knowledge: Knowledge): Intent {
  const labelled = labelledQuestion(question, knowledge);
  if (labelled !== undefined) return labelled;
  const message = readMessage(question.text, knowledge);
  if (message.sentence.words.length === 0) return { kind: 'help' };
  return chosenOfOffered(question.before, message, knowledge) ?? decide(question, message, knowledge);
}

/** The same question about somebody else. Questions that are about nobody stay as they are. */
function withAbout(intent: Intent, about: About): Intent {
  if (intent.kind === 'several')
    return { kind: 'several', intents: intent.intents.map((each) => aboutInstead(each, about)) };
  return aboutInstead(intent, about);
}

function aboutInstead(intent: SingleIntent, about: About): SingleIntent {
  return 'about' in intent ? { ...intent, about } : intent;
}

/** `MDFT koordinaator: kes asendab?` is how buttons ask: the name in front is taken at its word. */
function labelledQuestion(question: Question, knowledge: Knowledge): Intent | undefined {
  const colon = question.text.lastIndexOf(':');
  if (colon < 1) return undefined;
  const name = plainName(question.text.slice(0, colon));
  const named = knowledge.finder.titled(name);
  if (named.length !== 1) return undefined;
  const about: About = { kind: 'positions', descriptionIds: named, me: false };
  const rest = { ...question, text: question.text.slice(colon + 1) };
  const message = readMessage(rest.text, knowledge);
  return (
    substitutesAsked(rest, message, knowledge, () => about) ??
    asked(rest, message, knowledge, { about, named: true })
  );
}

/** An answer to "which of these?": words or a number that choose among what was offered, and ask nothing new. */
function chosenOfOffered(
  before: Remembered | null,
  message: Message,
  knowledge: Knowledge,
): Intent | undefined {
  if (before === null || before.offered.length === 0) return undefined;
  const part = strongestPart(message);
  if (part !== undefined && (message.mentions.length === 0 || !asksFor(before.intent, part)))
    return undefined;
  const ordinal = /^\s*(\d{1,2})\s*\.?\s*$/.exec(message.sentence.text)?.[1];
  const byNumber = ordinal === undefined ? undefined : before.offered[Number(ordinal) - 1];
  const chosen =
    byNumber === undefined ? knowledge.finder.choose(message.sentence, before.offered) : [byNumber];
  if (chosen.length !== 1) return undefined;
  return withAbout(before.intent, { kind: 'positions', descriptionIds: chosen, me: false });
}

function asksFor(intent: Intent, part: PartMeaning): boolean {
  if (intent.kind === 'several') return intent.intents.some((each) => asksFor(each, part));
  if (intent.kind === 'results') return part === 'results';
  if (intent.kind !== 'part') return false;
  const isSubstitution = intent.part === 'substitutedBy' || intent.part === 'substitutes';
  return part === (isSubstitution ? 'substitution' : intent.part);
}

function decide(question: Question, message: Message, knowledge: Knowledge): Intent {
  const ofTwo = standsInAsked(question, message, knowledge);
  if (ofTwo !== undefined) return ofTwo;
  const ofPeople = peopleAsked(question, message, knowledge);
  if (ofPeople !== undefined) return ofPeople;
  const ofSuperior = superiorMeant(question, message, knowledge);
  if (ofSuperior !== undefined) {
    const { about, message: rest } = ofSuperior;
    return (
      substitutesAsked(question, rest, knowledge, () => about) ??
      asked(question, rest, knowledge, { about, named: true })
    );
  }
  const ofSubstitutes = substitutesAsked(question, message, knowledge, () =>
    aboutWhom(question, message, knowledge),
  );
  if (ofSubstitutes !== undefined) return ofSubstitutes;
  const talk = smallTalk(message) ?? comparisonAsked(question, message);
  if (talk !== undefined) return talk;
  const ofAll = whoHasAsked(message);
  if (ofAll !== undefined) return ofAll;
  if (isWhoHandles(question, message, knowledge) || tellsOfTrouble(message)) return whoHandles(message, true);
  const meant = aboutWhom(question, message, knowledge);
  const about = superiorAsked(question, message, meant, knowledge) ?? meant;
  return asked(question, message, knowledge, {
    about,
    named: message.mentions.length > 0 || message.holder !== null || about.kind === 'unknown',
  });
}

/** About whom, and whether the message itself says so. */
interface Whom {
  readonly about: About;
  readonly named: boolean;
}

/** What is asked, once it is known about whom. */
function asked(question: Question, message: Message, knowledge: Knowledge, whom: Whom): Intent {
  if (weightOf(message, 'outside') > 0 || asksForContact(message))
    return { kind: 'outside', topic: message.sentence.text.trim() };
  const part = strongestPart(message);
  const bare = speaksOfDuties(question.before) ? bareNumber(message.sentence) : null;
  const [number, ...others] = message.numbers.length > 0 ? message.numbers : bare === null ? [] : [bare];
  if (number !== undefined) {
    const first = askedDuty(question, whom, part, number);
    const rest = others.map((each) => askedDuty(question, whom, part, each));
    return rest.length === 0 ? first : { kind: 'several', intents: [first, ...rest] };
  }
  if (isList(message, part, whom)) return { kind: 'list', scope: scopeOfList(question, message, knowledge) };
  if (part !== undefined) return askedParts(question, message, whom, part);
  return withoutPart(question, message, knowledge, whom);
}

const contact =
  /^(?:telefon\p{L}{0,3}|mobiil\p{L}{0,3}|meili|e-?posti?|kontakt\p{L}*|phone|mobile|e-?mail|contact)$/u;

/** 'Mari telefon': of a person that is a number, and of a position what it is given. */
function asksForContact({ holder, sentence: { words } }: Message): boolean {
  return holder !== null && words.some(({ folded }) => contact.test(folded));
}

function speaksOfDuties(before: Remembered | null): boolean {
  return (
    before !== null &&
    (before.dutyNumber !== null || before.intent.kind === 'duty' || before.intent.kind === 'results')
  );
}

/** 'Millised ametikohad meil on': without a unit all are listed, whoever asks. */
function scopeOfList(question: Question, message: Message, knowledge: Knowledge): Scope {
  const scope = speaksOfUnit(message, knowledge) ? scopeSaid(question, message, knowledge) : undefined;
  return scope ?? { kind: 'everywhere' };
}

function isList(message: Message, part: PartMeaning | undefined, { named }: Whom): boolean {
  const list = weightOf(message, 'list');
  return list > 0 && !named && (part === undefined || list > weightOf(message, part) - 1);
}

function askedDuty(
  { before }: Question,
  { about, named }: Whom,
  part: PartMeaning | undefined,
  number: string,
): SingleIntent {
  const goesOn = part === undefined && !named && before?.intent.kind === 'results';
  return part === 'results' || goesOn ? { kind: 'results', number, about } : { kind: 'duty', number, about };
}

/** 'Haridus ja töökogemus': parts that are named in one breath are asked for together. */
function askedParts(question: Question, message: Message, whom: Whom, part: PartMeaning): Intent {
  const [only, ...others] = partsTogether(message, part).map((each) =>
    askedPart(question, message, whom, each),
  );
  if (only === undefined || others.length === 0) return askedPart(question, message, whom, part);
  return { kind: 'several', intents: [only, ...others] };
}

function askedPart(
  { before }: Question,
  message: Message,
  { about, named }: Whom,
  part: PartMeaning,
): SingleIntent {
  if (part === 'results') {
    const anew = named || message.references.me;
    const number = anew ? null : (before?.dutyNumber ?? null);
    const wanted = number === null ? wantedOf(message, part) : '';
    return { kind: 'results', number, about, ...(wanted !== '' && { wanted }) };
  }
  return {
    kind: 'part',
    part: part === 'substitution' ? sideOf(message) : part,
    about,
    wanted: wantedOf(message, part),
  };
}

/** The words that say which line of the part is meant: 'kodust töötada', but not 'tohin'. */
function wantedOf(message: Message, part: PartMeaning): string {
  const names = new Set(message.mentions.flatMap(({ at }) => at));
  // The words that ask for the languages are the languages' own names.
  const partNames =
    part === 'languages'
      ? []
      : message.cues.filter(
          ({ means, at, weight }) =>
            (means === part && at.length === 1 && weight > 2) ||
            (part === 'duties' && weight >= 2) ||
            (part === 'results' && (means === 'results' || means === 'duties')),
        );
  const naming = new Set(partNames.flatMap(({ at }) => at));
  const telling = message.sentence.words.flatMap((word, at) =>
    names.has(at) || naming.has(at) || word.number || isFunctionWord(word.text) ? [] : [at],
  );
  return wordsAt(message.sentence, telling);
}

/** What a position asks of whoever holds it. */
const requiredParts: readonly Field[] = ['education', 'experience', 'languages', 'computerSkills'];

/** 'Mis nõuded mu kohal on?' */
function allRequirements(about: About): Intent {
  const intents = requiredParts.map((part) => ({ kind: 'part', part, about, wanted: '' }) as const);
  return { kind: 'several', intents };
}

/** Only a name, only a topic, or a message that goes on from the one before. */
function withoutPart(
  question: Question,
  message: Message,
  knowledge: Knowledge,
  { about, named }: Whom,
): Intent {
  const { before } = question;
  if (weightOf(message, 'requirements') > 0 && about.kind !== 'unsaid') return allRequirements(about);
  // 'Õpetaja parool ei tööta' may be of a duty, and asks nothing of a position that nobody has.
  if (isRoleAlone(about, message) && isTellingTopic(message, knowledge)) return whoHandles(message, false);
  if (isStory(message, about)) return { kind: 'unclear', text: message.sentence.text.trim() };
  if (named) return onlyNamed(before, message, about);
  const overview = weightOf(message, 'overview') > 0;
  if (overview && about.kind !== 'unsaid' && message.rest.length === 0) return { kind: 'overview', about };
  if (weightOf(message, 'help') > 0) return { kind: 'help' };
  if (isOneOfDuties(before, message))
    return { kind: 'topic', topic: wordsAt(message.sentence, message.rest), about };
  if (before?.intent.kind === 'who-handles' && message.references.goesOn)
    return goingOnWith(before.intent.topic, message);
  if (before !== null && goesOn(message, about, before)) return withAbout(before.intent, about);
  if (message.references.me && about.kind === 'positions' && message.rest.length > 0) {
    return { kind: 'topic', topic: wordsAt(message.sentence, message.rest), about };
  }
  if (isTellingTopic(message, knowledge)) return whoHandles(message, false);
  return { kind: 'unclear', text: message.sentence.text.trim() };
}

/** A story tells of people nobody here is called: 'rekkajuht küsib paberit, mitu tonni tal peal on'. */
const fewestWordsOfStory = 5;

/** A message that only tells, and names a position by nothing but a word that looks like one. */
function isStory({ sentence, undescribed, rest, roles }: Message, about: About): boolean {
  const byLooks = about.kind === 'unknown' && roles.length > 0 && undescribed.length === 0;
  return byLooks && rest.length >= fewestWordsOfStory && !hasQuestionWord(sentence.text);
}

function isRoleAlone(about: About, { mentions, undescribed, holder }: Message): boolean {
  return about.kind === 'unknown' && mentions.length + undescribed.length === 0 && holder === null;
}

const oneOfThem = new Set('neist nendest them these those'.split(' '));

/** 'Which of them is about statistics', said of the duties that were just shown. */
function isOneOfDuties(before: Remembered | null, message: Message): boolean {
  if (before?.intent.kind !== 'part' || before.intent.part !== 'duties') return false;
  return message.rest.length > 0 && message.sentence.words.some(({ folded }) => oneOfThem.has(folded));
}

function onlyNamed(before: Remembered | null, message: Message, about: About): Intent {
  const overview = weightOf(message, 'overview') > 0;
  const corrects = weightOf(message, 'correction') > 0;
  const onlyName = message.rest.length === 0 || message.references.goesOn || corrects;
  if (before !== null && onlyName && !overview) return withAbout(before.intent, about);
  if (message.rest.length > 0 && !overview)
    return { kind: 'topic', topic: wordsAt(message.sentence, message.rest), about };
  return { kind: 'overview', about };
}

/** 'And hers?', 'no, the other one': the question stays, the one it is about changes. */
function goesOn(message: Message, about: About, before: Remembered): boolean {
  if (about.kind !== 'positions') return false;
  if (message.rest.length === 0) return true;
  const other = about.descriptionIds.some((id) => !before.descriptionIds.includes(id));
  return other && (message.references.goesOn || weightOf(message, 'correction') > 0);
}
