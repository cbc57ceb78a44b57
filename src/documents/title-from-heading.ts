import { isBlank, tidy, type Line } from './line.js';
import { isCapitals } from './words.js';
import { isDocumentHeading } from './split-positions.js';

/** How the last word of a post's name changes from the genitive of a heading back to the nominative. */
const genitives: readonly (readonly [RegExp, string])[] = [
  [
    /(spetsialist|jurist|koordinaator|inspektor|direktor|audiitor|administraator|operaator|redaktor|referent|assistent|konsultant|arhivaar)i$/iu,
    '$1',
  ],
  [/eksperdi$/iu, 'ekspert'],
  [/assistendi$/iu, 'assistent'],
  [/referendi$/iu, 'referent'],
  [/konsultandi$/iu, 'konsultant'],
  [/niku$/iu, 'nik'],
  [/analüütiku$/iu, 'analüütik'],
  [/juhi$/iu, 'juht'],
  [/(loog|goog)i$/iu, '$1'],
  [/sekretäri$/iu, 'sekretär'],
  [/inseneri$/iu, 'insener'],
  [/koka$/iu, 'kokk'],
];

function nominative(name: string): string {
  const change = genitives.find(([ending]) => ending.test(name));
  return change === undefined ? name : name.replace(change[0], change[1]);
}

function sentenceCase(name: string): string {
  const small = isCapitals(name) ? name.toLowerCase() : name;
  return small.slice(0, 1).toUpperCase() + small.slice(1);
}

/** The post's name where only the heading has it: `PEASPETSIALISTI AMETIJUHEND` -> `Peaspetsialist`. */
export function titleFromHeading(lines: readonly Line[]): { title: string; line: number } | null {
  const written = lines.filter((line) => !isBlank(line));
  for (const [index, line] of written.entries()) {
    if (!isDocumentHeading(line.text)) continue;
    const text = tidy(line.text).replace(/\s*1\.?\s+(?:üldosa|üldsätted)$/iu, '');
    const own = text.replace(/\s*(?:ametijuhend|ametikirjeldus|tööjuhend|job description)$/iu, '').trim();
    const above = written[index - 1];
    const borrowed = above !== undefined && isPostLine(above.text) ? tidy(above.text) : '';
    const name = own || borrowed;
    if (name !== '')
      return {
        title: nominative(sentenceCase(name)),
        line: own === '' ? (above?.number ?? line.number) : line.number,
      };
  }
  return null;
}

function isPostLine(text: string): boolean {
  const name = tidy(text);
  return isCapitals(name) && /^[\p{L}\s()-]+$/u.test(name) && !/^(?:kinnitatud|lisa|käskkiri)/iu.test(name);
}
