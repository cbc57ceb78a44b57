import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { AmetibotError, unlessGone, withoutByteOrderMark, type Log } from './ground/index.js';
import type { Glossary } from './language/index.js';

const word = z.string().trim().min(1).max(200);
const Entry = z.object({ term: word, means: z.array(word).max(100) });
const GlossaryFile = z.object({ entries: z.array(z.unknown()) });

/** The organisation's own words with the text that they stand in, or why they cannot be read. */
export type GlossaryRead =
  | { readonly kind: 'read'; readonly glossary: Glossary; readonly text: string }
  | { readonly kind: 'broken'; readonly fault: AmetibotError };

/**
 * `INDEX_DIR/glossary.json`, and its text as it stands; where there is none, no words. Somebody writes it by hand: an
 * entry that does not hold is told and left out, and costs none of the others.
 */
export async function readGlossary(indexFolder: string, log: Log): Promise<GlossaryRead> {
  const path = join(indexFolder, 'glossary.json');
  try {
    const found = await unlessGone(readFile(path, 'utf8'));
    if (found === null) return { kind: 'read', glossary: { entries: [] }, text: '' };
    const text = withoutByteOrderMark(found);
    const { entries } = GlossaryFile.parse(JSON.parse(text));
    return {
      kind: 'read',
      glossary: { entries: entries.flatMap((each, at) => entryOf(each, at, path, log)) },
      text,
    };
  } catch (cause) {
    return { kind: 'broken', fault: broken(path, cause) };
  }
}

function broken(path: string, cause: unknown): AmetibotError {
  return new AmetibotError({
    code: 'glossary.unreadable',
    message: `${path} cannot be read as a glossary.`,
    cure: 'Mend it: {"entries": [{"term": "…", "means": ["…"]}]}, with every quotation mark and comma; or take it away.',
    cause,
  });
}

function entryOf(entry: unknown, at: number, file: string, log: Log): Glossary['entries'] {
  const read = Entry.safeParse(entry);
  if (read.success) return [read.data];
  const field = read.error.issues[0]?.path.join('.') || 'term';
  log.warn({ file, entry: at + 1, field }, 'An entry of the glossary is left out');
  return [];
}
