import type { Plugin } from 'esbuild';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page of the thread stands beside this one: `.ts` where sources are run, `.js` where they were built. */
const ending = extname(fileURLToPath(import.meta.url));
const page = new URL(`./worker${ending}`, import.meta.url);

/** Of a room that is asked for one function, the thread gets that function and not its tables. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup: (build) => {
    build.onResolve({ filter: /^\./ }, async ({ path, pluginData, importer, kind, resolveDir }) => {
      if (pluginData === 'asked') return undefined;
      const found = await build.resolve(path, { importer, kind, resolveDir, pluginData: 'asked' });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * Where sources are run, they are made one script for all threads. A thread that translated them for itself, libraries
 * and all, would take a second and 100 MB to start.
 */
async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(page)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    plugins: [onlyWhatIsUsed],
  });
  return outputFiles[0]?.text ?? '';
}

let bundled: Promise<string> | undefined;

/** What a thread runs: a page, or a script. */
export async function pageOfThread(): Promise<URL | string> {
  return ending === '.ts' ? (bundled ??= bundle()) : page;
}
