import { descriptionWithId } from '../descriptions/index.js';
import { stemOf, stemsOf } from '../language/index.js';
import type { Knowledge } from './knowledge.js';
import { weightOf, type Message } from './message.js';
import { isUnitKind } from './named-position.js';
import type { Question } from './question.js';
import type { Scope } from './scope.js';
import type { SpokenWord } from './sentence.js';

const own = new Set('mu minu meie enda oma our my ours'.split(' '));
/** What people do in a unit, whatever it is called. */
export const beingThere: ReadonlySet<string> = new Set(
  'on ole tootab tootavad tootame tootan kuulub kuuluvad is are am work works working belongs belong'.split(
    ' ',
  ),
);
const pointing = new Set('selle selles sealne tema nende that this her his their same samas'.split(' '));

function oneUnit(unit: string, others: readonly string[] = []): Scope {
  return { kind: 'unit', unit, others };
}

/** Reads of which unit a message speaks; `undefined` where it says nothing of that. */
export function scopeSaid(question: Question, message: Message, knowledge: Knowledge): Scope | undefined {
  const words = message.sentence.words.map(({ folded }) => folded);
  const unitSaid = message.sentence.words.some(isKindOfUnit);
  const position = message.mentions.find(({ ids, foreign }) => ids.length === 1 && !foreign);
  const ofPosition = unitOf(position?.ids ?? [], knowledge);
  if (ofPosition !== undefined) return oneUnit(ofPosition);
  const named = knowledge.units.mostSaid(stemsSaid(message));
  if (named !== undefined) return oneUnit(named);
  if (words.some((word) => own.has(word)) || message.references.me)
    return ownUnit(question, message, knowledge);
  if (unitSaid && words.some((word) => pointing.has(word))) {
    const before = unitOf(question.before?.descriptionIds ?? [], knowledge);
    if (before !== undefined) return oneUnit(before);
  }
  return weightOf(message, 'everywhere') > 0 ? { kind: 'everywhere' } : unknownUnit(message);
}

function unitOf(descriptionIds: readonly string[], { collection }: Knowledge): string | undefined {
  return descriptionWithId(descriptionIds[0] ?? '', collection)?.unit ?? undefined;
}

function ownUnit({ asker, units }: Question, message: Message, { collection }: Knowledge): Scope {
  const held = asker.kind === 'holder' ? asker.descriptionIds : [];
  const described = collection.filter(({ id }) => held.includes(id)).flatMap(({ unit }) => unit ?? []);
  const own = units !== undefined && units.length > 0 ? units : described;
  const [first, ...others] = new Set(own.map((unit) => upToKind(unit, message)));
  if (first !== undefined) return oneUnit(first, others);
  return { kind: 'unknown-me', title: asker.kind === 'undescribed' ? asker.title : null };
}

export function stemsSaid({ sentence }: Message): ReadonlySet<string> {
  return new Set(sentence.words.flatMap(({ stems, guesses }) => [...stems, ...guesses]));
}

/** 'Meie osakond' of somebody in `Arenduse osakond, teenuste talitus` is the department, and not the section in it. */
function upToKind(unit: string, message: Message): string {
  const kinds = [...stemsSaid(message)].filter(isUnitKind).flatMap(inBothLanguages);
  const parts = unit.split(',');
  const at = parts.findIndex((part) =>
    kinds.some((kind) => stemsOf(part).some((stem) => stem.endsWith(kind))),
  );
  return at < 0
    ? unit
    : parts
        .slice(0, at + 1)
        .join(',')
        .trim();
}

/** Units are named in Estonian, and asked for in English too. */
const inEstonian: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['department', 'osakond'],
    ['division', 'talitus'],
    ['team', 'tiim meeskond'],
    ['unit', 'üksus'],
  ].map(([english = '', estonian = '']) => [stemOf(english), estonian.split(' ').map(stemOf)]),
);

function inBothLanguages(kind: string): readonly string[] {
  return [kind, ...(inEstonian.get(kind) ?? [])];
}

/** Whether the word only says that something is a unit: `osakonnas`. */
export function isKindOfUnit({ stems, guesses }: SpokenWord): boolean {
  return [...stems, ...guesses].some(isUnitKind);
}

/** 'Ennetustalituses': the kind of unit stands at the end of its name. */
const unitAtEnd = /(?:osako[nr]\p{L}*|talitus\p{L}*|tiim\p{L}*|uksus\p{L}*|buroo\p{L}*|meeskon\p{L}*)$/u;
const fewestBefore = 3;

/** Whether a word, without its diacritics, is the whole name of a unit: `personaliosakonnas`, but not `osakonnas`. */
export function isUnitCompound(folded: string): boolean {
  return folded.search(unitAtEnd) >= fewestBefore;
}

/** 'Laevastiku osakonnas': it is said that there is none, and not silently answered for all. */
function unknownUnit(message: Message): Scope | undefined {
  const { words, text } = message.sentence;
  const compound = words.find(({ folded }) => isUnitCompound(folded));
  if (compound !== undefined) return oneUnit(text.slice(compound.start, compound.end));
  const at = words.findIndex((word, place) => isKindOfUnit(word) && message.rest.includes(place - 1));
  const [first, kind] = [words[beginningOfUnit(at, message)], words[at]];
  if (first === undefined || kind === undefined) return undefined;
  return oneUnit(text.slice(first.start, kind.end));
}

/** Where the words begin that stand right before a kind of unit and say which: 'the *victim support department*'. */
export function beginningOfUnit(kindAt: number, { rest, sentence }: Message): number {
  const isThere = (at: number) => beingThere.has(sentence.words[at]?.folded ?? '');
  let at = kindAt;
  while (rest.includes(at - 1) && !isThere(at - 1)) at -= 1;
  return at;
}
