import { labelAtStart } from '../labels/find-label.js';
import { leadingNumber } from '../lines/leading-number.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { isDocumentHeading } from '../positions/split-positions.js';
import { isTerminated, startsUpper } from '../lines/words.js';

/** So many are told; a document whose every line is short has no headings. */
const mostHeadings = 6;

/** Lines that look like headings and that no table of labels knows. */
export function unknownHeadings(lines: readonly Line[]): readonly string[] {
  const written = lines.map((line, at) => ({
    text: tidy(line.text),
    afterBlank: at === 0 || isBlank(lines[at - 1] ?? line) || line.whole === true,
  }));
  const headings = written
    .filter(({ text, afterBlank }) => isHeading(text, afterBlank))
    .map(({ text }) => text.replace(/:$/, ''));
  return [...new Set(headings)].slice(0, mostHeadings);
}

function isHeading(text: string, afterBlank: boolean): boolean {
  const { number, length } = leadingNumber(text);
  const words = text.slice(length).replace(/:$/, '');
  const own = afterBlank || number !== null || text.endsWith(':');
  if (!own || number?.includes('.') === true || words.includes(':') || !startsUpper(words)) return false;
  if (isTerminated(words) || words.split(' ').length > 6 || words.length < 4 || isName(words)) return false;
  return labelAtStart(text) === null && !isDocumentHeading(text);
}

/** Two or three words, each with a capital: people who signed it are no heading. */
function isName(text: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s+\p{Lu}\p{Ll}[\p{L}-]*){1,2}$/u.test(text);
}
