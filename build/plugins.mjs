/** How pages become parts of a bundle: each plugin knows one thing that esbuild does not. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { compileFunction } from 'node:vm';
import { rarelyAskedBySdk } from './packages.mjs';

/** The pages that are run keep their names and hold nothing: all else lies side by side in one folder. */
export const doors = (src) => ({
  name: 'doors',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^door:/ }, ({ path }) => ({ path: path.slice('door:'.length), namespace: 'door' }));
    onLoad({ filter: /.*/, namespace: 'door' }, ({ path }) => ({
      contents: `await import(${JSON.stringify(`./${path}.ts`)});`,
      resolveDir: src,
    }));
  },
});

export const leaveToTheSdk = (ours) => ({
  name: 'leave-to-the-sdk',
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${rarelyAskedBySdk.join('|')})$`);
    onResolve({ filter }, ({ path, resolveDir, kind }) => {
      if (kind !== 'require-call') return undefined;
      const theirs = placeOf(path, createRequire(join(resolveDir, 'page.js')));
      const isSame = theirs !== undefined && theirs === placeOf(path, ours);
      return isSame ? { path, external: true } : undefined;
    });
  },
});

function placeOf(name, { resolve }) {
  try {
    return resolve(name);
  } catch {
    return undefined;
  }
}

const ofSdk =
  /node_modules[\\/](?:@microsoft[\\/]teams-ai|botbuilder[\w-]*|botframework-[\w-]*|@azure[\\/][\w-]+)[\\/].*\.js$/;
/** As TypeScript writes an import for CommonJS: under a name with a number, which nothing else in the page has. */
const numbered = /^const (\w+_\d+) = (require\("[^"]+"\)|__importDefault\(require\("[^"]+"\)\));$/gm;
/** A whole package under a name of its own; of these, the heavy ones alone. */
const recognizers = /^const (Recognizers) = (__importStar\(require\("[^"]+"\)\));$/gm;

/**
 * A page of the SDK reads another when it first uses it, not when it begins: of its two thousand a bot that answers
 * needs a third. What is asked for twice is read once, as ever.
 */
export const readWhenUsed = {
  name: 'read-when-used',
  setup({ onLoad }) {
    onLoad({ filter: ofSdk }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [line, name, call] of [...contents.matchAll(numbered), ...contents.matchAll(recognizers)]) {
        const uses = new RegExp(`(?<![\\w.$])${name}\\b`, 'g');
        contents = contents.replace(line, '').replace(uses, () => `(${call})`);
      }
      return { contents, loader: 'js' };
    });
  },
};

/**
 * `NAME.once.ts` exports plain data: it is worked out here, and what it came to is written into a file beside the pages.
 * In a page V8 would hold it twice, as the page's text and as what stands in it.
 */
export const workedOutOnce = {
  name: 'worked-out-once',
  setup({ onLoad, onResolve, esbuild, initialOptions: { platform, target } }) {
    const written = new Map();
    onResolve({ filter: /^worked-out:/ }, ({ path }) => ({
      path: path.slice('worked-out:'.length),
      namespace: 'worked-out',
    }));
    onLoad({ filter: /.*/, namespace: 'worked-out' }, ({ path }) => ({
      contents: written.get(path),
      loader: 'file',
    }));
    onLoad({ filter: /\.once\.ts$/ }, async ({ path }) => {
      const alone = { entryPoints: [path], bundle: true, write: false, format: 'cjs', platform, target };
      const { outputFiles } = await esbuild.build(alone);
      const page = { exports: {} };
      compileFunction(outputFiles[0].text, ['module', 'require'], { filename: path })(
        page,
        createRequire(path),
      );
      const name = basename(path).replace(/\.once\.ts$/, '.json');
      written.set(name, JSON.stringify(page.exports));
      return {
        contents: [
          "import { readFileSync } from 'node:fs';",
          `import place from ${JSON.stringify(`worked-out:${name}`)};`,
          "const data = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8'));",
          ...Object.keys(page.exports).map((each) => `export const ${each} = data.${each};`),
        ].join('\n'),
        resolveDir: dirname(path),
      };
    });
  },
};

/** A page of ours finds what lies beside it as if it stood where it stands in `src`. */
export const placesOfSrc = (src) => ({
  name: 'places-of-src',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(src + sep)) return undefined;
      const contents = await readFile(path, 'utf8');
      const place = relative(src, path).replaceAll(sep, '/').replace(/ts$/, 'js');
      const here = `new URL(${JSON.stringify(`./${place}`)}, import.meta.url).href`;
      return { contents: contents.replaceAll('import.meta.url', here), loader: 'ts' };
    });
  },
});
