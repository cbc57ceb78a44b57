import { LRUCache } from 'lru-cache';
import type { Reference, References } from './references.js';

/** Where people can be reached, noted behind the answer's back: many at once, for each deed is a wait for the disk. */
export interface ReferencesBehind {
  /** Kept a moment later, if it is not what is kept already: most messages come from where the last one came from. */
  note(reference: Reference): void;
  /** Writes what is not written yet; before whoever installs or removes the bot changes the store, and at the end. */
  flush(): Promise<void>;
}

export interface BehindParts {
  readonly references: References;
  /** Does the work a little later, once; when is for the caller to say. */
  readonly later: (work: () => void) => void;
  /** The store being away costs where to reach somebody, not the answer; the next message tries again. */
  readonly onFailure: (error: unknown) => void;
}

const mostRemembered = 20_000;

export function createReferencesBehind({ references, later, onFailure }: BehindParts): ReferencesBehind {
  const newest = new LRUCache<string, string>({ max: mostRemembered });
  let unwritten = new Map<string, Reference>();
  const flush = async () => {
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
  return {
    note: (reference) => {
      const { conversation } = reference;
      const written = JSON.stringify(reference);
      if (newest.get(conversation) === written) return;
      newest.set(conversation, written);
      unwritten.set(conversation, reference);
      if (unwritten.size === 1) later(() => void flush());
    },
    flush,
  };
}
