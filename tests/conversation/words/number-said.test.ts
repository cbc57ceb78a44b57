import assert from 'node:assert/strict';
import { numberSaid, numberWords } from '../../../src/conversation/words/number-said.js';

describe('A number of days or weeks, as it is said', () => {
  const said: Readonly<Record<string, number>> = {
    'uhe uht one': 1,
    'kahe paar paari couple': 2,
    'kolm kolme three': 3,
    'neli nelja four': 4,
    'viis viie viit five': 5,
    'kuus kuue six': 6,
    'seitse seitsme seven': 7,
    'kaheksa eight': 8,
    'uheksa nine': 9,
    'kumme kumne ten': 10,
    'neliteist neljateistkumne fourteen': 14,
    'kakskummend kahekumne twenty': 20,
    'kolmkummend kolmekumne thirty': 30,
    '7 07': 7,
    '120': 120,
  };
  for (const [words, number] of Object.entries(said))
    it(`${words}: ${number}`, () => {
      for (const word of words.split(' ')) {
        assert.equal(numberSaid(word), number, word);
        assert.match(word, new RegExp(`^${numberWords}$`, 'u'));
      }
    });

  it('is none in any other word', () => {
    assert.equal(numberSaid('mitme'), undefined);
    assert.equal(numberSaid(''), undefined);
  });
});
