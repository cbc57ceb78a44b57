/** A line of a text as it reads, and how Markdown says that it is a heading. */
interface ReadLine {
  readonly text: string;
  readonly heading?: string;
}

const heading = /^\s{0,3}(#{1,6})\s+(\S.*?)(?:\s+#+)?\s*$/u;
const boldLine = /^\s{0,3}(\*\*|__)(?!\s)([^*_]+)\1\s*$/u;

/** `---`, `* * *`: a line across the page. */
const across = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/u;

/** `> `: a paragraph that is set apart. */
const quoted = /^\s{0,3}>\s?/u;

/** Fewer marks may be anybody's: a number sign before a number, a word between stars. */
const fewest = 2;

function isMarkdown(texts: readonly string[]): boolean {
  const marked = texts.filter((text) => heading.test(text) || /(?<!\*)\*\*(?![\s*])[^*]+\*\*/u.test(text));
  return marked.length >= fewest;
}

/** `**Haridus:** [Moodle](https://…)` -> `Haridus: Moodle`. */
function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/(\*\*|__)(?!\s)([^*_]+?)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?![\s*_])([^*_]+?)(?<!\s)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\(?=[-*_#[\]().+!|`]|\s*$)/gu, '');
}

function readLine(text: string): ReadLine {
  const [, level, title] = heading.exec(text) ?? [];
  if (level !== undefined && title !== undefined)
    return { text: withoutMarks(title), heading: `level ${level.length}` };
  if (across.test(text)) return { text: '' };
  if (quoted.test(text)) return readLine(text.replace(quoted, ''));
  return { text: withoutMarks(text), ...(boldLine.test(text) ? { heading: 'bold' } : {}) };
}

/** `title: …`, `tags:`, `  - …`: a line of the card that a wiki keeps over a page. */
const cardLine = /^(?:[\w-]+:(?:\s.*)?|\s+\S.*|-\s.*|#.*)?$/u;

/** How many lines at the top are the card of the page, with the dashes around it; its words are said of the page alone. */
function cardLength(texts: readonly string[]): number {
  if (texts[0]?.trimEnd() !== '---') return 0;
  const end = texts.findIndex((text, at) => at > 0 && text.trimEnd() === '---');
  return texts.slice(1, Math.max(end, 1)).every((text) => cardLine.test(text)) ? end + 1 : 0;
}

/** Lines without the marks of Markdown, where a text is written so; what its marks say of headings is kept. */
export function readMarkdown(texts: readonly string[]): readonly ReadLine[] {
  if (!isMarkdown(texts)) return texts.map((text) => ({ text }));
  const card = cardLength(texts);
  return texts.map((text, at) => (at < card ? { text: '' } : readLine(text)));
}
