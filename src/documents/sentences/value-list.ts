import { tidy } from '../lines/line.js';
import { endsAsPostInAnyCase, mayEndPost } from '../lines/position-words.js';

/** `alluvaid ei ole`, `ei oma alluvaid`: who there is none of, told before or after. */
const whoIsMissing =
  '(?:(?:otseseid|vahetuid|otsesed|vahetud) )?(?:alluvaid|alluvad|alluvat|alluv|asendajaid|asendajad|asendajat|asendaja|asendatavaid|asendatavad|asendatavat|asendatav)';

const nothing = new RegExp(
  `^(?:[-–—]+|/|0|ei|ei asenda(?: kedagi)?|ei kohaldata|määramata|mitte kedagi|(?:${whoIsMissing} )?(?:puudu(?:b|vad)|(?:ei ole|pole)(?: ette nähtud| määratud)?)(?: ${whoIsMissing})?|ei oma(?: ${whoIsMissing})?|none|nil|n/a|not applicable|nobody|no one|no (?:subordinates|direct reports|deputy|substitute))$`,
  'u',
);

/**
 * `-`, `Puuduvad`, `alluvaid ei ole`, `Puuduvad / None`: the document says that there is nothing. Gives the document's
 * words, else null.
 */
export function emptyWord(text: string): string | null {
  const word = tidy(text);
  const inEach = word.split(/\s*\/\s*(?=\p{L})|\s+(?=\(\p{L}[^()]*\)$)/u);
  const bare = inEach.map((each) =>
    each
      .replace(/^\((.*)\)$/, '$1')
      .replace(/[.;]$/, '')
      .toLowerCase(),
  );
  return bare.every((each) => nothing.test(each)) ? word : null;
}

/** Of those, what says so alone in the midst of other words: `ei` and `/` stand there between words as well. */
export function emptyWordInRow(text: string): string | null {
  return /^(?:\/|0|ei)$/iu.test(text) ? null : emptyWord(text);
}

/** Where the text may be cut: at the outermost level, outside parentheses. */
function cutOutsideParentheses(text: string, isCut: (letter: string) => boolean): readonly string[] {
  const cut: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && isCut(letter)) cut.push('');
    else cut.push(`${cut.pop() ?? ''}${letter}`);
  }
  return cut;
}

/** `nõunik või talituse juhataja`: two posts joined by a word, not one post with a word in its name. */
function cutLast(item: string): readonly string[] {
  for (const match of item.matchAll(/(?<!-)\s(?:või|ja|ning|and|or)\s/gu)) {
    const [left, right] = [item.slice(0, match.index), item.slice(match.index + match[0].length)];
    const closed = (left.match(/\(/g)?.length ?? 0) === (left.match(/\)/g)?.length ?? 0);
    const posts = [left, right].every((each) => endsAsPostInAnyCase(each) || mayEndPost(each));
    if (closed && posts) return [...cutLast(left), right];
  }
  return [item];
}

/** `1) sekretär 2) kassapidaja`, `1. sekretär 2. kassapidaja`: names that are counted stand apart as others do at commas. */
function withoutCounting(text: string): string {
  const counts = [...text.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s+(?=\p{L})/gu)].map((match) => Number(match[1]));
  const counted = counts.length > 1 && counts.every((count, at) => count === at + 1);
  return counted ? text.replace(/[,;]?(?:^|\s+)\d{1,2}[.)]\s+(?=\p{L})/gu, '\n') : text;
}

/** A list of positions: `Juhtivspetsialist, ekspert (suurkriisid, rahu) või nõunik`. */
export function positionsIn(text: string): readonly string[] {
  const items = cutOutsideParentheses(
    withoutCounting(text),
    (letter) => letter === ',' || letter === ';' || letter === '\n',
  ).map((item) => tidy(item).replace(/\.$/, ''));
  const last = items.at(-1);
  const cut = last === undefined ? [] : [...items.slice(0, -1), ...cutLast(last)];
  return cut.map(tidy).filter((item) => item !== '');
}
