import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import type { Log } from './ground/index.js';
import type { Glossary } from './language/index.js';

const word = z.string().trim().min(1).max(200);
const Entry = z.object({ term: word, means: z.array(word).max(100) });
const GlossaryFile = z.object({ entries: z.array(z.unknown()) });

/**
 * `INDEX_DIR/glossary.json`, and its text as it stands. Somebody writes it by hand: an entry that does not hold is told and left out, and costs none of the others.
 */
export async function readGlossary(
  indexFolder: string,
  log: Log,
): Promise<{ readonly glossary: Glossary; readonly text: string }> {
  const path = join(indexFolder, 'glossary.json');
  let text = '';
  try {
    text = await readFile(path, 'utf8');
    const { entries } = GlossaryFile.parse(JSON.parse(text));
    return { glossary: { entries: entries.flatMap((each, at) => entryOf(each, at, path, log)) }, text };
  } catch (error) {
    if (text !== '' || (error as NodeJS.ErrnoException).code !== 'ENOENT') {
      log.warn({ file: path, err: error }, 'The glossary cannot be read; the bot works without it');
    }
    return { glossary: { entries: [] }, text: '' };
  }
}

function entryOf(entry: unknown, at: number, file: string, log: Log): Glossary['entries'] {
  const read = Entry.safeParse(entry);
  if (read.success) return [read.data];
  const field = read.error.issues[0]?.path.join('.') || 'term';
  log.warn({ file, entry: at + 1, field }, 'An entry of the glossary is left out');
  return [];
}
