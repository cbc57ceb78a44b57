import type { TurnContext } from 'botbuilder';
import { referenceOf, withoutThread } from '../reference-of.js';
import { replyActivity } from '../reply-activity.js';
import { languageOf } from '../sentences.js';
import type { TurnTools } from '../turn-tools.js';

/** `installationUpdate`: the bot was added somewhere, or taken away. */
export async function onInstallation(context: TurnContext, tools: TurnTools): Promise<void> {
  const { action, conversation } = context.activity;
  await tools.behind.flush();
  if (action === 'remove' || action === 'remove-upgrade') {
    await tools.references.forget(withoutThread(conversation.id));
    return;
  }
  await welcomeOnce(context, tools);
}

/** `conversationUpdate`: somebody joined. Only the bot's own arrival is greeted; the rest would be noise. */
export async function onConversationUpdate(context: TurnContext, tools: TurnTools): Promise<void> {
  const { membersAdded, recipient } = context.activity;
  if (!membersAdded?.some((member) => member.id === recipient.id)) return;
  await tools.behind.flush();
  await welcomeOnce(context, tools);
}

/** Teams announces one installation with both events, in either order; whichever is first is greeted. */
async function welcomeOnce(context: TurnContext, tools: TurnTools): Promise<void> {
  const { activity } = context;
  const met = await tools.references.remember(referenceOf(activity));
  if (met === 'known') return;
  const welcome = tools.colleague.welcome(languageOf(activity));
  await context.sendActivity(replyActivity(welcome, activity));
}
