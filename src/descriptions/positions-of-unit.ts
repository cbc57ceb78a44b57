import { onceForEach } from '../ground/index.js';
import { plainTitle } from './plain-title.js';

/** A position, with a description or without one. */
interface OfUnit {
  readonly unit: string | null;
}

/** Words of a unit's name that say that it is one, in any case. */
const saysUnit = /^(?:osakon|talitus|tiim|üksus|uksus|department|unit|team|division)\p{L}{0,4}$/u;

/**
 * The positions of a unit that a person names in any case (`ohvriabi osakonnas`): those in whose unit these words
 * stand side by side, else those whose unit has all the words that any unit has. `null`, and words that name no unit
 * in particular, mean all of them; a unit that nobody has, none.
 */
export function positionsOfUnit<Position extends OfUnit>(
  unit: string | null,
  collection: readonly Position[],
): readonly Position[] {
  const asked = wordsOf(unit);
  const telling = asked.filter((word) => !saysUnit.test(word));
  if (telling.length === 0) return collection;
  const units = unitsOf(collection);
  const named = units.filter(({ words }) => asked.length > 1 && sideBySide(asked, words));
  if (named.length > 0) return positionsIn(named, collection);
  const known = telling.filter((word) => units.some(({ words }) => has(words, word)));
  if (known.length === 0) return [];
  const fitting = units.filter(({ words }) => known.every((word) => has(words, word)));
  return positionsIn(fitting, collection);
}

interface UnitWords {
  readonly unit: string | null;
  readonly words: readonly string[];
}

/** Units are few beside positions, and read once for each collection. */
const unitsOf = onceForEach((collection: readonly OfUnit[]): readonly UnitWords[] =>
  [...new Set(collection.map(({ unit }) => unit))].map((unit) => ({ unit, words: wordsOf(unit) })),
);

function positionsIn<Position extends OfUnit>(
  units: readonly UnitWords[],
  collection: readonly Position[],
): readonly Position[] {
  const those = new Set(units.map(({ unit }) => unit));
  return collection.filter(({ unit }) => those.has(unit));
}

function wordsOf(unit: string | null): readonly string[] {
  return plainTitle(unit ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function has(words: readonly string[], wanted: string): boolean {
  return words.some((word) => sameWord(word, wanted));
}

function sideBySide(wanted: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) =>
    wanted.every((word, offset) => {
      const there = words[at + offset];
      return there !== undefined && sameWord(there, word);
    }),
  );
}

/** One word in two cases: they part at its end alone. Stems are not this room's to know. */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 3) return a === b;
  return long.startsWith(short.slice(0, Math.max(3, short.length - 1)));
}
