const marks = /[*_`~[\]\\<>&|{}\r\n\t]/u;
const listOrHeadingStart = /^(?:\s|[-+=#]|\d+[.)](?:\s|$))/u;

/**
 * Whether Markdown would show these words as they are written. Only such words go into a TextBlock; all others go into
 * a TextRun, which knows no Markdown. Nothing is ever escaped, so what is compared, copied or read aloud is the document.
 */
export function readsAsWritten(text: string): boolean {
  return readsAsWrittenWithin(text) && !listOrHeadingStart.test(text);
}

/** The same of words that do not stand first on their line. */
export function readsAsWrittenWithin(text: string): boolean {
  return !marks.test(text);
}
