import { LRUCache } from 'lru-cache';
import { oneMinute, type Clock } from '../../ground/index.js';
import type { Remembered } from '../../questions/index.js';
import type { InHand } from './in-hand.js';

/** What a talk goes on from: what was asked of the descriptions, and what else was shown since. */
export interface Talk extends Remembered {
  readonly inHand?: InHand | undefined;
}

/** Keeps what was said before, a little while. */
export interface ConversationMemory {
  recall(conversation: string): Promise<Talk | null>;
  remember(conversation: string, said: Talk): Promise<void>;
}

/** A store that outlives the process. */
export interface TalkStore extends ConversationMemory {
  /** The last of many conversations in one deed: each deed by itself is a wait for the disk. */
  rememberAll(talks: ReadonlyMap<string, Talk>): Promise<void>;
}

interface Kept {
  readonly said: Talk;
  readonly at: number;
}

/** Unless the settings say otherwise. After this long a new message begins a new talk: 'and her?' would no longer mean what the person thinks it means. */
export const idleMinutes = 30;
const mostConversations = 5_000;

/** Keeps it in this process alone: a restart forgets, which costs one repeated question. */
export function createMemoryInProcess(clock: Clock, minutes = idleMinutes): ConversationMemory {
  const kept = new LRUCache<string, Kept>({ max: mostConversations });
  const tooOld = (at: number) => clock.now().getTime() - at > minutes * oneMinute;
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

interface ForgivingParts {
  readonly clock: Clock;
  /** As the store counts them. */
  readonly minutes?: number;
  /** Told of the first failure, and of the next only when something went well between them. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * A memory that fails costs the thread of the talk, never the answer: what cannot be recalled is unknown. What cannot
 * be kept is known to this process meanwhile, and is kept as soon as something else is: else the talk before it would be
 * recalled in its place, and 'and her?' would be answered of somebody else.
 */
export function forgiving(
  memory: ConversationMemory,
  { clock, minutes = idleMinutes, onFailure }: ForgivingParts,
): ConversationMemory {
  const unkept = createMemoryInProcess(clock, minutes);
  /** Whose last words are not kept. */
  const conversations = new Set<string>();
  let isFailing = false;
  const failed = (error: unknown) => {
    if (!isFailing) onFailure(error);
    isFailing = true;
  };
  const keep = async (conversation: string, said: Talk): Promise<boolean> => {
    try {
      await memory.remember(conversation, said);
      isFailing = false;
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const keepBelated = async () => {
    for (const conversation of conversations) {
      const said = await unkept.recall(conversation);
      if (said !== null && conversations.has(conversation) && !(await keep(conversation, said))) return;
      conversations.delete(conversation);
    }
  };
  return {
    recall: async (conversation) => {
      if (conversations.has(conversation)) return unkept.recall(conversation);
      try {
        const said = await memory.recall(conversation);
        isFailing = false;
        return said;
      } catch (error) {
        failed(error);
        return null;
      }
    },
    remember: async (conversation, said) => {
      if (!(await keep(conversation, said))) {
        await unkept.remember(conversation, said);
        conversations.add(conversation);
        return;
      }
      conversations.delete(conversation);
      void keepBelated();
    },
  };
}
