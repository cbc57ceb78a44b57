import { LRUCache } from 'lru-cache';

/** What a reply answered: a thumb names only the reply. */
interface SentReply {
  readonly text: string;
  readonly answerKind: string;
}

export interface SentReplies {
  remember(conversation: string, activityId: string, sent: SentReply): void;
  recall(conversation: string, activityId: string): SentReply | undefined;
}

/** A thumb comes within minutes, if it comes. */
const mostRemembered = 2_000;

export function createSentReplies(most = mostRemembered): SentReplies {
  const sent = new LRUCache<string, SentReply>({ max: most });
  return {
    remember: (conversation, activityId, reply) => {
      sent.set(keyOf(conversation, activityId), reply);
    },
    recall: (conversation, activityId) => sent.get(keyOf(conversation, activityId)),
  };
}

function keyOf(conversation: string, activityId: string): string {
  return JSON.stringify([conversation, activityId]);
}
