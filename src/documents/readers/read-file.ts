import type { Fault } from '../outcomes/fault.js';
import type { Line } from '../lines/line.js';

/** The lines of one document; a container may hold several. `name`: of the file inside the container, else of the file. */
export interface DocumentLines {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Told after each page of a document that has pages. */
export type OnPage = (done: number, all: number) => void;

/** What a reader gives for a file: its documents, or why there are none. */
export type FileReading =
  | {
      readonly kind: 'documents';
      readonly documents: readonly DocumentLines[];
      /** Files of a container that could not be read. */
      readonly unread: readonly { readonly name: string; readonly why: Fault }[];
      /** Digital signatures of a container; `null` for a file that is none. Who signed is not read. */
      readonly signatures: number | null;
      /** The names of all files in a container, read or not; `null` for a file that is none. */
      readonly held: readonly string[] | null;
    }
  | { readonly kind: 'fault'; readonly why: Fault };

export function readingFault(why: Fault): FileReading {
  return { kind: 'fault', why };
}

/** Thrown inside a reader where the bytes are not what they should be; the door of the readers makes it a value. */
export class UnreadableBytes extends Error {
  constructor(readonly why: Fault) {
    super(why.kind);
  }
}
