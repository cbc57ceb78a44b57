/**
 * Known words of one length, each with the letters that it has, and those that it has twice, as bits of a number. Of a
 * hundred thousand words these tell at a step apiece the few that are worth comparing letter by letter.
 */
export interface SameLength {
  readonly words: readonly string[];
  readonly once: Int32Array;
  readonly twice: Int32Array;
}

/** The words, by how many letters they have. */
export function byLength(words: Iterable<string>): readonly SameLength[] {
  const groups: string[][] = [];
  for (const word of words) {
    while (groups.length <= word.length) groups.push([]);
    groups[word.length]?.push(word);
  }
  return groups.map((group) => {
    const letters = group.map(lettersOf);
    return {
      words: group,
      once: Int32Array.from(letters, ([once]) => once),
      twice: Int32Array.from(letters, ([, twice]) => twice),
    };
  });
}

/** A bit for each letter; letters that share one make two words seem nearer, never farther. */
function lettersOf(word: string): readonly [number, number] {
  let [once, twice] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const bit = 1 << (word.charCodeAt(at) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return [once, twice];
}

/**
 * The words that may be within so many slips of this one, and some that are not. A slip takes one letter away at most
 * and brings one: who has more letters that the other lacks is farther.
 */
export function withLettersNear(
  word: string,
  { words, once, twice }: SameLength,
  slips: number,
): readonly string[] {
  const [ownOnce, ownTwice] = lettersOf(word);
  const near: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [theirOnce, theirTwice] = [once[at] ?? 0, twice[at] ?? 0];
    if (areMore(ownOnce & ~theirOnce, ownTwice & ~theirTwice, slips)) continue;
    if (areMore(theirOnce & ~ownOnce, theirTwice & ~ownTwice, slips)) continue;
    near.push(words[at] ?? '');
  }
  return near;
}

/** Whether two numbers have more bits than so many, counted together. */
function areMore(one: number, other: number, most: number): boolean {
  let [left, taken] = [one, 0];
  for (; taken < most && left !== 0; taken += 1) left &= left - 1;
  if (left !== 0) return true;
  for (left = other; taken < most; taken += 1) left &= left - 1;
  return left !== 0;
}
