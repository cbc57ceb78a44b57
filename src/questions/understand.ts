import type { Field } from '../descriptions/index.js';
import type { Asker } from '../people/index.js';
import { isFunctionWord } from '../search/index.js';
import type { About } from './about.js';
import { findCues, weighCues, type FoundCue } from './cue-finder.js';
import type { CueMeaning } from './cues.js';
import type { Intent, Part } from './intent.js';
import type { Knowledge } from './knowledge.js';
import { plainName } from './named-position.js';
import type { Mention } from './position-finder.js';
import { readReferences, type References } from './reference.js';
import type { Remembered } from './remembered.js';
import { looksLikeRole } from './role-word.js';
import { readSentence, type Sentence } from './sentence.js';
import { spokenDutyNumber } from './spoken-number.js';
import { substitutionSide } from './substitution-direction.js';

export interface Question {
  readonly text: string;
  readonly asker: Asker;
  readonly before: Remembered | null;
}

/** A message as far as it was read, before anything is decided. */
export interface Reading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly references: References;
  readonly cues: readonly FoundCue[];
  readonly weights: ReadonlyMap<CueMeaning, number>;
  readonly number: string | null;
  /** Words that are in no name, no cue and hold no sentence together: what is left is what it is about. */
  readonly rest: readonly number[];
}

type PartMeaning = Exclude<Field, 'substitutedBy' | 'substitutes'> | 'substitution' | 'results';
const partMeanings: readonly PartMeaning[] = [
  'substitution',
  'results',
  'unit',
  'manager',
  'subordinates',
  'purpose',
  'group',
  'conditions',
  'duties',
  'rights',
  'responsibilities',
  'tools',
  'education',
  'experience',
  'languages',
  'computerSkills',
  'competencies',
  'additional',
  'review',
];

const personQuestion = new Set('kes kelle kellel kellele kellelt kellega who whose whom'.split(' '));

/** Understands one message: what is asked, and about whom. Never throws, whatever the text. */
export function understand(question: Question, knowledge: Knowledge): Intent {
  const labelled = labelledQuestion(question, knowledge);
  if (labelled !== undefined) return labelled;
  const reading = readMessage(question.text, knowledge, new Set());
  return chosenOfOffered(question, reading, knowledge) ?? decide(question, reading, knowledge);
}

/** `MDFT koordinaator: kes asendab?` is how buttons ask: the name in front is taken at its word. */
function labelledQuestion(question: Question, knowledge: Knowledge): Intent | undefined {
  const colon = question.text.lastIndexOf(':');
  if (colon < 1) return undefined;
  const name = plainName(question.text.slice(0, colon));
  const named = knowledge.positions.filter(({ titles }) => titles.includes(name));
  if (named.length !== 1) return undefined;
  const about: About = { kind: 'positions', descriptionIds: named.map(({ id }) => id), me: false };
  const rest = { ...question, text: question.text.slice(colon + 1) };
  return decideAbout(rest, readMessage(rest.text, knowledge, new Set()), knowledge, about);
}

export function readMessage(text: string, knowledge: Knowledge, taken: ReadonlySet<number>): Reading {
  const sentence = readSentence(text, knowledge);
  const mentions = realMentions(knowledge.finder.findAll(sentence, taken), sentence);
  const named = new Set(mentions.flatMap(({ at }) => at));
  const cues = findCues(sentence, named);
  const cueWords = new Set(cues.filter(({ weight }) => weight >= 2).flatMap(({ at }) => at));
  const rest = sentence.words.flatMap((word, at) =>
    named.has(at) || cueWords.has(at) || word.number || isFunctionWord(word.text) ? [] : [at],
  );
  return {
    sentence,
    mentions,
    references: readReferences(sentence, named),
    cues,
    weights: weighCues(cues),
    number: spokenDutyNumber(sentence),
    rest,
  };
}

/**
 * A word that only stands for a title's head in other words ('manager' for 'juhataja') and is itself what is asked for
 * names no position; nor does the head of a longer title when nothing else of it was said beside a cue.
 */
function realMentions(mentions: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const none = new Set<number>();
  const cues = findCues(sentence, none).filter(
    ({ means }) => means === 'manager' || means === 'subordinates',
  );
  return mentions.filter((mention) => {
    if (mention.qualified) return true;
    const within = cues.filter(({ at }) => at.some((place) => mention.at.includes(place)));
    return within.length === 0 || (mention.byOwnWord && within.every(({ weight }) => weight < 3));
  });
}

