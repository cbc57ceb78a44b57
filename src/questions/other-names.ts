import type { Steps } from '../ground/index.js';
import { withoutLanguage, type Thesaurus } from '../language/index.js';
import type { NamedPosition } from './named-position.js';
import type { SpokenWord } from './sentence.js';

/** Words of a message that stand for words of a title: 'project manager' for `projektijuht`. */
export interface OtherName {
  readonly from: number;
  readonly length: number;
  /** The title's stems. */
  readonly stems: readonly string[];
  readonly weight: number;
}

interface Entry {
  readonly said: readonly string[];
  readonly stems: readonly string[];
  readonly weight: number;
}

export type OtherNames = (words: readonly SpokenWord[]) => readonly OtherName[];

/** The stem sequences of a title and its unit, as the thesaurus can know them: each part for itself, in its order. */
function partsOf({ modifiers, head, qualifiers, unit }: NamedPosition): readonly (readonly string[])[] {
  return [[...modifiers, head], [...qualifiers], [...unit]];
}

/**
 * Turns the thesaurus round: what the titles and units of this organisation are called besides. Titles are few and
 * messages many, so each message is compared with these names alone.
 */
export function* otherNamesInSteps(
  positions: readonly NamedPosition[],
  thesaurus: Thesaurus,
): Steps<OtherNames> {
  const entries = new Map<string, Entry[]>();
  const known = new Set<string>();
  for (const part of positions.flatMap(partsOf)) {
    for (const { from, length, stems: others, weight } of thesaurus.relatedOf(part)) {
      const said = others.map(withoutLanguage);
      const stems = part.slice(from, from + length);
      const key = `${said.join(' ')}|${stems.join(' ')}`;
      if (known.has(key)) continue;
      known.add(key);
      const [first = ''] = said;
      entries.set(first, [...(entries.get(first) ?? []), { said, stems, weight }]);
    }
    yield;
  }
  return (words) => words.flatMap((_, from) => namesAt(words, from, entries));
}

function namesAt(
  words: readonly SpokenWord[],
  from: number,
  entries: ReadonlyMap<string, readonly Entry[]>,
): readonly OtherName[] {
  const word = words[from];
  if (word === undefined) return [];
  return [...word.stems, ...word.guesses].flatMap((stem) =>
    (entries.get(stem) ?? [])
      .filter(({ said }) => said.every((each, at) => isSaid(words[from + at], each)))
      .map(({ said, stems, weight }) => ({ from, length: said.length, stems, weight })),
  );
}

function isSaid(word: SpokenWord | undefined, stem: string): boolean {
  return word !== undefined && (word.stems.includes(stem) || word.guesses.includes(stem));
}
