import { createHash } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { jsonOf } from '../../ground/index.js';
import { answerInvoke, messageOfCard } from '../invoke-answer.js';
import { speakerOf } from '../speaker.js';
import type { TurnTools } from '../turn-tools.js';
import { answerUnknownInvoke } from './unknown-invoke.js';

/** What Teams sends for a thumb under a message; the words that go with it are JSON in a string. */
const Thumb = z.looseObject({
  actionName: z.literal('feedback'),
  actionValue: z.looseObject({
    reaction: z.enum(['like', 'dislike']),
    feedback: z.string().nullish(),
  }),
});
/** Of a comment some sentences are of use; whoever pasted a book has still raised a thumb. */
const mostOfComment = 2_000;
const Words = z.looseObject({
  feedbackText: z.string().transform((text) => text.trim().slice(0, mostOfComment)),
});

/** `message/submitAction`: somebody says what they think of a reply. */
export async function noteThumb(context: TurnContext, tools: TurnTools): Promise<void> {
  const { activity } = context;
  const read = Thumb.safeParse(activity.value);
  if (!read.success) {
    await answerUnknownInvoke(context, tools);
    return;
  }
  const { reaction, feedback } = read.data.actionValue;
  const conversation = activity.conversation.id;
  const replyId = activity.replyToId ?? '';
  const sent = tools.sentReplies.recall(conversation, replyId);
  await tools.colleague.rate({
    tap: tapOf(conversation, replyId, activity.from.id),
    verdict: reaction === 'like' ? 'up' : 'down',
    comment: commentIn(feedback ?? ''),
    text: sent?.text ?? '',
    answerKind: sent?.answerKind ?? '',
    aadObjectId: speakerOf(activity).aadObjectId,
  });
  await answerInvoke(context, messageOfCard(''));
}

/** One thumb a person and reply. The ids may name a person; their hash names nobody. */
function tapOf(conversation: string, replyId: string, person: string): string {
  return createHash('sha256')
    .update(JSON.stringify([conversation, replyId, person]))
    .digest('hex');
}

function commentIn(feedback: string): string | null {
  return Words.safeParse(jsonOf(feedback)).data?.feedbackText || null;
}
