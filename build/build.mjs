/**
 * What `npm start` runs, made of `src`: a few files of what every start needs, and some for each thing that is read
 * late. Read from its two thousand files the same takes three times as long. Nothing is decided here but in which files
 * the rooms are read; docs/design.md says why. `node build/build.mjs [FOLDER]`: `dist`, unless another is named.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { doors, leaveToTheSdk, placesOfSrc, readWhenUsed, workedOutOnce } from './plugins.mjs';
import { installed, rarelyAsked } from './packages.mjs';
import { keepRecord, readRecord, sealOf, stand } from './record.mjs';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const out = resolve(process.argv[2] ?? join(root, 'dist'));

/** What is run from outside: the bot, its commands, and the thread that reads binary files. */
async function pagesToRun() {
  const commands = await readdir(join(src, 'cli'));
  return [
    'main',
    'documents/importing/worker',
    ...commands.filter((name) => name.endsWith('.ts')).map((name) => `cli/${name.replace(/\.ts$/, '')}`),
  ];
}

async function bundle() {
  // Read here, so that where nothing has changed nothing is waited for.
  const { build } = await import('esbuild').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'The packages are not installed here.\nRun npm ci; npm ci --loglevel=warn says why where it fails.\n',
    );
    process.exit(1);
  });
  const pages = await pagesToRun();
  const { metafile } = await build({
    entryPoints: pages.map((page) => ({ in: `door:${page}`, out: page })),
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    metafile: true,
    external: [...installed, ...rarelyAsked],
    // What CommonJS asks of Node itself.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    legalComments: 'external',
    logLevel: 'warning',
    plugins: [
      doors(src),
      leaveToTheSdk(createRequire(join(out, 'main.js'))),
      readWhenUsed,
      workedOutOnce,
      placesOfSrc(src),
    ],
  });
  const files = Object.keys(metafile.outputs).map((path) => relative(out, resolve(path)));
  await Promise.all(
    files.filter((file) => file.endsWith('.js')).map((file) => keepToOneByte(join(out, file))),
  );
  return files;
}

/**
 * With one letter past Latin-1 in it, V8 holds a whole page at two bytes a letter: one Chinese numeral in a pattern of a
 * dependency came to 6 MB. Such letters are written as escapes, which strings, patterns and names all read alike;
 * esbuild does so everywhere but in patterns.
 */
async function keepToOneByte(file) {
  const page = await readFile(file, 'utf8');
  const escaped = page.replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped !== page) await writeFile(file, escaped);
}

async function copyWords() {
  const words = (await readdir(join(src, 'language/words'))).filter((name) => /\.(?:txt|json)$/.test(name));
  await mkdir(join(out, 'language/words'), { recursive: true });
  const files = words.map((name) => join('language/words', name));
  await Promise.all(files.map((file) => copyFile(join(src, file), join(out, file))));
  return files;
}

/** Only what an earlier build has made is taken away: others keep files in the folder, too. */
async function takeAway(files) {
  await Promise.all(files.map((file) => rm(join(out, file), { force: true })));
}

const [seal, before] = await Promise.all([sealOf(root), readRecord(out)]);
if (seal !== before.seal || !(await stand(out, before.files))) {
  // Until this build has ended it is nothing that could be run, and what the last one left is to be taken away.
  await mkdir(out, { recursive: true });
  await keepRecord(out, { seal: '', files: before.files });
  const files = [...(await bundle()), ...(await copyWords())];
  await takeAway(before.files.filter((file) => !files.includes(file)));
  await keepRecord(out, { seal, files });
}
