import { positionName, type Collection, type JobDescription } from '../../descriptions/index.js';
import type { Steps } from '../../ground/index.js';
import { fold, isFunctionWord, isUnitKind, stemOf, tokensOf, unitInOneWord } from '../../language/index.js';

/** A position by the words it can be called: `Ekspert (nõustamismetoodikad)` has the head `ekspert` and one qualifier. */
export interface NamedPosition {
  readonly id: string;
  /** Folded title, and folded full name, as somebody would copy them. */
  readonly titles: readonly string[];
  readonly head: string;
  readonly headWord: string;
  /** Stems of the title's other words outside parentheses: `MDFT koordinaator` has `mdft`. */
  readonly modifiers: ReadonlySet<string>;
  /** Stems in parentheses, or behind a comma or a dash. */
  readonly qualifiers: ReadonlySet<string>;
  /** Stems of the unit's name, without those that only say what kind of unit it is, and what stands before them in one word. */
  readonly unit: ReadonlySet<string>;
  /** All stems of the unit's name, in their order: by them a glossary knows it. */
  readonly unitName: readonly string[];
  /** 'Tiim', 'osakond': many units are one. */
  readonly unitKinds: ReadonlySet<string>;
}

function stemsIn(text: string): readonly string[] {
  return tokensOf(text)
    .flatMap((token) => [token.text, ...(token.parts ?? [])])
    .filter((word) => !isFunctionWord(word))
    .map(stemOf);
}

/** `Arendusosakond` is called 'arendus', too. */
function beforeKinds(unit: string): readonly string[] {
  return tokensOf(unit).flatMap(({ text }) => {
    const inOneWord = unitInOneWord(text);
    return inOneWord === undefined ? [] : [stemOf(inOneWord[0])];
  });
}

/** What stands outside parentheses, commas and dashes is the title's core; its last word is the head, unless `placeOfHead` knows better. */
function coreAndRest(title: string): readonly [string, string] {
  const cut = title.search(/\(|,|\s[-–—]\s/);
  return cut > 0 ? [title.slice(0, cut), title.slice(cut)] : [title, ''];
}

const behindHead = new Set(['of', 'for', 'to', 'in', 'on']);

/** A `Head of Administration` is a head, and the administration nobody: in English what is led may stand behind. */
function placeOfHead(words: readonly string[]): number {
  const of = words.findIndex((word, at) => at > 0 && behindHead.has(word.toLowerCase()));
  return of > 0 && of < words.length - 1 ? of - 1 : words.length - 1;
}

function namedPosition(description: JobDescription, collection: Collection): NamedPosition {
  const [core, rest] = coreAndRest(description.title);
  const words = tokensOf(core).map(({ text }) => text);
  const headAt = placeOfHead(words);
  const headWord = words[headAt] ?? fold(description.title);
  const name = positionName(description, collection);
  const unit = stemsIn(description.unit ?? '');
  return {
    id: description.id,
    titles: [...new Set([description.title, name].map(plainName))],
    head: stemOf(headWord),
    headWord: fold(headWord),
    modifiers: new Set(words.filter((_, at) => at !== headAt).flatMap(stemsIn)),
    qualifiers: new Set(stemsIn(rest)),
    unitName: unit,
    unit: new Set([...unit.filter((stem) => !isUnitKind(stem)), ...beforeKinds(description.unit ?? '')]),
    unitKinds: new Set(unit.filter(isUnitKind)),
  };
}

/** A name as it is compared when somebody copies it whole: letters and digits alone, without diacritics. */
export function plainName(name: string): string {
  return fold(name.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function* namedPositionsInSteps(collection: Collection): Steps<readonly NamedPosition[]> {
  const positions: NamedPosition[] = [];
  for (const description of collection) {
    positions.push(namedPosition(description, collection));
    yield;
  }
  return positions;
}
