import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOneGo } from '../../src/ground/index.js';
import { namedPositionsInSteps, plainName } from '../../src/questions/names/named-position.js';
import { positionTableInSteps } from '../../src/questions/names/position-table.js';
import { aDescription } from '../builders/description.js';

const words = 'MDFT koordinaator Koordinaator IT-tugiisik (IT) arendus, juht osakond üksus Õigus'.split(' ');
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));
const collection = fc
  .array(fc.record({ title: phrase, unit: fc.option(phrase) }), { maxLength: 8 })
  .map((some) => some.map((each, at) => aDescription({ ...each, id: `position-${at}` })));

describe('the table of positions', () => {
  it('finds in one step what going through every position would find, in the same order', () => {
    fc.assert(
      fc.property(collection, phrase, (descriptions, asked) => {
        const positions = inOneGo(namedPositionsInSteps(descriptions));
        const table = inOneGo(positionTableInSteps(positions));
        const beside = (each: (typeof positions)[number]) =>
          new Set([...each.modifiers, ...each.qualifiers, ...each.unit, ...each.unitKinds]);
        for (const stem of new Set(positions.flatMap((each) => [each.head, ...beside(each)]))) {
          const ofHead = positions.filter(({ head }) => head === stem);
          const withStem = positions.filter((each) => beside(each).has(stem));
          assert.deepEqual(table.ofHead(stem), ofHead);
          assert.deepEqual(table.inOrder([...table.withAnyOf([stem, 'nothing'])].toReversed()), withStem);
        }
        const name = plainName(asked);
        assert.deepEqual(
          table.titled(name),
          positions.filter(({ titles }) => titles.includes(name)),
        );
      }),
    );
  });

  it('knows a head by its beginning, of five letters and half of it at least, and the first of several', () => {
    const descriptions = ['Arendusjuht', 'Arendusjuhataja', 'IT-tugiisik'].map((title) =>
      aDescription({ title }),
    );
    const positions = inOneGo(namedPositionsInSteps(descriptions));
    const { headBegunBy } = inOneGo(positionTableInSteps(positions));
    const [lead, head, support] = positions.map((position) => position.head);

    assert.deepEqual(['ittug', 'ittugiisik', 'arendus', 'arendusjuh'].map(headBegunBy), [
      support,
      support,
      lead,
      lead,
    ]);
    assert.deepEqual(['arendusjuha', 'arendusjuhataja'].map(headBegunBy), [head, head]);
    for (const unknown of ['ittu', 'arend', 'ittugiisikud', 'tugiisik'])
      assert.equal(headBegunBy(unknown), undefined);
  });
});
