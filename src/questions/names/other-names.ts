import type { Steps } from '../../ground/index.js';
import {
  compoundParts,
  isUnitKind,
  tokensOf,
  withoutLanguage,
  type Thesaurus,
} from '../../language/index.js';
import { mayNameDoer } from '../words/doer.js';
import type { NamedPosition } from './named-position.js';
import { mayBe, type SpokenWord } from '../words/sentence.js';

/** Words of a message that stand for words of a title: 'project manager' for `projektijuht`. */
interface OtherName {
  readonly from: number;
  readonly length: number;
  /** The title's stems. */
  readonly stems: readonly string[];
  readonly weight: number;
  /** Whether the head is among them: the 'haldus' of a unit has the stem of a `haldaja`, and what it is called besides names nobody. */
  readonly ofHead: boolean;
}

interface Entry {
  readonly said: readonly string[];
  readonly stems: readonly string[];
  readonly weight: number;
  /** The last word as it is written, where it stands for the head. */
  readonly head: string | undefined;
}

export type OtherNames = (words: readonly SpokenWord[]) => readonly OtherName[];

interface NamePart {
  readonly part: readonly string[];
  /** The last of its words, where that is the head. */
  readonly headWord?: string;
}

/** The stem sequences of a title and its unit, as the thesaurus can know them: each part for itself, in its order. */
function partsOf(position: NamedPosition): readonly NamePart[] {
  const { modifiers, head, headWord, qualifiers, unitName } = position;
  const telling = unitName.filter((stem) => !isUnitKind(stem));
  return [
    { part: [...modifiers, head], headWord },
    ...[[...qualifiers], telling, unitName].map((part) => ({ part })),
  ];
}

function wordsOf(term: string): readonly string[] {
  return tokensOf(term).map(({ text }) => text);
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
  const enter = (entry: Entry) => {
    const { said, stems, head } = entry;
    const key = `${said.join(' ')}|${stems.join(' ')}|${head ?? ''}`;
    if (known.has(key)) return;
    known.add(key);
    const [first = ''] = said;
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  };
  for (const { part, headWord } of positions.flatMap(partsOf)) {
    const isHead = (at: number) => headWord !== undefined && at === part.length - 1;
    const isWritten = (term: string, from: number) => {
      const words = wordsOf(term);
      return !isHead(from + words.length - 1) || mayNameDoer(words.at(-1) ?? '', headWord ?? '');
    };
    for (const { from, length, stems: others, term, weight } of thesaurus.relatedAsWritten(part, isWritten)) {
      const said = others.map(withoutLanguage);
      const stems = part.slice(from, from + length);
      // 'Üksuses' is another word for any `osakond`, and names none.
      if (stems.every(isUnitKind)) continue;
      const head = isHead(from + length - 1) ? wordsOf(term).at(-1) : undefined;
      enter({ said, stems, weight, head });
    }
    yield;
  }
  const heads = new Map(positions.map(({ head, headWord }) => [headWord, head]));
  for (const [headWord, head] of heads) {
    for (const entry of inEnglishByParts(headWord, head, thesaurus)) enter(entry);
    yield;
  }
  return (words) => words.flatMap((_, from) => namesAt(words, from, entries));
}

/** Two words that stand for the parts of a compound less surely than this name something else. */
const sureInParts = 0.5;

/** A `lastekaitsespetsialist` is a 'child protection specialist': what an English name has in two words. */
function inEnglishByParts(headWord: string, head: string, thesaurus: Thesaurus): readonly Entry[] {
  const [first, last, ...more] = compoundParts(headWord, (stem) => thesaurus.knows(stem));
  if (first === undefined || last === undefined || more.length > 0) return [];
  const inEnglish = (stem: string) => thesaurus.relatedOf([stem]).filter(({ language }) => language === 'en');
  const ends = inEnglish(last);
  return inEnglish(first).flatMap((beginning) =>
    ends
      .map((end) => ({
        said: [...beginning.stems, ...end.stems].map(withoutLanguage),
        stems: [head],
        weight: beginning.weight * end.weight,
        head: wordsOf(end.term).at(-1),
      }))
      .filter(({ weight }) => weight >= sureInParts),
  );
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
      .filter((entry) => isSaidAt(words, from, entry))
      .map(({ said, stems, weight, head }) => ({
        from,
        length: said.length,
        stems,
        weight,
        ofHead: head !== undefined,
      })),
  );
}

function isSaidAt(words: readonly SpokenWord[], from: number, { said, head }: Entry): boolean {
  const last = words[from + said.length - 1];
  if (head !== undefined && last !== undefined && !mayNameDoer(last.text, head)) return false;
  return said.every((each, at) => {
    const word = words[from + at];
    return word !== undefined && mayBe(word, each);
  });
}
