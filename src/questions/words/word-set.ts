/** Words as a list of them is written: parted by blanks, and compared as `SpokenWord.folded` is. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
