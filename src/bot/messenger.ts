import type { CloudAdapter, ConversationReference } from 'botbuilder';
import type { Messenger, Reply, Telling } from '../conversation/index.js';
import type { Log } from '../ground/index.js';
import { errorFacts, type ErrorFacts } from './error-facts.js';
import type { Reference, References } from './references.js';
import { replyActivity } from './reply-activity.js';

export interface MessengerParts {
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  /** Empty in local mode. */
  readonly appId: string;
  readonly references: References;
  readonly log: Log;
}

/** Speaks first in a personal chat. Nobody is written to by name or address: only where the bot has been met. */
export function createMessenger({ adapter, appId, references, log }: MessengerParts): Messenger {
  const send = async (reference: Reference, message: Reply): Promise<Telling> => {
    // What fails inside goes to the adapter's own handler of errors, and the call ends as if it had gone well.
    let told: Telling = { kind: 'failed', reason: 'The turn never began.' };
    await adapter.continueConversationAsync(appId, conversationOf(reference), async (context) => {
      try {
        const sent = await context.sendActivity(replyActivity(message, reference));
        told = { kind: 'sent', activityId: sent?.id ?? null };
      } catch (error) {
        told = failed(errorFacts(error), log);
      }
    });
    return told;
  };
  return {
    tell: async (aadObjectId, message) => {
      try {
        const reference = await references.personalOf(aadObjectId);
        return reference === null ? { kind: 'not-met' } : await send(reference, message);
      } catch (error) {
        return failed(errorFacts(error), log);
      }
    },
  };
}

function failed(facts: ErrorFacts, log: Log): Telling {
  log.warn(facts, 'A message that the bot spoke first was not delivered');
  return { kind: 'failed', reason: facts.code };
}

function conversationOf({
  conversation,
  serviceUrl,
  tenantId,
  bot,
  person,
}: Reference): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl,
    conversation: {
      id: conversation,
      isGroup: false,
      conversationType: 'personal',
      name: '',
      ...(tenantId !== null && { tenantId }),
    },
    bot: { id: bot, name: '' },
    ...(person !== null && {
      user: {
        id: person.id,
        name: '',
        ...(person.aadObjectId !== null && { aadObjectId: person.aadObjectId }),
      },
    }),
  };
}
