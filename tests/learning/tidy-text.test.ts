import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { tidyText, wordingOf } from '../../src/learning/index.js';
import { longestText } from '../../src/learning/tidy-text.js';
import { maskPersonal } from '../../src/learning/mask-personal.js';

describe('a text that is kept', () => {
  it('stands on one line', () => {
    assert.equal(tidyText('  Kes \n\n kastab\u00A0 lilli?\t'), 'Kes kastab lilli?');
    assert.equal(tidyText(' \n '), '');
  });

  it('is masked before it is cut, so that no half of an address is left', () => {
    const text = tidyText(`${'a '.repeat(245)}mari.maasikas@example.ee`);
    assert.ok(!text.includes('mari'), text.slice(-20));
  });

  it('leaves no half of an address or a number either where most of a pasted text was masked', () => {
    for (const personal of ['mari.maasikas@example.ee', '+372 5123 4567', '38001 085718', '5123 4567']) {
      for (let before = 0; before < 40; before += 1) {
        const pasted = `${'a'.repeat(before)} ${`${personal}; `.repeat(200)}`;
        assert.match(tidyText(pasted), /^a* ?(?:•••; )*(?:•••;?|…)*$/u, `${personal} behind ${before}`);
      }
    }
  });

  it('takes no longer for a word without an end than for words: a moment', () => {
    const [word, start] = ['a'.repeat(100_000), performance.now()];
    maskPersonal(word);
    tidyText(word);
    tidyText(`${word}@`.repeat(2));
    const ms = performance.now() - start;
    assert.ok(ms < 2_000, `${Math.round(ms)} ms`);
  });

  it('is never longer than 500 characters, holds no half letter and no NUL, and stays as it is when tidied again', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom('🌱', '\0', '\ud800', ' ', 'õ'), fc.string()),
      maxLength: 700,
    });
    fc.assert(
      fc.property(anyText, (given) => {
        const text = tidyText(given);
        assert.ok(text.length <= longestText);
        assert.doesNotMatch(text, /\p{Surrogate}|\0/u);
        assert.equal(maskPersonal(text), text);
        assert.equal(tidyText(text), text);
      }),
    );
  });
});

describe('a wording', () => {
  it('is the same however it is capitalised, dotted, spaced and ended', () => {
    const same = [
      'Kes  tellib TÖÖlehti?',
      'kes tellib toolehti',
      ' kes tellib töölehti!!',
      'KES TELLIB TO\u0308O\u0308LEHTI',
    ];
    assert.deepEqual([...new Set(same.map(wordingOf))], ['kes tellib toolehti']);
  });

  it('is another where a word or a number is another', () => {
    const wordings = ['mis on 3.4', 'mis on 3.5', 'mis on 34', 'mis on', 'ты где', '???', '!!!'].map(
      wordingOf,
    );
    assert.equal(new Set(wordings).size, 7);
  });

  it('of different people is one, once what is personal is masked', () => {
    assert.equal(wordingOf(tidyText('kas 5123 4567 on õige')), wordingOf(tidyText('kas 5222 3333 on õige')));
  });

  it('is short enough to be a key', () => {
    assert.ok(wordingOf('ﷺ'.repeat(longestText)).length <= longestText);
  });
});
