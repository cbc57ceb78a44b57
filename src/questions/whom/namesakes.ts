import { descriptionsNamed, descriptionWithId, inOneUnit } from '../../descriptions/index.js';
import { fold, isUnitKind, tokensOf } from '../../language/index.js';
import { aboutThese, type About } from './about.js';
import type { Knowledge } from '../knowledge.js';
import type { Mention } from '../names/mention.js';
import { weightOf, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { leftOut, own } from '../words/pronouns.js';
import type { SpokenWord } from '../words/sentence.js';

const other = /^(?:teis\p{L}*|teine|other|others|another)$/u;

/** 'Ja teise osakonna oma?', 'aga teine?', 'and the other one?': nothing else is said but that it is another. */
const otherAlone =
  /^(?:(?:ja|aga|ning|ei|and|but|no|the) )*(?:teis\p{L}*|teine|others?)(?: (?:osakon|talitus|uksus|buroo|teenistus|tiimi|unit|department|team)\p{L}*)?(?: (?:oma|on|ka|ones?))?$/u;

/**
 * About which of the positions called like the one just spoken of an ellipsis is: the one whose unit it names ('ei,
 * toetuste osakonna oma'), or all the others ('aga teine?'). `undefined` where nobody is called so, or more is asked.
 */
export function aboutNamesake(
  message: Message,
  before: Remembered,
  { collection, finder }: Knowledge,
): About | undefined {
  const [id = '', ...more] = before.descriptionIds;
  const spoken = more.length === 0 ? descriptionWithId(id, collection) : undefined;
  if (spoken === undefined || message.holder !== null) return undefined;
  const namesakes = descriptionsNamed(spoken.title, collection).map((each) => each.id);
  // Most titles are one position's: names are looked for last, since that costs as much as the rest of reading.
  if (namesakes.length < 2 || finder.findAll(message.sentence).length > 0) return undefined;
  const { words } = message.sentence;
  if (otherAlone.test(message.sentence.folded)) return aboutThese(withoutOne(namesakes, id), spoken.title);
  const isLeftOut = leftOut.has(words.at(-1)?.folded ?? '');
  const goesOn = message.references.goesOn || weightOf(message, 'correction') > 0;
  const part = strongestPart(message);
  if (part === undefined ? !isLeftOut && !goesOn : part !== 'unit' || !isLeftOut) return undefined;
  const isOfNames = (at: number) => words[at]?.stems.some((stem) => finder.isNameStem(stem)) ?? false;
  if (!message.rest.every(isOfNames)) return undefined;
  const chosen = finder.choose(message.sentence, namesakes);
  return chosen.length === 1 ? aboutThese(chosen, spoken.title) : undefined;
}

/**
 * Which of those that a name fits a word before it leaves: 'ja teise projektijuhi haridus' is not that of the one just
 * spoken of, and 'meie osakonnajuhataja' is the one where the asker works.
 */
export function leftBefore(
  { ids, at }: Mention,
  { sentence: { words }, rest }: Message,
  { asker, before }: Question,
  { collection }: Knowledge,
): readonly string[] {
  if (ids.length < 2) return ids;
  const word = words[Math.min(...at) - 1]?.folded ?? '';
  const [id = '', ...more] = before?.descriptionIds ?? [];
  if (other.test(word) && more.length === 0) return withoutOne(ids, id);
  const unitOf = (one: string) => descriptionWithId(one, collection)?.unit ?? null;
  const inside = ids.filter((one) =>
    hasPartSaid(
      unitOf(one),
      rest.flatMap((place) => words[place] ?? []),
    ),
  );
  if (inside.length === 1) return inside;
  if (!own.has(word) || asker.kind !== 'holder') return ids;
  const beside = ids.filter((one) => asker.descriptionIds.some((own) => inOneUnit(unitOf(own), unitOf(one))));
  return beside.length > 0 ? beside : ids;
}

/** No shorter stem says which unit by a part of a word of its name. */
const shortestPart = 4;

/** 'Valvur sadamas' where the unit is `Jahisadam`, or `Sadamateenindus`: people leave out the rest of a compound. */
function hasPartSaid(unit: string | null, said: readonly SpokenWord[]): boolean {
  const words = tokensOf(unit ?? '').map(({ text }) => fold(text));
  const isPart = (stem: string) => words.some((word) => word.startsWith(stem) || word.endsWith(stem));
  return said.some(({ stems }) =>
    stems.some((stem) => stem.length >= shortestPart && !isUnitKind(stem) && isPart(fold(stem))),
  );
}

function withoutOne(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
