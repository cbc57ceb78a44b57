/** Teams tells that somebody has read their chat up to a message. */
export interface Read {
  readonly conversation: string;
  /** Who read; `null` where the channel gave no object id. */
  readonly aadObjectId: string | null;
  /** Teams' id of the last message that was read. */
  readonly upTo: string;
  readonly at: Date;
}

/** Teams' ids of messages count milliseconds, so that of two the larger is the later one. */
const counts = /^\d{1,20}$/u;

/** Whether a message was read by whoever read up to another. What cannot be compared was read where it is the same. */
export function isRead(activityId: string, upTo: string): boolean {
  if (activityId === upTo) return true;
  return counts.test(activityId) && counts.test(upTo) && BigInt(activityId) <= BigInt(upTo);
}
