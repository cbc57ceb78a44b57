import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import type { Log } from '../ground/index.js';
import { createAuthentication, type Credentials, type CredentialsFactory } from './authentication.js';
import type { IncomingActivity } from './incoming-activity.js';
import { onTurnError } from './turn-error.js';

/** What goes back over HTTP. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
}

const unauthorized = 401;

/**
 * The SDK's adapter, begun behind its web server's half: `process` wants a request and a response, and reads the body a
 * second time with schemas of its own, when it has been read already.
 */
export class TurnAdapter extends CloudAdapter {
  /** Looks who calls, and runs the turn. A caller whose token does not hold gets 401 and no turn. */
  async turn(
    authorization: string,
    incoming: IncomingActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Outcome> {
    const activity = activityOf(incoming);
    const caller = await this.callerOf(activity, authorization);
    if (caller === null) return { status: unauthorized, body: undefined };
    const answer = await this.processActivity(caller, activity, logic);
    return { status: answer?.status ?? 200, body: answer?.body };
  }

  private async callerOf(activity: Activity, authorization: string) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  }
}

export function createAdapter(
  credentials: Credentials | null,
  log: Log,
  factory?: CredentialsFactory,
): TurnAdapter {
  const adapter = new TurnAdapter(createAuthentication(credentials, log, factory));
  // Without it the adapter answers the caller with the error's own message.
  adapter.onTurnError = onTurnError(log);
  return adapter;
}

/** The SDK's `AuthenticationError`, whose package is not ours to import; nothing else in it has a status. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error;
}

/** A turn of the SDK has moments where the wire has text; what is no moment is left out. */
function activityOf({ timestamp, ...incoming }: IncomingActivity): Activity {
  const sent = new Date(timestamp ?? Number.NaN);
  const activity = Number.isNaN(sent.getTime()) ? incoming : { ...incoming, timestamp: sent };
  return activity as unknown as Activity;
}
