/** What a test asks of a drawing. */
export interface DrawnBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DrawnText[];
}

export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly words: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescaped(markup: string): string {
  return markup.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

function attribute(tag: string, name: string): string {
  const [, value] = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag) ?? [];
  if (value === undefined) throw new Error(`${name} is missing in ${tag}`);
  return unescaped(value);
}

export function textsIn(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text( [^>]*)>([^<]*)<\/text>/gu)].map(([, tag = '', words = '']) => ({
    x: Number(attribute(tag, 'x')),
    y: Number(attribute(tag, 'y')),
    size: Number(attribute(tag, 'font-size')),
    anchor: attribute(tag, 'text-anchor'),
    words: unescaped(words),
  }));
}

export function boxesIn(svg: string): readonly DrawnBox[] {
  return [...svg.matchAll(/<g( data-node="[^"]*")>(<rect [^>]*\/>)(.*?)<\/g>/gu)].map(
    ([, group = '', rect = '', content = '']) => ({
      id: attribute(group, 'data-node'),
      x: Number(attribute(rect, 'x')),
      y: Number(attribute(rect, 'y')),
      width: Number(attribute(rect, 'width')),
      height: Number(attribute(rect, 'height')),
      lines: textsIn(content),
    }),
  );
}

/** Each arrow as `from>to sidedness`. */
export function arrowsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<path [^>]*data-from=[^>]*>/gu)].map(
    ([tag]) =>
      `${attribute(tag, 'data-from')}>${attribute(tag, 'data-to')} ${attribute(tag, 'data-sidedness')}`,
  );
}

/** Fills and strokes of all that is drawn. */
export function coloursIn(svg: string): ReadonlySet<string> {
  return new Set([...svg.matchAll(/#[0-9a-f]{6}/gu)].map(([colour]) => colour));
}
