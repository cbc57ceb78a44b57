import { descriptionWithId } from '../descriptions/index.js';
import { aboutPositions } from './about.js';
import { withAbout, type Intent } from './intent.js';
import type { Knowledge } from './knowledge.js';
import type { Message } from './message.js';
import type { Remembered } from './remembered.js';
import { wordSet } from './word-set.js';

const ordinals: readonly ReadonlySet<string>[] = [
  wordSet('esimene esimest esimese first'),
  wordSet('teine teist teise second'),
  wordSet('kolmas kolmandat kolmanda third'),
  wordSet('neljas neljandat neljanda fourth'),
  wordSet('viies viiendat viienda fifth'),
  wordSet('kuues kuuendat kuuenda sixth'),
];
const last = wordSet('viimane viimast viimase last');
const next = wordSet('jargmine jargmist next');
const previous = wordSet('eelmine eelmist previous');
/** What may stand beside the place without asking for anything. */
const beside = wordSet(
  'see seda too toda selle aga ja palun naita veel hoopis the that one and show me please what about',
);

/** 'Teine', 'see järgmine', 'the last one': a place in what was shown, and nothing else. */
function placeSaid({
  sentence: { words },
}: Message): ((count: number, current: number) => number) | undefined {
  const [place, ...others] = words.map(({ folded }) => folded).filter((word) => !beside.has(word));
  if (place === undefined || others.length > 0) return undefined;
  if (last.has(place)) return (count) => count - 1;
  if (next.has(place)) return (_, current) => current + 1;
  if (previous.has(place)) return (_, current) => current - 1;
  const at = ordinals.findIndex((words) => words.has(place));
  return at < 0 ? undefined : () => at;
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
  const placeIn = placeSaid(message);
  if (placeIn === undefined) return undefined;
  const duty = before && dutyByPlace(before, placeIn, knowledge);
  if (duty) return duty;
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
  placeIn: (count: number, current: number) => number,
  { collection }: Knowledge,
): Intent | undefined {
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
