import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopback } from './sender.js';

/** What there is to see, and for whom. */
export interface MetricsPage {
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>;
  /** `null`: nobody but this machine may look. */
  readonly token: string | null;
}

interface Page {
  readonly status: 200 | 401 | 403;
  readonly type: string;
  readonly text: string;
}

/** How much is asked, and how often in vain, is the organisation's own matter: the page is not for the internet. */
export function metricsPage({ read, token }: MetricsPage): (request: IncomingMessage) => Promise<Page> {
  return async (request) => {
    if (token === null && !isFromHere(request)) {
      return refused(403, 'Only this machine may look; set METRICS_TOKEN to look from elsewhere.');
    }
    if (token !== null && !isBearer(request.headers.authorization ?? '', token)) {
      return refused(401, 'The bearer token METRICS_TOKEN is required.');
    }
    return { status: 200, ...(await read()) };
  };
}

function refused(status: 401 | 403, sentence: string): Page {
  return { status, type: 'text/plain; charset=utf-8', text: `${sentence}\n` };
}

/** A proxy on this machine speaks for others, and says so. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/u, '');
  return isLoopback(address) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}

function isBearer(authorization: string, token: string): boolean {
  const [said, meant] = [Buffer.from(authorization), Buffer.from(`Bearer ${token}`)];
  return said.length === meant.length && timingSafeEqual(said, meant);
}
