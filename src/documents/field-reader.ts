import type { Duty, Field } from '../descriptions/index.js';
import { allDutiesOf } from './duties.js';
import { itemsOf, listStyle, type Item } from './items.js';
import { rowsOf, widthOf } from './row.js';
import { stretchOf, type Section, type Stretch } from './section.js';
import { emptyWord, positionsIn } from './value-list.js';

function widthByStretch(sections: readonly Section[]): ReadonlyMap<Stretch, number> {
  const widths = new Map<Stretch, number>();
  let stretch: Stretch = 'opening';
  for (const section of sections) {
    stretch = stretchOf(section.part, stretch);
    widths.set(stretch, Math.max(widths.get(stretch) ?? 0, widthOf(rowsOf(section.lines))));
  }
  return widths;
}

/** `5.1. IT-juhil on õigus:` over its list: the words that announce it, whatever number they bear. */
const announces =
  /(?<!\p{L})(?:on õigus|vastutab|has the right to|is (?:responsible|accountable) for)\s*:$/iu;

/** Reads the fields of one description out of its sections. */
export class FieldReader {
  readonly empty: Record<string, string> = {};
  private readonly widths: ReadonlyMap<Stretch, number>;

  constructor(private readonly sections: readonly Section[]) {
    this.widths = widthByStretch(sections);
  }

  /** The list items and paragraphs of a field, over all sections that have its label. */
  items(part: Field | 'requirements'): readonly Item[] {
    return this.sections
      .filter((section) => section.part === part)
      .flatMap((section) => {
        const rows = rowsOf(section.lines);
        const width = this.widths.get(stretchOf(part, 'opening')) ?? 0;
        return itemsOf(rows, listStyle(rows, Math.max(width, widthOf(rows))));
      });
  }

  /** Notes the word by which the document says that there is nothing. */
  private isEmpty(field: Field, text: string): boolean {
    const word = emptyWord(text);
    if (word !== null) this.empty[field] = word;
    return word !== null;
  }

  text(field: Field): string | null {
    const text = this.linesOf(field).join('\n');
    return text === '' || this.isEmpty(field, text) ? null : text;
  }

  /** Requirements that no label tells apart go to the last of their fields. */
  private linesOf(field: Field): readonly string[] {
    const items =
      field === 'additional' ? [...this.items('requirements'), ...this.items(field)] : this.items(field);
    return items.map((item) => item.text);
  }

  list(field: Field): string[] {
    const found = this.items(field).filter(({ kind, text }) => kind !== 'lead-in' && !announces.test(text));
    const texts = this.isClauses(field, found)
      ? found.flatMap((item) => item.text.split(/(?<=;)\s+/u))
      : found.map((item) => item.text);
    return this.isEmpty(field, texts.join('\n')) ? [] : texts;
  }

  /** `7. Õigused: sulgeda saal; saada töökindaid.`: a list in one sentence behind its label. */
  private isClauses(field: Field, found: readonly Item[]): boolean {
    const sections = this.sections.filter((section) => section.part === field);
    return found.length === 1 && sections.length === 1 && sections[0]?.inline === true;
  }

  short(field: Field, values: readonly string[] | undefined): string | null {
    const text = (values ?? []).join('\n');
    return text === '' || this.isEmpty(field, text) ? null : text;
  }

  positions(field: Field, values: readonly string[] | undefined): string[] {
    const text = (values ?? []).join('\n');
    return this.isEmpty(field, text) ? [] : [...positionsIn(text)];
  }

  duties(): Duty[] {
    return [...allDutiesOf(this.sections)];
  }
}
