import restify from 'restify';
import { systemClock, untraced, type Clock, type Tracer } from '../ground/index.js';
import { cannotListen } from './cannot-listen.js';
import { linkPage, type LinkTarget } from './link-page.js';
import { createMessages, type Answered, type MessageParts } from './messages.js';
import { uncounted, type Meter } from './meter.js';
import { metricsPage, type MetricsPage } from './metrics-page.js';
import { stopInOrder } from './stop.js';

interface ServerParts extends Omit<MessageParts, 'clock' | 'meter' | 'tracer'> {
  readonly clock?: Clock;
  readonly meter?: Meter;
  readonly tracer?: Tracer;
  /** What /metrics shows; where it is not given, there is no such page. */
  readonly metrics?: MetricsPage;
  /** Where links lead; where it is not given, there are none. */
  readonly links?: LinkTarget;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether what the bot keeps its things in answers; where it is not given, nothing is asked. */
  readonly ping?: () => Promise<boolean>;
  /** Milliseconds for callers who keep a line open to hear that it ends; none where it is not given. */
  readonly farewell?: number;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Takes no new turns, ends the ones under way, and only then answers. */
  stop(): Promise<void>;
}

/** Within these milliseconds a caller must have sent the request whole; Teams takes a few. */
const slowestRequest = 20_000;

/** Longer than the load balancers before us keep a line: the side that closes first must not be this one. */
const keepLine = 75_000;

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const server = restify.createServer({ name: 'ametibot' });
  // Node takes the smaller of the first two for the head of a request, whichever it is: one left at its minute would be
  // the time for the whole.
  const limits = {
    headersTimeout: slowestRequest,
    requestTimeout: slowestRequest,
    keepAliveTimeout: keepLine,
  };
  Object.assign(server.server, limits);
  // restify listens and does nothing: the line of whoever asks for another protocol would be nobody's and never end.
  server.server.removeAllListeners('upgrade');
  let stopping = false;
  let closed = false;
  server.pre((_request: restify.Request, response: restify.Response, next: restify.Next) => {
    if (closed) response.setHeader('Connection', 'close');
    next();
  });
  addProbes(server, () => !stopping, parts.ping ?? (async () => true));
  if (parts.metrics !== undefined) addMetrics(server, parts.metrics);
  if (parts.links !== undefined) addLinks(server, parts.links);
  addMessages(server, parts, () => closed);
  await listen(server, parts);
  const { port } = server.address();
  return {
    url: `http://${parts.host.includes(':') ? `[${parts.host}]` : parts.host}:${port}`,
    stop: async () => {
      stopping = true;
      await stopInOrder(server.server, parts.farewell ?? 0, () => {
        closed = true;
      });
    },
  };
}

type Page = (request: restify.Request, response: restify.Response) => Promise<void>;

/** Monitors ask for the head alone, and so do those who look whether a link leads anywhere. */
function addPage(server: restify.Server, path: string, page: Page): void {
  // restify tells a callback from a promise by counting the arguments: an async handler has exactly two.
  server.get(path, page);
  server.head(path, page);
}

function addProbes(
  server: restify.Server,
  isReady: () => boolean,
  ping: NonNullable<ServerParts['ping']>,
): void {
  addPage(server, '/healthz', async (_request, response) => {
    response.json(200, { status: 'ok' });
  });
  addPage(server, '/readyz', async (_request, response) => {
    if (!isReady()) response.json(503, { status: 'stopping' });
    else if (await ping()) response.json(200, { status: 'ready' });
    else response.json(503, { status: 'storage does not answer' });
  });
}

function addMetrics(server: restify.Server, metrics: MetricsPage): void {
  const read = metricsPage(metrics);
  addPage(server, '/metrics', async (request, response) => {
    const { status, type, text } = await read(request);
    response.sendRaw(status, text, { 'Content-Type': type });
  });
}

function addLinks(server: restify.Server, links: LinkTarget): void {
  const show: Page = async (request, response) => {
    const { status, html, headers } = linkPage(request, links);
    response.sendRaw(status, html, headers);
  };
  addPage(server, '/d/:description', show);
  addPage(server, '/d/:description/:duty', show);
}

function addMessages(server: restify.Server, parts: ServerParts, isClosed: () => boolean): void {
  const { clock = systemClock, meter = uncounted, tracer = untraced } = parts;
  const answer = createMessages({ ...parts, clock, meter, tracer });
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const { status, body, headers } = await answer(request);
    // A line kept open would hold up the end of the bot; after a body that was cut off, nothing on it is sure.
    if (status === 413 || isClosed()) response.setHeader('Connection', 'close');
    sendWhole(response, { status, body, headers });
  });
}

/** In one piece and with nothing chosen: the ways of restify look for a format first, and write the body by itself. */
function sendWhole(response: restify.Response, { status, body, headers }: Answered): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...headers, ...type, 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}

async function listen(server: restify.Server, { host, port }: ServerParts): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
}
