import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isTakenUp } from '../readers/file-endings.js';

/** Files to read, in an order that does not depend on the disk; paths where nothing is, and folders with none to read. */
interface FoundFiles {
  readonly files: readonly string[];
  readonly absent: readonly string[];
  readonly bare: readonly string[];
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesUnder(path);
        return isTakenUp(entry.name) ? [path] : [];
      }),
  );
  return found.flat().sort();
}

/** A file that is named is taken whatever its ending; of a folder, the files whose ending can be read. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const absent: string[] = [];
  const bare: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (kind === undefined) absent.push(path);
    else if (kind.isDirectory()) {
      const under = await filesUnder(path);
      if (under.length === 0) bare.push(path);
      files.push(...under);
    } else files.push(path);
  }
  return { files: [...new Set(files)], absent, bare };
}
