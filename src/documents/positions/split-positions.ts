import { anyDocumentName } from '../labels/document-names.js';
import { labelAtStart } from '../labels/find-label.js';
import { depthOf } from '../lines/leading-number.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { endsAsPost, mayEndPost } from '../lines/position-words.js';
import { isCapitals, isTerminated, startsUpper } from '../lines/words.js';

/** The lines of one description, and the last written lines before it, where its title may stand in capitals. */
export interface PositionLines {
  readonly before: readonly Line[];
  readonly lines: readonly Line[];
}

type Anchor = { readonly kind: 'document' | 'general'; readonly at: number; readonly written: number };

const sign = new RegExp(`(?<!\\p{L})(?:${anyDocumentName})$`, 'iu');
const beforePost = new RegExp(
  `^(?:${anyDocumentName})(?::|\\s+[–—-])\\s+(?<post>\\p{L}[\\p{L}\\p{N} ,()/&-]{2,70})$`,
  'iu',
);

/** `AMETIJUHEND`, `PEASPETSIALISTI AMETIJUHEND`, `AMETIJUHEND 1. ÜLDOSA`: not a sentence that ends in the word. */
export function isDocumentHeading(text: string): boolean {
  const heading = tidy(text).replace(/\s*1\.?\s+(?:üldosa|üldsätted)$/iu, '');
  if (postBehindHeading(heading) !== null) return true;
  if (!startsUpper(heading) || /[,;:.](?:\s|$)/u.test(heading)) return false;
  // `Amendments to the job description` is a chapter of one.
  if (labelAtStart(heading)?.part === 'review') return false;
  if (isFollowedByPost(heading)) return true;
  if (!sign.test(heading)) return false;
  return isCapitals(heading) || heading.split(' ').length <= 5;
}

/** `JOB DESCRIPTION: SHIFT LEAD`, `Ametijuhend – klaverisaatja`: the post's name, set apart behind the word. */
export function postBehindHeading(heading: string): string | null {
  const { post } = beforePost.exec(heading)?.groups ?? {};
  return post === undefined || isTerminated(post) || labelAtStart(post) !== null ? null : post;
}

/** `Ametijuhend klaverisaatja`: the post's name behind the word, and no sentence that begins with it. */
export function isFollowedByPost(heading: string): boolean {
  const words = heading.split(' ');
  if (words[0]?.toLowerCase() !== 'ametijuhend' || words.length < 2 || words.length > 4) return false;
  return mayEndPost(heading) || endsAsPost(heading);
}

function isGeneralHeading(text: string): boolean {
  const label = labelAtStart(text);
  if (label === null || label.part !== 'general' || label.hasPrefix || depthOf(label.number) > 1)
    return false;
  if (label.number !== null) return ['1', 'I'].includes(label.number);
  return label.rest.trim() === '' && label.wordCount === 1;
}

function anchorsOf(lines: readonly Line[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let written = 0;
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    written += 1;
    if (isDocumentHeading(line.text)) anchors.push({ kind: 'document', at, written });
    else if (isGeneralHeading(line.text)) anchors.push({ kind: 'general', at, written });
  });
  return anchors;
}

/** A heading and the general part that follows it within a few lines begin one description, not two. */
const nearby = 15;

/** How far below its heading a description that has no general part names its post. */
const namedWithin = 8;

/** `AMETIJUHEND` with a row `Ametikoha nimetus: …` a few lines under it: a description, whatever parts it has. */
function namesPost(lines: readonly Line[], from: number, to: number): boolean {
  const below = lines.slice(from + 1, to).filter((line) => !isBlank(line));
  return below.slice(0, namedWithin).some(({ text }) => isTitleLabel(text));
}

