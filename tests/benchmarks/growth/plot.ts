/** One drawing: how some quantities grow with another, both on scales of tens. */
export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What is aimed at: at most so much at such a size. */
  readonly aims?: readonly Point[];
}

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

const size = { width: 340, height: 250, left: 58, right: 14, top: 34, bottom: 52 } as const;
const colours = ['#0b5cad', '#b3420a', '#2f7d32', '#6a3d9a'];
const ink = '#242424';
const grid = '#dddddd';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (value: number) =>
  value >= 1_000_000 ? `${value / 1_000_000} M` : value >= 1_000 ? `${value / 1_000} k` : String(value);

/** The powers of ten around the values, from the one below to the one above. */
export function tensAround(values: readonly number[]): readonly number[] {
  const known = values.filter((value) => value > 0 && Number.isFinite(value));
  if (known.length === 0) return [1, 10];
  const first = Math.floor(Math.log10(Math.min(...known)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...known)) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(`1e${first + at}`));
}

/** Where a value lies between the first and the last ten: 0 to 1. */
export function placeOnScale(value: number, tens: readonly number[]): number {
  const [first, last] = [Math.log10(tens[0] ?? 1), Math.log10(tens.at(-1) ?? 10)];
  return (Math.log10(value) - first) / (last - first);
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(words)}</text>`;
}

function draw({ title, lines, aims = [] }: Panel, across: string): string {
  const points = lines.flatMap((line) => line.points).filter(([x, y]) => x > 0 && y > 0);
  const all = [...points, ...aims];
  const tensX = tensAround(all.map(([x]) => x));
  const tensY = tensAround(all.map(([, y]) => y));
  const right = size.width - size.right;
  const bottom = size.height - size.bottom;
  const atX = (x: number) => size.left + placeOnScale(x, tensX) * (right - size.left);
  const atY = (y: number) => bottom - placeOnScale(y, tensY) * (bottom - size.top);
  const rules = [
    ...tensX.map(
      (ten) =>
        `<path d="M${atX(ten).toFixed(1)} ${size.top}V${bottom}" stroke="${grid}"/>` +
        text(atX(ten), bottom + 16, short(ten), 'text-anchor="middle"'),
    ),
    ...tensY.map(
      (ten) =>
        `<path d="M${size.left} ${atY(ten).toFixed(1)}H${right}" stroke="${grid}"/>` +
        text(size.left - 6, atY(ten) + 4, short(ten), 'text-anchor="end"'),
    ),
  ];
  const drawn = lines.map((line, at) => drawLine(line, at, { atX, atY }));
  const marks = aims.map(
    ([x, y]) =>
      `<path d="M${(atX(x) - 6).toFixed(1)} ${atY(y).toFixed(1)}h12m-6 -6v12" stroke="${ink}" stroke-width="1.5"/>`,
  );
  return [
    text(size.left, 20, title, 'font-weight="600"'),
    ...rules,
    ...drawn,
    ...marks,
    text((size.left + right) / 2, size.height - 20, across, 'text-anchor="middle"'),
    ...lines.map(({ name }, at) =>
      text(
        size.left + at * ((right - size.left) / lines.length),
        size.height - 4,
        name,
        `fill="${colours[at % colours.length]}"`,
      ),
    ),
  ].join('\n');
}

interface Scales {
  readonly atX: (x: number) => number;
  readonly atY: (y: number) => number;
}

function drawLine({ points }: Line, at: number, { atX, atY }: Scales): string {
  const known = points.filter(([x, y]) => x > 0 && y > 0);
  const colour = colours[at % colours.length];
  const path = known.map(
    ([x, y], index) => `${index === 0 ? 'M' : 'L'}${atX(x).toFixed(1)} ${atY(y).toFixed(1)}`,
  );
  const dots = known.map(
    ([x, y]) => `<circle cx="${atX(x).toFixed(1)}" cy="${atY(y).toFixed(1)}" r="3" fill="${colour}"/>`,
  );
  return `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
}

/** All panels on one white sheet, two beside each other. `across` names what they grow with. */
export function plot(panels: readonly Panel[], across: string, says: string): string {
  const rows = Math.ceil(panels.length / 2);
  const [width, height] = [2 * size.width, rows * size.height];
  const placed = panels.map(
    (panel, at) =>
      `<g transform="translate(${(at % 2) * size.width} ${Math.floor(at / 2) * size.height})">\n${draw(panel, across)}\n</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="12" fill="${ink}">`,
    `<title>${escaped(says)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...placed,
    '</svg>\n',
  ].join('\n');
}
