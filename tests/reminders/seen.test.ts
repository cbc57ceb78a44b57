import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isRead } from '../../src/reminders/index.js';

describe('What somebody has read', () => {
  it('is everything up to the message that Teams names, whatever the length of its number', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
        fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
        (one, other) => assert.equal(isRead(`${one}`, `${other}`), one <= other),
      ),
    ));

  it('is only the very same where the ids are no numbers', () => {
    assert.ok(isRead('f:2', 'f:2'));
    for (const [one, other] of [
      ['f:1', 'f:2'],
      ['1', 'f:2'],
      ['f:1', '2'],
      ['', '2'],
      ['-1', '2'],
      ['1e3', '9999'],
    ] as const)
      assert.equal(isRead(one, other), false, `${one} ${other}`);
  });
});
