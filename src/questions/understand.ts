import { aboutPositions, type About } from './whom/about.js';
import { absenceSupposed, absenceTold, neededMeanwhile } from './asked/absence-told.js';
import { aboutWhom } from './whom/about-whom.js';
import { asksWho } from './words/asks-who.js';
import { isMatterOfThing } from './asked/bare-topic.js';
import { byWhen } from './words/by-when.js';
import { chosenByPlace } from './follow-ups/chosen-by-place.js';
import { chosenOfOffered } from './follow-ups/chosen-of-offered.js';
import { comparisonAsked } from './asked/comparison.js';
import { deadlineAsked } from './follow-ups/deadline-asked.js';
import { documentAsked } from './asked/document-asked.js';
import { dutiesAsked } from './asked/duties-asked.js';
import { withAbout, type Intent } from './intent.js';
import type { Knowledge } from './knowledge.js';
import { listAsked } from './asked/list-asked.js';
import { meaningAsked } from './asked/meaning-asked.js';
import { namesSomebody, readMessage, type Message } from './message/message.js';
import { nameAsked } from './follow-ups/name-asked.js';
import { aboutNamesake } from './whom/namesakes.js';
import { plainName } from './names/named-position.js';
import { whoElseAsked } from './follow-ups/who-else-asked.js';
import { textBehindOpening } from './words/opening.js';
import { isBlame, isPleasantry } from './asked/pleasantry.js';
import { outsideAsked } from './asked/outside-asked.js';
import { partByTheWay } from './asked/part-by-the-way.js';
import { partsAsked } from './asked/parts-asked.js';
import { ownWorkAsked } from './asked/own-work.js';
import { peopleAsked } from './asked/people-asked.js';
import type { Question } from './question.js';
import type { Remembered } from './remembered.js';
import { presenceAsked } from './asked/presence-asked.js';
import { reviewOfThing } from './asked/reviewed-thing.js';
import { sameWorkAsked } from './asked/same-work.js';
import { shownOnceMore } from './follow-ups/shown-once-more.js';
import { smallTalk } from './asked/small-talk.js';
import { standsInAsked } from './asked/stands-in-asked.js';
import { strongestPart } from './message/strongest-part.js';
import { substitutesAsked } from './asked/substitutes-asked.js';
import { superiorAsked, superiorMeant } from './whom/superior.js';
import { teamAsked } from './asked/team-asked.js';
import { tellsOfTrouble } from './asked/trouble.js';
import { asksWhereToGet, goesOnToThing, isFound, isWhoHandles, whoHandles } from './asked/who-handles.js';
import { whichOfNamedAsked } from './asked/which-of-named.js';
import { whoHasAsked } from './asked/who-has.js';
import { wantedWords } from './asked/wanted-words.js';
import type { Whom } from './whom/whom.js';
import { withoutPart } from './asked/without-part.js';

/** Understands one message: what is asked, and about whom. Never throws, whatever the text. */
export function understand(question: Question, knowledge: Knowledge): Intent {
  const labelled = labelledQuestion(question, knowledge);
  if (labelled !== undefined) return labelled;
  const message = readMessage(question.text, knowledge);
  if (message.sentence.words.length === 0 || isBlame(message)) return { kind: 'help' };
  if (isPleasantry(message)) return { kind: 'thanks' };
  const behind = textBehindOpening(message.sentence);
  if (behind !== undefined && (smallTalk(message) === undefined || goesOnWithMore(behind, knowledge)))
    return understand({ ...question, text: behind }, knowledge);
  return (
    chosenOfOffered(question.before, message, knowledge) ??
    ofNamesake(question.before, message, knowledge) ??
    chosenByPlace(question.before, message, knowledge) ??
    whoElseAsked(question.before, message, knowledge) ??
    nameAsked(question.before, message, knowledge) ??
    deadlineAsked(message, question.before) ??
    shownOnceMore(question, message, knowledge) ??
    decide(question, message, knowledge)
  );
}

/** 'Selge, ja mina?' asks on, and 'selge ja aitäh' only thanks. */
function goesOnWithMore(text: string, knowledge: Knowledge): boolean {
  const message = readMessage(text, knowledge);
  return message.references.goesOn && message.sentence.words.length > 1 && smallTalk(message) === undefined;
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
    absenceTold(question, message, knowledge) ??
    neededMeanwhile(question, message, knowledge) ??
    ownWorkAsked(question, message) ??
    presenceAsked(message) ??
    standsInAsked(question, message, knowledge) ??
    sameWorkAsked(question, message) ??
    teamAsked(question, message, knowledge) ??
    peopleAsked(question, message, knowledge) ??
    partByTheWay(question, message, knowledge) ??
    askedOfSuperior(question, message, knowledge) ??
    substitutesAsked(question, message, knowledge, () => aboutWhom(question, message, knowledge)) ??
    absenceSupposed(message, () => aboutWhom(question, message, knowledge)) ??
    smallTalk(message) ??
    whichOfNamedAsked(message, knowledge) ??
    comparisonAsked(question, message) ??
    documentAsked(message) ??
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
  const named = namesSomebody(message) || about.kind === 'unknown';
  return asked(question, message, knowledge, { about, named });
}

/** 'Mis ajaks peab eelarve valmis olema?' asks it of the duty, whoever has that. */
function resultOfWhoever(message: Message, knowledge: Knowledge, { about }: Whom): Intent | undefined {
  if (about.kind !== 'unsaid' || strongestPart(message) !== 'results' || message.numbers.length > 0)
    return undefined;
  // By when is no matter of anybody's: 'eelarve' is looked for.
  if (message.rest.length > 0 && byWhen.test(message.sentence.folded))
    return { kind: 'who-handles', topic: wantedWords(message, 'results'), certain: true };
  return isFound(message, knowledge) ? whoHandles(message, false) : undefined;
}

/** 'Responsible person for the risk register?', 'vastutav isik' name whoever does it without a question word. */
const whoeverResponsible =
  /\b(?:responsible|accountable) (?:person|colleague|employee|position|officer)\b|\b(?:person|colleague|employee|position) (?:who is |that is )?(?:responsible|accountable)\b|\bvastutav (?:isik|tootaja|ametnik)\b/;

/** 'Who is responsible for backups?' asks for a position by one thing, and not of which one all its responsibilities are meant. */
function responsibleWhoever(message: Message, { about }: Whom): Intent | undefined {
  const isOfThing = about.kind === 'unsaid' && strongestPart(message) === 'responsibilities';
  const asks = asksWho(message.sentence) || whoeverResponsible.test(message.sentence.folded);
  return isOfThing && asks && wantedWords(message, 'responsibilities') !== ''
    ? whoHandles(message, true)
    : undefined;
}

/** What is asked, once it is known about whom. */
function asked(question: Question, message: Message, knowledge: Knowledge, whom: Whom): Intent {
  return (
    outsideAsked(question, message, knowledge) ??
    goesOnToThing(question.before, message) ??
    dutiesAsked(question, message, whom, knowledge) ??
    (whom.named ? undefined : listAsked(question, message, knowledge)) ??
    resultOfWhoever(message, knowledge, whom) ??
    responsibleWhoever(message, whom) ??
    (isMatterOfThing(message, knowledge) ? whoHandles(message, true) : undefined) ??
    reviewOfThing(message, knowledge, whom) ??
    partsAsked(question, message, whom) ??
    withoutPart(question, message, knowledge, whom)
  );
}
