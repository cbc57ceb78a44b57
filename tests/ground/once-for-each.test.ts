import assert from 'node:assert/strict';
import { onceForEach } from '../../src/ground/index.js';

describe('what is worked out once for each', () => {
  it('is the same for one and the same thing, and another for its equal', () => {
    let worked = 0;
    const lengthOf = onceForEach((words: readonly string[]) => {
      worked += 1;
      return { length: words.length };
    });
    const words = ['kes', 'asendab'];
    assert.equal(lengthOf(words), lengthOf(words));
    assert.notEqual(lengthOf([...words]), lengthOf(words));
    assert.equal(worked, 2);
  });
});
