import { plainObjectId } from '../ground/index.js';
import type { Reference, References } from './references.js';

/** Enough for a large organisation; what is beyond is met again with its next message. */
const mostConversations = 50_000;

export function createReferencesInMemory(most = mostConversations): References {
  const known = new Map<string, Reference>();
  const remember = (reference: Reference): 'new' | 'known' => {
    // Deleted first, so that the map stays in the order of last use and its oldest goes.
    const answer = known.delete(reference.conversation) ? 'known' : 'new';
    known.set(reference.conversation, reference);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
  return {
    remember: async (reference) => remember(reference),
    rememberAll: async (references) => {
      for (const reference of references) remember(reference);
    },
    personalOf: async (aadObjectId) => {
      const wanted = plainObjectId(aadObjectId);
      const theirs = [...known.values()].filter(({ person }) => {
        const id = person?.aadObjectId ?? null;
        return id !== null && plainObjectId(id) === wanted;
      });
      return theirs.at(-1) ?? null;
    },
    forget: async (conversation) => {
      known.delete(conversation);
    },
  };
}
