import { isBlank, tidy, type Line } from '../lines/line.js';
import { anyDocumentName } from '../labels/document-names.js';
import { labelAtStart } from '../labels/find-label.js';
import { endsAsPost, endsAsPostInAnyCase, mayEndPost } from '../lines/position-words.js';
import { capitalised, isCapitals, startsUpper } from '../lines/words.js';
import { isDocumentHeading, isFollowedByPost, postBehindHeading } from './split-positions.js';

/**
 * How the last word of a post's name changes from the genitive of a heading back to the nominative, the first that
 * fits. Words whose genitive is like their nominative (`koristaja`, `juhataja`) fit none.
 */
const genitives: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(abi)$/iu, '$1'],
  [/(per)di$/iu, '$1t'],
  [/([ae]n)di$/iu, '$1t'],
  [/juhi$/iu, 'juht'],
  [/vahi$/iu, 'vaht'],
  [/mehe$/iu, 'mees'],
  [/liikme$/iu, 'liige'],
  [/koka$/iu, 'kokk'],
  [/sepa$/iu, 'sepp'],
  [/õe$/iu, 'õde'],
  [/(ül|van)ema$/iu, '$1em'],
  [/((?:mini|mei)st)ri$/iu, '$1er'],
  [/([aio]i?)se$/iu, '$1ne'],
  [/(\p{L}{2}ik)u$/iu, '$1'],
  // Foreign words add an i to a consonant: spetsialisti, kuraatori, logopeedi, arhivaari, bibliograafi.
  [/(\p{L}{3,}[bcdfghjklmnpqrstvwxzšž])i$/iu, '$1'],
];

function nominative(name: string): string {
  const change = genitives.find(([ending]) => ending.test(name));
  return change === undefined ? name : name.replace(change[0], change[1]);
}

/** What owns a post by its own name, and what does where a name stands before it. */
const agency = /^\p{L}+(?:ministeeriumi|\p{L}{3}ameti)$/iu;
const house =
  /^(?:\p{L}+valitsuse|põhikooli|gümnaasiumi|keskkooli|lasteaia|raamatukogu|muuseumi|rahvamaja)$/iu;

/** `Nõmme Vallavalitsuse sekretäri`: whose post it is. `Lasteaia õpetaja` has no name before it, and is the post's. */
function withoutOrganisation(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => {
    const isNamed = index > 0 && words.slice(0, index).every((each) => startsUpper(each) && each !== 'JA');
    return startsUpper(word) && (index === 0 ? agency.test(word) : isNamed && house.test(word));
  });
  return at === -1 || at === words.length - 1 ? name : words.slice(at + 1).join(' ');
}

const nameAtEnd = new RegExp(`\\s*(?:${anyDocumentName})$`, 'iu');

/** `ametijuhend` by itself, in small letters under the post that it is of. */
const bareName = new RegExp(`^(?:${anyDocumentName})$`, 'iu');

function sentenceCase(name: string): string {
  return capitalised(isCapitals(name) ? name.toLowerCase() : name);
}

/** So many written lines are the head of a description, where its name may be set large. */
const headLines = 6;

/** How large the letters of a heading are; one whose reader knows its style alone is none. */
function sizeOf({ heading }: Line): number {
  return Number.parseFloat(heading ?? '') || 0;
}

/** The lines set larger than all others; where sizes are not known, in the first style, over headings of another. */
function mostOutstanding(written: readonly Line[]): readonly Line[] {
  const largest = Math.max(...written.map(sizeOf));
  if (largest > 0) return written.filter((each) => sizeOf(each) === largest);
  const styled = written.filter(({ heading }) => heading !== undefined && heading !== 'bold');
  const first = styled.filter(({ heading }) => heading === styled[0]?.heading);
  return first.length < styled.length ? first : [];
}

/** The post's name where nothing but its setting says so: the one line that stands out from all others. */
export function titleFromSetting(lines: readonly Line[]): { title: string; line: number } | null {
  const written = lines.filter((line) => !isBlank(line));
  const [line, another] = mostOutstanding(written);
  if (line === undefined || another !== undefined) return null;
  const above = written.slice(0, written.indexOf(line));
  if (above.length >= headLines || line.cell !== undefined || !namesPost(line.text)) return null;
  const isName = above.every(({ text }) => labelAtStart(text) === null && !/kinnita|approved/iu.test(text));
  return isName ? { title: sentenceCase(tidy(line.text)), line: line.number } : null;
}

/** The post's name where only the heading has it: `PEASPETSIALISTI AMETIJUHEND` -> `Peaspetsialist`. */
export function titleFromHeading(lines: readonly Line[]): { title: string; line: number } | null {
  const written = lines.filter((line) => !isBlank(line));
  for (const [index, line] of written.entries()) {
    if (!isDocumentHeading(line.text) && !(bareName.test(tidy(line.text)) && isAtTop(written, index)))
      continue;
    const text = tidy(line.text).replace(/\s*1\.?\s+(?:üldosa|üldsätted)$/iu, '');
    const behind = postBehindHeading(text);
    if (behind !== null) return { title: sentenceCase(behind), line: line.number };
    if (isFollowedByPost(text)) {
      const title = sentenceCase(text.split(' ').slice(1).join(' '));
      return { title, line: line.number };
    }
    const own = text.replace(nameAtEnd, '').trim();
    const lender =
      own === '' ? lenderOf(lineAbove(written, index), written[index + 1], isAtTop(written, index)) : line;
    const name = own === '' ? tidy(lender?.text ?? '') : own;
    if (lender !== undefined)
      return {
        title: sentenceCase(nominative(sentenceCase(withoutOrganisation(name)))),
        line: lender.number,
      };
  }
  return null;
}

/** The line beside the heading that names the post; above it stands the organisation as well. */
function lenderOf(above: Line | undefined, below: Line | undefined, isTop: boolean): Line | undefined {
  const overIt = above !== undefined && isPostLine(above.text) ? above : undefined;
  if (overIt !== undefined && endsAsPostInAnyCase(overIt.text)) return overIt;
  // A cell beside its value is a label, whatever it ends with.
  if (below !== undefined && below.cell === undefined && namesPost(below.text)) return below;
  return overIt ?? (isTop && above !== undefined && namesPost(above.text) ? above : undefined);
}

/** Nothing but one line, or two, stands over the heading, and nobody approves there what is below. */
function isAtTop(written: readonly Line[], index: number): boolean {
  return index <= 2 && !written.slice(0, index).some(({ text }) => /kinnita|approved/iu.test(text));
}

/** `Ametijuhend` over `Teehoolduse spetsialist`: a few words that end as a post does, and no label or sentence. */
function namesPost(text: string): boolean {
  const name = tidy(text);
  const isName = /^\p{Lu}[\p{L}\s()-]+$/u.test(name) && name.split(' ').length <= 5;
  return isName && (endsAsPost(name) || mayEndPost(name)) && labelAtStart(name) === null;
}

/** The line over the heading, past a remark in parentheses. */
function lineAbove(written: readonly Line[], index: number): Line | undefined {
  const above = written[index - 1];
  return above !== undefined && /^\(.*\)$/u.test(tidy(above.text)) ? written[index - 2] : above;
}

function isPostLine(text: string): boolean {
  const name = tidy(text);
  return isCapitals(name) && /^[\p{L}\s()-]+$/u.test(name) && !/^(?:kinnitatud|lisa|käskkiri)/iu.test(name);
}
