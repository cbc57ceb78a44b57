import { statSync } from 'node:fs';

/** Throws where the path no longer leads to the file that was opened. */
export type EnsureSameFile = () => void;

/** The code of a file that was removed, moved or replaced while it was open; no error of a database says so. */
export const fileGone = 'AMETIBOT_FILE_GONE';

/**
 * Watches a file that is kept open. Whoever writes on into one that was removed or replaced is told that all is well, and
 * everything is lost with the next start. Some network drives number their files anew: one made at the same moment is
 * taken for the same.
 */
export function watchFile(path: string): EnsureSameFile {
  const opened = statSync(path);
  return () => {
    const now = statSync(path, { throwIfNoEntry: false });
    const isSame = now?.dev === opened.dev && now.ino === opened.ino;
    if (isSame || (now !== undefined && now.birthtimeMs > 0 && now.birthtimeMs === opened.birthtimeMs))
      return;
    throw Object.assign(new Error(`${path} is another file than was opened, or is gone`), { code: fileGone });
  };
}

/** What the journal of a file that is gone or empty is called. */
export const journalAlone = 'AMETIBOT_JOURNAL_ALONE';

/**
 * What was written last is in the journal until it is brought home. Where the file itself is gone or empty, SQLite takes
 * the journal for nobody's and writes over it: the last that was left of a ledger would go too.
 */
export function ensureNoJournalAlone(path: string): void {
  const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (sizeOf(path) > 0 || sizeOf(`${path}-wal`) === 0) return;
  throw Object.assign(new Error(`${path} is gone or empty, and has a journal`), { code: journalAlone });
}
