import type { DescriptionContent, Duty, Field } from '../descriptions/index.js';
import { dutiesOf } from './duties.js';
import { headerFieldsOf } from './header-fields.js';
import { itemsOf, listStyle, type Item } from './items.js';
import { languagesIn } from './languages.js';
import { tidy } from './line.js';
import type { Note } from './reading.js';
import { rowsOf, widthOf } from './row.js';
import type { Section, Stretch } from './section.js';
import { stretchOf } from './section.js';
import { emptyWord, positionsIn } from './value-list.js';

/** What the sections of one description say, before the title is made sure of. */
export interface ReadContent {
  readonly content: DescriptionContent;
  readonly empty: Record<string, string>;
  readonly notes: readonly Note[];
}

function widthByStretch(sections: readonly Section[]): ReadonlyMap<Stretch, number> {
  const widths = new Map<Stretch, number>();
  let stretch: Stretch = 'opening';
  for (const section of sections) {
    stretch = stretchOf(section.part, stretch);
    widths.set(stretch, Math.max(widths.get(stretch) ?? 0, widthOf(rowsOf(section.lines))));
  }
  return widths;
}

/** Reads the fields of one description out of its sections. */
class ContentReader {
  readonly empty: Record<string, string> = {};
  private readonly widths: ReadonlyMap<Stretch, number>;

  constructor(private readonly sections: readonly Section[]) {
    this.widths = widthByStretch(sections);
  }

  /** The list items and paragraphs of a field, over all sections that have its label. */
  items(part: Field): readonly Item[] {
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
    const text = this.items(field)
      .map((item) => item.text)
      .join('\n');
    return text === '' || this.isEmpty(field, text) ? null : text;
  }

  list(field: Field): string[] {
    const texts = this.items(field)
      .filter((item) => item.kind !== 'lead-in')
      .map((item) => item.text);
    return this.isEmpty(field, texts.join('\n')) ? [] : texts;
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
    return this.sections.filter((section) => section.part === 'duties').flatMap(dutiesOf);
  }
}

function languageNotes(reader: ContentReader, sections: readonly Section[], count: number): readonly Note[] {
  const text = reader.text('languages');
  const at = sections.find((section) => section.part === 'languages')?.at;
  if (text === null || count > 0 || at === undefined) return [];
  return [{ kind: 'unread-languages', line: at.number, text }];
}

function unknownNotes(sections: readonly Section[]): readonly Note[] {
  return sections
    .filter((section) => section.part === 'unknown')
    .map((section) => ({ kind: 'unknown-label', line: section.at.number, text: tidy(section.label) }));
}

/** Puts the sections together to what the description says. A title that is not found is an empty text. */
export function contentOf(sections: readonly Section[], namesElsewhere: readonly string[]): ReadContent {
  const reader = new ContentReader(sections);
  const header = headerFieldsOf(sections, namesElsewhere);
  const value = (part: Field | 'title'): readonly string[] | undefined => header.values.get(part);
  const stated = reader.text('languages');
  const languages = stated === null ? [] : [...languagesIn(stated)];
  const content: DescriptionContent = {
    title: (value('title') ?? []).join(' '),
    unit: reader.short('unit', value('unit')),
    manager: reader.short('manager', value('manager')),
    subordinates: reader.positions('subordinates', value('subordinates')),
    substitutedBy: reader.positions('substitutedBy', value('substitutedBy')),
    substitutes: reader.positions('substitutes', value('substitutes')),
    purpose: reader.text('purpose'),
    group: reader.short('group', value('group')),
    conditions: reader.text('conditions'),
    duties: reader.duties(),
    rights: reader.list('rights'),
    responsibilities: reader.list('responsibilities'),
    tools: reader.text('tools'),
    requirements: {
      education: reader.text('education'),
      experience: reader.text('experience'),
      languages,
      computerSkills: reader.text('computerSkills'),
      competencies: reader.text('competencies'),
      additional: reader.text('additional'),
    },
    review: reader.text('review'),
  };
  const notes = [
    ...header.notes,
    ...unknownNotes(sections),
    ...languageNotes(reader, sections, languages.length),
  ];
  return { content, empty: reader.empty, notes };
}
