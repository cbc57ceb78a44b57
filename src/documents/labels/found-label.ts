import type { Part } from './part.js';
import type { Spelling } from './spelling-index.js';
import { isCapitals, type Word } from '../lines/words.js';

/** A label found in a line; nothing is said yet of whether it is one there. */
export interface FoundLabel {
  readonly part: Part;
  /** The number before it, without the last dot: `1.1`, `4`, `IV`. */
  readonly number: string | null;
  /** The label as it is written. */
  readonly written: string;
  readonly wordCount: number;
  readonly capitals: boolean;
  /** A word so common that a colon has to follow, or nothing. */
  readonly needsColon: boolean;
  /** Other words stand before the known ones (`… kohustused`). */
  readonly hasPrefix: boolean;
  /** The spelling in the table, where the document's is not quite it. */
  readonly near: string | null;
  readonly colon: boolean;
  /** A full stop ends it, as it ends a sentence. */
  readonly stopped: boolean;
  /** What follows on the line. */
  readonly rest: string;
}

/** The label that these words of a text are, with what stands around them. */
export function describe(
  body: string,
  number: string | null,
  words: readonly Word[],
  spelling: Pick<Spelling, 'part' | 'words' | 'needsColon'>,
  near: string | null = null,
): FoundLabel {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  // `Asendaja(d)`, `Keda asendab (ametikohad):`: what stands in parentheses is the label's. A label that asks ends with
  // its question mark as others do with a colon.
  const after =
    /^(?:\(\p{Ll}{1,3}\)|\s*\([^()]{1,40}\)(?=\s*:))?\s*[)"”»]*\s*(:|\?(?:\s*:|\s+[–—-](?=\s+\S))?|(?<=\s)[–—-](?=\s+\S)|)[\s.…]*/u.exec(
      body.slice(end),
    );
  const written = body.slice(start, end);
  return {
    part: spelling.part,
    number,
    written,
    wordCount: words.length,
    capitals: isCapitals(written),
    needsColon: spelling.needsColon,
    hasPrefix: words.length > spelling.words.length,
    near,
    colon: (after?.[1] ?? '') !== '' || isPadded(body.slice(end).replace(/^\(\p{Ll}{1,3}\)/u, '')),
    stopped: /\.\s*$/u.test(after?.[0] ?? ''),
    rest: body.slice(end + (after?.[0].length ?? 0)),
  };
}

/** `Otsene juht        Liiklusjuht`, `Otsene juht ..... Liiklusjuht`: what sets the value apart does what a colon does. */
function isPadded(behind: string): boolean {
  return /^(?: {3,}| *\t\s*| *(?:[.…_]\s?){3,}\s*)(?=[^\s.…_])/u.test(behind);
}
