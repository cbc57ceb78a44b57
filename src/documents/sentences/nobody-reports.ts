import { tidy } from '../lines/line.js';

const nobodyReports = [
  /^(?:(?!ja )\p{L}+\s+){0,2}(?:otseseid\s+)?(?:alluvaid\s+(?:ei\s+ole|pole)|alluvad\s+puuduvad|(?:ei\s+ole|pole|ei\s+oma)\s+alluvaid)\.?$/iu,
  /^(?:the\s+|this\s+)?(?:\p{L}+\s+){0,3}has\s+no\s+(?:direct\s+)?(?:subordinates|reports)\.?$/iu,
];

/** A sentence by itself that says so: `Ametikohal alluvaid ei ole.`, `Has no subordinates.` */
export function saysNobodyReports(text: string): boolean {
  return nobodyReports.some((pattern) => pattern.test(tidy(text)));
}
