/**
 * What stands on a page of a PDF, in points from its upper left corner: `y` grows downwards.
 * A piece is what the file draws in one go, from a letter to a line.
 */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which the letters stand. */
  readonly base: number;
  /** The size of the letters. */
  readonly size: number;
  readonly bold: boolean;
}

/** The box around something that is drawn. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A drawn line; tables are made of them. */
export interface Rule {
  readonly kind: 'across' | 'down';
  /** `y` of one that goes across, `x` of one that goes down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  readonly height: number;
}

/** A stretch of a line without a gap that could be a column's. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** All of it is. */
  readonly bold: boolean;
}

/** Pieces on one base line, in reading order. */
export interface PageLine {
  readonly base: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A page with more lines than this is a drawing, and to see which of them meet what would take too long. */
export const mostRules = 1500;
