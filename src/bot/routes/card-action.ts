import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { PressAnswer, Reply } from '../../conversation/index.js';
import { answerInvoke, cardInPlace, errorOfCard, messageOfCard } from '../invoke-answer.js';
import { kindOf, withoutThread } from '../reference-of.js';
import { replyActivity } from '../reply-activity.js';
import { languageOf } from '../sentences.js';
import { turnFacts } from '../turn-error.js';
import { speakerOf } from '../speaker.js';
import type { TurnTools } from '../turn-tools.js';
import { offerActivity } from './file-consent.js';
import { answerUnknownInvoke } from './unknown-invoke.js';

/** What Teams sends for a button that is an Action.Execute. */
const Executed = z.looseObject({
  action: z.looseObject({ verb: z.string().min(1), data: z.unknown() }),
});
/** The same button where a client knows only Action.Submit: its data comes with a message that has no text. */
const Submitted = z.looseObject({ verb: z.string().min(1) });

async function pressed(
  { verb, data }: { readonly verb: string; readonly data: unknown },
  { activity }: TurnContext,
  { colleague }: TurnTools,
): Promise<PressAnswer> {
  return colleague.press({
    verb,
    data,
    ...speakerOf(activity),
    activityId: activity.id ?? null,
    conversation: withoutThread(activity.conversation.id),
    cardId: activity.replyToId ?? null,
    language: languageOf(activity),
  });
}

/**
 * `adaptiveCard/action`. It is answered here and not through the library, which would write one person's card over
 * everybody's as soon as a card has `refresh`.
 */
export async function answerCardAction(context: TurnContext, tools: TurnTools): Promise<void> {
  const { activity } = context;
  const read = Executed.safeParse(activity.value);
  const answer: PressAnswer = read.success
    ? await pressed(read.data.action, context, tools)
    : { kind: 'unknown' };
  switch (answer.kind) {
    case 'unknown':
      await answerUnknownInvoke(context, tools);
      return;
    case 'failed':
      await answerInvoke(context, errorOfCard(500, answer.sentence));
      return;
    case 'file':
      await answerInvoke(context, messageOfCard(answer.offer.said));
      await context.sendActivity(offerActivity(answer.offer, activity));
      return;
    case 'card': {
      const sent = replyActivity(answer.reply, activity);
      await answerInvoke(context, cardInPlace(contentOf(sent, answer.reply)));
      await replaceCard(context, answer.reply, tools);
      return;
    }
  }
}

function contentOf({ attachments }: ReturnType<typeof replyActivity>, { card }: Reply): object {
  const content: unknown = attachments?.[0]?.content;
  return typeof content === 'object' && content !== null ? content : card;
}

/**
 * The answer shows until the chat is opened anew; then the message is shown as it stands, so it is changed too. In a
 * personal chat alone: elsewhere it would show one person's state to everybody. The answer leaves at the end of the turn,
 * and is not held up until Teams has changed the message: where Teams is slow, that goes on behind it.
 */
async function replaceCard(context: TurnContext, reply: Reply, tools: TurnTools): Promise<void> {
  const { activity } = context;
  if (kindOf(activity) !== 'personal' || !activity.replyToId) return;
  const replaced = context
    .updateActivity({ ...replyActivity(reply, activity), id: activity.replyToId })
    .catch((error: unknown) => {
      tools.log.warn(
        { err: error, ...turnFacts(activity) },
        'A card that was acted on could not be changed in the chat',
      );
    });
  await Promise.race([replaced, tools.cardPatience()]);
}

/** What a button without text comes to, as a message; `undefined` where the message is no button of that kind. */
export async function answerSubmitted(
  context: TurnContext,
  tools: TurnTools,
): Promise<string | Partial<Activity> | undefined> {
  const { activity } = context;
  const { text, value } = activity;
  if (text?.trim() || value === undefined) return undefined;
  const read = Submitted.safeParse(value);
  if (!read.success) return undefined;
  const answer = await pressed({ verb: read.data.verb, data: read.data }, context, tools);
  switch (answer.kind) {
    case 'unknown':
      return undefined;
    case 'failed':
      return answer.sentence;
    case 'file':
      return offerActivity(answer.offer, activity);
    case 'card':
      return replyActivity(answer.reply, activity);
  }
}
