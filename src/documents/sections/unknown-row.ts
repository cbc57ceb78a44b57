import { isHeaderPart, isRequirementPart } from '../labels/part.js';
import { labelAtStart } from '../labels/find-label.js';
import { readLanguages } from '../sentences/languages.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { endsAsPost, mayEndPost } from '../lines/position-words.js';
import type { Section } from './section.js';
import { endsOpen, isTerminated } from '../lines/words.js';

/** A label that no table knows, and the value behind it. */
interface UnknownRow {
  readonly label: string;
  readonly value: string;
}

/** How a label may be set apart from its value on one line; one that asks ends with its question mark. */
const borders = {
  colon: /^\s*(\p{Lu}[\p{L}\p{N}()/, -]{1,40}?)\s*[:?]\s+(\S.*)$/u,
  gap: /^\s*(\p{Lu}[\p{L}\p{N}()/-]*(?: [\p{L}\p{N}()/-]+)*):?(?: {3,}| *\t\s*| *(?:[.…_]\s?){3,}\s*)([^\s.…_].*)$/u,
  dash: /^\s*(\p{Lu}[\p{L}\p{N}()/ ]{1,40}?)\s+[–—-]\s+(\S.*)$/u,
} as const;

const mostWords = 5;

function isFewWords(label: string): boolean {
  return label.split(/\s+/u).length <= mostWords;
}

function cutAt(border: RegExp, { text }: Line): UnknownRow | null {
  const [, label, value] = border.exec(text) ?? [];
  return label === undefined || value === undefined || !isFewWords(label) ? null : { label, value };
}

/** A gap or a dash may stand in any value: it parts a label from one only where it did so in the row above. */
function rowOnOneLine(line: Line, above: Line): UnknownRow | null {
  for (const border of [borders.colon, borders.gap, borders.dash]) {
    const row = cutAt(border, line);
    if (row !== null && (border === borders.colon || cutAt(border, above) !== null)) return row;
  }
  return null;
}

/** A label over its value, an empty line before and behind the two, as the section above is set. */
function rowOfTwoLines(line: Line, above: Section, ahead: readonly Line[]): UnknownRow | null {
  const [value, behind] = ahead;
  const [first, second] = above.lines;
  const isAlike = !above.inline && above.number === null && first !== undefined && !isBlank(first);
  if (
    !isAlike ||
    second === undefined ||
    !isBlank(second) ||
    above.lines.some((each, at) => at > 0 && !isBlank(each))
  )
    return null;
  if (value === undefined || isBlank(value) || behind === undefined || !isBlank(behind)) return null;
  const label = tidy(line.text);
  return /^\p{Lu}[\p{L}()/ -]+$/u.test(label) && isFewWords(label) ? { label, value: '' } : null;
}

function isComplete(before: Line): boolean {
  const opened = before.text.match(/\(/gu)?.length ?? 0;
  return !endsOpen(before.text) && opened <= (before.text.match(/\)/gu)?.length ?? 0);
}

/** Does it begin with a label of the table? Not with the first words of a longer one: `Tööaeg suvel: 35 tundi`. */
function isKnown({ text }: Line): boolean {
  const label = labelAtStart(text);
  if (label === null || label.colon) return label !== null;
  return !label.needsColon && !/[:\t]/u.test(label.rest);
}

/** May a row stand behind this section? Its own label and value are a row, or it holds names and no sentences. */
function mayEnd(section: Section, before: Line): boolean {
  const isRow = cutAt(borders.colon, section.at) !== null;
  if (section.part === 'unknown') return true;
  if (section.part === 'purpose') return isRow && isTerminated(before.text);
  if (section.part === 'conditions') return isRow;
  return isRequirementPart(section.part) ? isRow : isHeaderPart(section.part);
}

/** `Märkus: vt lisa` under `Asendaja:`, which was left empty: another row, unless a post is named behind what says when. */
function rowUnderEmpty(line: Line, { part, at }: Section): UnknownRow | null {
  if (!isHeaderPart(part) || part === 'purpose' || !/:\s*$/u.test(at.text)) return null;
  const row = cutAt(borders.colon, line);
  return row === null || endsAsPost(row.value) || mayEndPost(row.value) ? null : row;
}

/**
 * `Töölepingu liik: tähtajatu` behind a row of the header or of the requirements: a label and its value, though no table
 * knows the label. It goes on with nothing, and is none of the languages that a row lists.
 */
export function unknownRowAt(line: Line, above: Section, ahead: readonly Line[]): UnknownRow | null {
  const before = above.lines.findLast((each) => !isBlank(each));
  if (line.cell !== undefined || isKnown(line)) return null;
  if (before === undefined) return rowUnderEmpty(line, above);
  if (!mayEnd(above, before) || !isComplete(before)) return null;
  if (above.part === 'languages' && readLanguages(line.text).languages.length > 0) return null;
  const inHeader = !isRequirementPart(above.part);
  return rowOnOneLine(line, above.at) ?? (inHeader ? rowOfTwoLines(line, above, ahead) : null);
}
