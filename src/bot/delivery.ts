import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { SendActivitiesHandler, TurnContext } from 'botbuilder';
import type { Log, Tracer } from '../ground/index.js';
import type { Outcome, TurnAdapter } from './adapter.js';
import type { IncomingActivity } from './incoming-activity.js';
import { isInvoke } from './invokes.js';

export interface Delivery {
  readonly activity: IncomingActivity;
  /** The header as it came; empty in local mode. */
  readonly authorization: string;
  /** Told once it is sure who sent the activity, before anything is done with it. */
  readonly onAuthenticated?: () => void;
}

interface Host {
  readonly adapter: TurnAdapter;
  readonly application: Application;
  readonly log: Log;
  readonly tracer: Tracer;
  /** Told of each request that a turn makes to Teams. */
  readonly onRequest: () => void;
}

/** From an activity to what goes back in the response; what nobody foresaw stays out of it. */
export async function deliver(delivery: Delivery, host: Host): Promise<Outcome> {
  const { activity, authorization, onAuthenticated } = delivery;
  try {
    const { status, body } = await host.adapter.turn(authorization, activity, async (context) => {
      onAuthenticated?.();
      context.onSendActivities(tellOfSends(host));
      countRequests(context, host.onRequest);
      await host.tracer.during('turn', { 'ametibot.activity': kindOfTurn(activity) }, async () =>
        host.application.run(context),
      );
    });
    return { status, body: status < 400 ? body : undefined };
  } catch (error) {
    host.log.error({ err: error, turn: activity.type }, 'The adapter failed');
    return { status: 500, body: undefined };
  }
}

/** The last lines of a turn: what was sent, never its words. */
function tellOfSends({ log, tracer }: Host): SendActivitiesHandler {
  return async (_context, activities, next) => {
    const types = activities.map(({ type }) => type);
    const sent = await tracer.during('send', { 'ametibot.sent': types.join() }, next);
    log.debug({ types, sent: sent.map((each) => each?.id) }, 'Sent');
    return sent;
  };
}

/** What goes back in the response is no request: the answer to an invoke, and with `expectReplies` every message. */
function countRequests(context: TurnContext, count: () => void): void {
  const travels = context.activity.deliveryMode !== 'expectReplies';
  context.onSendActivities(async (_context, activities, next) => {
    for (const { type } of activities) if (travels && type !== 'invokeResponse') count();
    return next();
  });
  context.onUpdateActivity(async (_context, _activity, next) => {
    count();
    await next();
  });
  context.onDeleteActivity(async (_context, _reference, next) => {
    count();
    await next();
  });
}

/** A caller writes type and name: what Teams does not send is not repeated to whoever looks at traces. */
function kindOfTurn({ type, name }: IncomingActivity): string {
  if (type === 'invoke') return isInvoke(name) ? `invoke ${name}` : 'other';
  return kindsOfTurn.has(type) ? type : 'other';
}

const kindsOfTurn: ReadonlySet<string> = new Set([
  'message',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'event',
]);
