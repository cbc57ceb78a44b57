import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openLibrary, readBank, scoreQuestion, type Scored } from '../compose.js';
import { readConfig, readEnvironment } from '../config.js';
import { openLog } from '../ground/index.js';

function share(some: number, all: number): string {
  return `${some}/${all}  ${all === 0 ? '–' : ((100 * some) / all).toFixed(1)} %`;
}

function tableBy(scored: readonly Scored[], name: string, keyOf: (each: Scored) => string): void {
  const groups = groupBy(scored, keyOf);
  console.log(`\n${name}`);
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const right = group.filter(({ verdict }) => verdict === 'right').length;
    console.log(`  ${key.padEnd(18)} ${share(right, group.length)}`);
  }
}

function groupBy(scored: readonly Scored[], keyOf: (each: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const each of scored) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function listFailures(scored: readonly Scored[], whole: boolean): void {
  for (const { question, verdict, reply, last } of scored) {
    if (verdict === 'right') continue;
    console.log(
      `\n${question.id} ${verdict}  [${question.kind}, ${question.intent}, ${question.position ?? '-'}; me: ${question.me ?? '-'}]`,
    );
    for (const turn of question.turns) console.log(`  > ${turn}`);
    console.log(`  understood: ${JSON.stringify(last.intent)}`);
    console.log(`  reply: ${(whole ? reply : reply.slice(0, 300)).replace(/\n/g, ' | ')}`);
    const missing = question.contains.filter(
      (words) => !reply.toLowerCase().replace(/\s+/g, ' ').includes(words.toLowerCase()),
    );
    if (missing.length > 0) console.log(`  missing: ${missing.join(' / ')}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { index: { type: 'string' }, whole: { type: 'boolean' }, quiet: { type: 'boolean' } },
});
const [bank] = positionals;
if (bank === undefined) {
  console.error('Usage: npm run eval -- BANK.jsonl [--index DIR] [--quiet] [--whole]');
  process.exit(2);
}
const config = readConfig(readEnvironment());
const log = openLog('warn');
const indexDir = values.index ?? config.indexDir;
const library = await openLibrary({ indexDir, roster: config.roster }, log);
const scored = readBank(await readFile(bank, 'utf8')).map((question) => scoreQuestion(question, library));
if (!values.quiet) listFailures(scored, values.whole ?? false);
tableBy(scored, 'By intent', ({ question }) => question.intent);
tableBy(scored, 'By kind', ({ question }) => question.kind);
tableBy(scored, 'By language', ({ question }) => question.lang);
tableBy(scored, 'By turns', ({ question }) => String(question.turns.length));
const count = (verdict: string) => scored.filter((each) => each.verdict === verdict).length;
console.log(`\nRight               ${share(count('right'), scored.length)}`);
console.log(`Confidently wrong   ${share(count('wrong'), scored.length)}`);
console.log(`Silent              ${share(count('silent'), scored.length)}`);
console.log(`Asked back          ${share(count('asked'), scored.length)}`);
