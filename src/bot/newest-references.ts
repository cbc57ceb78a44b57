import type { Reference } from './references.js';

const mostRemembered = 20_000;

/** Tells whether a conversation's reference is worth writing: most messages come from where the last one came from. */
export interface NewestReferences {
  isNews(reference: Reference): boolean;
  /** It has been written; until then it stays news. */
  noted(reference: Reference): void;
}

/** Only for messages: whoever installs or removes the bot changes the store, whatever was seen here. */
export function createNewestReferences(): NewestReferences {
  const newest = new Map<string, string>();
  return {
    isNews: (reference) => newest.get(reference.conversation) !== JSON.stringify(reference),
    noted: (reference) => {
      if (newest.size >= mostRemembered) newest.clear();
      newest.set(reference.conversation, JSON.stringify(reference));
    },
  };
}
