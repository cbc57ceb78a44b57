export type Weight = 'regular' | 'bold';

/** Advance widths of Open Sans SemiBold in hundredths of the size; Regular is nowhere wider, so it fits too. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [27, " '"],
      [30, '!,.:;Jijl'],
      [33, '()-I[]`'],
      [39, '/\\f{}'],
      [42, 't'],
      [45, '"_r'],
      [48, '?z'],
      [51, 'cs–'],
      [54, 'Fvy'],
      [57, '*ELSTgx|'],
      [60, '$+0123456789<=>YZ^aek~'],
      [63, 'PVXbdopq'],
      [66, '#BCKRhnu'],
      [69, 'A'],
      [75, '&DGU'],
      [78, 'H'],
      [82, 'NOQ…'],
      [84, 'w'],
      [87, '%'],
      [90, '@'],
      [93, 'M'],
      [97, 'Wmœæ'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width] as const)),
);

/** No letter of the font is wider; those that it lacks are drawn as a box. */
const widest = 108;

/** An accent makes no letter wider. */
function hundredthsOf(letter: string): number {
  return widths.get(letter.normalize('NFD').charAt(0)) ?? widths.get(letter) ?? widest;
}

/** How wide a line of text is at most. */
export function widthOf(text: string, size: number): number {
  return (Array.from(text).reduce((sum, letter) => sum + hundredthsOf(letter), 0) * size) / 100;
}

/**
 * Words as they can be drawn: composed, on one line, without what is no letter. Marks piled on letters, and signs
 * that turn the reading direction, would reach out of their box.
 */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{C}\p{M}\uFFFD]/gu, '')
    .trim();
}

/** A word too long for a line is cut where it must, with a hyphen; one with a hyphen of its own is cut there. */
function pieces(word: string, width: number, size: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word];
  const [, head, tail] = /^(.*[-/–])(.+)$/u.exec(word) ?? [];
  if (head !== undefined && tail !== undefined) {
    return [...pieces(head, width, size), ...pieces(tail, width, size)];
  }
  const begun = beginningOf(word, '-', width, size) || (Array.from(word)[0] ?? '');
  return [`${begun}-`, ...pieces(word.slice(begun.length), width, size)];
}

function shortened(line: string, width: number, size: number): string {
  return `${beginningOf(line, '…', width, size).trimEnd()}…`;
}

/** As many letters from the first on as fit with the sign behind them: a title may be as long as a page. */
function beginningOf(text: string, sign: string, width: number, size: number): string {
  let [begun, hundredths] = ['', hundredthsOf(sign)];
  for (const letter of text) {
    hundredths += hundredthsOf(letter);
    if ((hundredths * size) / 100 > width) break;
    begun += letter;
  }
  return begun;
}

interface Line {
  readonly words: string;
  /** Whether it goes on with a word that the line before began. */
  readonly goesOn: boolean;
}

/** Text on lines no wider than `width`; what does not fit on so many lines is left out, and `…` says so. */
export function wrapped(text: string, width: number, size: number, lines: number): readonly string[] {
  const all: Line[] = [];
  for (const word of drawable(text).split(' ')) {
    for (const [at, piece] of pieces(word, width, size).entries()) {
      const last = all.at(-1);
      const joined = last === undefined ? piece : `${last.words} ${piece}`;
      if (last === undefined || at > 0 || widthOf(joined, size) > width) {
        all.push({ words: piece, goesOn: at > 0 });
      } else {
        all[all.length - 1] = { ...last, words: joined };
      }
    }
  }
  const shown = all.slice(0, lines).map(({ words }) => words);
  if (all.length <= lines) return shown;
  const rest = all
    .slice(lines - 1)
    .reduce((sum, { words, goesOn }) => (sum === '' || goesOn ? `${sum}${words}` : `${sum} ${words}`), '');
  return [...shown.slice(0, -1), shortened(rest, width, size)];
}
