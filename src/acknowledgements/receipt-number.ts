import type { RandomBytes } from './words.js';

/** Crockford's thirty-two: no letter that is taken for a digit, and no U, so that no word comes out. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base = signs.length;
/** 45 bits: with a million receipts, one guess in thirty million meets one. */
const drawn = 9;

/** The last sign, by Luhn's way modulo 32: one wrong sign, or two neighbours exchanged, and it does not fit. */
function checkSign(values: readonly number[]): string {
  const sum = [...values].reverse().reduce((total, value, at) => {
    const weighed = at % 2 === 0 ? value * 2 : value;
    return total + Math.floor(weighed / base) + (weighed % base);
  }, 0);
  return signs[(base - (sum % base)) % base] ?? '';
}

/** A new number, such as `R-7K3M9-Q4XT2`. */
export function drawReceiptNumber(random: RandomBytes): string {
  // 256 is a multiple of 32: each sign is as likely as any other.
  const values = [...random(drawn)].map((byte) => byte % base);
  return written(values.map((value) => signs[value]).join('') + checkSign(values));
}

function written(all: string): string {
  return `R-${all.slice(0, 5)}-${all.slice(5)}`;
}

type ReadReceiptNumber =
  | { readonly kind: 'number'; readonly number: string }
  /** No number of ours: mistyped, or made up. */
  | { readonly kind: 'not-a-number'; readonly written: string };

/** Reads a number as people write it: in any case, with O for 0 and I or L for 1, with blanks or dashes anywhere. */
export function readReceiptNumber(text: string): ReadReceiptNumber {
  const plain = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const all = plain.replace(/^R/u, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
  const values = all.split('').map((sign) => signs.indexOf(sign));
  if (values.length !== drawn + 1 || values.includes(-1)) return { kind: 'not-a-number', written: text };
  if (checkSign(values.slice(0, drawn)) !== all.at(-1)) return { kind: 'not-a-number', written: text };
  return { kind: 'number', number: written(all) };
}
