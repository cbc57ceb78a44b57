import { descriptionsNamed, type Collection } from '../../descriptions/index.js';
import { grouped, type Steps } from '../../ground/index.js';
import { fold, keysOf, stemOf, tokensOf } from '../../language/index.js';
import { mayNameDoer } from '../words/doer.js';
import { mayBe, type Sentence } from '../words/sentence.js';

/** A position that descriptions speak of and that has none itself, where a message names it. */
export interface UndescribedMention {
  /** As the descriptions write it: `teenuse juht`. */
  readonly name: string;
  /** The indexes of its words. */
  readonly at: readonly number[];
}

export interface UndescribedNames {
  findAll(sentence: Sentence): readonly UndescribedMention[];
  /** Their last words by their stems: `superviisor`. */
  readonly heads: ReadonlyMap<string, string>;
}

/** A longer one is no name but a rule: 'vastavalt vahetu juhi korraldusele'. */
const mostWords = 4;

/** What anybody's superior or colleague is called names no position. */
const anybodys = new Set(
  'vahetu otsene juht ülemus juhataja asendaja asetäitja töötaja ametnik kolleeg teine alluv direct manager boss'
    .split(' ')
    .map(stemOf),
);

/** Before the stem of a title of two words that is written in one: no word of a message begins so. */
const joined = '+';

interface KnownName {
  readonly name: string;
  readonly stems: readonly string[];
  readonly head: string;
}

/** Reads the names that descriptions give to those above, below and beside, and that no description has. */
export function* undescribedNamesInSteps(collection: Collection): Steps<UndescribedNames> {
  const names = new Map<string, KnownName>();
  for (const each of collection) {
    for (const name of [each.manager ?? '', ...each.subordinates, ...each.substitutedBy, ...each.substitutes])
      keepName(name.replace(/\(.*/u, '').trim(), names, collection);
    yield;
  }
  const byFirst = grouped(names.values(), ({ name, stems }) =>
    stems.length === 2
      ? [...stems.slice(0, 1), joined + stemOf(name.replace(/\s+/gu, ''))]
      : stems.slice(0, 1),
  );
  return {
    findAll: (sentence) => findNames(sentence, byFirst),
    heads: new Map([...names.values()].map(({ stems, head }) => [stems.at(-1) ?? '', head])),
  };
}

function keepName(name: string, names: Map<string, KnownName>, collection: Collection): void {
  const words = tokensOf(name).map(({ text }) => text);
  const key = words.map(fold).join(' ');
  if (key === '' || words.length > mostWords || names.has(key)) return;
  const stems = words.map(stemOf);
  if (stems.every((stem) => anybodys.has(stem)) || descriptionsNamed(name, collection).length > 0) return;
  names.set(key, { name, stems, head: words.at(-1) ?? '' });
}

/** From the first word on the longest name that begins there; none of them shares a word with another. */
function findNames(
  sentence: Sentence,
  byFirst: ReadonlyMap<string, readonly KnownName[]>,
): readonly UndescribedMention[] {
  const found: UndescribedMention[] = [];
  for (let at = 0; at < sentence.words.length; at += 1) {
    const word = sentence.words[at];
    const begun = [...(word?.stems ?? []), ...(word?.guesses ?? [])].flatMap(
      (stem) => byFirst.get(stem) ?? [],
    );
    const [longest] = [
      ...begun.map((each) => ({ name: each, words: isSaid(each, at, sentence) ? each.stems.length : 0 })),
      ...otherwiseJoined(at, sentence, byFirst),
    ]
      .filter(({ words }) => words > 0)
      .sort((a, b) => b.words - a.words);
    if (longest === undefined) continue;
    found.push({
      name: longest.name.name,
      at: Array.from({ length: longest.words }, (_, place) => at + place),
    });
    at += longest.words - 1;
  }
  return found;
}

/** `Sadamakapten` said in two words, and `teenuse juht` in one: it is the same title. */
function otherwiseJoined(
  at: number,
  { words }: Sentence,
  byFirst: ReadonlyMap<string, readonly KnownName[]>,
): readonly { readonly name: KnownName; readonly words: number }[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.number) return [];
  const inTwo = next === undefined || next.number ? [] : keysOf(word.text + next.text);
  const named = (stems: readonly string[]) => stems.flatMap((stem) => byFirst.get(stem) ?? []);
  return [
    ...named(inTwo).flatMap((name) => (name.stems.length === 1 ? { name, words: 2 } : [])),
    ...named(word.stems.map((stem) => joined + stem)).map((name) => ({ name, words: 1 })),
  ];
}

function isSaid({ stems, head }: KnownName, from: number, { words }: Sentence): boolean {
  const last = words[from + stems.length - 1];
  if (last === undefined || !mayNameDoer(last.text, head)) return false;
  return stems.every((stem, place) => {
    const word = words[from + place];
    return word !== undefined && mayBe(word, stem);
  });
}
