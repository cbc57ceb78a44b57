import { labelAtStart } from '../labels/find-label.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { capitalised, isCapitals, startsUpper } from '../lines/words.js';
import { isDocumentHeading } from './split-positions.js';

/** A part of a house, and never the house itself, whose name stands over its papers as well. */
const partOfHouse = /(?:osakond|talitus|sektor|instituut|allüksus|department|division)$/iu;

/** Bilingual heads say it twice: `Mullainstituut / Institute of Soil`. */
function nameOf({ text }: Line): string {
  return tidy(text.split(/\s\/\s/u)[0] ?? '');
}

function namesUnit(line: Line): boolean {
  const name = nameOf(line);
  const isName = startsUpper(name) && /^[\p{L}\s,-]+$/u.test(name) && name.split(' ').length <= 6;
  return isName && line.cell === undefined && partOfHouse.test(name) && labelAtStart(name) === null;
}

/** The unit where nothing but the head of the paper says so: the one line over its heading that is called as units are. */
export function unitFromHead(lines: readonly Line[]): { unit: string; line: number } | null {
  const heading = lines.findIndex(({ text }) => isDocumentHeading(text));
  const [line, another] = lines
    .slice(0, Math.max(0, heading))
    .filter((each) => !isBlank(each) && namesUnit(each));
  if (line === undefined || another !== undefined) return null;
  const name = nameOf(line);
  const unit = isCapitals(name) ? capitalised(name.toLowerCase()) : name;
  return { unit, line: line.number };
}
