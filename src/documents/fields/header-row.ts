import type { Part } from '../labels/part.js';
import { tidy, type Line } from '../lines/line.js';
import { endsAsPost, endsAsUnit } from '../lines/position-words.js';
import { emptyWord, emptyWordInRow } from '../sentences/value-list.js';
import { isCapitals, startsUpper } from '../lines/words.js';

/**
 * Takes apart the row of a table that was flattened: `1.3 Vahetu juht 1.4 Kes asendab` over `Juhataja Nõunik, ekspert`.
 * Every way to cut the words into as many cells as there are labels is scored, cut by cut and cell by cell, and the
 * best is taken. What speaks for a cut: a tab, an empty line, two blanks, a line's end, a capital letter. What speaks
 * against it: a comma before, parentheses, a joining word. What speaks for a cell: it reads like what its label wants.
 */
type Gap = 'tab' | 'blank-line' | 'wide' | 'line' | 'blank';

interface Token {
  readonly text: string;
  /** What stands before it. */
  readonly gap: Gap;
  readonly inParentheses: boolean;
}

function tokensOf(lines: readonly Line[]): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let gap: Gap = 'line';
  for (const line of lines) {
    if (line.text.trim() === '') gap = 'blank-line';
    for (const match of line.text.matchAll(/(\s*)(\S+)/gu)) {
      const [, space = '', text = ''] = match;
      if (match.index > 0 || gap === 'blank')
        gap = space.includes('\t') ? 'tab' : space.length > 1 ? 'wide' : 'blank';
      tokens.push({ text, gap, inParentheses: depth > 0 });
      depth = Math.max(0, depth + (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0));
      gap = 'blank';
    }
    if (gap === 'blank') gap = 'line';
  }
  return tokens;
}

const gapScore: Readonly<Record<Gap, number>> = { tab: 40, 'blank-line': 7, wide: 6, line: 2, blank: 0 };
const joiningWord = /^(?:ja|või|ning|and|or|\/|&)$/u;

/** How well the words can be parted before this token. */
function cutScore(before: Token, token: Token): number {
  if (token.inParentheses) return -60;
  let score = gapScore[token.gap];
  score += startsUpper(token.text) ? 3 : -3;
  if (/[,;]$/.test(before.text)) score -= token.gap === 'tab' ? 0 : 14;
  if (/\p{L}-$/u.test(before.text) || joiningWord.test(before.text) || joiningWord.test(token.text))
    score -= 12;
  if (token.text.startsWith('(')) score -= 10;
  if (emptyWordInRow(before.text) !== null || emptyWordInRow(token.text) !== null) score += 9;
  return score;
}

/** How much it costs to leave the words together where a border shows. */
function uncutScore(before: Token, token: Token): number {
  if (token.gap === 'tab') return -20;
  if (token.inParentheses || /[,;]$/.test(before.text)) return 0;
  const capital = startsUpper(token.text) && !startsUpper(before.text) && !isCapitals(token.text);
  return (token.gap === 'blank-line' ? -4 : token.gap === 'wide' ? -2 : 0) - (capital ? 2 : 0);
}

function textOfCell(tokens: readonly Token[]): string {
  return tidy(tokens.map(({ text }) => text).join(' '));
}

/** A post's name inside a name, before its last word, is a border that was missed. */
function hiddenPosts(item: string): number {
  const words = item
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .split(/\s+/);
  return words.slice(0, -1).filter((word) => endsAsPost(word) && !/(?:juhataja|omanik)$/u.test(word)).length;
}

function itemsOfCell(cell: string): readonly string[] {
  return cell
    .replace(/\([^)]*\)/gu, '')
    .split(/[,;]/)
    .map(tidy)
    .filter((item) => item !== '');
}

/** How well a cell reads as what its label asks for. */
function cellScore(part: Part, tokens: readonly Token[], known: ReadonlySet<string>): number {
  const cell = textOfCell(tokens);
  if (cell === '') return -11;
  if (emptyWord(cell) !== null) return 4;
  const items = itemsOfCell(cell);
  if (part === 'unit') {
    const units = items.filter(endsAsUnit).length;
    return units * 3 - items.filter((item) => endsAsPost(item) && !endsAsUnit(item)).length * 3;
  }
  let score = 0;
  for (const item of items) {
    score += endsAsPost(item) ? 2 : 0;
    score += known.has(item.toLowerCase()) ? 3 : 0;
    score -= endsAsUnit(item) ? 4 : 0;
    score -= hiddenPosts(item) * 3;
  }
  score /= Math.max(1, items.length / 2);
  if ((part === 'title' || part === 'manager') && items.length > 1) score -= 4;
  return score;
}

interface Choice {
  readonly score: number;
  readonly cells: readonly string[];
}

/** Names that stand more than once in the row, or elsewhere in the document, are likely cells or items of cells. */
function knownNames(tokens: readonly Token[], elsewhere: readonly string[]): ReadonlySet<string> {
  const parts = textOfCell(tokens)
    .split(/[,;]/)
    .map((item) => tidy(item).toLowerCase());
  return new Set([...elsewhere.map((name) => name.toLowerCase()), ...parts.slice(1, -1)]);
}

/** A row with more words than this is no row of a header. */
const mostWords = 200;

/** Cuts the value lines into one cell for each label. An empty text is an empty cell. */
export function cellsOf(
  labels: readonly Part[],
  lines: readonly Line[],
  elsewhere: readonly string[],
): readonly string[] {
  const tokens = tokensOf(lines);
  if (tokens.length > mostWords) return labels.map((_, index) => (index === 0 ? textOfCell(tokens) : ''));
  const known = knownNames(tokens, elsewhere);
  const stays: number[] = [0];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    stays.push((stays[index] ?? 0) + (before === undefined ? 0 : uncutScore(before, token)));
  });
  const inner = (from: number, to: number): number =>
    to <= from ? 0 : (stays[to] ?? 0) - (stays[from + 1] ?? 0);
  const border = (at: number): number => {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return before === undefined || token === undefined ? 0 : cutScore(before, token);
  };
  let best: (Choice | undefined)[] = [{ score: 0, cells: [] }];
  for (const label of labels) {
    const next: (Choice | undefined)[] = [];
    best.forEach((choice, from) => {
      if (choice === undefined) return;
      for (let to = from; to <= tokens.length; to += 1) {
        const cell = tokens.slice(from, to);
        const score =
          choice.score + cellScore(label, cell, known) + inner(from, to) + (to > from ? border(from) : 0);
        if (score > (next[to]?.score ?? -Infinity))
          next[to] = { score, cells: [...choice.cells, textOfCell(cell)] };
      }
    });
    best = next;
  }
  return best[tokens.length]?.cells ?? labels.map((_, index) => (index === 0 ? textOfCell(tokens) : ''));
}
