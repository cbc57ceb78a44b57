import assert from 'node:assert/strict';
import { withResultsInBrackets } from '../../../src/documents/duties/results-in-brackets.js';

describe('results in brackets behind a duty', () => {
  it('are its results, clause by clause', () => {
    const text = 'Peab registrit (oodatavad tulemused: register on õige; vead on leitud).';
    assert.deepEqual(withResultsInBrackets({ number: '1', text, results: [] }), {
      number: '1',
      text: 'Peab registrit',
      results: ['register on õige;', 'vead on leitud'],
    });
  });

  for (const text of [
    'Peab registrit (vt tulemus lisas 2).',
    'Peab registrit (tulemus: aruanne) ja saadab selle edasi.',
  ])
    it(`are no other words in brackets: ${text}`, () => {
      const duty = { number: null, text, results: [] };
      assert.equal(withResultsInBrackets(duty), duty);
    });
});
