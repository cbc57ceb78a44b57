import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { maskPersonal } from '../../src/learning/mask-personal.js';

describe('what is personal in a question', () => {
  const personal: Readonly<Record<string, readonly string[]>> = {
    'an e-mail address': ['mari.maasikas@example.ee', "m.o'neil+töö@alam.näide.ee", 'MARI_1@example.co.uk'],
    'a telephone number': [
      '51234567',
      '5123 4567',
      '5123456',
      '512 34 56',
      '612-3456',
      '+372 5123 4567',
      '+3725123456',
      '+372 (5) 123-4567',
      '00372 612 3456',
      '+358 40 123 4567',
      '+44.20.7946.0958',
    ],
    'a personal code': ['38001085718', '48001 085718', '60001085712'],
    'an account or a card number': ['382200221020145685', '4111 1111 1111 1111'],
  };
  for (const [what, examples] of Object.entries(personal)) {
    it(`hides ${what}`, () => {
      for (const example of examples) {
        assert.equal(maskPersonal(`kas ${example} on õige?`), 'kas ••• on õige?');
        assert.equal(maskPersonal(example), '•••');
        assert.equal(maskPersonal(`(${example})`), '(•••)');
      }
    });
  }

  it('is hidden where it touches a letter or ends a sentence', () => {
    assert.equal(maskPersonal('EE38001085718, tel:5123 4567. mari@example.ee!'), 'EE•••, tel:•••. •••!');
  });

  it('leaves duties, years, dates, sums, hours and versions as they are', () => {
    const texts = [
      'mis on punktis 3.4 ja 3.10.2',
      'aastal 2024-2025, 01.02.2025 ja 2025-03-02',
      'kell 08.00-16.30 või 8:00',
      'summa 45 000 eurot, 12 500,50 eurot',
      'ruum 412, telefon 112, number 1247',
      'määrus 2016/679, ISO 27001:2022, PACT 2.0',
      'kirjuta @mari või a@b',
    ];
    for (const text of texts) assert.equal(maskPersonal(text), text);
  });

  it('is hidden in any surroundings, and hiding twice is hiding once', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const masked = maskPersonal(`${before} 38001085718 mari@example.ee ${after}`);
        assert.ok(!masked.includes('38001085718'));
        assert.ok(!masked.includes('mari@example.ee'));
        assert.equal(maskPersonal(masked), masked);
      }),
    );
  });
});
