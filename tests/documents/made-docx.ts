import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type FileChild,
} from 'docx';
import type { Block, Cell } from './made-layout.js';

export interface DocxOptions {
  /** Duties are numbered by Word's own lists, so that no number stands in the text. */
  readonly drawnNumbers: boolean;
  /** Headings have the style of headings; else they are bold, as most people set them. */
  readonly headingStyles?: boolean;
}

const numbering = {
  config: [
    {
      reference: 'duties',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 1 },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', start: 1 },
      ],
    },
  ],
};

/** `3.1. Koostab`: the number and the words; headings and other words have none. */
function parted(text: string): { first: number; words: string } | null {
  const match = /^(\d{1,2})\.\d{1,2}\.\s(.*)$/su.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { first: Number(match[1]), words: match[2] };
}

class DocxSetter {
  constructor(private readonly options: DocxOptions) {}

  paragraph(text: string, bulleted: boolean): Paragraph {
    if (this.options.drawnNumbers && /^\d\.\s/u.test(text)) return this.heading(text);
    const numbered = this.options.drawnNumbers ? parted(text) : null;
    if (numbered !== null)
      return new Paragraph({
        children: [new TextRun(numbered.words)],
        numbering: { reference: 'duties', level: 1, instance: 0 },
      });
    return new Paragraph({ children: [new TextRun(text)], ...(bulleted ? { bullet: { level: 0 } } : {}) });
  }

  heading(text: string): Paragraph {
    const match = /^(\d)\.\s(.*)$/su.exec(text);
    if (this.options.headingStyles === true) return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    if (!this.options.drawnNumbers || match?.[2] === undefined)
      return new Paragraph({ children: [new TextRun({ text, bold: true })] });
    return new Paragraph({
      children: [new TextRun({ text: match[2], bold: true })],
      numbering: { reference: 'duties', level: 0, instance: 0 },
    });
  }

  cell(cell: Cell): TableCell {
    const texts = cell.paragraphs.length === 0 ? [''] : cell.paragraphs;
    const children = texts.map((text) => this.paragraph(text, cell.bulleted === true));
    return new TableCell(
      cell.goesOn === true ? { children, verticalMerge: VerticalMergeType.CONTINUE } : { children },
    );
  }

  block(block: Block): readonly FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block.text)];
      case 'paragraph':
        return [this.paragraph(block.text, false)];
      case 'bullets':
        return block.items.map((item) => this.paragraph(item, true));
      case 'table':
        return [
          new Table({
            rows: block.rows.map((row) => new TableRow({ children: row.map((cell) => this.cell(cell)) })),
          }),
        ];
    }
  }
}

/** A DOCX of blocks, as bytes. */
export function makeDocx(blocks: readonly Block[], options: DocxOptions): Promise<Buffer> {
  const setter = new DocxSetter(options);
  return Packer.toBuffer(
    new Document({ numbering, sections: [{ children: blocks.flatMap((block) => setter.block(block)) }] }),
  );
}

/** A text pasted line by line: each line a paragraph. */
export function printDocx(text: string): Promise<Buffer> {
  const paragraphs = text.split(/\r?\n/u).map((line) => new Paragraph(line.replaceAll('\f', '')));
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
}
