import type { Block, Cell } from './made-layout.js';

const bulletMark = /^[-*]\s/u;

function cellOf(text: string): Cell {
  const paragraphs = text.split(' // ').map((each) => each.trim());
  const bulleted = paragraphs.every((each) => bulletMark.test(each));
  return bulleted
    ? { paragraphs: paragraphs.map((each) => each.replace(bulletMark, '')), bulleted }
    : { paragraphs };
}

function blockOf(line: string): Block {
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) };
  if (bulletMark.test(line)) return { kind: 'bullets', items: [line.replace(bulletMark, '')] };
  if (!line.startsWith('|')) return { kind: 'paragraph', text: line };
  return {
    kind: 'table',
    rows: [
      line
        .replace(/^\|\s*|\s*\|$/gu, '')
        .split(' | ')
        .map(cellOf),
    ],
  };
}

/**
 * The blocks of a document that was written down with its layout: `# ` a heading, `* ` a bullet, `| one | two |` a row
 * of a table, with ` // ` between the paragraphs of a cell. Rows that follow each other are one table.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const block = blockOf(line);
    const last = blocks.at(-1);
    if (block.kind === 'table' && last?.kind === 'table')
      blocks.splice(-1, 1, { kind: 'table', rows: [...last.rows, ...block.rows] });
    else blocks.push(block);
  }
  return blocks;
}
