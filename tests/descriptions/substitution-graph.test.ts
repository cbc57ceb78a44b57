import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { descriptionsNamed, plainTitle, substitutionGraph } from '../../src/descriptions/index.js';
import { anyCollection } from '../builders/any-description.js';
import { aDescription } from '../builders/description.js';

const head = aDescription({
  title: 'Peaaednik',
  unit: 'Aiandusosakond',
  substitutedBy: ['Vanemaednik', 'Florist'],
  substitutes: ['Vanemaednik'],
});
const senior = aDescription({
  title: 'Vanemaednik',
  unit: 'Aiandusosakond, kasvuhoonetalitus',
  substitutedBy: ['Peaaednik', 'Linnaaednik'],
  substitutes: ['Peaaednik'],
});
const florist = aDescription({ title: 'Florist', unit: 'Müügiosakond', substitutedBy: ['Müüja'] });
const garden = [florist, head, senior];

const idsIn = (unit: string | null, collection = garden) =>
  substitutionGraph(collection, unit).nodes.map(({ id }) => id);

describe('substitutionGraph', () => {
  it('draws each substitute in the order of the list, and says where the other does not say so', () => {
    assert.deepEqual(substitutionGraph(garden, null).edges, [
      { from: 'florist', to: 'muuja', order: 1, sidedness: 'one-sided' },
      { from: 'peaaednik', to: 'vanemaednik', order: 1, sidedness: 'both' },
      { from: 'peaaednik', to: 'florist', order: 2, sidedness: 'one-sided' },
      { from: 'vanemaednik', to: 'peaaednik', order: 1, sidedness: 'both' },
      { from: 'vanemaednik', to: 'linnaaednik', order: 2, sidedness: 'one-sided' },
    ]);
  });

  it('names the positions as the collection does, and behind them those whom no description knows', () => {
    assert.deepEqual(substitutionGraph(garden, null).nodes, [
      { id: 'florist', title: 'Florist', unit: 'Müügiosakond', described: true },
      { id: 'peaaednik', title: 'Peaaednik', unit: 'Aiandusosakond', described: true },
      { id: 'vanemaednik', title: 'Vanemaednik', unit: 'Aiandusosakond, kasvuhoonetalitus', described: true },
      { id: 'muuja', title: 'Müüja', unit: null, described: false },
      { id: 'linnaaednik', title: 'Linnaaednik', unit: null, described: false },
    ]);
  });

  it('takes a unit with the substitutes from outside it, and leaves their own substitutes alone', () => {
    const { nodes, edges } = substitutionGraph(garden, 'Aiandusosakond');
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ['peaaednik', 'vanemaednik', 'florist', 'linnaaednik'],
    );
    assert.deepEqual([...new Set(edges.map(({ from }) => from))], ['peaaednik', 'vanemaednik']);
  });

  it('keeps a position that names nobody and is named by nobody', () => {
    const alone = aDescription({ title: 'Valvur', unit: 'Valvetalitus' });
    assert.deepEqual(substitutionGraph([alone], 'VALVETALITUS'), {
      nodes: [{ id: 'valvur', title: 'Valvur', unit: 'Valvetalitus', described: true }],
      edges: [],
    });
  });

  it('gives a name that no description knows one box, however often and in whatever letters it stands', () => {
    const one = aDescription({ title: 'Aednik', substitutedBy: ['Müüja', 'MÜÜJA'] });
    const other = aDescription({ title: 'Lillekasvataja', substitutedBy: [' müüja'] });
    const { nodes, edges } = substitutionGraph([one, other], null);
    assert.deepEqual(
      nodes.map(({ title }) => title),
      ['Aednik', 'Lillekasvataja', 'Müüja'],
    );
    assert.deepEqual(
      edges.map(({ from, to, order }) => [from, to, order]),
      [
        ['aednik', 'muuja', 1],
        ['lillekasvataja', 'muuja', 1],
      ],
    );
  });

  it('keeps a name apart from a description whose id its letters would take', () => {
    const described = aDescription({ id: 'mueuja', title: 'Kassapidaja' });
    const other = aDescription({ title: 'Aednik', substitutedBy: ['Müeüja'] });
    assert.deepEqual(idsIn(null, [other, described]), ['aednik', 'mueuja', 'mueuja-teine']);
  });

  it('takes those who say so themselves for the ones meant, where several bear the name', () => {
    const asked = aDescription({ title: 'Jurist', substitutedBy: ['Koordinaator'] });
    const silent = aDescription({ title: 'Koordinaator', unit: 'Lõuna', id: 'louna' });
    const saying = aDescription({
      ...silent,
      unit: 'Põhja',
      id: 'pohja',
      substitutes: ['Jurist'],
      empty: {},
    });
    assert.deepEqual(substitutionGraph([asked, silent, saying], null).edges, [
      { from: 'jurist', to: 'pohja', order: 1, sidedness: 'both' },
    ]);
    assert.deepEqual(
      substitutionGraph([asked, silent, { ...saying, substitutes: [] }], null).edges.map(({ to }) => to),
      ['louna', 'pohja'],
    );
  });

  it('draws nobody as standing in for themselves', () => {
    const own = aDescription({ title: 'Aednik', substitutedBy: ['Aednik'] });
    assert.deepEqual(substitutionGraph([own], null).edges, []);
  });

  it('knows every node that an edge names, each once, whatever the documents say', () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const { nodes, edges } = substitutionGraph(collection, null);
        const ids = nodes.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(
          ids.slice(0, collection.length),
          collection.map(({ id }) => id),
        );
        for (const { from, to, order } of edges) {
          const list = collection.find(({ id }) => id === from)?.substitutedBy ?? [];
          const node = nodes.find(({ id }) => id === to);
          const name = list[order - 1] ?? '';
          assert.ok(node !== undefined && from !== to);
          const isNamed = descriptionsNamed(name, collection).some(({ id }) => id === to);
          assert.ok(node.described ? isNamed : plainTitle(node.title) === plainTitle(name), name);
        }
      }),
    );
  });
});

