/** What was built of what: where both still stand, there is nothing to build. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const name = 'built.json';

/** Names all that decides what is built: `src`, these pages, and the packages as the lock has them. */
export async function sealOf(root) {
  const inFolders = await Promise.all(['src', 'build'].map(async (folder) => filesIn(join(root, folder))));
  const paths = [...inFolders.flat(), join(root, 'package-lock.json')].sort((one, other) =>
    one.localeCompare(other),
  );
  const texts = await Promise.all(paths.map(async (path) => readFile(path)));
  const hash = createHash('sha256');
  for (const [at, text] of texts.entries()) hash.update(`\n${paths[at]}\n`).update(text);
  return hash.digest('hex');
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

export async function readRecord(out) {
  try {
    return JSON.parse(await readFile(join(out, name), 'utf8'));
  } catch {
    return { seal: '', files: [] };
  }
}

export async function keepRecord(out, record) {
  await writeFile(join(out, name), `${JSON.stringify(record)}\n`);
}

export async function stand(out, files) {
  const found = await Promise.all(files.map(async (file) => stat(join(out, file)).catch(() => undefined)));
  return found.every((each) => each !== undefined);
}
