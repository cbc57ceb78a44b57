import type { PageLine } from './page.js';
import { usualSize } from './usual-size.js';

/** How a line is set: the size of its letters, in half points, and whether all of them are bold. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
}

/** A line as it was set; one of a cell's words counts like any other. */
interface SetLine {
  readonly text: string;
  readonly setting?: Setting;
}

/** Letters that are so much larger than the body's are a heading's; less may be how two programs round. */
const larger = 1.1;

export function settingOf({ size, segments }: PageLine): Setting {
  return { size: Math.round(size * 2) / 2, bold: segments.every(({ bold }) => bold) };
}

/**
 * How each line is set, if larger or bolder than the body: the two together, so that headings of one kind are told from
 * those of another. Where most of the document is bold, that says nothing.
 */
export function headingsOf(lines: readonly SetLine[]): readonly (string | null)[] {
  const usual = usualSize(
    lines.flatMap(({ text, setting }) =>
      setting === undefined ? [] : { size: setting.size, letters: text.trim().length },
    ),
  );
  const written = lines.filter(({ text }) => text.trim() !== '');
  const tellsBold = written.filter(({ setting }) => setting?.bold === true).length <= written.length / 2;
  return lines.map(({ text, setting }) => {
    if (setting === undefined || text.trim() === '') return null;
    const bold = tellsBold && setting.bold;
    if (setting.size < usual * larger && !bold) return null;
    return `${setting.size}${bold ? ' bold' : ''}`;
  });
}
