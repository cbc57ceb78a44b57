/**
 * `npm run bench [-- PART...] [--rounds 5] [--large] [--write]`: what the bot costs, beside what one would have instead.
 * Quote the ratios and medians: single times tell more of the machine than of the bot.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
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

const parts: readonly Part[] = [answers, finding, growth, reminding, acknowledging, importing, starting];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    large: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => parts.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are:`);
  for (const { name, about } of parts) console.error(`  ${name.padEnd(18)} ${about}`);
  process.exit(2);
}

if (values.write && (positionals.length > 0 || Number(values.rounds) < 5)) {
  console.error('--write keeps the whole page: all parts, in at least five rounds.');
  process.exit(2);
}

const order = { rounds: Number(values.rounds), large: values.large };
const wanted = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const sections: Section[] = [];
try {
  for (const part of wanted) sections.push(...(await part.measure(order)));
} finally {
  await endDatabases();
}
console.log(inTerminal(sections));
console.log(machine());
if (values.write) await writeReport(sections);

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
