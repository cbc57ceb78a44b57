/** A place in a message where a position is named. */
export interface Mention {
  /** The positions that fit the words equally well, best first. */
  readonly ids: readonly string[];
  /** Those for which anything but the head speaks, however little: what 'both of them' can mean. */
  readonly fitting: readonly string[];
  /** The indexes of the words that name it. */
  readonly at: readonly number[];
  /** Which of them is the head: 'koordinaator' of 'MDFT koordinaator'. */
  readonly head: number;
  /** The words themselves. */
  readonly words: string;
  /**
   * `foreign`: the head fits, but a word before it belongs to no such position: `KLAT koordinaator`; or to its unit
   * alone, whose head is meant, and not that of something in it.
   */
  readonly foreign: boolean;
  /** Whether the head stands as the title has it, and not as another word for it. */
  readonly byOwnWord: boolean;
  /** Whether anything but the head was met. */
  readonly qualified: boolean;
}
