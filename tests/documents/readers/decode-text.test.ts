import assert from 'node:assert/strict';
import { decodeText, linesOfText } from '../../../src/documents/readers/decode-text.js';
import { joinWrapped } from '../../../src/documents/lines/line.js';
import { familyA, onlyPosition, readFileBytes } from '../documents.js';

function joined(text: string): string {
  return joinWrapped(linesOfText(text).map((line) => line.text));
}

describe('the bytes of a text file', () => {
  it('join a word that a program broke with a hyphen of its own', () => {
    assert.equal(joined('Peab muuseumi\u2010\ntöö päevikut.'), 'Peab muuseumitöö päevikut.');
  });

  it('are read as UTF-8, with or without its mark, and as the Baltic code page', () => {
    assert.deepEqual(decodeText(Buffer.from('õun')), { kind: 'text', text: 'õun' });
    assert.deepEqual(decodeText(Buffer.from('\uFEFFõun')), { kind: 'text', text: 'õun' });
    assert.deepEqual(decodeText(Uint8Array.of(0xf5, 0x75, 0x6e)), { kind: 'text', text: 'õun' });
  });

  it('give the same description however the lines end', () => {
    const expected = onlyPosition(familyA).content;
    assert.deepEqual(onlyPosition(`\uFEFF${familyA.replaceAll('\n', '\r\n')}`).content, expected);
    assert.deepEqual(onlyPosition(familyA.replace(/[^\S\n]+$/gm, '')).content, expected);
    assert.deepEqual(onlyPosition(familyA.replace(/^/gm, '    ')).content, expected);
  });

  it('are told to be no text when they are none', async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13);
    const reading = await readFileBytes('pilt.txt', bytes);
    assert.equal(reading.kind, 'unreadable');
  });
});

describe('a hyphen at the end of a line', () => {
  it('breaks a word when no blank follows it, and stays when one does', () => {
    assert.equal(
      joined('mäe-\nsuusad on \nsise- \nja väliskatsetel '),
      'mäesuusad on sise- ja väliskatsetel',
    );
  });

  it('stays before a joining word where no line of the file ends in a blank', () => {
    assert.equal(joined('sise-\nja mäe-\nsuusad'), 'sise- ja mäesuusad');
  });

  it('stays after an abbreviation and before a capital letter, without a blank', () => {
    assert.equal(joined('IT-\narendus Ida-\nViru e-\nkiri'), 'IT-arendus Ida-Viru e-kiri');
  });
});
