import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { tokensOf } from '../../../src/language/index.js';

const textsOf = (text: string) => tokensOf(text).map((token) => token.text);

describe('tokens', () => {
  it('keep Estonian letters and lower the case', () => {
    assert.deepEqual(textsOf('Töö, ÕIGUS; Ülesanne!'), ['töö', 'õigus', 'ülesanne']);
  });

  it('compose letters that came in two pieces, and point at the text as given', () => {
    const [token] = tokensOf(' o\u0303igus');
    assert.deepEqual(token, { text: 'õigus', start: 1, end: 7, kind: 'word' });
  });

  it('lay the case ending of an abbreviation aside', () => {
    assert.deepEqual(tokensOf('MDFT-d'), [{ text: 'mdft', start: 0, end: 6, kind: 'word', ending: 'd' }]);
    assert.deepEqual(tokensOf("Facebook'is"), [
      { text: 'facebook', start: 0, end: 11, kind: 'word', ending: 'is' },
    ]);
    assert.deepEqual(tokensOf('PRiga'), [{ text: 'pr', start: 0, end: 5, kind: 'word', ending: 'iga' }]);
    assert.deepEqual(textsOf('KMHga MTÜdele VAJAlik Eelarvega'), ['kmh', 'mtü', 'vajalik', 'eelarvega']);
  });

  it('keep a duty number whole, with or without its case', () => {
    assert.deepEqual(textsOf('3.10 ja 3.6-st, 3.4st. Siis 2.'), ['3.10', 'ja', '3.6', '3.4', 'siis', '2']);
    assert.deepEqual(tokensOf('3.6-st')[0], { text: '3.6', start: 0, end: 6, kind: 'number', ending: 'st' });
  });

  it('take groups of three digits for one number', () => {
    assert.deepEqual(textsOf('80 000 eurot, 1 200 000. 5 000-ni'), ['80000', 'eurot', '1200000', '5000']);
    assert.deepEqual(tokensOf('80\u00A0000')[0], { text: '80000', start: 0, end: 6, kind: 'number' });
    assert.deepEqual(textsOf('2024 100 ja 640 4141'), ['2024', '100', 'ja', '640', '4141']);
  });

  it('part a number from the letter that is glued before it', () => {
    assert.deepEqual(
      tokensOf('p2.5').map(({ text, kind }) => [text, kind]),
      [
        ['p', 'word'],
        ['2.5', 'number'],
      ],
    );
  });

  it('lose nothing of what is glued on both sides', () => {
    assert.deepEqual(textsOf('a1.1b p2.5mm a1.1.1.1.1.1.1.1.1'), [
      'a1',
      '1b',
      'p2',
      '5mm',
      'a',
      '1.1.1.1.1.1.1',
      '1.1',
    ]);
  });

  it('leave a level of a language one word', () => {
    assert.deepEqual(textsOf('tase C1 või B2'), ['tase', 'c1', 'või', 'b2']);
  });

  it('give a hyphenated word whole and in its parts', () => {
    assert.deepEqual(tokensOf('IT-lahenduste'), [
      { text: 'it-lahenduste', start: 0, end: 13, kind: 'word', parts: ['it', 'lahenduste'] },
    ]);
  });

  it('drop a hyphen that waits for the next word', () => {
    assert.deepEqual(textsOf('aja- ja tegevuskava'), ['aja', 'ja', 'tegevuskava']);
  });

  it('keep English contractions and drop the possessive', () => {
    assert.deepEqual(textsOf("I don't know the Projektijuht's duty"), [
      'i',
      "don't",
      'know',
      'the',
      'projektijuht',
      'duty',
    ]);
  });

  it('forget soft hyphens and zero-width characters inside words', () => {
    assert.deepEqual(textsOf('üles\u00ADanne te\u200Bgevus'), ['ülesanne', 'tegevus']);
  });

  it('lie in order inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyCharacter }),
          fc.string({ unit: fc.constantFrom(..."aõ1.-' \uD800".split('')) }),
        ),
        (text) => {
          let from = 0;
          for (const { start, end, text: word } of tokensOf(text)) {
            assert.ok(start >= from && end > start && end <= text.length);
            assert.equal(word, word.normalize('NFC').toLowerCase());
            from = end;
          }
        },
      ),
    );
  });

  it('leave no letter out', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abõ1.-, '.split('')) }), (text) => {
        const covered = tokensOf(text).map(({ start, end }) => text.slice(start, end));
        const letters = (part: string) => part.replace(/[^abõ1]/g, '');
        assert.equal(letters(covered.join('')), letters(text));
      }),
    );
  });
});