/** An answer to "which of these?": words or a number that choose among what was offered, and ask nothing new. */
function chosenOfOffered(question: Question, reading: Reading, knowledge: Knowledge): Intent | undefined {
  const { before } = question;
  if (before === null || before.offered.length === 0) return undefined;
  if (strongestPart(reading) !== undefined && reading.mentions.length === 0) return undefined;
  const ordinal = /^\s*(\d{1,2})\s*\.?\s*$/.exec(reading.sentence.text)?.[1];
  const byNumber = ordinal === undefined ? undefined : before.offered[Number(ordinal) - 1];
  const chosen =
    byNumber === undefined ? knowledge.finder.choose(reading.sentence, before.offered) : [byNumber];
  if (chosen.length !== 1) return undefined;
  return withAbout(before.intent, { kind: 'positions', descriptionIds: chosen, me: false });
}

/** The same question about somebody else. Questions that are about nobody stay as they are. */
export function withAbout(intent: Intent, about: About): Intent {
  return 'about' in intent ? { ...intent, about } : intent;
}

function strongestPart(reading: Reading): PartMeaning | undefined {
  let best: PartMeaning | undefined;
  for (const meaning of partMeanings) {
    const weight = reading.weights.get(meaning) ?? 0;
    if (weight > (best === undefined ? 1.9 : (reading.weights.get(best) ?? 0))) best = meaning;
  }
  return best;
}

function weightOf(reading: Reading, meaning: CueMeaning): number {
  return reading.weights.get(meaning) ?? 0;
}

function decide(question: Question, reading: Reading, knowledge: Knowledge): Intent {
  const talk = smallTalk(reading);
  if (talk !== undefined) return talk;
  const comparison = comparisonOf(question, reading, knowledge);
  if (comparison !== undefined) return comparison;
  if (isWhoHandles(question, reading, knowledge)) return whoHandles(reading, true);
  return decideAbout(question, reading, knowledge, aboutOf(question, reading, knowledge));
}

function smallTalk(reading: Reading): Intent | undefined {
  if (reading.mentions.length > 0 || strongestPart(reading) !== undefined || reading.number !== null)
    return undefined;
  if (weightOf(reading, 'outside') > 0 || weightOf(reading, 'list') > 0) return undefined;
  if (weightOf(reading, 'help') > 0 && reading.rest.length === 0) return { kind: 'help' };
  if (reading.rest.length > 2) return undefined;
  const only = (meaning: CueMeaning) => {
    const words = new Set(reading.cues.filter(({ means }) => means === meaning).flatMap(({ at }) => at));
    return (
      words.size > 0 &&
      reading.rest.every((at) => words.has(at)) &&
      reading.sentence.words.length <= words.size + 2
    );
  };
  if (only('greeting')) return { kind: 'greeting' };
  if (only('thanks')) return { kind: 'thanks' };
  return undefined;
}

function comparisonOf(question: Question, reading: Reading, knowledge: Knowledge): Intent | undefined {
  const ids = [...new Set(reading.mentions.filter(({ foreign }) => !foreign).flatMap((each) => each.ids))];
  const distinct = reading.mentions.filter(({ ids }) => ids.length === 1).flatMap((each) => each.ids);
  const comparing = weightOf(reading, 'compare') > 0;
  const part = comparedPart(reading);
  if (comparing && reading.references.me && question.asker.kind === 'holder' && ids.length > 0) {
    ids.unshift(...question.asker.descriptionIds);
  }
  if (comparing && ids.length === 1 && (question.before?.descriptionIds.length ?? 0) === 1) {
    ids.unshift(...(question.before?.descriptionIds ?? []));
  }
  const together = new Set(ids);
  if (together.size < 2 || (!comparing && new Set(distinct).size < 2)) return undefined;
  if (weightOf(reading, 'substitution') > 0 && !comparing) return undefined;
  const known = [...together].filter((id) => knowledge.collection.some((each) => each.id === id));
  return { kind: 'compare', part, about: { kind: 'positions', descriptionIds: known, me: false } };
}

