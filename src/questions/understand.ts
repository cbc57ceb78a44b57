import { aboutPositions, type About } from './about.js';
import { aboutWhom } from './about-whom.js';
import { asksWho } from './asks-who.js';
import { isMatterOfThing } from './bare-topic.js';
import { byWhen } from './by-when.js';
import { chosenByPlace } from './chosen-by-place.js';
import { chosenOfOffered } from './chosen-of-offered.js';
import { comparisonAsked } from './comparison.js';
import { deadlineAsked } from './deadline-asked.js';
import { dutiesAsked } from './duties-asked.js';
import { withAbout, type Intent } from './intent.js';
import type { Knowledge } from './knowledge.js';
import { listAsked } from './list-asked.js';
import { meaningAsked } from './meaning-asked.js';
import { readMessage, type Message } from './message.js';
import { nameAsked } from './name-asked.js';
import { aboutNamesake } from './namesakes.js';
import { plainName } from './named-position.js';
import { othersAsked } from './others-asked.js';
import { outsideAsked } from './outside-asked.js';
import { partsAsked } from './parts-asked.js';
import { peopleAsked } from './people-asked.js';
import type { Question } from './question.js';
import type { Remembered } from './remembered.js';
import { foldedText } from './sentence.js';
import { smallTalk } from './small-talk.js';
import { standsInAsked } from './stands-in-asked.js';
import { strongestPart } from './strongest-part.js';
import { substitutesAsked } from './substitutes-asked.js';
import { superiorAsked, superiorMeant } from './superior.js';
import { teamAsked } from './team-asked.js';
import { tellsOfTrouble } from './trouble.js';
import { asksWhereToGet, goesOnToThing, isFound, isWhoHandles, whoHandles } from './who-handles.js';
import { whichOfThemAsked } from './which-of-them.js';
import { whoHasAsked } from './who-has.js';
import { wantedWords } from './wanted-words.js';
import type { Whom } from './whom.js';
import { withoutPart } from './without-part.js';

/** Understands one message: what is asked, and about whom. Never throws, whatever the text. */
export function understand(question: Question, knowledge: Knowledge): Intent {
  const labelled = labelledQuestion(question, knowledge);
  if (labelled !== undefined) return labelled;
  const message = readMessage(question.text, knowledge);
  if (message.sentence.words.length === 0) return { kind: 'help' };
  return (
    chosenOfOffered(question.before, message, knowledge) ??
    ofNamesake(question.before, message, knowledge) ??
    chosenByPlace(question.before, message, knowledge) ??
    othersAsked(question.before, message, knowledge) ??
    nameAsked(question.before, message) ??
    deadlineAsked(message, question.before) ??
    decide(question, message, knowledge)
  );
}

/** 'Ja teise osakonna oma?': the same of another who is called so. */
function ofNamesake(before: Remembered | null, message: Message, knowledge: Knowledge): Intent | undefined {
  if (before === null || !('about' in before.intent)) return undefined;
  const about = aboutNamesake(message, before, knowledge);
  return about && withAbout(before.intent, about);
}

/** `MDFT koordinaator: kes asendab?` is how buttons ask: the name in front is taken at its word. */
function labelledQuestion(question: Question, knowledge: Knowledge): Intent | undefined {
  const colon = question.text.lastIndexOf(':');
  if (colon < 1) return undefined;
  const name = plainName(question.text.slice(0, colon));
  const named = knowledge.finder.titled(name);
  if (named.length !== 1) return undefined;
  const about = aboutPositions(named);
  const rest = { ...question, text: question.text.slice(colon + 1) };
  const message = readMessage(rest.text, knowledge);
  return askedOfNamed(rest, message, knowledge, about);
}

