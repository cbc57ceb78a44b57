import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readField } from '../../../src/descriptions/index.js';
import { inOneGo } from '../../../src/ground/index.js';
import { passagesInSteps } from '../../../src/search/passages/passage.js';
import { anyCollection } from '../../builders/any-description.js';
import { aDescription, aDuty } from '../../builders/description.js';

describe('the passages of a description', () => {
  it('are its duties with their results, and the lines of its other parts', () => {
    const passages = inOneGo(
      passagesInSteps([
        aDescription({
          title: 'Aednik',
          unit: 'Aiaosakond',
          purpose: 'Hoida aed korras.',
          duties: [aDuty('3.1', 'Kastab taimi.', 'Taimed elavad.')],
          rights: ['saada koolitust', 'teha ettepanekuid'],
        }),
      ]),
    ).flat();
    assert.deepEqual(
      passages.map(({ key, text, results }) => [key, text, results]),
      [
        ['aednik/duty/0', 'Kastab taimi.', ['Taimed elavad.']],
        ['aednik/purpose/0', 'Hoida aed korras.', []],
        ['aednik/rights/0', 'saada koolitust', []],
        ['aednik/rights/1', 'teha ettepanekuid', []],
      ],
    );
  });

  it('leave out what one asks for by name: who leads, who stands in, in which unit', () => {
    const facts = aDescription({
      unit: 'Aiaosakond',
      manager: 'Peaaednik',
      subordinates: ['Abiaednik'],
      substitutedBy: ['Florist'],
      substitutes: ['Florist'],
    });
    assert.deepEqual(inOneGo(passagesInSteps([facts])), [[]]);
  });

  it('have each a key of its own, and say truly where they stand', () => {
    fc.assert(
      fc.property(anyCollection, (descriptions) => {
        const passages = inOneGo(passagesInSteps(descriptions)).flat();
        assert.equal(new Set(passages.map(({ key }) => key)).size, passages.length);
        for (const { descriptionId, place, text } of passages) {
          const description = descriptions.find(({ id }) => id === descriptionId);
          assert.ok(description);
          const field = place.kind === 'duty' ? undefined : readField(description, place.part);
          const there =
            field?.kind === 'stated' ? field.lines[place.index] : description.duties[place.index]?.text;
          assert.equal(there, text);
        }
      }),
      { numRuns: 50 },
    );
  });
});
