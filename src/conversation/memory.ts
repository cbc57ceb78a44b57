import { LRUCache } from 'lru-cache';
import type { Clock } from '../ground/index.js';
import type { Remembered } from '../questions/index.js';

/** Keeps what was said before, a little while. */
export interface ConversationMemory {
  recall(conversation: string): Promise<Remembered | null>;
  remember(conversation: string, said: Remembered): Promise<void>;
}

/** A store that outlives the process. */
export interface TalkStore extends ConversationMemory {
  /** The last of many conversations in one deed: each deed by itself is a wait for the disk. */
  rememberAll(talks: ReadonlyMap<string, Remembered>): Promise<void>;
}

interface Kept {
  readonly said: Remembered;
  readonly at: number;
}

/** Unless the settings say otherwise. After this long a new message begins a new talk: 'and her?' would no longer mean what the person thinks it means. */
export const idleMinutes = 30;
const mostConversations = 5_000;

/** Keeps it in this process alone: a restart forgets, which costs one repeated question. */
export function createMemoryInProcess(clock: Clock, minutes = idleMinutes): ConversationMemory {
  const kept = new LRUCache<string, Kept>({ max: mostConversations });
  const tooOld = (at: number) => clock.now().getTime() - at > minutes * 60_000;
  return {
    recall: async (conversation) => {
      const found = kept.get(conversation);
      return found === undefined || tooOld(found.at) ? null : found.said;
    },
    remember: async (conversation, said) => {
      kept.set(conversation, { said, at: clock.now().getTime() });
    },
  };
}

/**
 * A memory that fails costs the thread of the talk, never the answer: what cannot be recalled was not said, and what
 * cannot be kept is told to `onFailure`.
 */
export function forgiving(
  memory: ConversationMemory,
  onFailure: (error: unknown) => void,
): ConversationMemory {
  return {
    recall: async (conversation) =>
      memory.recall(conversation).catch((error: unknown) => {
        onFailure(error);
        return null;
      }),
    remember: async (conversation, said) => memory.remember(conversation, said).catch(onFailure),
  };
}
