import type { Collection } from '../descriptions/index.js';
import type { SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';
import type { Looked } from './position.js';

export const mostListed = 40;

/** The positions of a unit, or all. */
export function listOf({ unit, positions }: Omit<Looked, 'others'>, collection: Collection): SingleAnswer {
  return {
    kind: 'list',
    unit,
    positions: positions.slice(0, mostListed).map((each) => nameOf(each, collection)),
    more: Math.max(0, positions.length - mostListed),
  };
}
