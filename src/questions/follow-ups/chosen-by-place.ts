import { descriptionWithId } from '../../descriptions/index.js';
import { aboutPositions } from '../whom/about.js';
import { withAbout, type Intent, type SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import { placeSaidBy, type PlaceIn } from '../words/ordinals.js';
import type { Remembered } from '../remembered.js';
import { strongestPart } from '../message/strongest-part.js';
import { wordSet } from '../words/word-set.js';

/** What may stand beside the place without asking for anything. */
const beside = wordSet(
  'ei no see seda too toda selle aga ja a palun naita loe ette veel uuesti hoopis ainult vaid lihtsalt neist nendest mis oli only just of them the that one and show read me please what whats was again about',
);

/** The same where it is said what is asked of it: 'what are the results of the second one'. */
const besideResults = wordSet('mis on mida what are is were of for oma omad expected');

/** 'Teine', 'see järgmine', 'the last one': a place in what was shown, and nothing else but that its results are asked. */
function placeSaid({ sentence: { words }, cues }: Message, asksForResults: boolean): PlaceIn | undefined {
  const ofResults = new Set(cues.flatMap(({ means, at }) => (means === 'results' ? at : [])));
  const isBeside = (word: string, at: number) =>
    beside.has(word) || (asksForResults && (ofResults.has(at) || besideResults.has(word)));
  const [place, ...others] = words.map(({ folded }) => folded).filter((word, at) => !isBeside(word, at));
  return place === undefined || others.length > 0 ? undefined : placeSaidBy(place);
}

/**
 * One of those that were just shown, by its place: a duty of a list of duties, or a position. Where nothing was shown, or
 * not so much, it is asked which is meant.
 */
export function chosenByPlace(
  before: Remembered | null,
  message: Message,
  knowledge: Knowledge,
): Intent | undefined {
  const asksForResults = strongestPart(message) === 'results';
  const placeIn = placeSaid(message, asksForResults);
  if (placeIn === undefined) return undefined;
  const duty = before && dutyByPlace(before, placeIn, knowledge);
  if (duty?.kind === 'duty' && asksForResults) return { ...duty, kind: 'results' };
  if (asksForResults || duty) return duty ?? undefined;
  const shown = before?.shown ?? [];
  const id = shown[placeIn(shown.length, shown.indexOf(before?.descriptionIds[0] ?? ''))] ?? '';
  if (before === null || descriptionWithId(id, knowledge.collection) === undefined)
    return { kind: 'overview', about: { kind: 'unsaid' } };
  const about = aboutPositions([id]);
  return wasAskedOfOne(before, shown) ? withAbout(before.intent, about) : { kind: 'overview', about };
}

/** Whether the question before goes on: it was asked back which is meant, or it was of another of those shown. */
function wasAskedOfOne({ intent, offered, descriptionIds }: Remembered, shown: readonly string[]): boolean {
  if (offered.length > 0) return true;
  return 'about' in intent && intent.kind !== 'compare' && descriptionIds.every((id) => shown.includes(id));
}

function dutyByPlace(
  { intent, descriptionIds, dutyNumber }: Remembered,
  placeIn: PlaceIn,
  { collection }: Knowledge,
): SingleIntent | undefined {
  const isOfDuties = intent.kind === 'duty' || intent.kind === 'results' || isListOfDuties(intent);
  const description = descriptionWithId(descriptionIds[0] ?? '', collection);
  if (!isOfDuties || description === undefined) return undefined;
  const numbers = description.duties.map(({ number }) => number);
  const number = numbers[placeIn(numbers.length, dutyNumber === null ? -1 : numbers.indexOf(dutyNumber))];
  const about = aboutPositions([description.id]);
  return number ? { kind: 'duty', number, about } : { kind: 'part', part: 'duties', about, wanted: '' };
}

function isListOfDuties(intent: Intent): boolean {
  return intent.kind === 'part' && intent.part === 'duties';
}
