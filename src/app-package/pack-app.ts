import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { AmetibotError, jsonOf, withoutByteOrderMark } from '../ground/index.js';
import type { AppFacts } from './app-facts.js';
import { fillManifest, type Manifest, type Strings } from './fill-manifest.js';
import { schemaProblems } from './schema-problems.js';
import { storeProblems } from './store-rules.js';

export type { AppFacts } from './app-facts.js';

interface PackedApp {
  readonly zip: Uint8Array;
  readonly manifest: Manifest;
  /** The names of what is in the zip. */
  readonly files: readonly string[];
}

/** The default first: where the client speaks neither, Teams shows it. */
const languages = ['et', 'en'] as const;
const icons = ['color.png', 'outline.png'] as const;

/** What goes into a zip has a time; the same facts are to give the same bytes. */
const noTime = new Date(Date.UTC(2020, 0, 1, 12));

/** Fills, checks and packs; throws with all that is wrong at once. `folder` is `manifest/`. */
export async function packApp(folder: string, facts: AppFacts): Promise<PackedApp> {
  const template = await readJson(join(folder, 'manifest.json'));
  const strings = new Map<string, Strings>();
  for (const language of languages)
    strings.set(language, JSON.parse(await readJson(join(folder, `${language}.json`))) as Strings);
  const manifest = fillManifest(template, strings.get('et') ?? {}, facts);
  await refuseFaulty(manifest, strings);
  const files: Record<string, Uint8Array> = { 'manifest.json': asJson(manifest) };
  for (const [language, texts] of strings) files[`${language}.json`] = asJson(texts);
  for (const icon of icons) files[icon] = new Uint8Array(await readFile(join(folder, icon)));
  return { zip: zipSync(files, { level: 9, mtime: noTime }), manifest, files: Object.keys(files) };
}

/** Organisations change these by hand. Gives the text, which is JSON. */
async function readJson(path: string): Promise<string> {
  const text = withoutByteOrderMark(await readFile(path, 'utf8'));
  if (jsonOf(text) !== undefined) return text;
  throw new AmetibotError({
    code: 'app_package.no_json',
    message: `${path} is no JSON.`,
    cure: 'Mend it: every quotation mark, comma and bracket counts; or put it back as it was.',
  });
}

async function refuseFaulty(manifest: Manifest, strings: ReadonlyMap<string, Strings>): Promise<void> {
  const problems = [
    ...(await schemaProblems(manifest)),
    ...(await Promise.all([...strings.values()].map((texts) => schemaProblems(texts)))).flat(),
    ...storeProblems(manifest, strings),
  ];
  if (problems.length === 0) return;
  throw new AmetibotError({
    code: 'app_package.invalid',
    message: `Teams would not take the app package:\n${problems.map((each) => `  - ${each}.`).join('\n')}`,
    cure: 'Correct the settings that are named, or the files in manifest/.',
  });
}

function asJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
