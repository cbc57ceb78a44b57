import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { SubstitutionGraph } from '../../src/descriptions/index.js';
import { widthOf } from '../../src/pictures/lettering.js';
import type { Sheet } from '../../src/pictures/picture.js';
import { substitutionSheet } from '../../src/pictures/substitution-sheet.js';
import { aNode, anyGraph, edges } from './graphs.js';
import { arrowsIn, boxesIn, textsIn, type DrawnText } from './read-svg.js';

function drawn(graph: SubstitutionGraph, language: 'et' | 'en' = 'et'): Sheet {
  const sheet = substitutionSheet(graph, language);
  assert.equal(sheet.kind, 'sheet');
  return sheet;
}

/** Left and right end of a line of text. */
function reach({ x, words, size, anchor }: DrawnText): readonly [number, number] {
  const width = widthOf(words, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor] ?? Number.NaN;
  return [left, left + width];
}

const three: SubstitutionGraph = {
  nodes: [aNode('a'), aNode('b', { unit: 'Müügiosakond' }), aNode('c', { unit: null, described: false })],
  edges: edges('a>b', 'a~c', 'b>a'),
};

describe('the picture of who stands in for whom', () => {
  it('shows every position and every arrow once, whatever the graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const sheet = substitutionSheet(graph, 'et');
        if (sheet.kind !== 'sheet') return assert.equal(sheet.reason, 'too-tangled');
        const ids = graph.nodes.map(({ id }) => id).toSorted();
        const arrows = graph.edges.map(({ from, to, sidedness }) => `${from}>${to} ${sidedness}`).toSorted();
        assert.deepEqual(
          boxesIn(sheet.svg)
            .map(({ id }) => id)
            .toSorted(),
          ids,
        );
        assert.deepEqual(arrowsIn(sheet.svg).toSorted(), arrows);
      }),
    );
  });

  it('keeps boxes apart, words in their boxes and everything on the sheet, whatever the titles', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom('et' as const, 'en' as const), (graph, language) => {
        const sheet = substitutionSheet(graph, language);
        if (sheet.kind !== 'sheet') return;
        const boxes = boxesIn(sheet.svg);
        for (const [at, box] of boxes.entries()) {
          const above = boxes[at - 1];
          if (above !== undefined) assert.ok(box.y > above.y + above.height, `${above.id} | ${box.id}`);
          for (const line of box.lines) {
            const [left, right] = reach(line);
            assert.ok(left >= box.x && right <= box.x + box.width - 12, line.words);
            assert.ok(line.y - line.size * 0.8 >= box.y && line.y + 4 <= box.y + box.height, line.words);
          }
        }
        for (const text of textsIn(sheet.svg)) {
          const [left, right] = reach(text);
          assert.ok(left >= 0 && right <= sheet.width && text.y < sheet.height, text.words);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        assert.deepEqual(substitutionSheet(graph, 'et'), substitutionSheet(structuredClone(graph), 'et'));
      }),
      { numRuns: 20 },
    );
  });

  it('never lets two bundles of arrows share a piece of a lane', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const sheet = substitutionSheet(graph, 'et');
        if (sheet.kind !== 'sheet') return;
        const lanes = new Map<string, { top: number; bottom: number }[]>();
        for (const [, halo = ''] of sheet.svg.matchAll(/<path d="([^"]*)" [^>]*stroke-width="9"/gu)) {
          const uprights = [...halo.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/gu)];
          assert.ok(uprights.length > 0, halo);
          const [x = ''] = uprights.map(([, at = '']) => at);
          const ends = uprights.flatMap(([, , from, to]) => [Number(from), Number(to)]);
          const span = { top: Math.min(...ends), bottom: Math.max(...ends) };
          for (const other of lanes.get(x) ?? []) {
            assert.ok(span.bottom < other.top || other.bottom < span.top, `lane ${x}`);
          }
          lanes.set(x, [...(lanes.get(x) ?? []), span]);
        }
        assert.equal(lanes.size > 0, graph.edges.length > 0);
      }),
    );
  });

  it('escapes what a title would break out with, and shows it as it stands', () => {
    const title = `R&D <b>"juht"</b> 'x'`;
    const { svg } = drawn({ nodes: [aNode('a"/><x y="', { title })], edges: [] });
    const [box] = boxesIn(svg);
    assert.equal(box?.id, 'a"/><x y="');
    assert.equal(box?.lines[0]?.words, title);
    assert.ok(!svg.includes('<b>') && !svg.includes('<x'));
  });

  it('leaves out characters that no XML may have or that would turn the line round', () => {
    const title = 'Jurist\u0000\u0008\uFFFF\uD800 \u202Eniiduj\u200B Ž\u0334\u0335\u0336\nvanem';
    const { svg } = drawn({ nodes: [aNode('a', { title })], edges: [] });
    assert.equal(boxesIn(svg)[0]?.lines[0]?.words, 'Jurist niiduj Ž vanem');
  });

  it('wraps a long title, and says with … that it goes on', () => {
    const title = 'Juhtiv ekspert, kes arendab '.repeat(8);
    const { svg } = drawn({ nodes: [aNode('a', { title }), aNode('b')], edges: edges('a>b') });
    const lines = boxesIn(svg).find(({ id }) => id === 'a')?.lines ?? [];
    assert.equal(lines.length, 3);
    assert.ok(lines[2]?.words.endsWith('…'), lines[2]?.words);
  });

  it('puts the place in the list at the start of each arrow', () => {
    const figures = textsIn(drawn(three).svg).filter(({ anchor, x }) => anchor === 'middle' && x > 100);
    assert.deepEqual(figures.map(({ words }) => words).toSorted(), ['1', '1', '2']);
  });

  it('dashes what only one says, and no other', () => {
    const paths = drawn(three).svg.match(/<path [^>]*data-from[^>]*>/gu) ?? [];
    assert.equal(paths.length, 3);
    for (const path of paths) {
      assert.equal(path.includes('stroke-dasharray'), path.includes('data-sidedness="one-sided"'), path);
    }
  });

  it('says in words, not by colour alone, that a description is missing, in the language asked for', () => {
    const wordsOf = (language: 'et' | 'en', id: string) =>
      boxesIn(drawn(three, language).svg)
        .find((box) => box.id === id)
        ?.lines.map(({ words }) => words);
    assert.deepEqual(wordsOf('et', 'c'), ['Amet c', 'ametijuhend puudub']);
    assert.deepEqual(wordsOf('en', 'c'), ['Amet c', 'no job description']);
    assert.deepEqual(wordsOf('et', 'b'), ['Amet b', 'Müügiosakond']);
  });

  it('says of a position that no arrow touches that its description names nobody', () => {
    const { svg } = drawn({ nodes: [aNode('a'), aNode('b'), aNode('c')], edges: edges('a>b') });
    const lines = boxesIn(svg).map((box) => [box.id, ...box.lines.slice(1).map(({ words }) => words)]);
    assert.deepEqual(lines, [['a'], ['b'], ['c', 'asendajat pole nimetatud']]);
  });

  it('says the unit that all share once, above them', () => {
    const nodes = [
      aNode('a', { unit: 'Osakond, talitus (tugi, tiim)' }),
      aNode('b', { unit: 'Osakond, kantselei' }),
    ];
    const { svg } = drawn({ nodes, edges: edges('a>b') });
    const said = textsIn(svg).map(({ words }) => words);
    assert.ok(said.includes('Osakond'), said.join(' | '));
    assert.ok(said.includes('talitus (tugi, tiim)') && said.includes('kantselei'), said.join(' | '));
  });

  it('explains the lines that it has, and no others', () => {
    const explains = (graph: SubstitutionGraph) =>
      textsIn(drawn(graph).svg)
        .map(({ words }) => words)
        .filter((words) => words.startsWith('kirjas'));
    const nodes = [aNode('a'), aNode('b')];
    assert.deepEqual(explains({ nodes, edges: edges('a>b') }), ['kirjas mõlema ametijuhendis']);
    assert.deepEqual(explains({ nodes, edges: edges('a~b') }), ['kirjas ainult asendatava ametijuhendis']);
    assert.deepEqual(explains({ nodes, edges: [] }), []);
  });

  it('draws forty positions, each with its substitute, and explains grey boxes where no room is for words', () => {
    const nodes = Array.from({ length: 40 }, (_, at) => aNode(`n${at}`, { described: at % 9 !== 0 }));
    const arrows = nodes.slice(1).map(({ id }, at) => `${id}>n${at}`);
    const { svg } = drawn({ nodes, edges: edges(...arrows) });
    assert.equal(boxesIn(svg).length, 40);
    assert.equal(arrowsIn(svg).length, 39);
    assert.ok(textsIn(svg).some(({ words }) => words === 'ametijuhend puudub'));
  });

  it('does not draw what nobody could read, and says why', () => {
    const many = Array.from({ length: 41 }, (_, at) => aNode(`n${at}`));
    assert.deepEqual(substitutionSheet({ nodes: many, edges: [] }, 'et'), {
      kind: 'not-drawn',
      reason: 'too-many',
    });
    const all = many.slice(0, 30).map(({ id }) => id);
    const everybody = all.flatMap((from) => all.filter((to) => to !== from).map((to) => `${from}>${to}`));
    assert.deepEqual(substitutionSheet({ nodes: many.slice(0, 30), edges: edges(...everybody) }, 'et'), {
      kind: 'not-drawn',
      reason: 'too-tangled',
    });
    assert.deepEqual(substitutionSheet({ nodes: [], edges: [] }, 'et'), {
      kind: 'not-drawn',
      reason: 'nothing',
    });
  });
});
