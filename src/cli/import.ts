import { readConfig, readEnvironment } from '../config.js';
import {
  descriptionsOf,
  importDocuments,
  reportJson,
  reportText,
  type ImportReport,
} from '../documents/index.js';
import { silentLog } from '../ground/index.js';
import { readWords, runCommand } from './command.js';
import { progressBar } from './progress-bar.js';

const usage = `npm run import -- FAIL_VÕI_KAUST... [--out KAUST] [--print | --json]

  --out KAUST  kuhu ametijuhendid kirjutada (vaikimisi INDEX_DIR või index)
  --print      kirjuta ametijuhendid JSON-massiivina standardväljundisse, ära salvesta midagi
  --json       aruanne JSON-ina masinale
`;

interface Order {
  readonly paths: readonly string[];
  readonly out: string | undefined;
  readonly shape: 'text' | 'json' | 'print';
}

function readOrder(words: readonly string[]): Order | string {
  const options = {
    out: { type: 'string' },
    print: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  const read = readWords({ allowPositionals: true, options }, words);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  if (positionals.length === 0) return 'Ütle, millist faili või kausta importida.';
  if (values.print && values.json) return 'Vali kas --print või --json.';
  return {
    paths: positionals,
    out: values.out,
    shape: values.print ? 'print' : values.json ? 'json' : 'text',
  };
}

/** Loaded only now: printing what a document says needs no index and should not wait for one. */
async function afterImport(indexFolder: string): Promise<void> {
  const { indexAnew, shelvingForCommand } = await import('../compose.js');
  await shelvingForCommand(readConfig(readEnvironment()), silentLog, async (shelving) =>
    indexAnew(indexFolder, silentLog, shelving && { ...shelving, onGrown: progressBar('ametijuhendit') }),
  );
}

function show(report: ImportReport, shape: Order['shape']): void {
  switch (shape) {
    case 'print':
      process.stdout.write(`${JSON.stringify(descriptionsOf(report), null, 2)}\n`);
      process.stderr.write(report.failed ? reportText(report) : '');
      return;
    case 'json':
      process.stdout.write(`${JSON.stringify(reportJson(report), null, 2)}\n`);
      return;
    case 'text':
      process.stdout.write(reportText(report));
  }
}

await runCommand({
  usage,
  readOrder,
  run: async ({ paths, out, shape }) => {
    const report = await importDocuments({
      paths,
      indexFolder: shape === 'print' ? null : (out ?? readConfig(readEnvironment()).indexDir),
      onFile: progressBar('faili'),
      afterImport,
    });
    show(report, shape);
    return report.failed ? 1 : 0;
  },
});
