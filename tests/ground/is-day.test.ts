import assert from 'node:assert/strict';
import { isDay } from '../../src/ground/index.js';

describe('a day', () => {
  it('is told from what only looks like one', () => {
    assert.deepEqual(['2026-02-28', '2026-02-29', '2026-2-1', '', 'homme'].map(isDay), [
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
