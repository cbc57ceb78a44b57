import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from '../config.js';
import { descriptionsOf, importDocuments, reportText } from '../documents/index.js';
import { AmetibotError } from '../ground/index.js';

const usage = `npm run import -- FAIL_VÕI_KAUST... [--out KAUST] [--print]
  --out KAUST  kuhu ametijuhendid kirjutada (vaikimisi INDEX_DIR või index)
  --print      kirjuta ametijuhendid JSON-massiivina standardväljundisse, ära salvesta midagi
`;

interface Order {
  readonly paths: readonly string[];
  readonly out: string | undefined;
  readonly print: boolean;
}

function readOrder(words: readonly string[]): Order | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' }, print: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) return usage;
    return {
      paths: positionals,
      out: values.out,
      print: values.print,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < 5) return;
  const width = 30;
  const full = Math.round((done / all) * width);
  process.stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done}/${all}`);
  if (done === all) process.stderr.write('\n');
}

/** Loaded only now: printing what a document says needs no index and should not wait for one. */
async function afterImport(indexFolder: string): Promise<void> {
  const { rebuildIndex } = await import('../compose.js');
  await rebuildIndex(indexFolder);
}

async function run(order: Order): Promise<number> {
  const report = await importDocuments({
    paths: order.paths,
    indexFolder: order.print ? null : (order.out ?? readConfig(readEnvironment()).indexDir),
    onFile: showProgress,
    afterImport,
  });
  if (order.print) {
    process.stdout.write(`${JSON.stringify(descriptionsOf(report), null, 2)}\n`);
    process.stderr.write(report.failed ? reportText(report) : '');
  } else process.stdout.write(reportText(report));
  return report.failed ? 1 : 0;
}

const order = readOrder(process.argv.slice(2));
if (typeof order === 'string') {
  process.stderr.write(order);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(order);
  } catch (error) {
    if (!(error instanceof AmetibotError)) throw error;
    process.stderr.write(`${error.message} ${error.cure}\n`);
    process.exitCode = 1;
  }
}
