import { maskPersonal } from './mask-personal.js';

/** A question is a sentence or two; what is longer was pasted. */
export const longestText = 500;

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
  return cut(maskPersonal(plain));
}

function cut(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