function comparedPart(reading: Reading): Part {
  const part = strongestPart(reading);
  if (part === undefined) return 'overview';
  if (part === 'results') return 'duties';
  return part === 'substitution' ? sideOf(reading) : part;
}

function sideOf(reading: Reading): 'substitutedBy' | 'substitutes' {
  return substitutionSide(reading.sentence, new Set(reading.mentions.flatMap(({ at }) => at)));
}

/** Which position does this? Asked with 'kes' or 'who', and about nobody in particular. */
function isWhoHandles(question: Question, reading: Reading, knowledge: Knowledge): boolean {
  const cued = weightOf(reading, 'who-handles') > 0;
  const asksWho = reading.sentence.words.some(({ folded }) => personQuestion.has(folded));
  if (reading.mentions.length > 0 || (!cued && !asksWho) || reading.rest.length === 0) return false;
  const relation = Math.max(
    weightOf(reading, 'substitution'),
    weightOf(reading, 'manager'),
    weightOf(reading, 'subordinates'),
  );
  if (relation === 0) return !(reading.references.me && strongestPart(reading) !== undefined && !cued);
  if (reading.references.me || namesRole(reading, knowledge) || weightOf(reading, 'substitution') >= 4)
    return false;
  return bestEvidence(reading, knowledge) >= 0.5 && (question.before === null || !reading.references.before);
}

function bestEvidence(reading: Reading, knowledge: Knowledge): number {
  return knowledge.search.find(reading.sentence.text, { duties: true })[0]?.evidence ?? 0;
}

function whoHandles(reading: Reading, certain: boolean): Intent {
  return { kind: 'who-handles', topic: reading.sentence.text.trim(), certain };
}

function namesRole(reading: Reading, knowledge: Knowledge): boolean {
  return roleWords(reading, knowledge).length > 0;
}

/** Words that name a position which no description has. */
function roleWords(reading: Reading, knowledge: Knowledge): readonly number[] {
  return reading.rest.filter((at) => {
    const word = reading.sentence.words[at];
    if (word === undefined) return false;
    return word.stems.some((stem) => knowledge.undescribedHeads.has(stem)) || looksLikeRole(word.text);
  });
}

function wordsAt(reading: Reading, places: readonly number[]): string {
  return places
    .map((at) => reading.sentence.words[at])
    .map((word) => (word === undefined ? '' : reading.sentence.text.slice(word.start, word.end)))
    .join(' ');
}

function aboutOf(question: Question, reading: Reading, knowledge: Knowledge): About {
  return (
    aboutMentioned(reading) ??
    aboutRole(reading, knowledge) ??
    aboutMe(question, reading) ??
    aboutBefore(question, reading, knowledge) ??
    aboutDefault(question)
  );
}

function aboutMentioned(reading: Reading): About | undefined {
  const mention = reading.mentions.find(({ ids }) => ids.length === 1) ?? reading.mentions[0];
  if (mention === undefined) return undefined;
  if (mention.foreign) return { kind: 'unknown', words: mention.words, near: mention.ids };
  if (mention.ids.length > 1) return { kind: 'ambiguous', words: mention.words, descriptionIds: mention.ids };
  return { kind: 'positions', descriptionIds: mention.ids, me: false };
}

function aboutRole(reading: Reading, knowledge: Knowledge): About | undefined {
  const role = roleWords(reading, knowledge);
  if (role.length === 0) return undefined;
  const first = Math.min(...role);
  const before = reading.rest.includes(first - 1) ? [first - 1] : [];
  return { kind: 'unknown', words: wordsAt(reading, [...before, ...role]), near: [] };
}

