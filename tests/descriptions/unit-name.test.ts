import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOneUnit } from '../../src/descriptions/index.js';
import { besideUnit } from '../../src/descriptions/unit-name.js';
import { aUnit } from '../builders/any-description.js';

describe('things opened by their units', () => {
  it('are those of one unit with it, however it is written and whichever is inside the other, in their order', () => {
    fc.assert(
      fc.property(fc.array(aUnit, { maxLength: 12 }), aUnit, (units, wanted) => {
        const items = units.map((unit) => ({ unit }));

        const beside = besideUnit(items)(wanted);

        assert.deepEqual(
          beside,
          items.filter(({ unit }) => inOneUnit(unit, wanted)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
