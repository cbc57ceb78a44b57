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
