/** Who waits for the database: nothing of it may keep them longer than they wait themselves. */
export type Waiting = 'aside' | 'person' | 'nobody';

/**
 * Milliseconds for which one statement, or the way to the server, may keep silent, and in which what fails at once may be
 * tried again.
 */
export const patience: Readonly<Record<Waiting, number>> = {
  /**
   * What an answer does without: what was said before is asked for, and what was said is kept, and the answer is to
   * come in two seconds. Also the question whether all is well, which whoever asks it gives a second.
   */
  aside: 700,
  /** Somebody cannot be answered without it; Teams gives a press five seconds, and what it needs may fail twice. */
  person: 2_000,
  /** What goes on by itself, and much of it at once: reminders, the tidying, a start, commands. */
  nobody: 10_000,
};
