/** `> `, `>> `, `> > `: what a mail program sets before each line of somebody else's letter. */
const mark = /^[ \t]*>(?: ?>)* ?/u;

/** Fewer lines are a sign that somebody drew, and no quotation. */
const fewest = 3;

/**
 * A text that a letter quotes, without the marks before its lines. The letter's own words over the quotation and under
 * it belong to nothing that is quoted, and go; an unmarked line within is one that the mail program wrapped.
 */
export function withoutQuoteMarks(texts: readonly string[]): readonly string[] {
  const first = texts.findIndex((text) => mark.test(text));
  const last = texts.findLastIndex((text) => mark.test(text));
  const quotation = texts.slice(first, last + 1).filter((text) => text.trim() !== '');
  const marked = quotation.filter((text) => mark.test(text));
  if (marked.length < fewest || marked.length <= quotation.length / 2) return texts;
  return texts.map((text, at) => (at < first || at > last ? '' : text.replace(mark, '')));
}
