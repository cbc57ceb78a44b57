import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readReceiptNumber } from '../../src/acknowledgements/index.js';
import { drawReceiptNumber } from '../../src/acknowledgements/receipt-number.js';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 9, maxLength: 9 });
const anyNumber = bytes.map((drawn) => drawReceiptNumber(() => drawn));

describe('a receipt number', () => {
  it('is short, reads aloud well, and is a number of the contract', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        assert.match(number, /^R-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/u);
        assert.match(number, /^R-[A-Z0-9-]{4,}$/u);
      }),
    );
  });

  it('uses every sign alike: no byte is favoured', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const [, , sign = ''] = drawReceiptNumber(() => new Uint8Array(9).fill(byte));
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    assert.deepEqual([...counts.keys()].sort().join(''), signs);
    assert.deepEqual(new Set(counts.values()), new Set([8]));
  });

  it('is read however people write it', () => {
    const number = drawReceiptNumber(() => Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8]));
    assert.match(number, /^R-01234-5678/u);
    for (const written of [
      number,
      number.toLowerCase(),
      number.replaceAll('-', ' '),
      number.replaceAll('-', ''),
      number.replace('0', 'O').replace('1', 'l'),
      ` ${number}. `,
    ])
      assert.deepEqual(readReceiptNumber(written), { kind: 'number', number }, written);
  });

  it('is refused when one sign is wrong, or two neighbours changed places', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 9 }), fc.constantFrom(...signs.split('')), (number, at, sign) => {
        const plain = number.slice(2).replace('-', '');
        const other = plain.slice(0, at) + sign + plain.slice(at + 1);
        assert.equal(readReceiptNumber(`R-${other}`).kind === 'number', other === plain);
        const [one = '', next = ''] = plain.slice(at, at + 2);
        const swapped = plain.slice(0, at) + next + one + plain.slice(at + 2);
        // Luhn's way does not tell the first sign from the last, as it does not tell 0 from 9 in tens.
        const ends = [one, next].sort().join('') === '0Z';
        if (next !== '' && !ends)
          assert.equal(readReceiptNumber(`R-${swapped}`).kind === 'number', swapped === plain);
      }),
    );
  });

  it('is nothing else', () => {
    for (const written of ['', 'R-', 'R-1234', '3.4', 'R-UUUUU-UUUUU', 'R-00000-000000'])
      assert.equal(readReceiptNumber(written).kind, 'not-a-number', written);
  });
});
