import { tidy } from '../lines/line.js';

const nobodyEt = String.raw`(?:otseseid\s+)?(?:alluvaid\s+(?:ei\s+ole|pole)|alluvad\s+puuduvad|(?:ei\s+ole|pole|ei\s+oma)\s+alluvaid)`;

/** The sentence in English, and the words that say so, as they are kept. */
export const hasNoReports =
  /^(?:the\s+|this\s+)?(?:\p{L}+\s+){0,3}has\s+(no\s+(?:direct\s+)?(?:subordinates|reports))\.?$/iu;

/** The words that say so within an Estonian sentence. */
export const nobodyReportsWithin = new RegExp(String.raw`(?<!\p{L})(${nobodyEt})(?!\p{L})`, 'iu');

const nobodyReportsAlone = new RegExp(String.raw`^(?:(?!ja )\p{L}+\s+){0,2}${nobodyEt}\.?$`, 'iu');

/** A sentence by itself that says so: `Ametikohal alluvaid ei ole.`, `Has no subordinates.` */
export function saysNobodyReports(text: string): boolean {
  const said = tidy(text);
  return nobodyReportsAlone.test(said) || hasNoReports.test(said);
}