function aboutMe(question: Question, reading: Reading): About | undefined {
  if (!reading.references.me) return undefined;
  return ofAsker(question.asker) ?? { kind: 'unknown-me', title: null };
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

function aboutBefore(question: Question, reading: Reading, knowledge: Knowledge): About | undefined {
  const { before } = question;
  if (before === null) return undefined;
  const others = knowledge.positions.map(({ id }) => id);
  const chosen =
    reading.references.goesOn || reading.sentence.words.length <= 6
      ? knowledge.finder.choose(reading.sentence, others)
      : [];
  if (chosen.length === 1) return { kind: 'positions', descriptionIds: chosen, me: false };
  if (before.descriptionIds.length === 0) return undefined;
  return { kind: 'positions', descriptionIds: before.descriptionIds, me: false };
}

function aboutDefault(question: Question): About {
  return question.asker.kind === 'holder'
    ? (ofAsker(question.asker) ?? { kind: 'unsaid' })
    : { kind: 'unsaid' };
}

/** What is asked, once it is known about whom. */
function decideAbout(question: Question, reading: Reading, knowledge: Knowledge, about: About): Intent {
  if (weightOf(reading, 'outside') > 0) return { kind: 'outside', topic: reading.sentence.text.trim() };
  const part = strongestPart(reading);
  const named = reading.mentions.length > 0 || about.kind === 'unknown';
  if (reading.number !== null) return numbered(question, reading, about, part, named);
  if (
    weightOf(reading, 'list') > weightOf(reading, part ?? 'list') - 1 &&
    !named &&
    weightOf(reading, 'list') > 0
  ) {
    return { kind: 'list', unit: wordsAt(reading, reading.rest) || null };
  }
  if (part !== undefined) return askedPart(question, reading, about, part, named);
  return withoutPart(question, reading, knowledge, about, named);
}

function numbered(
  question: Question,
  reading: Reading,
  about: About,
  part: PartMeaning | undefined,
  named: boolean,
): Intent {
  const number = reading.number ?? '';
  const goesOn = part === undefined && !named && question.before?.intent.kind === 'results';
  return part === 'results' || goesOn ? { kind: 'results', number, about } : { kind: 'duty', number, about };
}

function askedPart(
  question: Question,
  reading: Reading,
  about: About,
  part: PartMeaning,
  named: boolean,
): Intent {
  if (part === 'results') {
    const number = named || reading.references.me ? null : (question.before?.dutyNumber ?? null);
    return { kind: 'results', number, about };
  }
  const wanted = wordsAt(reading, reading.rest);
  return { kind: 'part', part: part === 'substitution' ? sideOf(reading) : part, about, wanted };
}

function withoutPart(
  question: Question,
  reading: Reading,
  knowledge: Knowledge,
  about: About,
  named: boolean,
): Intent {
  const { before } = question;
  if (
    named &&
    before !== null &&
    (reading.references.goesOn || reading.rest.length === 0) &&
    !overviewAsked(reading)
  ) {
    return withAbout(before.intent, about);
  }
  if (named && reading.rest.length > 0 && !overviewAsked(reading)) {
    return { kind: 'topic', topic: wordsAt(reading, reading.rest), about };
  }
  if (named || (overviewAsked(reading) && about.kind !== 'unsaid' && reading.rest.length === 0))
    return { kind: 'overview', about };
  if (weightOf(reading, 'help') > 0) return { kind: 'help' };
  if (before?.intent.kind === 'who-handles' && reading.references.goesOn)
    return goOnWith(before.intent.topic, reading);
  if (before !== null && about.kind === 'positions' && reading.rest.length === 0)
    return withAbout(before.intent, about);
  if (before !== null && !about.kind.startsWith('un') && pointsAtOther(reading, about, before))
    return withAbout(before.intent, about);
  if (reading.references.me && about.kind === 'positions' && reading.rest.length > 0) {
    return { kind: 'topic', topic: wordsAt(reading, reading.rest), about };
  }
  if (reading.rest.length > 0 && bestEvidence(reading, knowledge) >= 0.5) return whoHandles(reading, false);
  return { kind: 'unclear', text: reading.sentence.text.trim() };
}

function pointsAtOther(reading: Reading, about: About, before: Remembered): boolean {
  return (
    reading.references.goesOn &&
    about.kind === 'positions' &&
    about.descriptionIds.some((id) => !before.descriptionIds.includes(id))
  );
}

function overviewAsked(reading: Reading): boolean {
  return weightOf(reading, 'overview') > 0;
}

/** 'Kes haldab üldmeili?' – 'aga veebilehti?': the verb is carried over, the rest is new. */
function goOnWith(topic: string, reading: Reading): Intent {
  const words = topic.split(/\s+/);
  const verb = words[words.findIndex((word) => personQuestion.has(word.toLowerCase())) + 1] ?? '';
  return { kind: 'who-handles', topic: `${verb} ${wordsAt(reading, reading.rest)}`.trim(), certain: true };
}
