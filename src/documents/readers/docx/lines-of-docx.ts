import { bulletLength } from '../../lines/bullet.js';
import { settleHyphens, withoutHiddenHyphens } from '../decode-text.js';
import { isBlank, tidy, type Line } from '../../lines/line.js';
import { isTerminated, startsLower } from '../../lines/words.js';
import { openZip } from '../open-zip.js';
import { UnreadableBytes } from '../read-file.js';
import { BodyWalker } from './body.js';
import { readFootnotes } from './footnotes.js';
import { Numbering } from './numbering.js';
import type { Paragraph } from './paragraph.js';
import { readXml } from './read-xml.js';
import { readStyles, type Styles } from './styles.js';

const parts: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/endnotes.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/styles.xml',
]);

function markOf(paragraph: Paragraph, styles: Styles, numbering: Numbering): string {
  if (paragraph.list === 'none' || tidy(paragraph.text) === '') return '';
  const place = paragraph.list ?? (paragraph.style === null ? null : styles.placeOf(paragraph.style));
  return place === null ? '' : numbering.markOf(place);
}

/** Words with which no paragraph ends. */
const goesOn = /(?:,|\p{Ll}-|(?<!\p{L})(?:ja|ning|või|et|kui|ka|and|or|of|the|to|for|with|in|a))$/iu;

/** Does the next paragraph go on in the midst of this one's sentence? Items of lists and other cells do not. */
function breaksOff(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined || next.list !== null || next.cell?.row !== paragraph.cell?.row) return false;
  const [text, after] = [tidy(paragraph.text), tidy(next.text)];
  return text.length > 0 && !isTerminated(text) && startsLower(after) && bulletLength(after) === 0;
}

/** A document that was made of a text line by line has paragraphs that break off in the midst of sentences. */
function isWrapped(paragraphs: readonly Paragraph[]): boolean {
  const written = paragraphs.filter(({ text }) => tidy(text) !== '');
  if (written.some(({ text }) => tidy(text).length > longestLine)) return false;
  const broken = written.filter((each, at) => breaksOff(each, written[at + 1]));
  const surely = broken.filter(({ text }) => goesOn.test(tidy(text))).length;
  const long = broken.filter(({ text }) => tidy(text).length >= shortestFullLine).length;
  const full = broken.filter(({ text }) => tidy(text).length >= surelyFullLine).length;
  const narrow = written.every(({ text }) => tidy(text).length <= widestColumn);
  return surely > 0 || long > written.length * 0.1 || (narrow && full > 0);
}

/** No line of a page is longer; one that is shorter than the other was not ended by the page's edge. */
const longestLine = 140;
const shortestFullLine = 25;
/** Where no line is longer than lines of a page are, one that breaks off so late was ended by the page's edge. */
const widestColumn = 100;
const surelyFullLine = 60;

/** Bold where the whole paragraph is: words made to stand out in a sentence are no heading. */
function isBold({ weights, style }: Paragraph, styles: Styles): boolean {
  const ofStyle = style !== null && styles.isBold(style);
  return weights.size > 0 && [...weights].every((each) => (each === 'as-style' ? ofStyle : each === 'bold'));
}

/** How each paragraph is set, if as a heading. Where most of the document is bold, that says nothing. */
function headingsOf(paragraphs: readonly Paragraph[], styles: Styles): readonly (string | null)[] {
  const written = paragraphs.filter(({ text }) => tidy(text) !== '');
  const tellsBold = written.filter((each) => isBold(each, styles)).length <= written.length / 2;
  return paragraphs.map((each) => {
    if (each.style !== null && styles.isHeading(each.style)) return each.style;
    return tellsBold && isBold(each, styles) ? 'bold' : null;
  });
}

function linesOfParagraph(
  paragraph: Paragraph,
  mark: string,
  whole: boolean,
  heading: string | null,
): readonly Omit<Line, 'number'>[] {
  const pieces = paragraph.text.split('\n').map(withoutHiddenHyphens);
  return pieces.map((piece, at) => ({
    // Blanks at the start are a trace of what was lost only where the text was set line by line.
    text: at === 0 && (whole || mark !== '') ? `${mark}${piece.trimStart()}` : piece,
    page: paragraph.page,
    ...(paragraph.cell === undefined ? {} : { cell: paragraph.cell }),
    ...(heading === null || piece.trim() === '' ? {} : { heading }),
    ...(whole && at === pieces.length - 1 && piece.trim() !== '' ? { whole: true as const } : {}),
  }));
}

function linesOfNotes(
  { notes, page }: Paragraph,
  texts: Readonly<Record<'footnote' | 'endnote', ReadonlyMap<string, string>>>,
): readonly Omit<Line, 'number'>[] {
  return notes
    .map(({ kind, id }) => texts[kind].get(id) ?? '')
    .filter((text) => text !== '')
    .map((text) => ({ text, page, margin: true as const }));
}

/** The lines of a DOCX: its paragraphs, with the numbers that Word draws, and the cell in which each stands. */
export async function linesOfDocx(bytes: Uint8Array): Promise<readonly Line[]> {
  const { files } = await openZip(bytes, (name) => parts.has(name));
  const document = files.get('word/document.xml');
  if (document === undefined) throw new UnreadableBytes({ kind: 'word-empty' });
  const body = new BodyWalker();
  readXml(document, body);
  const numbering = Numbering.of(files.get('word/numbering.xml'));
  const styles = readStyles(files.get('word/styles.xml'));
  const whole = !isWrapped(body.paragraphs);
  const headings = headingsOf(body.paragraphs, styles);
  const notes = {
    footnote: readFootnotes(files.get('word/footnotes.xml')),
    endnote: readFootnotes(files.get('word/endnotes.xml')),
  };
  const drafts = body.paragraphs.flatMap((each, at) => [
    ...linesOfParagraph(each, markOf(each, styles, numbering), whole, headings[at] ?? null),
    ...linesOfNotes(each, notes),
  ]);
  const texts = drafts.map(({ text }) => text);
  const settled = whole ? texts : settleHyphens(texts, null);
  const lines = drafts.map((line, at) => ({ ...line, text: settled[at] ?? '', number: at + 1 }));
  if (lines.every(isBlank)) throw new UnreadableBytes({ kind: 'word-empty' });
  return lines;
}
