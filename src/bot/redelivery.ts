import type { Activity } from 'botbuilder';

/** Redelivery follows within the minute; a thousand a minute is far above what one organisation asks. */
const mostRemembered = 2_000;

export interface Redelivery {
  /** Whether this very message was seen before. Teams posts it again when a turn takes longer than 15 s. */
  isRepeated(activity: Activity): boolean;
}

/**
 * An activity id alone collides across conversations, so the key holds tenant, conversation, id and time.
 * A caller who waits for the replies in the response is answered each time: nothing else can reach them.
 */
export function createRedelivery(most = mostRemembered): Redelivery {
  const seen = new Set<string>();
  return {
    isRepeated: (activity) => {
      if (!activity.id || activity.deliveryMode === 'expectReplies') return false;
      const key = keyOf(activity);
      if (seen.has(key)) return true;
      seen.add(key);
      const [oldest] = seen;
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
      return false;
    },
  };
}

function keyOf({ conversation, id, timestamp }: Activity): string {
  const sent = timestamp === undefined ? '' : new Date(timestamp).toISOString();
  return JSON.stringify([conversation.tenantId ?? '', conversation.id, id, sent]);
}
