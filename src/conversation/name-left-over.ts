import { fits, hasNeeded, isKnownTo, type CommandPattern } from './command-pattern.js';

/**
 * The name in a command that fits but for it: 'kas Mari Maasikas on kinnitanud' leaves `mari maasikas`. All that is left
 * stands in a row, and is of so many words at most; whether anybody is called so, others know. `undefined` where it is no
 * such command.
 */
export function nameLeftOver(
  words: readonly string[],
  pattern: CommandPattern<string>,
  most: number,
): string | undefined {
  if (!hasNeeded(words, pattern)) return undefined;
  const isLeft = (word: string) => !isKnownTo(pattern, word);
  const name = words.filter(isLeft);
  if (name.length === 0 || name.length > most) return undefined;
  const start = words.findIndex(isLeft);
  const isInRow = words.slice(start, start + name.length).every(isLeft);
  const others = words.filter((word) => !isLeft(word));
  return isInRow && fits(others, pattern) ? name.join(' ') : undefined;
}
