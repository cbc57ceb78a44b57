import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inFolder } from '../../builders/folder.js';
import { inChild } from '../child.js';
import { figure, inTurns, spread } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';
import { endings, layDocuments, type Ending } from './made-documents.js';

const count = 200;

interface Imported {
  readonly seconds: number;
  readonly peakMb: number;
  readonly files: number;
  readonly failed: number;
}

/** Where the system can hold a process to one core. */
const canHold = spawnSync('taskset', ['--version']).status === 0;

async function importAll(folder: string, cores: 1 | 'all'): Promise<Imported> {
  const page = join(import.meta.dirname, 'import-folder.ts');
  return inFolder((index) =>
    inChild<Imported>(page, [folder, index], [], cores === 1 ? ['taskset', '-c', '0'] : []),
  );
}

async function measureEnding(ending: Ending, { rounds }: BenchOrder): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    await layDocuments(folder, count, () => ending);
    const all = () => importAll(folder, 'all');
    const one = canHold ? () => importAll(folder, 1) : all;
    const measured = await inTurns(rounds, { one, all }, (done) =>
      showProgress(done, rounds, `import: ${ending}`),
    );
    const perSecond = (imported: readonly Imported[]) =>
      spread(
        imported.map(({ seconds }) => count / seconds),
        1,
      );
    const ratios = measured.all.map(({ seconds }, at) => (measured.one[at]?.seconds ?? seconds) / seconds);
    return [
      ending.toUpperCase(),
      canHold ? perSecond(measured.one) : '–',
      perSecond(measured.all),
      canHold ? spread(ratios) : '–',
      figure(Math.max(...measured.all.map(({ peakMb }) => peakMb))),
      String(measured.all[0]?.failed ?? 0),
    ];
  });
}

/** How fast documents are read. */
export const importing: Part = {
  name: 'import',
  about: 'files a second of each kind, on one core and on all',
  measure: async (order): Promise<readonly Section[]> => {
    const rows: (readonly string[])[] = [];
    for (const ending of endings) rows.push(await measureEnding(ending, order));
    return [
      {
        title: 'Import',
        head: ['', 'files a second, one core', 'all cores', 'gain', 'peak, MB', 'failed'],
        rows,
        notes: [
          `${count} made-up documents of one or two pages in two templates; the start of the process and the search index are not counted, the start of the reading threads is.`,
        ],
      },
    ];
  },
};
