import { readConfig, readEnvironment } from '../config.js';
import {
  descriptionsOf,
  importDocuments,
  reportJson,
  reportText,
  type ImportReport,
} from '../documents/index.js';
import { silentLog } from '../ground/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import { withProgressBar } from './terminal/progress-bar.js';

const usage = `npm run import -- FILE_OR_FOLDER... [--out DIR] [--print | --json]

Reads documents and writes the job descriptions found in them, with a report of each file.
  --out DIR  where to write them (INDEX_DIR)
  --print    the descriptions as a JSON array on standard output; nothing is written
  --json     the report as JSON, for programs

npm run import -- FAIL_VÕI_KAUST... [--out KAUST] [--print | --json]

Loeb dokumendid ja kirjutab neist leitud ametijuhendid; iga faili kohta on aruanne.
  --out KAUST  kuhu ametijuhendid kirjutada (INDEX_DIR)
  --print      ametijuhendid JSON-massiivina standardväljundisse; midagi ei salvestata
  --json       aruanne JSON-ina programmidele
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
  const read = readArguments({ allowPositionals: true, options }, words);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  if (positionals.length === 0) return 'Name the files or folders to import.';
  if (values.print && values.json) return 'Choose --print or --json, not both.';
  return {
    paths: positionals,
    out: values.out,
    shape: values.print ? 'print' : values.json ? 'json' : 'text',
  };
}

/** Loaded only now: printing what a document says needs no index and should not wait for one. */
async function buildIndex(indexFolder: string): Promise<void> {
  const { indexAnew } = await import('../index-anew.js');
  const { shelvingForCommand } = await import('../shelving.js');
  await shelvingForCommand(readConfig(readEnvironment()), async (shelving) =>
    withProgressBar('descriptions', async (onGrown) =>
      indexAnew(indexFolder, silentLog, shelving && { ...shelving, onGrown }),
    ),
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
    const indexFolder = shape === 'print' ? null : (out ?? readConfig(readEnvironment()).indexDir);
    const report = await withProgressBar('files', async (onFile) =>
      withProgressBar('pages', async (onPage) => importDocuments({ paths, indexFolder, onFile, onPage })),
    );
    // What was kept is told though the index over it may find no room: the bot builds that for itself, too.
    show(report, shape);
    if (indexFolder !== null && descriptionsOf(report).length > 0) await buildIndex(indexFolder);
    return report.failed ? 1 : 0;
  },
});
