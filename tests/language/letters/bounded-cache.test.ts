import assert from 'node:assert/strict';
import { BoundedCache, knownLately } from '../../../src/language/letters/bounded-cache.js';

describe('a bounded cache', () => {
  it('gives back what was put in', () => {
    const cache = new BoundedCache<number>(4);
    cache.set('a', 1);
    assert.equal(cache.get('a'), 1);
    assert.equal(cache.get('b'), undefined);
  });

  it('forgets what nobody asks for, and keeps what is asked for', () => {
    const cache = new BoundedCache<number>(4);
    cache.set('often', 1);
    cache.set('once', 2);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) {
      cache.set(key, 0);
      cache.get('often');
    }
    assert.equal(cache.get('often'), 1);
    assert.equal(cache.get('once'), undefined);
  });
});

describe('what is known lately of a text', () => {
  it('is worked out once, be it nothing, and once more when it was long ago', () => {
    const worked: string[] = [];
    const lengthOf = knownLately((text) => {
      worked.push(text);
      return text.length || undefined;
    }, 4);
    for (const text of ['kes', '', 'kes', '']) lengthOf(text);
    assert.deepEqual(worked, ['kes', '']);
    assert.equal(lengthOf(''), undefined);
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) lengthOf(text);
    assert.equal(lengthOf('kes'), 3);
    assert.equal(worked.filter((text) => text === 'kes').length, 2);
  });
});
