import type { Clock } from '../../ground/index.js';
import { createMemoryInProcess, type ConversationMemory, type Talk, type TalkStore } from './memory.js';

interface BehindParts {
  readonly clock: Clock;
  /** Does the work a little later, once; when is for the caller to say. */
  readonly later: (work: () => void) => void;
  readonly onFailure: (error: unknown) => void;
  /** As the store counts them. */
  readonly idleMinutes?: number;
}

interface WrittenBehind extends ConversationMemory {
  /**
   * Resolves when all that was said is written, what is on its way to the store among it; to be called before the
   * store is closed.
   */
  flush(): Promise<void>;
}

/**
 * Answers from this process and writes to the store behind the answer's back: a person does not wait for the disk so
 * that 'and her?' is understood after a restart. A crash forgets the last moments of a talk, which costs one repeated
 * question. For one process alone: with several, each must see what the other heard.
 */
export function writtenBehind(
  store: TalkStore,
  { clock, later, onFailure, idleMinutes }: BehindParts,
): WrittenBehind {
  const recent = createMemoryInProcess(clock, idleMinutes);
  let unwritten = new Map<string, Talk>();
  let writing = Promise.resolve();
  /** One that cannot be written must not cost the others. */
  const oneByOne = async (work: ReadonlyMap<string, Talk>) => {
    for (const [conversation, said] of work) await store.remember(conversation, said).catch(onFailure);
  };
  const write = async () => {
    const work = unwritten;
    unwritten = new Map();
    if (work.size > 0) await store.rememberAll(work).catch(() => oneByOne(work));
  };
  // One after the other: a slow write must not put back what a newer one has replaced.
  const flush = async () => (writing = writing.then(write));
  return {
    recall: async (conversation) => (await recent.recall(conversation)) ?? store.recall(conversation),
    remember: async (conversation, said) => {
      await recent.remember(conversation, said);
      if (unwritten.size === 0) later(() => void flush());
      unwritten.set(conversation, said);
    },
    flush,
  };
}
