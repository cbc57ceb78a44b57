import { readFile } from 'node:fs/promises';
import { lendLibrary } from '../open-library.js';
import { readBank, scoreQuestion, type Scored } from '../conversation/index.js';
import { AmetibotError, grouped } from '../ground/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import { settingsOver } from './terminal/index-folder.js';
import { terminalLog } from './terminal/terminal-log.js';

function share(some: number, all: number): string {
  return `${some}/${all}  ${all === 0 ? '–' : ((100 * some) / all).toFixed(1)} %`;
}

function tableBy(scored: readonly Scored[], name: string, keyOf: (each: Scored) => string): void {
  const groups = grouped(scored, (each) => [keyOf(each)]);
  console.log(`\n${name}`);
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const right = group.filter(({ verdict }) => verdict === 'right').length;
    console.log(`  ${key.padEnd(18)} ${share(right, group.length)}`);
  }
}

function listFailures(scored: readonly Scored[], whole: boolean): void {
  for (const { question, verdict, reply, missing, last } of scored) {
    if (verdict === 'right') continue;
    console.log(
      `\n${question.id} ${verdict}  [${question.kind}, ${question.intent}, ${question.position ?? '-'}; me: ${question.me ?? '-'}]`,
    );
    for (const turn of question.turns) console.log(`  > ${turn}`);
    console.log(`  understood: ${JSON.stringify(last.intent)}`);
    console.log(`  reply: ${(whole ? reply : reply.slice(0, 300)).replace(/\n/g, ' | ')}`);
    if (missing.length > 0) console.log(`  missing: ${missing.join(' / ')}`);
  }
}

interface Order {
  readonly bank: string;
  readonly index: string | undefined;
  readonly quiet: boolean;
  readonly whole: boolean;
}

function readOrder(words: readonly string[]): Order | string {
  const options = {
    index: { type: 'string' },
    whole: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  } as const;
  const read = readArguments({ allowPositionals: true, options }, words);
  if (typeof read === 'string') return read;
  const [bank, ...more] = read.positionals;
  return bank === undefined || more.length > 0
    ? 'Name one bank.'
    : { bank, index: undefined, ...read.values };
}

async function readQuestions(bank: string) {
  try {
    return readBank(await readFile(bank, 'utf8'));
  } catch (cause) {
    if (cause instanceof AmetibotError) throw cause;
    throw new AmetibotError({
      code: 'eval.no_bank',
      message: `The bank ${bank} cannot be read.`,
      cure: 'Name a file of questions, one JSON a line; tests/fixtures/README.md has the format.',
      cause,
    });
  }
}

function printTables(scored: readonly Scored[]): void {
  tableBy(scored, 'By intent', ({ question }) => question.intent);
  tableBy(scored, 'By kind', ({ question }) => question.kind);
  tableBy(scored, 'By language', ({ question }) => question.lang);
  tableBy(scored, 'By turns', ({ question }) => String(question.turns.length));
  const count = (verdict: string) => scored.filter((each) => each.verdict === verdict).length;
  console.log(`\nRight               ${share(count('right'), scored.length)}`);
  console.log(`Confidently wrong   ${share(count('wrong'), scored.length)}`);
  console.log(`Silent              ${share(count('silent'), scored.length)}`);
  console.log(`Asked back          ${share(count('asked'), scored.length)}`);
}

await runCommand({
  usage: `npm run eval -- BANK.jsonl [--index DIR] [--quiet] [--whole]

--index  the folder of the descriptions (INDEX_DIR)
--quiet  the scores alone, without what failed
--whole  what failed, with its whole reply
`,
  readOrder,
  run: async ({ bank, index, quiet, whole }) => {
    const settings = await settingsOver(index);
    const questions = await readQuestions(bank);
    const scored: Scored[] = [];
    await lendLibrary(settings, terminalLog(), async ({ asking }) => {
      for (const each of questions) scored.push(await asking((library) => scoreQuestion(each, library)));
    });
    if (!quiet) listFailures(scored, whole);
    printTables(scored);
  },
});
