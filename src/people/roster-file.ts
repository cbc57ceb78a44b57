import { readFile } from 'node:fs/promises';
import { markOfFile, textOfBytes, unlessGone } from '../ground/index.js';

/** How the roster's file is looked at. */
export interface RosterFile {
  /** Something that differs when the file does; `null` where there is none. */
  readonly markOf: (path: string) => Promise<string | null>;
  readonly read: (path: string) => Promise<string | null>;
}

export const fileOnDisk: RosterFile = {
  markOf: markOfFile,
  read: async (path) => {
    const bytes = await unlessGone(readFile(path));
    return bytes === null ? null : textOfBytes(bytes);
  },
};

/** What one look found, worth taking: `text` is `null` where the file is gone. */
interface SettledChange {
  readonly text: string | null;
}

/**
 * Gives a look at the file. The first takes it as it is; a later one gives a change when the look before it found the
 * same text, so that a file is not read while it is being written.
 */
export function settledChanges(path: string, file: RosterFile): () => Promise<SettledChange | undefined> {
  let taken: string | null | undefined;
  let before: { readonly mark: string | null; readonly text: string | null } | undefined;
  return async () => {
    const mark = await file.markOf(path);
    if (mark === taken) {
      before = undefined;
      return undefined;
    }
    const text = mark === null ? null : await file.read(path);
    const settled = taken === undefined || (before?.mark === mark && before.text === text);
    before = { mark, text };
    if (!settled) return undefined;
    taken = mark;
    return { text };
  };
}
