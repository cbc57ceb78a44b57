import type { PartOfSpeech, SynonymSet } from './synonym-set.js';

interface ThesaurusProblem {
  readonly line: number;
  readonly problem: string;
}

const partsOfSpeech = new Map<string, PartOfSpeech>([
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adjective'],
  ['x', 'expression'],
  ['t', 'topic'],
]);

const shape = /^(\S)\s+(?:(\d[\d.]*)\s+)?(.*)$/;

/** Reads `<pos> [<weight>] <et>, <et phrase> | <en>, <en phrase>`, one set a line; `#` opens a comment. */
export function readThesaurus(text: string): {
  readonly sets: readonly SynonymSet[];
  readonly problems: readonly ThesaurusProblem[];
} {
  const sets: SynonymSet[] = [];
  const problems: ThesaurusProblem[] = [];
  for (const [index, raw] of linesOf(text).entries()) {
    const line = index + 1;
    const content = contentOf(raw);
    if (content === '') continue;
    const read = readLine(content, line);
    if (typeof read === 'string') problems.push({ line, problem: read });
    else sets.push(read);
  }
  return { sets, problems };
}

/** Reads the set of one line when it is asked for, of a text whose sets are known already. */
export function openThesaurusText(text: string): (line: number) => SynonymSet {
  const lines = linesOf(text);
  return (line) => {
    const read = readLine(contentOf(lines[line - 1] ?? ''), line);
    if (typeof read === 'string') throw new RangeError(`Line ${line} of the thesaurus is no set: ${read}`);
    return read;
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

function contentOf(line: string): string {
  return line
    .replace(/^\uFEFF/, '')
    .replace(/#.*$/, '')
    .trim();
}

function readLine(content: string, line: number): SynonymSet | string {
  const found = shape.exec(content);
  const pos = partsOfSpeech.get(found?.[1] ?? '');
  if (found === null || pos === undefined) return 'The line must begin with n, v, a, x or t and a space.';
  const weight = found[2] === undefined ? usualWeight(pos) : Number(found[2]);
  if (!(weight >= 0.1 && weight <= 1)) return `The weight ${found[2]} is not between 0.1 and 1.`;
  const sides = (found[3] ?? '').split('|');
  if (sides.length !== 2) return 'The line must have one | between the Estonian and the English words.';
  const [et, en] = [termsOf(sides[0] ?? ''), termsOf(sides[1] ?? '')];
  if (et.includes('') || en.includes('')) return 'There is nothing between two commas.';
  if (et.length + en.length < 2) return 'A set needs two terms at least.';
  return { pos, weight, et, en, line };
}

/** What stands for one thing may be exchanged; what belongs to one topic only belongs together. */
function usualWeight(pos: PartOfSpeech): number {
  return pos === 'topic' ? 0.5 : 1;
}

function termsOf(side: string): readonly string[] {
  if (side.trim() === '') return [];
  return side.split(',').map((term) => term.trim().replace(/\s+/g, ' ').normalize('NFC'));
}
