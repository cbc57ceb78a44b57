import { LRUCache } from 'lru-cache';
import { oneMinute, type Clock } from '../ground/index.js';
import type { Reference, References } from './references.js';

/** Where people can be reached, noted behind the answer's back: many at once, for each deed is a wait for the disk. */
export interface ReferencesBehind {
  /** Kept a moment later, unless it was kept within the last minute: most messages come from where the last one did. */
  note(reference: Reference): void;
  /**
   * Resolves when all that was noted is written, what is on its way to the store among it; before whoever installs or
   * removes the bot changes the store, and at the end.
   */
  flush(): Promise<void>;
}

interface BehindParts {
  readonly references: References;
  /** Does the work a little later, once; when is for the caller to say. */
  readonly later: (work: () => void) => void;
  /** The store being away costs where to reach somebody, not the answer; the next message tries again. */
  readonly onFailure: (error: unknown) => void;
  readonly clock: Clock;
}

interface Noted {
  readonly written: string;
  readonly at: number;
}

const mostRemembered = 20_000;
/** Who had blocked the bot is written to again once they have written since: so the store must hear that they have. */
const writtenAnewAfter = oneMinute;

export function createReferencesBehind({
  references,
  later,
  onFailure,
  clock,
}: BehindParts): ReferencesBehind {
  const newest = new LRUCache<string, Noted>({ max: mostRemembered });
  let unwritten = new Map<string, Reference>();
  let writing = Promise.resolve();
  const write = async () => {
    const work = [...unwritten.values()];
    unwritten = new Map();
    if (work.length === 0) return;
    try {
      await references.rememberAll(work);
    } catch (error) {
      for (const { conversation } of work) newest.delete(conversation);
      onFailure(error);
    }
  };
  const flush = async () => (writing = writing.then(write));
  return {
    note: (reference) => {
      const { conversation } = reference;
      const noted = { written: JSON.stringify(reference), at: clock.now().getTime() };
      const before = newest.get(conversation);
      if (before?.written === noted.written && noted.at - before.at < writtenAnewAfter) return;
      newest.set(conversation, noted);
      unwritten.set(conversation, reference);
      if (unwritten.size === 1) later(() => void flush());
    },
    flush,
  };
}
