import type { TurnContext } from 'botbuilder';
import type { SentFile } from '../../conversation/index.js';
import { referenceOf } from '../reference-of.js';
import { replyActivity } from '../reply-activity.js';
import { languageOf, sentences } from '../sentences.js';
import { bringsPictureOrSound, filesIn } from '../sent-files.js';
import { speakerOf } from '../speaker.js';
import type { TurnTools } from '../turn-tools.js';
import { turnFacts } from '../turn-error.js';
import { whileTyping } from '../typing.js';
import { answerSubmitted } from './card-action.js';
import { wordsOf } from '../words.js';

/** Every message, in every kind of conversation: the words go to the colleague, the reply comes back. */
export async function answerMessage(context: TurnContext, tools: TurnTools): Promise<void> {
  const { activity } = context;
  if (tools.redelivery.isRepeated(activity)) {
    tools.log.info(turnFacts(activity), 'A message that was delivered again is left alone');
    return;
  }
  tools.behind.note(referenceOf(activity));

  const submitted = await answerSubmitted(context, tools);
  if (submitted !== undefined) {
    await context.sendActivity(submitted);
    return;
  }
  const files = filesIn(activity, tools.download);
  if (files.length > 0) {
    await answerFiles(files, context, tools);
    return;
  }
  const text = wordsOf(activity);
  if (text === '' && bringsPictureOrSound(activity)) {
    await context.sendActivity(sentences[languageOf(activity)].wordsOnly);
    return;
  }
  if (text.length > tools.longestQuestion) {
    await context.sendActivity(sentences[languageOf(activity)].tooLong(tools.longestQuestion));
    return;
  }

  const asked = {
    text,
    conversation: activity.conversation.id,
    ...speakerOf(activity),
    activityId: activity.id ?? null,
  };
  const after = tools.typingAfter;
  const reply = await whileTyping(context, { after, log: tools.log }, () => tools.colleague.reply(asked));
  const sent = await context.sendActivity(replyActivity(reply, activity));
  const { answerKind } = reply;
  if (sent?.id && answerKind !== undefined)
    tools.sentReplies.remember(asked.conversation, sent.id, { text, answerKind });
}

/** Words beside files are a note to the files. Reading may take a while: the typing indicator shows meanwhile. */
async function answerFiles(
  files: readonly SentFile[],
  context: TurnContext,
  tools: TurnTools,
): Promise<void> {
  const { activity } = context;
  const sent = {
    files,
    ...speakerOf(activity),
    language: languageOf(activity),
  };
  const after = tools.typingAfter;
  const reply = await whileTyping(context, { after, log: tools.log }, () => tools.colleague.take(sent));
  await context.sendActivity(replyActivity(reply, activity));
}
