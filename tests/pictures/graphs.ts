import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import type { SubstitutionEdge, SubstitutionGraph, SubstitutionNode } from '../../src/descriptions/index.js';

export function aNode(id: string, said: Partial<SubstitutionNode> = {}): SubstitutionNode {
  return { id, title: `Amet ${id}`, unit: 'Aiandusosakond', described: true, ...said };
}

/** `a>b` for one that both say, `a~b` for one that only one says; places are in the order given. */
export function edges(...arrows: readonly string[]): readonly SubstitutionEdge[] {
  const count = new Map<string, number>();
  return arrows.map((arrow) => {
    const [from = '', sign = '', to = ''] = arrow.split(/([>~])/u);
    const order = (count.get(from) ?? 0) + 1;
    count.set(from, order);
    return { from, to, order, sidedness: sign === '>' ? 'both' : 'one-sided' };
  });
}

const words = fc.oneof(
  fc.constantFrom(
    'Peaspetsialist (rehabilitatsiooniteenuste korraldus)',
    'Sotsiaalkindlustusspetsialist-klienditeenindaja',
    'Žürii šifreerija',
    '<script>alert("&")</script>',
    ']]>',
  ),
  fc.string({ unit: anyCharacter, maxLength: 120 }),
);

/** Arrows between so many, each two joined once in each direction at most. One alone has none. */
function anyEdges(count: number): fc.Arbitrary<readonly SubstitutionEdge[]> {
  if (count < 2) return fc.constant([]);
  const pair = fc
    .tuple(fc.nat(count - 1), fc.integer({ min: 1, max: count - 1 }), fc.boolean())
    .map(([from, further, isBoth]) => ({ from, to: (from + further) % count, isBoth }));
  return fc.uniqueArray(pair, { maxLength: 24, selector: ({ from, to }) => `${from} ${to}` }).map((pairs) =>
    pairs.map(({ from, to, isBoth }, at) => ({
      from: `amet-${from}`,
      to: `amet-${to}`,
      order: at + 1,
      sidedness: isBoth ? 'both' : 'one-sided',
    })),
  );
}

/** Whatever may stand in for whatever: circles, many at once, none. */
export const anyGraph: fc.Arbitrary<SubstitutionGraph> = fc.integer({ min: 1, max: 14 }).chain((count) => {
  const said = fc.record({
    title: words,
    unit: fc.option(words, { nil: null }),
    described: fc.boolean(),
  });
  return fc.record({
    nodes: fc
      .array(said, { minLength: count, maxLength: count })
      .map((all) => all.map((each, at) => ({ ...each, id: `amet-${at}` }))),
    edges: anyEdges(count),
  });
});
