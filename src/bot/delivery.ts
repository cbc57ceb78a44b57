import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { CloudAdapter } from 'botbuilder';
import type { Log } from '../ground/index.js';
import type { IncomingActivity } from './incoming-activity.js';

export interface Delivery {
  readonly activity: IncomingActivity;
  /** The header as it came; empty in local mode. */
  readonly authorization: string;
}

/** What goes back over HTTP. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
}

interface Host {
  readonly adapter: CloudAdapter;
  readonly application: Application;
  readonly log: Log;
}

/**
 * The adapter wants a web server's request and response. It gets a pair that only collects, so that no
 * server is known here, and so that the text of an unforeseen error stays out of the response.
 */
export async function deliver({ activity, authorization }: Delivery, host: Host): Promise<Outcome> {
  let status = 200;
  let body: unknown;
  const response = {
    socket: null,
    header: () => {},
    status: (code: number) => (status = code),
    send: (sent: unknown) => (body = sent),
    end: () => {},
  };
  const request = { method: 'POST', headers: { authorization }, body: { ...activity } };
  try {
    await host.adapter.process(request, response, async (context) => {
      await host.application.run(context);
    });
  } catch (error) {
    host.log.error({ err: error, turn: activity.type }, 'The adapter failed');
    return { status: 500, body: undefined };
  }
  return { status, body: status < 400 ? body : undefined };
}
