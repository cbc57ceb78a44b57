import { tidy } from './line.js';
import { endsAsPostInAnyCase, mayEndPost } from './position-words.js';

/** `-`, `Puuduvad`: the document says that there is nothing. Gives the document's word, else null. */
export function emptyWord(text: string): string | null {
  const word = tidy(text);
  const bare = word.replace(/[.;]$/, '').toLowerCase();
  const says =
    /^(?:[-–—]+|puudu(?:b|vad)|ei ole|ei asenda|ei kohaldata|mitte kedagi|none|n\/a|not applicable|no one)$/u;
  return says.test(bare) ? word : null;
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

/** A list of positions: `Juhtivspetsialist, ekspert (suurkriisid, rahu) või nõunik`. */
export function positionsIn(text: string): readonly string[] {
  const items = cutOutsideParentheses(
    text,
    (letter) => letter === ',' || letter === ';' || letter === '\n',
  ).map((item) => tidy(item).replace(/\.$/, ''));
  const last = items.at(-1);
  const cut = last === undefined ? [] : [...items.slice(0, -1), ...cutLast(last)];
  return cut.map(tidy).filter((item) => item !== '');
}
