import CliTable from 'cli-table3';

/** What one part of `npm run bench` found. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How it was measured and what it does not say, a sentence or two each. */
  readonly notes: readonly string[];
  readonly pictures?: readonly Picture[];
}

/** A drawing that is written beside the table. */
export interface Picture {
  readonly file: string;
  readonly says: string;
  readonly svg: string;
}

/** How much of it is measured. */
export interface BenchOrder {
  /** How often each measurement is made, turn about. */
  readonly rounds: number;
  /** 100,000 descriptions as well, and other things that take long. */
  readonly large: boolean;
}

export interface Part {
  readonly name: string;
  readonly about: string;
  measure(order: BenchOrder): Promise<readonly Section[]>;
}

/** Lines between the rows would take more room than the rows. */
const compact = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

function frame({ title, head, rows, notes }: Section): string {
  const table = new CliTable({ head: [...head], chars: compact, style: { head: [], border: [] } });
  table.push(...rows.map((cells) => [...cells]));
  return [title.toUpperCase(), table.toString(), ...notes.map((note) => `  ${note}`)].join('\n');
}

export function inTerminal(sections: readonly Section[]): string {
  return sections.map(frame).join('\n\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

export function inMarkdown({ title, head, rows, notes, pictures = [] }: Section): string {
  return [
    `## ${title}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    ...pictures.flatMap(({ file, says }) => [`![${says}](${file})`, '']),
    ...notes.flatMap((note) => [note, '']),
  ].join('\n');
}
