import assert from 'node:assert/strict';
import { addMonths } from '../../src/ground/index.js';

describe('A day so many months later', () => {
  const later: readonly (readonly [string, number, string])[] = [
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', 120, '2036-03-31'],
  ];
  for (const [day, months, expected] of later)
    it(`is ${expected}, ${months} after ${day}`, () => assert.equal(addMonths(day, months), expected));
});
