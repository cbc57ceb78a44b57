import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { SendActivitiesHandler } from 'botbuilder';
import type { Log, Tracer } from '../ground/index.js';
import type { Outcome, TurnAdapter } from './adapter.js';
import type { IncomingActivity } from './incoming-activity.js';

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
}

/** From an activity to what goes back in the response; what nobody foresaw stays out of it. */
export async function deliver(delivery: Delivery, host: Host): Promise<Outcome> {
  const { activity, authorization, onAuthenticated } = delivery;
  try {
    const { status, body } = await host.adapter.turn(authorization, activity, async (context) => {
      onAuthenticated?.();
      context.onSendActivities(tellOfSends(host));
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

/** A caller writes type and name: what Teams does not send is not repeated to whoever looks at traces. */
function kindOfTurn({ type, name }: IncomingActivity): string {
  const kind = type === 'invoke' ? `invoke ${name ?? ''}` : type;
  return kindsOfTurn.has(kind) ? kind : 'other';
}

const kindsOfTurn: ReadonlySet<string> = new Set([
  'message',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'invoke adaptiveCard/action',
  'invoke message/submitAction',
  'invoke composeExtension/query',
  'invoke composeExtension/queryLink',
]);
