import { onceForEach } from '../ground/index.js';
import {
  compoundParts,
  isFunctionWord,
  isLightWord,
  keysOf,
  tokensOf,
  type Token,
} from '../language/index.js';
import { isDoing } from '../questions/index.js';
import type { Search } from '../search/index.js';

/**
 * Whether a duty that speaks of something says which one: in one word with it, `kaevelubade`, or in the word before,
 * `kraavide puhastamine`. The first time counts: `koduteenuse määramine ja teenuse hindamine` is about one service.
 * `stems` are those of the thing and of other words for it.
 */
export function saysWhich(text: string, stems: ReadonlySet<string>, search: Search): boolean {
  const said = tokensOf(text);
  const at = said.findIndex((token) => endsOf(token, search).some((stem) => stems.has(stem)));
  const [before, token] = [said[at - 1], said[at]];
  if (token === undefined) return false;
  if (!keysOf(token.text).some((stem) => stems.has(stem))) return true;
  if (before === undefined) return false;
  const between = text.slice(before.end, token.start).trim();
  // What stands in brackets says more of the words before them, and all of it says which.
  if (between !== '') return between === ')';
  return !isFunctionWord(before.text) && !isLightWord(before.text) && !isDoing(before.text);
}

/**
 * Whether a text has something only as what says which in a compound: `operatsioonisaalide` is about rooms, and tells
 * nothing of who operates. `stems` are those of the thing and of other words for it.
 */
export function isOnlyWhich(text: string, stems: ReadonlySet<string>, search: Search): boolean {
  const said = tokensOf(text);
  const isOne = (stem: string) => stems.has(stem);
  if (said.some((token) => [...keysOf(token.text), ...endsOf(token, search)].some(isOne))) return false;
  return said.some((token) => partsIn(search)(token.text).some(isOne));
}

/** What a word may be at its end: itself, or the last part of a compound. */
function endsOf(token: Token, search: Search): readonly string[] {
  const last = token.parts?.at(-1) ?? token.text;
  return [...keysOf(last), ...partsIn(search)(last).slice(-1)];
}

/** All that the words of some texts may be, the parts of compounds included. */
export function saidIn(texts: readonly string[], search: Search): ReadonlySet<string> {
  const words = texts.flatMap(tokensOf).flatMap(({ text, parts }) => parts ?? [text]);
  return new Set(words.flatMap((word) => [...keysOf(word), ...partsIn(search)(word)]));
}

/** The parts of a compound; those of a word are found once, since a duty that many ask for is met again and again. */
const partsIn = onceForEach((search: Search) => {
  const found = new Map<string, readonly string[]>();
  return (word: string): readonly string[] => {
    const parts = found.get(word) ?? compoundParts(word, (stem) => search.isIndexed(stem));
    found.set(word, parts);
    return parts;
  };
});
