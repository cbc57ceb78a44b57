import { isOn } from './body.js';
import type { ListPlace } from './numbering.js';
import { readXml } from './read-xml.js';

interface Style {
  parent: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  bold: boolean | null;
}

/** What the styles of paragraphs say. */
export interface Styles {
  /** Which are lists: numbered headings are numbered by their style as a rule. */
  readonly placeOf: (style: string) => ListPlace | null;
  /** Which are headings: they have a place in the outline, or a heading's name, which is one in every language of Word. */
  readonly isHeading: (style: string) => boolean;
  readonly isBold: (style: string) => boolean;
}

function emptyStyle(): Style {
  return { parent: null, list: null, level: null, outline: null, bold: null };
}

export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  let current = emptyStyle();
  if (bytes !== undefined) {
    readXml(bytes, {
      open: (name, attribute) => {
        const value = attribute('val') ?? null;
        if (name === 'style') {
          current = emptyStyle();
          styles.set(attribute('styleId') ?? '', current);
        } else if (name === 'basedOn') current.parent = value;
        else if (name === 'numId') current.list = value;
        else if (name === 'ilvl') current.level = Number(value);
        else if (name === 'outlineLvl') current.outline = Number(value);
        else if (name === 'name' && /^heading \d$/iu.test(value ?? '')) current.outline ??= 0;
        else if (name === 'b') current.bold = isOn(attribute('val'));
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return {
    placeOf: (style) => {
      const list = inherited(styles, style, 'list');
      return list === null || list === '0' ? null : { list, level: inherited(styles, style, 'level') ?? 0 };
    },
    isHeading: (style) => (inherited(styles, style, 'outline') ?? bodyText) < bodyText,
    isBold: (style) => inherited(styles, style, 'bold') ?? false,
  };
}

/** The level of an outline that is none. */
const bodyText = 9;

/** What the style says, or else the next of those that it is based on. */
function inherited<Key extends Exclude<keyof Style, 'parent'>>(
  styles: ReadonlyMap<string, Style>,
  style: string,
  key: Key,
): Style[Key] | null {
  let name: string | null = style;
  // A style that is based on itself over others would go round: no document has more steps than styles.
  for (let step = 0; step <= styles.size && name !== null; step += 1) {
    const own: Style | undefined = styles.get(name);
    const said = own?.[key] ?? null;
    if (said !== null) return said;
    name = own?.parent ?? null;
  }
  return null;
}
