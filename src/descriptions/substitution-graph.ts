import { descriptionId } from './description-id.js';
import type { JobDescription } from './job-description.js';
import { namedIn } from './named-in.js';
import { plainTitle } from './plain-title.js';
import { descriptionWithId } from './with-id.js';
import { positionsOfUnit } from './positions-of-unit.js';
import { descriptionsNamed, namesakesBeside } from './names-meant.js';

export interface SubstitutionNode {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  /** Whether a description of this position is known; a name in somebody's list is all there is otherwise. */
  readonly described: boolean;
}

/** `from` is substituted by `to`, which stands at place `order` (1 first) of the list in the description of `from`. */
export interface SubstitutionEdge {
  readonly from: string;
  readonly to: string;
  readonly order: number;
  /** Whether the description of `to` says as well that it stands in for `from`. */
  readonly sidedness: 'both' | 'one-sided';
}

export interface SubstitutionGraph {
  readonly nodes: readonly SubstitutionNode[];
  readonly edges: readonly SubstitutionEdge[];
}

/**
 * Who stands in for whom: the positions of a unit (`null`: of all), in the order of the collection, and behind them
 * the substitutes that their descriptions name, from other units and without a description too. Only what stands in a
 * position's own list of substitutes is an edge, because only that list has an order.
 */
export function substitutionGraph(
  collection: readonly JobDescription[],
  unit: string | null,
): SubstitutionGraph {
  const positions = positionsOfUnit(unit, collection);
  const strangers = strangersNamedBy(positions, collection);
  const drawn = positions.flatMap((position) => drawnFrom(position, collection, strangers));
  const nodes = [...positions.map(nodeOf), ...drawn.map(({ node }) => node)];
  return {
    nodes: firstOfEach(nodes, ({ id }) => id),
    edges: firstOfEach(
      drawn.map(({ edge }) => edge),
      ({ from, to }) => `${from} ${to}`,
    ),
  };
}

function nodeOf({ id, title, unit }: JobDescription): SubstitutionNode {
  return { id, title, unit, described: true };
}

/** The substitutes that no description knows, by their plain names, each with an id that nothing else has. */
function strangersNamedBy(
  positions: readonly JobDescription[],
  collection: readonly JobDescription[],
): ReadonlyMap<string, SubstitutionNode> {
  const strangers = new Map<string, SubstitutionNode>();
  const taken = new Set<string>();
  const isTaken = (id: string) => taken.has(id) || descriptionWithId(id, collection) !== undefined;
  for (const name of positions.flatMap(({ substitutedBy }) => substitutedBy)) {
    if (strangers.has(plainTitle(name)) || descriptionsNamed(name, collection).length > 0) continue;
    const id = descriptionId(name, null, isTaken);
    taken.add(id);
    strangers.set(plainTitle(name), { id, title: name.trim(), unit: null, described: false });
  }
  return strangers;
}

interface Drawn {
  readonly node: SubstitutionNode;
  readonly edge: SubstitutionEdge;
}

/** The substitutes of a position, each with the arrow that leads there. */
function drawnFrom(
  position: JobDescription,
  collection: readonly JobDescription[],
  strangers: ReadonlyMap<string, SubstitutionNode>,
): readonly Drawn[] {
  const sayingSo = new Set(
    namedIn('substitutes', position, collection).map(({ description }) => description.id),
  );
  return position.substitutedBy.flatMap((name, at) => {
    const stranger = strangers.get(plainTitle(name));
    const nodes = stranger ? [stranger] : meantBy(name, position, collection, sayingSo).map(nodeOf);
    return nodes.map((node): Drawn => {
      const sidedness = sayingSo.has(node.id) ? 'both' : 'one-sided';
      return { node, edge: { from: position.id, to: node.id, order: at + 1, sidedness } };
    });
  });
}

/**
 * Whom a name in the list of a position means. Where several positions bear the name, those that say so themselves
 * are meant; where none does, it may be any of them in the same unit, and of all where none is in it.
 */
function meantBy(
  name: string,
  position: JobDescription,
  collection: readonly JobDescription[],
  sayingSo: ReadonlySet<string>,
): readonly JobDescription[] {
  const meant = descriptionsNamed(name, collection);
  const answering = meant.filter(({ id }) => sayingSo.has(id));
  if (answering.length > 0) return answering;
  return namesakesBeside(meant, position).filter(({ id }) => id !== position.id);
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
