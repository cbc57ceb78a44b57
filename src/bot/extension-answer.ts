import type { TurnContext } from 'botbuilder';
import type { Clipping } from '../conversation/index.js';

/** The answer to what a message extension is asked. */
export async function answerExtension(context: TurnContext, composeExtension: object): Promise<void> {
  const value = { status: 200, body: { composeExtension } };
  await context.sendActivity({ type: 'invokeResponse', value });
}

export function listOf(found: readonly Clipping[]): object {
  return { type: 'result', attachmentLayout: 'list', attachments: found.map(attachmentOf) };
}

/** Shown in the box itself, without formatting. */
export function messageOf(text: string): object {
  return { type: 'message', text };
}

/** The card that is put into the chat, and the two lines by which it is chosen. */
function attachmentOf({ card, title, text }: Clipping): object {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  };
}