/** What a message asks, by the first that knows: each would take some of what those above it know better. */
function decide(question: Question, message: Message, knowledge: Knowledge): Intent {
  return (
    standsInAsked(question, message, knowledge) ??
    teamAsked(question, message, knowledge) ??
    peopleAsked(question, message, knowledge) ??
    askedOfSuperior(question, message, knowledge) ??
    substitutesAsked(question, message, knowledge, () => aboutWhom(question, message, knowledge)) ??
    smallTalk(message) ??
    whichOfThemAsked(message, knowledge) ??
    comparisonAsked(question, message) ??
    whoHasAsked(message) ??
    whoHandlesAsked(question, message, knowledge) ??
    meaningOfWord(message) ??
    askedOfWhom(question, message, knowledge)
  );
}

function askedOfSuperior(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  const superior = superiorMeant(question, message, knowledge);
  return superior && askedOfNamed(question, superior.message, knowledge, superior.about);
}

function askedOfNamed(question: Question, message: Message, knowledge: Knowledge, about: About): Intent {
  return (
    substitutesAsked(question, message, knowledge, () => about) ??
    asked(question, message, knowledge, { about, named: true })
  );
}

function whoHandlesAsked(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  const isAsked =
    isWhoHandles(question, message, knowledge) || tellsOfTrouble(message) || asksWhereToGet(message);
  return isAsked ? whoHandles(message, true) : undefined;
}

/** 'What does MDFT mean': where that is spoken of, since no description explains its words. */
function meaningOfWord(message: Message): Intent | undefined {
  const word = meaningAsked(message);
  return word === undefined ? undefined : { kind: 'who-handles', topic: word, certain: false, meaning: true };
}

function askedOfWhom(question: Question, message: Message, knowledge: Knowledge): Intent {
  const meant = aboutWhom(question, message, knowledge);
  const about = superiorAsked(question, message, meant, knowledge) ?? meant;
  const named = message.mentions.length > 0 || message.holder !== null || about.kind === 'unknown';
  return asked(question, message, knowledge, { about, named });
}

/** 'Mis ajaks peab eelarve valmis olema?' asks it of the duty, whoever has that. */
function resultOfWhoever(message: Message, knowledge: Knowledge, { about }: Whom): Intent | undefined {
  if (about.kind !== 'unsaid' || strongestPart(message) !== 'results' || message.numbers.length > 0)
    return undefined;
  const isOfSomething = message.rest.length > 0 && byWhen.test(foldedText(message.sentence));
  return isOfSomething || isFound(message, knowledge) ? whoHandles(message, false) : undefined;
}

/** 'Responsible person for the risk register?', 'vastutav isik' name whoever does it without a question word. */
const whoeverResponsible =
  /\b(?:responsible|accountable) (?:person|colleague|employee|position|officer)\b|\b(?:person|colleague|employee|position) (?:who is |that is )?(?:responsible|accountable)\b|\bvastutav (?:isik|tootaja|ametnik)\b/;

/** 'Who is responsible for backups?' asks for a position by one thing, and not of which one all its responsibilities are meant. */
function responsibleWhoever(message: Message, { about }: Whom): Intent | undefined {
  const isOfThing = about.kind === 'unsaid' && strongestPart(message) === 'responsibilities';
  const asks = asksWho(message.sentence) || whoeverResponsible.test(foldedText(message.sentence));
  return isOfThing && asks && wantedWords(message, 'responsibilities') !== ''
    ? whoHandles(message, true)
    : undefined;
}

/** What is asked, once it is known about whom. */
function asked(question: Question, message: Message, knowledge: Knowledge, whom: Whom): Intent {
  return (
    outsideAsked(message) ??
    goesOnToThing(question.before, message) ??
    dutiesAsked(question, message, whom, knowledge) ??
    (whom.named ? undefined : listAsked(question, message, knowledge)) ??
    resultOfWhoever(message, knowledge, whom) ??
    responsibleWhoever(message, whom) ??
    (isMatterOfThing(message, knowledge) ? whoHandles(message, true) : undefined) ??
    partsAsked(question, message, whom) ??
    withoutPart(question, message, knowledge, whom)
  );
}
