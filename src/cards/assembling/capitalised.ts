/** Words that begin a sentence here, and stand within one elsewhere. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
