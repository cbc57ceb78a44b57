import { anyDocumentName } from '../labels/document-names.js';
import type { Paper } from '../outcomes/fault.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { isDocumentHeading } from './split-positions.js';
import { isCapitals } from '../lines/words.js';

/** Papers of a personnel office that speak of posts and duties and describe none, by the words of their head. */
const papers: readonly (readonly [sign: RegExp, paper: Paper])[] = [
  [/^(?:töö|käsundus|töövõtu)leping(?:\s+(?:nr\.?\s*)?[\d-].*|\s+nr.*)?$/iu, 'contract'],
  [/^(?:employment|labour) contract|^contract of employment/iu, 'contract'],
  [
    /^(?:hindamis|arengu|koostöö)vestlus(?:e(?:\s\p{L}+){1,3})?$|^performance (?:appraisal|review)/iu,
    'appraisal',
  ],
  [
    /^(?:(?:töö|konkursi)kuulutus|konkursiteade|tööpakkumine|vaba (?:ameti|teenistus)koht|vacancy|job (?:advert(?:isement)?|vacancy))(?:\s*:.*|\s+notice)?$/iu,
    'advert',
  ],
  [/^töökorralduse reeglid|^sisekorraeeskir(?:i|jad)/iu, 'work-rules'],
];

/** An annex of a contract may well be a description; one that speaks of pay is the contract's own. */
const annex = /^töölepingu\s+(?:nr\s+\S+\s+)?(?:lisa|muutmi(?:ne|se kokkulepe))(?:\s+(?:nr\.?\s*)?\d*)?$/iu;
const pay = /^(?:\d[\d.]*\s+)?(?:töötasu|põhipalk|palk|katseaeg)\s*:|(?<!\p{L})isikukood(?!\p{L})/iu;

const ownName = new RegExp(`(?<!\\p{L})(?:${anyDocumentName}|töökirjeldus)(?!\\p{L})`, 'iu');

/** So many written lines are the head of a paper. */
const headLines = 8;

function namesItself(text: string, at: number): boolean {
  if (isDocumentHeading(text)) return true;
  return ownName.test(text) && (isCapitals(text) || (at < headLines && text.split(' ').length <= 12));
}

/** What paper this is by its own head, where it is another than a description and nowhere calls itself one. */
export function otherPaper(lines: readonly Line[]): Paper | null {
  const written = lines.filter((line) => !isBlank(line)).map(({ text }) => tidy(text));
  if (written.some(namesItself)) return null;
  const head = written.slice(0, headLines);
  if (head.some((text) => annex.test(text)) && written.some((text) => pay.test(text)))
    return 'contract-annex';
  return papers.find(([sign]) => head.some((text) => sign.test(text)))?.[1] ?? null;
}
