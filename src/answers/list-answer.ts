import type { Collection } from '../descriptions/index.js';
import { onceForEach } from '../ground/index.js';
import { fold, stemsOf } from '../language/index.js';
import type { SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';

const mostListed = 40;

/** Words of a unit's name that say that it is one. */
const unitWords = new Set(['osakond', 'talitus', 'tiim', 'uksus', 'department', 'unit', 'team', 'division']);

/** A unit that positions are in, by the stems of its name. */
interface UnitStems {
  readonly unit: string | null;
  readonly stems: ReadonlySet<string>;
  /** The same in a row. */
  readonly row: string;
}

/** Units are few beside positions, and read once for each collection. */
const unitsOf = onceForEach((collection: Collection): readonly UnitStems[] =>
  [...new Set(collection.map(({ unit }) => unit))].map(readUnit),
);

function readUnit(unit: string | null): UnitStems {
  const stems = stemsOf(unit ?? '');
  return { unit, stems: new Set(stems), row: ` ${stems.join(' ')} ` };
}

function positionsIn(units: readonly UnitStems[], collection: Collection): Collection {
  const those = new Set(units.map(({ unit }) => unit));
  return collection.filter(({ unit }) => those.has(unit));
}

/** All positions, or those of a unit. A unit that nobody has is said to be none, with those that there are. */
export function answerList(unit: string | null, collection: Collection): SingleAnswer {
  const wanted = stemsOf(unit ?? '').filter((stem) => !unitWords.has(fold(stem)));
  const units = unitsOf(collection);
  const known = wanted.filter((stem) => units.some(({ stems }) => stems.has(stem)));
  if (wanted.length > 0 && known.length === 0 && looksLikeUnit(unit ?? '')) {
    const near = units.flatMap((each) => each.unit ?? []);
    return { kind: 'no-such-unit', unit: unit ?? '', near: near.slice(0, 6) };
  }
  const asked = stemsOf(unit ?? '');
  const named = wanted.length > 0 ? units.filter((each) => isNamedSo(each, asked)) : [];
  const fitting =
    named.length > 0 ? named : units.filter(({ stems }) => known.every((stem) => stems.has(stem)));
  const listed = positionsIn(fitting, collection);
  return {
    kind: 'list',
    unit: known.length > 0 ? unit : null,
    positions: listed.slice(0, mostListed).map((each) => nameOf(each, collection)),
    more: Math.max(0, listed.length - mostListed),
  };
}

/** `Ohvriabi osakond` is not `Ohvriabi ja ennetusteenuste osakond`, though all its words are in it. */
function isNamedSo({ row }: UnitStems, wanted: readonly string[]): boolean {
  return wanted.length > 1 && row.includes(` ${wanted.join(' ')} `);
}

function looksLikeUnit(words: string): boolean {
  return /osakon|talitus|talituse|tiim|üksus|uksus|department|unit|team|division|büroo|buroo|office/i.test(
    words,
  );
}
