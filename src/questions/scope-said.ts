import { plainTitle } from '../descriptions/index.js';
import { stemOf, tokensOf } from '../language/index.js';
import type { Knowledge } from './knowledge.js';
import { weightOf, type Message } from './message.js';
import { isUnitKind } from './named-position.js';
import type { Question } from './question.js';
import type { Scope } from './scope.js';
import type { SpokenWord } from './sentence.js';

const own = new Set('mu minu meie enda oma our my ours'.split(' '));
const pointing = new Set('selle selles sealne tema nende that this her his their same samas'.split(' '));

function oneUnit(unit: string, others: readonly string[] = []): Scope {
  return { kind: 'unit', unit, others };
}

/** Reads of which unit a message speaks; `undefined` where it says nothing of that. */
export function scopeSaid(question: Question, message: Message, knowledge: Knowledge): Scope | undefined {
  const words = message.sentence.words.map(({ folded }) => folded);
  const unitSaid = message.sentence.words.some(isKindOfUnit);
  const ofPosition = unitOf(message.mentions.find(({ ids }) => ids.length === 1)?.ids ?? [], knowledge);
  if (ofPosition !== undefined) return oneUnit(ofPosition);
  const named = unitNamed(message, knowledge);
  if (named !== undefined) return oneUnit(named);
  if (words.some((word) => own.has(word)) || message.references.me) return ownUnit(question, knowledge);
  if (unitSaid && words.some((word) => pointing.has(word))) {
    const before = unitOf(question.before?.descriptionIds ?? [], knowledge);
    if (before !== undefined) return oneUnit(before);
  }
  return weightOf(message, 'everywhere') > 0 ? { kind: 'everywhere' } : unknownUnit(message);
}

function unitOf(descriptionIds: readonly string[], { collection }: Knowledge): string | undefined {
  return collection.find(({ id }) => id === descriptionIds[0])?.unit ?? undefined;
}

function ownUnit({ asker, units }: Question, { collection }: Knowledge): Scope {
  const held = asker.kind === 'holder' ? asker.descriptionIds : [];
  const described = collection.filter(({ id }) => held.includes(id)).flatMap(({ unit }) => unit ?? []);
  const [first, ...others] = new Set(units !== undefined && units.length > 0 ? units : described);
  if (first !== undefined) return oneUnit(first, others);
  return { kind: 'unknown-me', title: asker.kind === 'undescribed' ? asker.title : null };
}

function isKindOfUnit({ stems, guesses }: SpokenWord): boolean {
  return [...stems, ...guesses].some(isUnitKind);
}

/** The words of a unit's name, and what is left when those that only say that it is one are taken away. */
interface UnitName {
  readonly name: string;
  readonly telling: readonly string[];
  readonly kinds: readonly string[];
}

function readUnit(name: string): UnitName {
  const stems = tokensOf(name)
    .flatMap(({ text, parts }) => [text, ...(parts ?? [])])
    .filter((word) => word !== 'ja')
    .map(stemOf);
  return { name, telling: stems.filter((stem) => !isUnitKind(stem)), kinds: stems.filter(isUnitKind) };
}

/** Units are written from the greater to the smaller, with commas between: each beginning is a unit as well. */
function unitsOf({ collection }: Knowledge): readonly UnitName[] {
  const units = [...new Set(collection.flatMap(({ unit }) => unit ?? []))];
  const names = units.flatMap((unit) => {
    const parts = unit.replace(/\s*\([^)]*\)/g, '').split(',');
    return [
      ...parts.map((_, at) =>
        parts
          .slice(0, at + 1)
          .join(',')
          .trim(),
      ),
      unit,
    ];
  });
  const byName = new Map(names.map((name) => [plainTitle(name), name]));
  return [...byName.values()].map(readUnit);
}

/** The unit of whose name the message says most, and of those the one of which it leaves least unsaid. */
function unitNamed(message: Message, knowledge: Knowledge): string | undefined {
  const { words } = message.sentence;
  const said = new Set(words.flatMap(({ stems, guesses }) => [...stems, ...guesses]));
  const best = unitsOf(knowledge)
    .map((unit) => {
      const met = unit.telling.filter((stem) => said.has(stem)).length;
      const kinds = unit.kinds.filter((stem) => said.has(stem)).length;
      return { unit, met, left: unit.telling.length - met - 0.3 * kinds };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || a.left - b.left)[0];
  return best?.unit.name;
}

/** 'Laevastiku osakonnas': it is said that there is none, and not silently answered for all. */
function unknownUnit(message: Message): Scope | undefined {
  const { words, text } = message.sentence;
  const at = words.findIndex((word, place) => isKindOfUnit(word) && message.rest.includes(place - 1));
  const [before, kind] = [words[at - 1], words[at]];
  if (before === undefined || kind === undefined) return undefined;
  return oneUnit(text.slice(before.start, kind.end));
}
