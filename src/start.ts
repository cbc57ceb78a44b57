import type { Config } from './config.js';
import type { Ametibot } from './compose.js';
import { systemClock, type Log } from './ground/index.js';
import type { Metrics } from './operations/index.js';
import type { Guards, LinkTarget, Pace } from './server/index.js';

/** What stands when the bot is up. */
export interface Running {
  readonly url: string;
  readonly playground: string | null;
  stop(): Promise<void>;
}

/** A message body above this is no question. Teams itself sends at most about 100 KB. */
const largestBody = 256 * 1024;

/** Milliseconds in which callers hear that their line ends; turns come more often than that where it matters. */
const farewell = 1_000;

/** Teams calls through one channel. */
const teams = 'msteams';

/** Builds and opens everything, the bot before its playground. */
export async function start(config: Config, log: Log): Promise<Running> {
  // Imported here, so that a wrong setting is told at once and not after the heavy packages have been read.
  const [{ compose }, { chatWithBot, createBot }, { createPace, startServer }, { createMetrics, measured }] =
    await Promise.all([
      import('./compose.js'),
      import('./bot/index.js'),
      import('./server/index.js'),
      import('./operations/index.js'),
    ]);
  const { colleague, finder, links, library, storage, connect, remind, close } = await compose(config, log);
  const { credentials, callerRpm: perMinute, metricsToken: token, host, port } = config;
  const metrics = createMetrics(log);
  showLibrary(metrics, library);
  const bot = createBot({
    colleague: measured(colleague, metrics, systemClock),
    finder,
    log,
    credentials,
    references: storage.references,
    onAnswer: () => remind.noteAnswer(),
  });
  connect(bot.teller);
  const pace = credentials === null ? null : createPace({ perMinute, clock: systemClock });
  const target = linkTargetOf(links, config, chatWithBot);
  const server = await startServer({
    bot,
    log,
    host,
    port,
    guards: guardsOf(config, pace),
    ...(target && { links: target }),
    meter: metrics.meter,
    metrics: { read: metrics.read, token },
    farewell,
    ping: async () => storage.ping(),
  });
  const secret = await watchSecretOf(config, metrics, log);
  remind.connect(bot);
  const playground = await openPlaygroundFor(server.url, config, log);
  return {
    url: server.url,
    playground: playground?.url ?? null,
    stop: async () => {
      await server.stop();
      await bot.close();
      secret?.close();
      await playground?.stop();
      await close();
    },
  };
}

/** Where the page of a link goes on to: the chat with the bot, with a question that stands ready. */
function linkTargetOf(
  links: Ametibot['links'],
  { credentials }: Config,
  chat: (appId: string, message: string) => string,
): LinkTarget | null {
  if (links === null || credentials === null) return null;
  return (path, language) => {
    const question = links.questionAt(path, language);
    return question === null ? null : chat(credentials.appId, question);
  };
}

function showLibrary(metrics: Metrics, library: Ametibot['library']): void {
  metrics.show({
    name: 'ametibot_descriptions',
    help: 'Job descriptions that the bot answers from.',
    read: () => library().collection.length,
  });
  metrics.show({
    name: 'ametibot_people',
    help: 'People whom the bot knows.',
    read: () => library().staff.everybody.length,
  });
}

async function watchSecretOf({ credentials }: Config, metrics: Metrics, log: Log) {
  const expires = credentials?.secretExpires ?? null;
  if (expires === null) return undefined;
  const { daysLeft, watchSecret } = await import('./operations/index.js');
  metrics.show({
    name: 'ametibot_secret_days',
    help: 'Days until the secret or the certificate of the app ends.',
    read: () => daysLeft(expires, systemClock.now()),
  });
  const every = (milliseconds: number, work: () => void) => {
    const timer = setInterval(work, milliseconds).unref();
    return () => clearInterval(timer);
  };
  return watchSecret(expires, { clock: systemClock, log, every });
}

function guardsOf({ credentials, allowedServiceUrls }: Config, pace: Pace | null): Guards {
  return {
    token:
      credentials === null
        ? null
        : {
            appId: credentials.appId,
            issuer: credentials.cloud.channelIssuer,
            tenantId: credentials.tenantId,
          },
    sender: {
      serviceUrls: allowedServiceUrls,
      loopback: credentials === null,
      tenantId: credentials?.tenantId ?? null,
      channelId: credentials === null ? null : teams,
    },
    limit: largestBody,
    pace,
  };
}

/** With credentials the bot is in Teams already. A playground that fails costs the playground, not the bot. */
async function openPlaygroundFor(bot: string, { playground, credentials }: Config, log: Log) {
  if (!playground || credentials !== null) return undefined;
  try {
    const { openPlayground } = await import('./playground/index.js');
    const opened = await openPlayground({ bot, log });
    return opened === 'not-installed' ? undefined : opened;
  } catch (error) {
    log.warn({ err: error }, 'The playground did not open; the bot works without it');
    return undefined;
  }
}
