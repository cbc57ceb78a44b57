import { typoDistance } from '../language/index.js';

/** What somebody wrote as the commands know it: one blank between words, and no sign behind the last. */
export function asSaid(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[ ?!.:]+$/u, '')
    .trim();
}

/** The words of a sentence in small letters, without their dots: 'võta' and 'vota' are the same. */
export function plainWordsOf(sentence: string): readonly string[] {
  const plain = sentence.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the words of commands begin with, as far as that is long enough to be known with a slip in it. */
const beginnings = [
  'kinnita',
  'kinnitus',
  'allkirjasta',
  'ametijuhend',
  'kviitung',
  'meeldetuletus',
  'acknowledg',
  'confirm',
  'description',
  'receipt',
  'reminder',
] as const;

/** The same as commands are read: 'kinitan' is a `kinnitan` with a slip. */
export function commandWordsOf(sentence: string): readonly string[] {
  return plainWordsOf(sentence).map(withoutSlip);
}

function withoutSlip(word: string): string {
  if (beginnings.some((beginning) => word.startsWith(beginning))) return word;
  for (const beginning of beginnings) {
    // A letter may be missing, another one, or one too many.
    for (const length of [-1, 0, 1].map((more) => beginning.length + more))
      if (typoDistance(word.slice(0, length), beginning, 1) === 1) return beginning + word.slice(length);
  }
  return word;
}
