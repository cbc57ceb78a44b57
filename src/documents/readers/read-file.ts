import type { Line } from '../line.js';

/** The lines of one document; a container may hold several. `name`: of the file inside the container, else of the file. */
export interface DocumentLines {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Why the bytes could not be read: what was expected, and what a person can do. Two clauses in Estonian. */
export interface ReadFault {
  readonly expected: string;
  readonly cure: string;
}

/** What a reader gives for a file: its documents, or why there are none. */
export type FileReading =
  | {
      readonly kind: 'documents';
      readonly documents: readonly DocumentLines[];
      /** Files of a container that could not be read. */
      readonly unread: readonly (ReadFault & { readonly name: string })[];
      /** Digital signatures of a container; `null` for a file that is none. Who signed is not read. */
      readonly signatures: number | null;
      /** The names of all files in a container, read or not; `null` for a file that is none. */
      readonly held: readonly string[] | null;
    }
  | ({ readonly kind: 'fault' } & ReadFault);

export function readingFault(expected: string, cure: string): FileReading {
  return { kind: 'fault', expected, cure };
}

/** Thrown inside a reader where the bytes are not what they should be; the door of the readers makes it a value. */
export class UnreadableBytes extends Error {
  constructor(
    readonly expected: string,
    readonly cure: string,
  ) {
    super(expected);
  }
}
