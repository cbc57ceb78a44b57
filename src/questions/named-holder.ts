import { fold } from '../language/index.js';
import type { Sentence } from './sentence.js';

/** Somebody who holds positions that have descriptions; by the name a position can be asked for. */
export interface Holder {
  readonly name: string;
  readonly descriptionIds: readonly string[];
}

/** Endings that a name takes on in Estonian, and the English 's, without diacritics. */
const endings =
  /^(?:i|e|a|u|t|d|le|lt|l|st|sse|s|ga|ks|ni|na|ta|ile|ilt|il|ele|elt|el|ale|alt|al|ule|ult|ul|it|et|at|ut)?$/;

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const shared = name.length > 3 ? name.length - 1 : name.length;
  return (
    word.startsWith(name.slice(0, shared)) &&
    endings.test(word.slice(word.startsWith(name) ? name.length : shared))
  );
}

/** The places of a whole name in a message: first name and surname in a row, the surname in any case. */
function placesOf(name: string, words: readonly string[]): readonly number[] | undefined {
  const parts = fold(name.toLowerCase())
    .split(/[\s-]+/)
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const start = words.findIndex((_, at) =>
    parts.every((part, index) => isFormOf(words[at + index] ?? '', part)),
  );
  return start < 0 ? undefined : parts.map((_, index) => start + index);
}

/** Whoever is named in the message, with the places of the name; only whole names count, surnames are shared. */
export function namedHolder(
  sentence: Sentence,
  holders: readonly Holder[],
): { readonly holder: Holder; readonly at: readonly number[] } | undefined {
  const words = sentence.words.map(({ folded }) => folded);
  for (const holder of holders) {
    const at = placesOf(holder.name, words);
    if (at !== undefined) return { holder, at };
  }
  return undefined;
}
