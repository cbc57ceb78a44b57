import { isLanguageLabel } from '../labels/language-label.js';
import { isRequirementPart } from '../labels/part.js';
import type { Duty, Field } from '../../descriptions/index.js';
import { allDutiesOf } from '../duties/duties.js';
import { itemsOf, listStyle, type Item } from '../lines/items.js';
import { sortRequirements, type SortedPart, type SortedRequirements } from './mixed-requirements.js';
import { isDesirable } from '../layout/criteria-columns.js';
import { announcesList } from '../sentences/rights-words.js';
import { tidy, type SectionLine } from '../lines/line.js';
import { rowsOf, widthOf } from '../lines/row.js';
import { stretchOf, type Section, type Stretch } from '../sections/section.js';
import { joinTableRows } from '../lines/table-rows.js';
import { withoutOccasions } from '../sentences/substitution-sentence.js';
import { saysHowFound } from '../sentences/how-found.js';
import { emptyWord, positionsIn } from '../sentences/value-list.js';

function widthByStretch(sections: readonly Section[]): ReadonlyMap<Stretch, number> {
  const widths = new Map<Stretch, number>();
  let stretch: Stretch = 'opening';
  for (const section of sections) {
    stretch = stretchOf(section.part, stretch);
    widths.set(stretch, Math.max(widths.get(stretch) ?? 0, widthOf(rowsOf(section.lines))));
  }
  return widths;
}

/** The fields that requirements without a label of their own are sorted into. */
const sortedParts: readonly SortedPart[] = ['education', 'experience', 'computerSkills', 'languages'];

/** Lines of one cell under the same head stand together; others are no part of their items. */
function runsOfWeight(lines: readonly SectionLine[]): readonly (readonly SectionLine[])[] {
  const runs: SectionLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    const isSame =
      last?.weight === line.weight && (line.weight === undefined || last?.cell?.row === line.cell?.row);
    if (last !== undefined && isSame) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** `Essential: degree in law`: the item with what the head of its column says of it. */
function weighed(item: Item): Item {
  const weight = item.rows[0]?.line.weight;
  return weight === undefined ? item : { ...item, text: `${weight}: ${item.text}` };
}

/** Reads the fields of one description out of its sections. */
export class FieldReader {
  readonly empty: Record<string, string> = {};
  private readonly widths: ReadonlyMap<Stretch, number>;
  private readonly sorted: SortedRequirements;

  constructor(private readonly sections: readonly Section[]) {
    this.widths = widthByStretch(sections);
    const labelled = sortedParts.filter((part) => this.items(part).length > 0);
    this.sorted = sortRequirements(this.items('requirements'), new Set(labelled));
  }

  /** The list items and paragraphs of a field, over all sections that have its label. */
  items(part: Field | 'requirements'): readonly Item[] {
    return this.sections
      .filter((section) => section.part === part)
      .flatMap((section) => runsOfWeight(section.lines))
      .filter(([first]) => part !== 'languages' || first?.weight === undefined || !isDesirable(first.weight))
      .flatMap((lines) => {
        const isTable = part === 'requirements' || isRequirementPart(part);
        const rows = rowsOf(isTable ? joinTableRows(lines) : lines);
        const width = this.widths.get(stretchOf(part, 'opening')) ?? 0;
        const items = itemsOf(rows, listStyle(rows, Math.max(width, widthOf(rows))));
        return part === 'languages' ? items : items.map(weighed);
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

  /**
   * Under several labels each value keeps its own, and so does one without a word: `Töökoormus: 0,8` and
   * `Tööaeg: graafiku alusel` say nothing alone.
   */
  conditions(): string | null {
    const sections = this.sections.filter(({ part }) => part === 'conditions');
    const values = sections.flatMap((section) => {
      const text = new FieldReader([section]).text('conditions');
      return text === null ? [] : [{ text, label: tidy(section.label) }];
    });
    const [first, another] = values;
    if (first === undefined) return this.text('conditions');
    if (another === undefined && /\p{L}/u.test(first.text)) return first.text;
    return values.map(({ text, label }) => `${label}: ${text}`).join('\n');
  }

  /** Requirements that no label tells apart go where their words say, and else to the last of their fields. */
  private linesOf(field: Field): readonly string[] {
    const own = field === 'languages' ? this.languageLines() : this.items(field).map((item) => item.text);
    if (field === 'additional') return [...this.sorted.rest, ...this.desirableLanguages(), ...own];
    const part = sortedParts.find((each) => each === field);
    return part === undefined || own.length > 0 ? own : this.sorted[part];
  }

  /** `Eesti keele oskus: C1`: a level with its language, where the label alone names that. */
  private languageLines(): readonly string[] {
    return this.sections
      .filter(({ part }) => part === 'languages')
      .flatMap((section) => {
        const own = new FieldReader([section]).items('languages').map((item) => item.text);
        return isLanguageLabel(section.label) ? own.map((text) => `${tidy(section.label)}: ${text}`) : own;
      });
  }

  /** A language that is only wished for is none of those required. */
  private desirableLanguages(): readonly string[] {
    const lines = this.sections
      .filter(({ part }) => part === 'languages')
      .flatMap((section) => section.lines);
    const wished = lines.filter(({ weight }) => weight !== undefined && isDesirable(weight));
    return itemsOf(rowsOf(wished), listStyle(rowsOf(wished), 0)).map((item) => weighed(item).text);
  }

  list(field: Field): string[] {
    const items = this.items(field);
    const found = items.filter(
      ({ kind, text }, at) => kind !== 'lead-in' && !announcesList(text, items[at + 1] !== undefined),
    );
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
    return this.isEmpty(field, text)
      ? []
      : positionsIn(withoutOccasions(text)).filter((name) => !saysHowFound(name));
  }

  duties(): Duty[] {
    return [...allDutiesOf(this.sections)];
  }
}
