import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sameWord, stemOf } from '../../../src/language/forms/stem.js';

interface Pair {
  readonly half: string;
  readonly expected: string;
  readonly a: string;
  readonly b: string;
}

function readPairs(): readonly Pair[] {
  const pairs: Pair[] = [];
  let half = '';
  for (const line of readFileSync(new URL('word-pairs.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# == ')) half = line.slice(5);
    const [expected = '', a = '', b = ''] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (expected !== '') pairs.push({ half, expected, a, b });
  }
  return pairs;
}

describe('word pairs', () => {
  const pairs = readPairs();

  it('are of the two kinds, and many', () => {
    assert.ok(pairs.every(({ expected }) => expected === 'same' || expected === 'different'));
    assert.ok(pairs.length >= 450);
  });

  for (const [half, least] of [
    ['in sight', 0.99],
    ['held back', 0.97],
  ] as const) {
    it(`${half}: are told right in at least ${least * 100} of a hundred`, () => {
      const asked = pairs.filter((pair) => pair.half === half);
      const wrong = asked.filter(({ expected, a, b }) => sameWord(a, b) !== (expected === 'same'));
      const share = 1 - wrong.length / asked.length;
      const confusion = wrong.map(({ expected, a, b }) => `${expected} ${a} ${b}`).join('\n');
      assert.ok(asked.length > 200 && share >= least, `${(share * 100).toFixed(1)} %, wrong:\n${confusion}`);
    });
  }

  it('that ran together in the files of words: are told apart by what each is read as first', () => {
    const asked = pairs.filter(({ half }) => half === 'words that ran together in the files of words');
    const wrong = asked.filter(({ expected, a, b }) =>
      expected === 'same' ? !sameWord(a, b) : stemOf(a) === stemOf(b),
    );
    assert.ok(asked.length > 0);
    assert.deepEqual(wrong, []);
  });

  it('of months and places: are all told right', () => {
    const asked = pairs.filter(({ half }) => half === 'months and places');
    const wrong = asked.filter(({ expected, a, b }) => sameWord(a, b) !== (expected === 'same'));
    assert.ok(asked.length > 0);
    assert.deepEqual(wrong, []);
  });
});