function startsOf(lines: readonly Line[], anchors: readonly Anchor[]): readonly number[] {
  const starts: number[] = [];
  anchors.forEach((anchor, index) => {
    const [before, next] = [anchors[index - 1], anchors[index + 1]];
    if (anchor.kind === 'general') {
      const begun = before?.kind === 'document' && anchor.written - before.written <= nearby;
      if (!begun) starts.push(anchor.at);
    } else if (next?.kind === 'general' && next.written - anchor.written <= nearby) starts.push(anchor.at);
    else if (namesPost(lines, anchor.at, next?.at ?? lines.length)) starts.push(anchor.at);
  });
  return starts;
}

/** The organisation's papers say who approved it before they say the annex: `2. aprilli 2025 käskkirjaga nr 14-P`. */
const approval =
  /^(?:(?:\d{1,2}\.\s?(?:\p{L}+\s|\d{1,2}\.)\s?\d{4}\.?\s+(?:a\.?\s+)?)?(?:personali)?(?:käskkir(?:i|ja|jaga)|korraldus(?:e|ega)|otsus(?:e|ega))\s+nr)(?!\p{L})/iu;

/** Whose paper it is, on the line above: `Rannavalveameti peadirektori`, `peadirektori 02.04.2025`. */
const approver =
  /^(?:\p{Lu}[\p{L}\s-]*\s)?(?:peadirektori|direktori|kantsleri|ministri|juhataja|juhatuse(?:\s(?:liikme|esimehe))?|vallavanema|linnapea|rektori|valitsuse)(?:\s+\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}\.?(?:\s?a\.?)?)?$/u;

/** Lines in which the papers of one description begin: its approval, its annex, its own labels over a numbered part. */
function opensPapers(text: string, next: string): boolean {
  const said = tidy(text);
  if (/^(?:lisa(?:\s+\d{1,2}|$)|kinnitatud)(?!\p{L})/iu.test(said) || approval.test(said)) return true;
  return isTitleLabel(text) || (approver.test(said) && approval.test(tidy(next)));
}

/** A heading of a part that stands behind the header: what is above it belongs to the description before. */
function isOfBody(text: string): boolean {
  const label = labelAtStart(text);
  if (label === null || label.near !== null) return false;
  const isAlone = label.rest.trim() === '' && startsUpper(label.written) && !label.stopped;
  const shows = depthOf(label.number) === 1 || label.capitals || label.colon || isAlone;
  return shows && ['duties', 'results', 'rights', 'responsibilities', 'requirements'].includes(label.part);
}

/** How many written lines the papers before a heading may have. */
const papers = 15;

/** Where what belongs to the description that starts at `start` truly begins, but not before `least`. */
function beginningOf(lines: readonly Line[], start: number, least: number): number {
  let found = start;
  let written = 0;
  let next = '';
  for (let at = start - 1; at > least && written < papers; at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (isOfBody(line.text)) break;
    written += 1;
    if (opensPapers(line.text, next)) found = at;
    next = line.text;
  }
  return found;
}

/** Cuts a file into its descriptions. Words before the first (an order, a register's card) belong to none. */
export function splitPositions(lines: readonly Line[]): readonly PositionLines[] {
  const starts = startsOf(lines, anchorsOf(lines));
  if (starts.length === 0) return [{ before: [], lines }];
  const beginnings = starts.map((start, at) => beginningOf(lines, start, starts[at - 1] ?? -1));
  return starts.map((start, index) => ({
    before: lines
      .slice(index === 0 ? 0 : starts[index - 1], start)
      .filter((line) => !isBlank(line))
      .slice(-8),
    lines: lines.slice(titleBefore(lines, beginnings[index] ?? start, start), beginnings[index + 1]),
  }));
}

/** A block of labels that stands over the numbered parts is read with them. */
function titleBefore(lines: readonly Line[], from: number, start: number): number {
  const at = lines.findIndex((line, index) => index >= from && index < start && isTitleLabel(line.text));
  return at === -1 ? start : at;
}

function isTitleLabel(text: string): boolean {
  const label = labelAtStart(text);
  return label?.part === 'title' && label.colon;
}
