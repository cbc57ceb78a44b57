import { readXml } from './read-xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: the places of the levels' numbers. */
  readonly pattern: string;
}

type MutableLevel = { -readonly [Key in keyof Level]: Level[Key] };

/** A list paragraph: which list, and how deep in it. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Lists {
  /** Lists by the id that paragraphs name, each with the id of its pattern and its own starts. */
  readonly lists: ReadonlyMap<
    string,
    { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }
  >;
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

function readLists(bytes: Uint8Array): Lists {
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  const levels = new Map<string, Map<number, MutableLevel>>();
  let abstract = '';
  let list = '';
  let depth = 0;
  let level: MutableLevel = { start: 1, format: 'decimal', pattern: '' };
  readXml(bytes, {
    open: (name, attribute) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') levels.set((abstract = attribute('abstractNumId') ?? ''), new Map());
      else if (name === 'num')
        lists.set((list = attribute('numId') ?? ''), { abstract: '', starts: new Map() });
      else if (name === 'abstractNumId') {
        const own = lists.get(list);
        if (own !== undefined) own.abstract = value;
      } else if (name === 'lvlOverride') depth = Number(attribute('ilvl'));
      else if (name === 'startOverride') lists.get(list)?.starts.set(depth, Number(value));
      else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', pattern: '' };
        levels.get(abstract)?.set(Number(attribute('ilvl')), level);
      } else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.pattern = value;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { lists, levels };
}

function roman(value: number): string {
  const signs = [
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const;
  let text = '';
  let rest = Math.min(value, 49);
  for (const [sign, worth] of signs) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

function numeral(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return String.fromCharCode(64 + value);
    case 'lowerLetter':
      return String.fromCharCode(96 + value);
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** Counts the numbers that Word only draws: `3.1.`, `a)`, a bullet. Asked for each list paragraph in its order. */
export class Numbering {
  private readonly counts = new Map<string, number[]>();
  private readonly started = new Set<string>();

  private constructor(private readonly known: Lists) {}

  static of(bytes: Uint8Array | undefined): Numbering {
    return new Numbering(bytes === undefined ? { lists: new Map(), levels: new Map() } : readLists(bytes));
  }

  /** The mark before the paragraph's words, with a blank behind it; empty if Word draws none. */
  markOf({ list, level }: ListPlace): string {
    const own = this.known.lists.get(list);
    const levels = own === undefined ? undefined : this.known.levels.get(own.abstract);
    const here = levels?.get(level);
    if (own === undefined || levels === undefined || here === undefined) return '';
    if (here.format === 'bullet') return level === 0 ? '• ' : '– ';
    const counts = this.counts.get(own.abstract) ?? [];
    this.counts.set(own.abstract, counts);
    const key = `${list} ${level}`;
    const restart = this.started.has(key) ? undefined : own.starts.get(level);
    this.started.add(key);
    counts[level] = restart ?? (counts[level] ?? here.start - 1) + 1;
    counts.length = level + 1;
    const mark = here.pattern.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      counts[at] ??= levels.get(at)?.start ?? 1;
      return numeral(counts[at], levels.get(at)?.format ?? 'decimal');
    });
    return mark.trim() === '' ? '' : `${mark} `;
  }
}
