import assert from 'node:assert/strict';
import { timeInFigures } from '../../src/ground/in-figures.js';

describe('Figures', () => {
  it('show the time of day with two digits for the hour and for the minute', () => {
    assert.deepEqual([0, 425, 1439].map(timeInFigures), ['00:00', '07:05', '23:59']);
  });
});
