import { isBlank, tidy, type Line } from '../../line.js';
import { isTerminated, startsLower } from '../../words.js';
import { openZip } from '../open-zip.js';
import { UnreadableBytes } from '../read-file.js';
import { BodyWalker, type Paragraph } from './body.js';
import { Numbering } from './numbering.js';
import { readXml } from './read-xml.js';
import { readListStyles, type ListStyles } from './styles.js';

const parts: ReadonlySet<string> = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);

function markOf(paragraph: Paragraph, styles: ListStyles, numbering: Numbering): string {
  if (paragraph.list === 'none' || tidy(paragraph.text) === '') return '';
  const place = paragraph.list ?? (paragraph.style === null ? null : styles(paragraph.style));
  return place === null ? '' : numbering.markOf(place);
}

/** A document that was made of a text line by line has paragraphs that break off in the midst of sentences. */
function isWrapped(paragraphs: readonly Paragraph[]): boolean {
  const written = paragraphs.map(({ text }) => tidy(text)).filter((text) => text !== '');
  const width = Math.max(0, ...written.map((text) => text.length));
  if (width > 140) return false;
  const broken = written.filter((text, at) => {
    const next = written[at + 1];
    return next !== undefined && !isTerminated(text) && startsLower(next) && text.length > width * 0.6;
  });
  return broken.length > written.length * 0.15;
}

function linesOfParagraph(
  paragraph: Paragraph,
  mark: string,
  whole: boolean,
): readonly Omit<Line, 'number'>[] {
  const pieces = paragraph.text.split('\n');
  return pieces.map((piece, at) => ({
    text: at === 0 ? `${mark}${piece.trimStart()}` : piece,
    page: paragraph.page,
    ...(paragraph.cell === undefined ? {} : { cell: paragraph.cell }),
    ...(whole && at === pieces.length - 1 && piece.trim() !== '' ? { whole: true as const } : {}),
  }));
}

/** The lines of a DOCX: its paragraphs, with the numbers that Word draws, and the cell in which each stands. */
export async function linesOfDocx(bytes: Uint8Array): Promise<readonly Line[]> {
  const { files } = await openZip(bytes, (name) => parts.has(name));
  const document = files.get('word/document.xml');
  if (document === undefined)
    throw new UnreadableBytes('Wordi dokumendis ei ole sisu', 'salvesta see Wordis uuesti');
  const body = new BodyWalker();
  readXml(document, body);
  const numbering = Numbering.of(files.get('word/numbering.xml'));
  const styles = readListStyles(files.get('word/styles.xml'));
  const whole = !isWrapped(body.paragraphs);
  const lines = body.paragraphs
    .flatMap((each) => linesOfParagraph(each, markOf(each, styles, numbering), whole))
    .map((line, at) => ({ ...line, number: at + 1 }));
  if (lines.every(isBlank))
    throw new UnreadableBytes('Wordi dokument on tühi', 'kontrolli faili ja impordi uuesti');
  return lines;
}
