import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { typoDistance, withinTypo } from '../../../src/language/index.js';

describe('slips of typing', () => {
  it('cost one each: a letter left out, put in, changed, or two swapped', () => {
    assert.equal(typoDistance('koordinaator', 'kordinaator', 3), 1);
    assert.equal(typoDistance('manager', 'mannager', 3), 1);
    assert.equal(typoDistance('ekspert', 'ekspart', 3), 1);
    assert.equal(typoDistance('manager', 'manger', 3), 1);
    assert.equal(typoDistance('teh', 'the', 3), 1);
  });

  it('are counted no further than the limit', () => {
    assert.equal(typoDistance('koordinaator', 'projektijuht', 2), 3);
    assert.equal(typoDistance('', 'abc', 1), 2);
  });

  it('are none in a word of four letters, one up to seven, two beyond', () => {
    assert.ok(!withinTypo('juht', 'juhg'));
    assert.ok(withinTypo('tiimi', 'tiimu'));
    assert.ok(!withinTypo('ekspert', 'eksbard'));
    assert.ok(withinTypo('koordinaator', 'kordinator'));
  });

  it('are judged by the shorter word', () => {
    assert.ok(!withinTypo('kool', 'kooli'));
  });

  it('are as many from either side', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'.split('')), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        assert.equal(typoDistance(a, b, limit), typoDistance(b, a, limit));
        assert.equal(withinTypo(a, b), withinTypo(b, a));
      }),
    );
  });

  it('are what a plain table of all distances says', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab'.split('')), maxLength: 7 });
    fc.assert(fc.property(word, word, (a, b) => assert.equal(typoDistance(a, b, 20), plainDistance(a, b))));
  });
});

function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const changed = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + changed,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}
