import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { fold } from '../../../src/language/index.js';

describe('folding', () => {
  it('takes the diacritics off', () => {
    assert.equal(fold('ÕÄÖÜŠŽ'), 'oaousz');
    assert.equal(fold('ōigus'), 'oigus');
  });

  it('leaves y to the keys of a word', () => {
    assert.equal(fold('analyys'), 'analyys');
  });

  it('reads a ligature of a PDF as its letters', () => {
    assert.equal(fold('\uFB01nants'), 'finants');
  });

  it('changes nothing the second time, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => assert.equal(fold(fold(text)), fold(text))),
    );
  });
});
