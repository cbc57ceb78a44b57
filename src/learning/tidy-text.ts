import { maskPersonal } from './mask-personal.js';

/** A question is a sentence or two; what is longer was pasted. */
export const longestText = 500;

/** What is behind this was pasted and cannot come to be kept; it is not looked through either. */
const mostLookedAt = 2 * longestText;

/** What an address or a number may be the half of, at the end of a text. No address is longer. */
const begun = /(?:[\p{L}\p{N}._%+'@-]{1,320}|[\p{N} ().+-]{1,320})$/u;

/**
 * A person's words as they may be kept: on one line, without what is personal, at most 500 characters.
 * Masked before it is cut, so that half an address cannot be left at the end.
 */
export function tidyText(text: string): string {
  const plain = text
    // PostgreSQL keeps no NUL; a lone half of a letter is no letter anywhere.
    .replace(/\p{Surrogate}|\0/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return cut(maskLong(plain));
}

/** Of a pasted text the beginning, without what it may have been cut in the middle of. */
function maskLong(text: string): string {
  if (text.length <= mostLookedAt) return maskPersonal(text);
  return maskPersonal(upTo(mostLookedAt, text)).replace(begun, '').trimEnd();
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${upTo(longestText - 1, text)}…`;
}

function upTo(length: number, text: string): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