describe('a unit of the graph', () => {
  const units = [
    'Ohvriabi ja ennetusteenuste osakond, ennetustalitus, KLAT tiim',
    'Ohvriabi osakond',
    'Ohvriabi osakond, ohvriabiteenuste tugitalitus',
    'Kantselei',
  ];
  const [klat, victim, support, office] = units.map((unit, at) =>
    aDescription({ title: `Amet ${at}`, id: `a${at}`, unit }),
  );
  const all = [klat!, victim!, support!, office!];

  it('has the positions of the units inside it, and none of a unit of a longer name', () => {
    assert.deepEqual(idsIn(units[1]!, all), ['a1', 'a2']);
    assert.deepEqual(idsIn(units[2]!, all), ['a2']);
    assert.deepEqual(idsIn(units[0]!, all), ['a0']);
    assert.deepEqual(idsIn('Ennetustalitus', all), ['a0'], 'by its own name alone');
    assert.deepEqual(idsIn(null, all), ['a0', 'a1', 'a2', 'a3']);
    for (const none of ['Veterinaarosakond', 'IT', 'ohvriabi', 'osakond', ''])
      assert.deepEqual(idsIn(none, all), [], none);
  });

  it('is found by letters composed or not, and without their diacritics', () => {
    const it = aDescription({ title: 'Jurist', unit: 'Õigustalitus' });
    for (const unit of ['õigustalitus'.normalize('NFD'), 'OIGUSTALITUS'])
      assert.deepEqual(idsIn(unit, [it]), ['jurist'], unit);
  });

  it('has nobody without a unit in it', () => {
    assert.deepEqual(idsIn('Kantselei', [aDescription(), office!]), ['a3']);
  });
});
