export type Verdict = 'up' | 'down';

/** What somebody thought of an answer. */
export interface NewThumb {
  /**
   * Two taps of one person under one answer share it, and the later wins. An opaque key, such as a hash of the
   * answer's own id: never the person's.
   */
  readonly tap: string;
  /** The answer's `kind`. */
  readonly answerKind: string;
  readonly verdict: Verdict;
  /** The question that was answered. */
  readonly text: string;
  readonly askerPosition: string | null;
  readonly comment: string | null;
}

/** A thumb as it is kept: text and comment masked. */
export interface Thumb extends Omit<NewThumb, 'tap'> {
  readonly at: Date;
}
