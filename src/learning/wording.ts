import { longestText } from './tidy-text.js';

/**
 * By what two questions are one: letters and digits without their dots and capitals, one space between.
 * `Kes  tellib TOONERIT?` and `kes tellib toonerit` are one wording.
 */
export function wordingOf(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A text of signs alone is its own wording; what grows when it is folded is cut, because it is a key.
  return (folded || text.trim()).slice(0, longestText).replace(/\p{Surrogate}$/u, '');
}
