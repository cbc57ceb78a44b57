import type { DescriptionContent, Field } from '../../descriptions/index.js';
import type { Fault } from './fault.js';

/** Something a person should look at; the description was read all the same. `line` is counted from 1. */
export type Note =
  | { readonly kind: 'missing-field'; readonly field: Field; readonly line: number; readonly text: string }
  | { readonly kind: 'unknown-label'; readonly line: number; readonly text: string }
  /** A misspelt label that was taken for `label` all the same. */
  | {
      readonly kind: 'near-label';
      readonly line: number;
      readonly text: string;
      readonly label: string;
    }
  | { readonly kind: 'unknown-line'; readonly line: number; readonly text: string }
  /** A row of a table with several duties and another number of results: `text` is the first of those duties. */
  | {
      readonly kind: 'unpaired-results';
      readonly line: number;
      readonly text: string;
      readonly duties: number;
      readonly results: number;
    }
  /** Duties one number deeper than others that say how things are: `text` is the first of them. */
  | { readonly kind: 'duties-like-results'; readonly line: number; readonly text: string }
  /** No heading says that it opens the duties: the only list under an unknown one was taken for them. */
  | { readonly kind: 'duties-by-shape'; readonly line: number; readonly text: string }
  | { readonly kind: 'title-from-heading'; readonly line: number; readonly text: string }
  /** Neither a label nor a sentence names the unit: the line of the paper's head that does was taken. */
  | { readonly kind: 'unit-from-head'; readonly line: number; readonly text: string }
  /** A second column that says the same in another language: `text` is its first label with its value. */
  | { readonly kind: 'translation-left-out'; readonly line: number; readonly text: string }
  /** A footnote, or what runs at the foot of the page: no field has it, and a note may well change what its word says. */
  | { readonly kind: 'margin-left-out'; readonly line: number; readonly text: string }
  /** A sentence from which it cannot be told who stands in for whom. */
  | { readonly kind: 'unclear-substitution'; readonly line: number; readonly text: string }
  /** When one of several stands in for another, `tema puudumisel`: a list of names has no room for it. */
  | { readonly kind: 'occasion-left-out'; readonly line: number; readonly text: string }
  /** A label of posts behind which stands the name of who holds one, and nothing else: `text` is the label. */
  | { readonly kind: 'only-person'; readonly line: number; readonly text: string }
  /** Of the languages asked for, what names none or leaves a choice. */
  | { readonly kind: 'unread-languages'; readonly line: number; readonly text: string };

/** A note with its place as a person finds it: `line` is counted on the page where there are pages. */
export type PlacedNote = Note & { readonly page: number | null };

/** Something that could not be read: where, and why. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly file: string;
  /** The line where the search began; 0 when the file as a whole is meant. */
  readonly line: number;
  /** The page on which the line is counted; `null` where the file has none. */
  readonly page: number | null;
  readonly why: Fault;
}

/** `line`: where the search began; none where the file as a whole is meant. */
export function unreadable(file: string, why: Fault, line = 0): Unreadable {
  return { kind: 'unreadable', file, line, page: null, why };
}

interface SourceOfReading {
  readonly file: string;
  readonly sha256: string;
  readonly template: string | null;
  readonly empty: Record<string, string>;
}

/** One position read from a document; it gets its id and its version when it joins a collection. */
export interface PositionReading {
  readonly content: DescriptionContent;
  readonly source: SourceOfReading;
  readonly notes: readonly PlacedNote[];
}

/** `unread`: positions of the same file that could not be read while others could. */
export type DocumentReading =
  | {
      readonly kind: 'read';
      readonly positions: readonly PositionReading[];
      readonly unread: readonly Unreadable[];
      /** Digital signatures of the container that the file is; `null` where it is none. */
      readonly signatures: number | null;
      /** Positions that the order in the file names and that were not found in it. */
      readonly missing: readonly string[];
    }
  | Unreadable;

export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
