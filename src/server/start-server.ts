import restify from 'restify';
import type { Bot } from '../bot/index.js';
import { AmetibotError, type Log } from '../ground/index.js';
import { receive, type Guards } from './receive.js';

export interface ServerParts {
  readonly bot: Bot;
  readonly guards: Guards;
  readonly log: Log;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether what the bot keeps its things in answers; where it is not given, nothing is asked. */
  readonly ping?: () => Promise<boolean>;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Takes no new turns, ends the ones under way, and only then answers. */
  stop(): Promise<void>;
}

/** How long turns under way may take at the end; a platform that stops a process waits 30 s at most. */
const patience = 10_000;

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const server = restify.createServer({ name: 'ametibot' });
  let stopping = false;
  addProbes(server, () => !stopping, parts.ping ?? (async () => true));
  addMessages(server, parts, () => !stopping);
  await listen(server, parts);
  const { port } = server.address();
  return {
    url: `http://${parts.host.includes(':') ? `[${parts.host}]` : parts.host}:${port}`,
    stop: async () => {
      stopping = true;
      await close(server);
    },
  };
}

function addProbes(
  server: restify.Server,
  isReady: () => boolean,
  ping: NonNullable<ServerParts['ping']>,
): void {
  server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
    response.json(200, { status: 'ok' });
  });
  server.get('/readyz', async (_request: restify.Request, response: restify.Response) => {
    if (!isReady()) response.json(503, { status: 'stopping' });
    else if (await ping()) response.json(200, { status: 'ready' });
    else response.json(503, { status: 'storage does not answer' });
  });
}

function addMessages(
  server: restify.Server,
  { bot, guards, log }: ServerParts,
  isReady: () => boolean,
): void {
  // restify tells a callback from a promise by counting the arguments: an async handler has exactly two.
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    try {
      const { status, body } = await receive(request, { bot, guards, log });
      // A line kept open would hold up the end of the bot; after a body that was cut off, nothing on it is sure.
      if (status === 413 || !isReady()) response.header('Connection', 'close');
      if (status >= 500) response.json(status, { code: 'internal', message: 'Something went wrong here.' });
      else if (body === undefined) response.send(status);
      else response.json(status, body);
    } catch (error) {
      log.error({ err: error }, 'A request failed before it reached the bot');
      response.json(500, { code: 'internal', message: 'Something went wrong here.' });
    }
  });
}

async function listen(server: restify.Server, { host, port }: ServerParts): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): AmetibotError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'another program is already there',
    EACCES: 'this user may not open that port',
    EADDRNOTAVAIL: 'this machine has no such address',
  };
  return new AmetibotError({
    code: 'server.cannot_listen',
    message: `The bot cannot listen on ${host}:${port}: ${reasons[error.code ?? ''] ?? error.message}.`,
    cure: `Stop the other program, or choose another port: PORT=${port + 1} npm start.`,
    cause: error,
  });
}

async function close(server: restify.Server): Promise<void> {
  const { server: http } = server;
  const impatient = setTimeout(() => http.closeAllConnections(), patience).unref();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    http.closeIdleConnections();
  });
  clearTimeout(impatient);
}
