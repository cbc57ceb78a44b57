import { isUnitKind, stemOf, unitInOneWord } from '../language/index.js';
import { fits, hasNeeded, isKnownTo, type CommandPattern } from './command-pattern.js';

/**
 * The unit in a command that fits but for it: 'kes haldusosakonnas ei ole kinnitanud' leaves `haldusosakonnas`. All that
 * is left must stand before a word that says that it is a unit; 'osakonnas' alone is one's own, and `null`. `undefined`
 * where it is no such command.
 */
export function unitLeftOver(
  words: readonly string[],
  pattern: CommandPattern<string>,
): { readonly unit: string | null } | undefined {
  if (!hasNeeded(words, pattern)) return undefined;
  const end = words.findIndex(saysUnit) + 1;
  // 'It' is small talk, and the name of a department.
  const isLeft = (word: string, at: number) => !isKnownTo(pattern, word) || (word === 'it' && at === end - 2);
  const start = words.findIndex(isLeft);
  const which = words.slice(start, end - 1);
  const rest = [...words.slice(0, start), ...words.slice(end)];
  if (start < 0 || start >= end || !fits(rest, pattern)) return undefined;
  if (!which.every((word, at) => isLeft(word, start + at))) return undefined;
  const isBare = which.length === 0 && isUnitKind(stemOf(words[start] ?? ''));
  return { unit: isBare ? null : words.slice(start, end).join(' ') };
}

/** 'Osakonnas', and 'haldusosakonnas'. */
export function saysUnit(word: string): boolean {
  return isUnitKind(stemOf(word)) || unitInOneWord(word) !== undefined;
}
