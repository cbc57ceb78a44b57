import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { withoutThread } from '../reference-of.js';
import { speakerOf } from '../speaker.js';
import type { TurnTools } from '../turn-tools.js';

/** As Teams sends it. The library listens to a name with a slash in it, which nothing ever has. */
const readReceiptName = 'application/vnd.microsoft.readReceipt';

const Receipt = z.looseObject({
  lastReadMessageId: z
    .union([z.string().trim().min(1).max(200), z.number().int().nonnegative()])
    .transform(String),
});

/** `event`: somebody has read their chat up to a message. Of a chat of several it does not come, and would say too much. */
export async function noteReadReceipt({ activity }: TurnContext, { onRead }: TurnTools): Promise<void> {
  const { aadObjectId, personal } = speakerOf(activity);
  if (onRead === null || activity.name !== readReceiptName || !personal) return;
  const read = Receipt.safeParse(activity.value);
  if (!read.success) return;
  await onRead({
    conversation: withoutThread(activity.conversation.id),
    aadObjectId,
    upTo: read.data.lastReadMessageId,
  });
}
