import type { Collection } from '../descriptions/index.js';
import { fold, stemsOf } from '../language/index.js';
import type { SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';

const mostListed = 40;

/** Words of a unit's name that say that it is one. */
const unitWords = new Set(['osakond', 'talitus', 'tiim', 'uksus', 'department', 'unit', 'team', 'division']);

function stemsInUnit(unit: string | null): ReadonlySet<string> {
  return new Set(stemsOf(unit ?? ''));
}

/** All positions, or those of a unit. A unit that nobody has is said to be none, with those that there are. */
export function answerList(unit: string | null, collection: Collection): SingleAnswer {
  const wanted = stemsOf(unit ?? '').filter((stem) => !unitWords.has(fold(stem)));
  const known = wanted.filter((stem) => collection.some((each) => stemsInUnit(each.unit).has(stem)));
  if (wanted.length > 0 && known.length === 0 && looksLikeUnit(unit ?? '')) {
    const units = [...new Set(collection.flatMap((each) => each.unit ?? []))];
    return { kind: 'no-such-unit', unit: unit ?? '', near: units.slice(0, 6) };
  }
  const named = collection.filter((each) => isNamedSo(each.unit, stemsOf(unit ?? '')));
  const inUnit =
    wanted.length > 0 && named.length > 0
      ? named
      : collection.filter((each) => known.every((stem) => stemsInUnit(each.unit).has(stem)));
  const names = inUnit.map((each) => nameOf(each, collection));
  return {
    kind: 'list',
    unit: known.length > 0 ? unit : null,
    positions: names.slice(0, mostListed),
    more: Math.max(0, names.length - mostListed),
  };
}

/** `Ohvriabi osakond` is not `Ohvriabi ja ennetusteenuste osakond`, though all its words are in it. */
function isNamedSo(unit: string | null, wanted: readonly string[]): boolean {
  const name = ` ${stemsOf(unit ?? '').join(' ')} `;
  return wanted.length > 1 && name.includes(` ${wanted.join(' ')} `);
}

function looksLikeUnit(words: string): boolean {
  return /osakon|talitus|talituse|tiim|üksus|uksus|department|unit|team|division|büroo|buroo|office/i.test(
    words,
  );
}
