import { execFile } from 'node:child_process';
import { copyFile, lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inFolder } from '../../builders/folder.js';
import { figure, inTurns, median, megabytes, spread } from '../figures.js';
import { startArguments, startProcess } from '../process-under-test.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';
import { onlyWith, subtreeOf, type Lock } from './dependency-tree.js';

const run = promisify(execFile);
const mostShown = 15;

/** What the bot imports of a package, where that is not the whole. */
const imported: Readonly<Record<string, string>> = {
  '@microsoft/teams-ai': '@microsoft/teams-ai/lib/Application.js',
  zod: 'zod/v4',
};

/** The bytes of a package's own files, those of the packages inside it left out. */
async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? await bytesIn(path) : (await lstat(path)).size;
  }
  return bytes;
}

interface Import {
  readonly ms: number;
  readonly mb: number;
}

/** In a process of its own; `null` for what is no module. */
async function importAlone(name: string, cwd: string): Promise<Import | null> {
  const page = `const rss = process.memoryUsage.rss(); const begun = performance.now();
    await import(${JSON.stringify(imported[name] ?? name)});
    console.log(JSON.stringify({ ms: performance.now() - begun, mb: (process.memoryUsage.rss() - rss) / 1048576 }));
    process.exit();`;
  try {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', page], { cwd });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Import;
  } catch {
    return null;
  }
}

interface Dependency {
  readonly name: string;
  readonly packages: number;
  readonly bytes: number;
  readonly alone: number;
  readonly imports: readonly Import[];
}

async function measureDependencies(folder: string, { rounds }: BenchOrder): Promise<readonly Dependency[]> {
  const { packages: lock } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Lock;
  };
  const names = Object.keys(lock['']?.dependencies ?? {});
  const subtrees = new Map(names.map((name) => [name, subtreeOf(lock, name)]));
  const sizes = new Map<string, number>();
  for (const place of [...subtrees.values()].flatMap((places) => [...places])) {
    if (!sizes.has(place)) sizes.set(place, await bytesIn(join(folder, place)));
  }
  const sum = (places: Iterable<string>) =>
    [...places].reduce((bytes, place) => bytes + (sizes.get(place) ?? 0), 0);
  const installed = (places: ReadonlySet<string>) =>
    [...places].filter((place) => (sizes.get(place) ?? 0) > 0).length;
  const imports = await inTurns(
    rounds,
    Object.fromEntries(names.map((name) => [name, () => importAlone(name, folder)])),
    (done) => showProgress(done, rounds, 'imports'),
  );
  return names.map((name) => {
    const places = subtrees.get(name) ?? new Set<string>();
    return {
      name,
      packages: installed(places),
      bytes: sum(places),
      alone: sum(onlyWith(name, subtrees)),
      imports: (imports[name] ?? []).flatMap((each) => each ?? []),
    };
  });
}

const middle = (imports: readonly Import[], of: (one: Import) => number) => figure(median(imports.map(of)));

function rowOf({ name, packages, bytes, alone, imports }: Dependency): readonly string[] {
  return [
    imported[name] ?? name,
    String(packages),
    figure(megabytes(bytes)),
    figure(megabytes(alone)),
    middle(imports, ({ ms }) => ms),
    middle(imports, ({ mb }) => mb),
  ];
}

/** As an administrator installs it: production alone, from the lock, with no script of any package. */
async function withInstalled<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    for (const file of ['package.json', 'package-lock.json']) await copyFile(file, join(folder, file));
    showProgress(0, 1, 'npm ci --omit=dev');
    const words = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', words, { cwd: folder });
    showProgress(1, 1, 'npm ci --omit=dev');
    return work(folder);
  });
}

async function totalBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? await totalBytes(path) : (await lstat(path)).size;
  }
  return bytes;
}

/** From nothing to healthy, and from nothing to the first answer on the terminal. */
async function measureStarts({ rounds }: BenchOrder): Promise<readonly (readonly string[])[]> {
  return inFolder(async (data) => {
    const start = async () => {
      const bot = await startProcess(startArguments(), { DATA_DIR: data });
      await bot.stop();
      return bot.startMs;
    };
    const ask = async () => {
      const begun = performance.now();
      await run(process.execPath, ['dist/cli/ask.js', 'Kes asendab MDFT koordinaatorit?']);
      return performance.now() - begun;
    };
    const empty = async () => {
      const begun = performance.now();
      await run(process.execPath, ['-e', '']);
      return performance.now() - begun;
    };
    const measured = await inTurns(rounds, { empty, ask, start }, (done) =>
      showProgress(done, rounds, 'starts'),
    );
    return [
      ['an empty Node process, ms', spread(measured.empty, 0)],
      ['first answer on the terminal (`ask`), ms', spread(measured.ask, 0)],
      ['from start to healthy, ms', spread(measured.start, 0)],
    ];
  });
}

async function measure(order: BenchOrder): Promise<readonly Section[]> {
  const starts = await measureStarts(order);
  return withInstalled(async (folder) => {
    const all = await measureDependencies(folder, order);
    const installed = megabytes(await totalBytes(join(folder, 'node_modules')));
    const built = megabytes(await totalBytes('dist'));
    const costliest = [...all].sort((one, other) => other.bytes - one.bytes);
    return [
      {
        title: 'Start and size',
        head: ['', 'median (least–most)'],
        rows: [
          ...starts,
          ['installed for production (`npm ci --omit=dev`), MB', figure(installed)],
          ['the bot itself, built (`dist`), MB', figure(built)],
        ],
        notes: [],
      },
      {
        title: 'What each dependency costs',
        head: [
          '',
          'packages',
          'with all it brings, MB',
          'gone with it alone, MB',
          'import, ms',
          'import, MB',
        ],
        rows: costliest.slice(0, mostShown).map(rowOf),
        notes: [
          `The ${mostShown} largest of ${all.length}; each is imported alone in a process of its own, so what two share is counted in both. A dash is no module, or one that is not imported by its name.`,
        ],
      },
    ];
  });
}

/** What it takes to start, and to install. */
export const starting: Part = {
  name: 'start',
  about: 'start, install size, what each dependency costs',
  measure,
};
