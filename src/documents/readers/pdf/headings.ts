import type { PageLine } from './page.js';

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

/** How many letters are set in each size; the size that most of them have is the body's. */
function usualSize(lines: readonly SetLine[]): number {
  const letters = new Map<number, number>();
  for (const { text, setting } of lines)
    if (setting !== undefined)
      letters.set(setting.size, (letters.get(setting.size) ?? 0) + text.trim().length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/**
 * How each line is set, if larger or bolder than the body: the two together, so that headings of one kind are told from
 * those of another. Where most of the document is bold, that says nothing.
 */
export function headingsOf(lines: readonly SetLine[]): readonly (string | null)[] {
  const usual = usualSize(lines);
  const written = lines.filter(({ text }) => text.trim() !== '');
  const tellsBold = written.filter(({ setting }) => setting?.bold === true).length <= written.length / 2;
  return lines.map(({ text, setting }) => {
    if (setting === undefined || text.trim() === '') return null;
    const bold = tellsBold && setting.bold;
    if (setting.size < usual * larger && !bold) return null;
    return `${setting.size}${bold ? ' bold' : ''}`;
  });
}
