import type { TurnContext } from 'botbuilder';
import type { Log } from '../ground/index.js';
import { kindOf } from './reference-of.js';

/**
 * Shows that the bot is busy, only when the work outlasts `after` milliseconds. The library has one timer for
 * all conversations, so that one person's quick turn ends another's; this one belongs to its turn.
 */
export async function whileTyping<T>(
  context: TurnContext,
  { after, log }: { readonly after: number; readonly log: Log },
  work: () => Promise<T>,
): Promise<T> {
  let shown: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    shown = showTyping(context, log);
  }, after);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    // The indicator must not arrive after the answer, or it would stay.
    await shown;
  }
}

async function showTyping(context: TurnContext, log: Log): Promise<void> {
  if (kindOf(context.activity) === 'channel') return;
  try {
    await context.sendActivity({ type: 'typing' });
  } catch (error) {
    log.warn({ err: error }, 'The typing indicator was not sent');
  }
}
