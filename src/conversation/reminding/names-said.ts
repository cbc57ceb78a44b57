import { isUnitKind, stemOf, type Language } from '../../language/index.js';
import { meaningsSaid, saysUnit } from '../words/said-meanings.js';

/** Some who are named together, in the words that were said, and the sentence with one word that is known instead. */
interface NamesSaid {
  readonly names: string;
  readonly words: readonly string[];
  /** They come beside others: 'neile, kes pole kinnitanud, ja juhtidele'. */
  readonly isJoined: boolean;
}

const joining = /^(?:ja|ning|and)$/u;
/** Says nothing of whom, between names; 'kahele üksusele' neither, nor 'both'. */
const beside =
  /^(?:ka|veel|samuti|lisaks|to|the|in|for|of|also|both|kahele|kolmele|neljale|molemale|jargmistele|ametikohtadele|positions?|holders)$/u;

/** 'Superviisorile ja Aia osakonnale': a row of names, none of which is joined to what else is said. */
export function namesSaid(
  stand: Readonly<Record<Language, string>>,
  words: readonly string[],
): NamesSaid | undefined {
  const { language } = meaningsSaid(words);
  const isName = nameIn(words);
  const start = words.findIndex(isName);
  const end = words.findLastIndex(isName) + 1;
  const row = words.slice(start, end);
  const isRow = row.every((word, at) => isName(word, start + at) || joining.test(word) || beside.test(word));
  const pieces = namesIn(row);
  if (start < 0 || !isRow || pieces.length < 2) return undefined;
  return {
    names: pieces.join(' ja '),
    words: [...words.slice(0, start), stand[language], ...words.slice(end)],
    isJoined: joining.test(words[start - 1] ?? ''),
  };
}

/** What is joined to those who are said otherwise: 'neile, kes pole kinnitanud, ja juhtidele'. */
export function namesJoined(words: readonly string[]): NamesSaid | undefined {
  const { unknown } = meaningsSaid(words);
  const isName = nameIn(words);
  const start = words.findIndex(
    (word, at) =>
      joining.test(word) && isTold(words, at + 1, unknown) && !isName(words[at - 1] ?? '', at - 1),
  );
  const isRow = (word: string, at: number) => isName(word, at) || joining.test(word) || beside.test(word);
  const stop = words.findIndex((word, at) => at > start && !isRow(word, at));
  const end = stop < 0 ? words.length : stop;
  const names = start < 0 ? '' : namesIn(words.slice(start, end)).join(' ja ');
  return names === ''
    ? undefined
    : { names, words: [...words.slice(0, start), ...words.slice(end)], isJoined: true };
}

/** What stands for nothing known, and a unit; beside 'ja' what is a word of every day as well, such as 'Olev' and 'HR'. */
function nameIn(words: readonly string[]): (word: string, at: number) => boolean {
  const { unknown, light } = meaningsSaid(words);
  const isListed = (at: number) => joining.test(words[at - 1] ?? '') || joining.test(words[at + 1] ?? '');
  return (word, at) =>
    unknown.includes(word) ||
    saysUnit(word) ||
    isDepartment(words, at) ||
    (isListed(at) &&
      !beside.test(word) &&
      !joining.test(word) &&
      (light.includes(word) || /^(?:hr|it)$/u.test(word)));
}

/** 'It' is small talk, and the name of a department. */
export function isDepartment(words: readonly string[], at: number): boolean {
  return words[at] === 'it' && saysUnit(words[at + 1] ?? '');
}

/** Whoever a thing is sent to has the case that says so, or the word. */
function isTold(words: readonly string[], at: number, unknown: readonly string[]): boolean {
  const [word = '', next = ''] = words.slice(at);
  const isUnit = (unknown.includes(word) || word === 'it') && saysUnit(next) && next.endsWith('le');
  return (
    isUnit ||
    ((unknown.includes(word) || saysUnit(word)) && word.length > 4 && word.endsWith('le')) ||
    (/^(?:to|the)$/u.test(word) && unknown.includes(next))
  );
}

/** The names alone: 'kahele üksusele' says only of what kind they are. */
function namesIn(row: readonly string[]): readonly string[] {
  const said = row.filter((word) => !beside.test(word));
  const starts = [-1, ...said.flatMap((word, at) => (joining.test(word) ? at : []))];
  const pieces = starts.map((start, place) => said.slice(start + 1, starts[place + 1]));
  const names = pieces.map((piece) => {
    const isOfKind = piece.length > 1 && manyUnits.test(piece[0] ?? '');
    return isOfKind ? piece.slice(1) : piece;
  });
  const isNamed = (piece: readonly string[]) =>
    piece.length > 1 || (piece.length === 1 && !isUnitKind(stemOf(piece[0] ?? '')));
  return names.filter(isNamed).map((piece) => piece.join(' '));
}

const manyUnits = /^(?:uksusele|uksustele|osakondadele|talitustele|tiimidele|departments|units|teams)$/u;
