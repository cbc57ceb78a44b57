import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { asWritten, echo, inOneSentence, oneLine, shorten } from '../../../src/cards/assembling/shorten.js';

const halfCharacter = /\p{Surrogate}/u;

describe('shortening', () => {
  it('leaves alone what fits', () => {
    assert.equal(shorten('Tiimijuht', 9), 'Tiimijuht');
  });

  it('cuts at the end of a word and says so', () => {
    assert.equal(shorten('andmete kogumine ja kontroll', 22), 'andmete kogumine ja…');
  });

  it('never takes more room in JSON than it was given, nor half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.integer({ min: 1, max: 60 }), (text, room) => {
        const short = shorten(text, room);
        assert.ok(JSON.stringify(short).length - 2 <= room);
        assert.ok(!halfCharacter.test(short) || halfCharacter.test(text));
      }),
    );
  });

  it("echoes the person's words in one line of at most 80 characters", () => {
    assert.equal(echo('  kes \n\t tegeleb  sellega '), 'kes tegeleb sellega');
    assert.ok(echo('õ'.repeat(5_000)).length <= 80);
    assert.equal(echo('kes tegeleb sellega ?!'), 'kes tegeleb sellega');
    assert.equal(echo('???'), '???');
    assert.equal(asWritten('kes tegeleb sellega?'), 'kes tegeleb sellega?');
    assert.equal(echo('\u202e\u0000'), '…');
  });

  it('does not let words turn the direction of writing', () => {
    assert.equal(oneLine('abc\u202edef'), 'abc def');
  });

  it('puts names together with commas and longer lines with semicolons', () => {
    assert.equal(inOneSentence(['Projektijuht', 'koordinaator;']), 'Projektijuht, koordinaator');
    assert.equal(
      inOneSentence(['kasutada kõiki tööks vajalikke ameti ruume;', 'osaleda koolitustel.']),
      'kasutada kõiki tööks vajalikke ameti ruume; osaleda koolitustel',
    );
  });
});
