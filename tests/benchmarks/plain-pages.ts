import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Pages of TypeScript as plain JavaScript. */
export interface PlainPages {
  /** Where the page that was made of a source stands. */
  readonly pathOf: (source: string) => string;
  remove(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** Words and threads are read from `dist`, beside which a page of `src` stands once it is built. */
const besideTheBuilt: Plugin = {
  name: 'beside-the-built',
  setup: (bundle) =>
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(src + sep)) return undefined;
      const contents = await readFile(path, 'utf8');
      const built = join(root, 'dist', relative(src, path).replace(/ts$/u, 'js'));
      const here = JSON.stringify(pathToFileURL(built).href);
      return { contents: contents.replaceAll('import.meta.url', here), loader: 'ts' };
    }),
};

/**
 * Makes of pages what `npm start` runs of the bot. What compiles TypeScript within the process also gives each function
 * its name whenever it is made, which no other engine and no server of a deployment has to carry: it was a third of a
 * query. `npm run build` must have been run.
 */
export async function makePlain(sources: readonly string[]): Promise<PlainPages> {
  // Inside node_modules, so that the packages, which stay outside, are found.
  const cache = join(root, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'ametibot-pages-'));
  await build({
    entryPoints: [...sources],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    plugins: [besideTheBuilt],
    logLevel: 'warning',
  });
  return {
    pathOf: (source) => join(folder, basename(source).replace(/\.ts$/u, '.mjs')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
