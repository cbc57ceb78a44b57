import type { Activity, CloudAdapter, ConversationReference } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod/v4';
import { madeOnce } from '../ground/index.js';
import type { Letter, Messenger, Posted, Reference } from '../reminders/index.js';
import { postedOf } from './posted.js';
import { letterActivity } from './reply-activity.js';

/** The part of the SDK's connector that is used; its package is not ours to import. */
interface Connector {
  readonly conversations: {
    sendToConversation(id: string, activity: Partial<Activity>, options: Options): Promise<unknown>;
    updateActivity(
      id: string,
      activityId: string,
      activity: Partial<Activity>,
      options: Options,
    ): Promise<unknown>;
    createConversation(parameters: object, options: Options): Promise<unknown>;
  };
  readonly pipeline?: Pipeline;
  readonly client?: { readonly pipeline: Pipeline };
}

interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
}

interface Options {
  readonly timeout: number;
}

/** Milliseconds; later than that nobody knows. Teams itself gives up on a bot after 15 s. */
const patience = 20_000;
/** A tenant has one address, or a few while it moves. */
const mostConnectors = 20;

const WithId = z.looseObject({ id: z.string().min(1) });

/**
 * Posts to Teams what nobody asked for at this moment. The SDK posts a message up to four times without saying so, so
 * its retrying is taken out; and outside a turn, because a turn of the adapter swallows what fails in it.
 */
export function createMessenger(
  adapter: CloudAdapter,
  { appId, timeout = patience }: { readonly appId: string; readonly timeout?: number },
): Messenger {
  const connectorFor = connectorsOf(adapter, appId);
  const options = { timeout };
  const post = async (
    to: Reference,
    request: (connector: Connector['conversations']) => Promise<unknown>,
  ): Promise<Posted> => {
    const connector = await connectorFor(to).catch((error: unknown) => String(error));
    if (typeof connector === 'string') return { kind: 'unsent', text: connector };
    try {
      // A message that was taken and got no id cannot be shown to be the same later; it was taken all the same.
      return { kind: 'taken', id: WithId.safeParse(await request(connector.conversations)).data?.id ?? '-' };
    } catch (error) {
      return postedOf(error);
    }
  };
  return {
    send: async (to, letter) =>
      post(to, async (teams) => teams.sendToConversation(to.conversation, activityTo(to, letter), options)),
    update: async (to, activityId, letter) =>
      post(to, async (teams) =>
        teams.updateActivity(
          to.conversation,
          activityId,
          { ...activityTo(to, letter), id: activityId },
          options,
        ),
      ),
    reopen: async (to) => post(to, async (teams) => teams.createConversation(chatWith(to), options)),
  };
}

/** One connector for each address, made by the adapter with its credentials, and kept: so are its connections. */
function connectorsOf(adapter: CloudAdapter, appId: string): (to: Reference) => Promise<Connector> {
  const kept = new LRUCache<string, Promise<Connector>>({ max: mostConnectors });
  return async (to) => madeOnce(kept, to.serviceUrl, async () => makeConnector(adapter, appId, to));
}

async function makeConnector(adapter: CloudAdapter, appId: string, to: Reference): Promise<Connector> {
  let connector: Connector | undefined;
  await adapter.continueConversationAsync(appId, referenceTo(to), async (context) => {
    connector = context.turnState.get(adapter.ConnectorClientKey) as Connector | undefined;
  });
  const pipeline = connector?.pipeline ?? connector?.client?.pipeline;
  if (connector === undefined || pipeline === undefined)
    throw new TypeError('The adapter gave no connector.');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}

function referenceTo({ conversation, serviceUrl, tenantId, bot, person }: Reference): ConversationReference {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: bot, name: '' },
    user: { id: person?.id ?? '', name: '' },
    conversation: {
      id: conversation,
      isGroup: false,
      conversationType: 'personal',
      name: '',
      ...(tenantId !== null && { tenantId }),
    },
  };
}

function activityTo(to: Reference, letter: Letter): Partial<Activity> {
  const { bot: from, user: recipient, conversation } = referenceTo(to);
  return {
    ...letterActivity(letter, to),
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    from,
    conversation,
    ...(recipient && { recipient }),
  };
}

/** The object id in `id`: in `aadObjectId` alone Teams refuses it. Without the tenant it cannot be read at all. */
function chatWith({ bot, person, tenantId }: Reference): object {
  return {
    bot: { id: bot },
    members: [{ id: person?.aadObjectId ?? person?.id }],
    isGroup: false,
    ...(tenantId !== null && { tenantId, channelData: { tenant: { id: tenantId } } }),
  };
}
