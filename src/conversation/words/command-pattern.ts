import type { Language } from '../../language/index.js';

/**
 * A sentence is a command where it has what the command needs and holds no other word: so 'who has not confirmed' is
 * one, and 'who confirms the timetable' stays a question about the descriptions. Words stand without their dots.
 */
export interface CommandPattern<Kind extends string> {
  readonly kind: Kind;
  readonly language: Language;
  /** One word of each. */
  readonly needs: readonly RegExp[];
  readonly may: readonly RegExp[];
}

/** More words than that tell a story. */
export const mostWords = 16;

/** The first pattern that the words fit. */
export function patternSaid<Kind extends string>(
  words: readonly string[],
  patterns: readonly CommandPattern<Kind>[],
): CommandPattern<Kind> | undefined {
  return patterns.find((pattern) => fits(words, pattern));
}

function fits(words: readonly string[], { needs, may }: CommandPattern<string>): boolean {
  // Asked first: most questions lack what a command needs, or are a story.
  if (words.length > mostWords || !holdsAll(words, needs)) return false;
  return words.every((word) => needs.some((need) => need.test(word)) || may.some((some) => some.test(word)));
}

/** Whether one of the words is such a word. */
export function holds(words: readonly string[], pattern: RegExp): boolean {
  return words.some((word) => pattern.test(word));
}

/** Whether there is a word of each kind. */
export function holdsAll(words: readonly string[], patterns: readonly RegExp[]): boolean {
  return patterns.every((pattern) => holds(words, pattern));
}
