import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Block, Cell } from './made-layout.js';

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const margin = 60;
const width = 595 - 2 * margin;
const size = 10;

export interface PdfOptions {
  /** Tables are drawn with lines; else only set in columns. */
  readonly ruled: boolean;
  /** What stands between the words of a cell and its border, in points. */
  readonly padding: number;
  /** Bullets are drawn, as browsers do, and no letters. */
  readonly drawnBullets?: true;
}

/** Paragraphs of a cell stand apart, as an office sets them; without that nobody could tell where a full line ends one. */
function spaceAfter(cell: Cell): number {
  return cell.bulleted === true || cell.paragraphs.length < 2 ? 0 : 6;
}

/** Sets blocks on the pages of a PDF, wrapping and breaking pages as an office would. */
class Setter {
  readonly document = new PDFDocument({ size: 'A4', margin, info: {} });
  private y = margin;

  constructor(private readonly options: PdfOptions) {
    this.document.registerFont('plain', join(fonts, 'DejaVuSans.ttf'));
    this.document.registerFont('bold', join(fonts, 'DejaVuSans-Bold.ttf'));
    this.document.font('plain').fontSize(size);
  }

  set(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.y += 8;
        this.document.font('bold');
        this.write(block.text, margin, width);
        this.document.font('plain');
        this.y += 4;
        return;
      case 'paragraph':
        this.write(block.text, margin, width);
        return;
      case 'bullets':
        for (const item of block.items) this.bullet(item, margin, width);
        return;
      case 'table':
        this.y += 6;
        for (const row of block.rows) this.row(row);
        this.y += 6;
    }
  }

  private room(height: number): void {
    if (this.y + height <= 842 - margin) return;
    this.document.addPage();
    this.y = margin;
  }

  private write(text: string, left: number, room: number): void {
    const height = this.document.heightOfString(text, { width: room });
    this.room(height);
    this.document.text(text, left, this.y, { width: room });
    this.y += height;
  }

  private bullet(text: string, left: number, room: number): void {
    const height = this.document.heightOfString(text, { width: room - 14 });
    this.room(height);
    if (this.options.drawnBullets === true)
      this.document.circle(left + 4, this.y + size * 0.6, 1.8).fill('black');
    else this.document.text('▪', left, this.y, { lineBreak: false });
    this.write(text, left + 14, room - 14);
  }

  private heightOf(cell: Cell, room: number): number {
    return cell.paragraphs.reduce((sum, text) => {
      const inset = cell.bulleted === true ? 14 : 0;
      return sum + this.document.heightOfString(text, { width: room - inset }) + spaceAfter(cell);
    }, 0);
  }

  private row(cells: readonly Cell[]): void {
    const { padding } = this.options;
    const column = width / cells.length;
    const height = Math.max(...cells.map((cell) => this.heightOf(cell, column - 2 * padding))) + 2 * padding;
    this.room(height);
    const top = this.y;
    cells.forEach((cell, at) => {
      const left = margin + at * column;
      if (this.options.ruled) this.document.rect(left, top, column, height).lineWidth(0.5).stroke();
      this.y = top + padding;
      for (const text of cell.paragraphs) {
        if (cell.bulleted === true) this.bullet(text, left + padding, column - 2 * padding);
        else this.write(text, left + padding, column - 2 * padding);
        this.y += spaceAfter(cell);
      }
    });
    this.y = top + height;
  }
}

/** A PDF of blocks, as bytes. */
export function makePdf(blocks: readonly Block[], options: PdfOptions): Promise<Buffer> {
  const setter = new Setter(options);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    setter.document.on('data', (chunk: Buffer) => chunks.push(chunk));
    setter.document.on('end', () => resolve(Buffer.concat(chunks)));
    setter.document.on('error', reject);
    for (const block of blocks) setter.set(block);
    setter.document.end();
  });
}

/** A text as a program without layout prints it: line after line, pages where they are full. */
export function printPdf(text: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 50, info: {} });
  document.font(join(fonts, 'DejaVuSans.ttf')).fontSize(9);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  let y = 50;
  for (const line of text.split(/\r?\n/u)) {
    if (y > 780) {
      document.addPage();
      y = 50;
    }
    if (line.trim() !== '') document.text(line.replaceAll('\f', ''), 50, y, { lineBreak: false });
    y += 11.5;
  }
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
}
