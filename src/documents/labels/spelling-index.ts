import { wordsOf, type Word } from '../lines/words.js';
import { labelSpellings } from './label-spellings.js';
import type { Part } from './part.js';

/** A label as the tables have it, its words folded. */
export interface Spelling {
  readonly part: Part;
  readonly words: readonly string[];
  readonly needsColon: boolean;
  /** `Nõuded …`: the heading goes on with other words. */
  readonly open: boolean;
}

const byFirstWord = new Map<string, Spelling[]>();
const byLastWord = new Map<string, Spelling[]>();

function file(index: Map<string, Spelling[]>, key: string | undefined, spelling: Spelling): void {
  if (key !== undefined) index.set(key, [...(index.get(key) ?? []), spelling]);
}

for (const [part, written] of Object.entries(labelSpellings) as [Part, readonly string[]][]) {
  for (const each of written) {
    const words = wordsOf(each).map(({ folded }) => folded);
    const spelling = { part, words, needsColon: each.endsWith(':'), open: each.endsWith('…') };
    if (each.startsWith('…')) file(byLastWord, words.at(-1), spelling);
    else file(byFirstWord, words[0], spelling);
  }
}

function sameWords(words: readonly Word[], wanted: readonly string[], from: number): boolean {
  return wanted.every((word, index) => words[from + index]?.folded === word);
}

/** The one of the most words; of two as long, the one that needs no colon. */
export function longest(found: readonly Spelling[]): Spelling | undefined {
  return [...found].sort(
    (a, b) => b.words.length - a.words.length || Number(a.needsColon) - Number(b.needsColon),
  )[0];
}

/** The labels that the text may begin with. */
export function spellingsAtStart(words: readonly Word[]): readonly Spelling[] {
  const filed = byFirstWord.get(words[0]?.folded ?? '') ?? [];
  return filed.filter((spelling) => sameWords(words, spelling.words, 0));
}

/** The labels before which any words may stand, that the text may end with. */
export function spellingsAtEnd(words: readonly Word[]): readonly Spelling[] {
  const filed = byLastWord.get(words.at(-1)?.folded ?? '') ?? [];
  return filed.filter((spelling) => sameWords(words, spelling.words, words.length - spelling.words.length));
}

/** Does the table know the words, all of them, as a label of this part? */
export function isWholly(part: Part, text: string): boolean {
  return spellingsOfAll(text).some((spelling) => spelling.part === part);
}

/** Does it know them as a label of any part? */
export function isKnownWhole(text: string): boolean {
  return spellingsOfAll(text).length > 0;
}

function spellingsOfAll(text: string): readonly Spelling[] {
  const words = wordsOf(text);
  return spellingsAtStart(words).filter((spelling) => spelling.words.length === words.length);
}
