import type { Sheet } from './picture.js';
import type { Weight } from './lettering.js';

type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words that stand for themselves in XML, without the characters that XML does not know. */
function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** One element; `content` is markup already. Numbers lose the noise behind their second place. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

interface Lettering {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, its letters standing on `y`. */
export function textAt(x: number, y: number, words: string, lettering: Lettering): string {
  const { size, weight, fill, anchor = 'start' } = lettering;
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 'bold' ? 600 : 400,
    fill,
    'text-anchor': anchor,
  };
  return element('text', attributes, escaped(words));
}

/** A whole drawing on white, so that it reads the same in a dark chat. */
export function sheet(width: number, height: number, content: readonly string[]): Sheet {
  const ground = element('rect', { width, height, fill: '#ffffff' });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'Open Sans',
  };
  return { kind: 'sheet', svg: element('svg', attributes, [ground, ...content].join('')), width, height };
}
