import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { normalDutyNumber } from '../../src/descriptions/index.js';

describe('normalDutyNumber', () => {
  for (const written of ['3.4', '3,4', ' 3.4 ', '3.4.', '3.04.', '03.4', '3,04,', '3.4..']) {
    it(`reads one number however it is written: "${written}"`, () => {
      assert.equal(normalDutyNumber(written), '3.4');
    });
  }

  it('keeps what makes two numbers two', () => {
    const written = ['3.4', '3.40', '34', '3.4.1', '4.3', '3', '0.3', '10', '1', '100'];
    assert.equal(new Set(written.map(normalDutyNumber)).size, written.length);
    assert.equal(normalDutyNumber('3.10'), '3.10');
    assert.equal(normalDutyNumber('0'), '0');
  });

  it('changes nothing of a number that is in order', () => {
    const inOrder = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 }).map((all) => all.join('.'));
    fc.assert(fc.property(inOrder, (number) => normalDutyNumber(number) === number));
  });
});
