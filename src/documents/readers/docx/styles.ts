import type { ListPlace } from './numbering.js';
import { readXml } from './read-xml.js';

interface Style {
  parent: string | null;
  list: string | null;
  level: number | null;
}

/** Which styles of paragraphs are lists: numbered headings are numbered by their style as a rule. */
export type ListStyles = (style: string) => ListPlace | null;

export function readListStyles(bytes: Uint8Array | undefined): ListStyles {
  const styles = new Map<string, Style>();
  let current: Style = { parent: null, list: null, level: null };
  if (bytes !== undefined) {
    readXml(bytes, {
      open: (name, attribute) => {
        const value = attribute('val') ?? null;
        if (name === 'style') {
          current = { parent: null, list: null, level: null };
          styles.set(attribute('styleId') ?? '', current);
        } else if (name === 'basedOn') current.parent = value;
        else if (name === 'numId') current.list = value;
        else if (name === 'ilvl') current.level = Number(value);
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return (style) => placeOf(styles, style);
}

function placeOf(styles: ReadonlyMap<string, Style>, style: string): ListPlace | null {
  let list: string | null = null;
  let level: number | null = null;
  let name: string | null = style;
  // A style that is based on itself over others would go round: no document has more steps than styles.
  for (let step = 0; step <= styles.size && name !== null; step += 1) {
    const own = styles.get(name);
    list ??= own?.list ?? null;
    level ??= own?.level ?? null;
    name = own?.parent ?? null;
  }
  return list === null || list === '0' ? null : { list, level: level ?? 0 };
}
