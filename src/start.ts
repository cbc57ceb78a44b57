import type { Config } from './config.js';
import { chatWithBot, createBot, type Bot } from './bot/index.js';
import { compose, type Ametibot } from './compose.js';
import { everyBySystemClock, systemClock, untraced, type Log, type Tracer } from './ground/index.js';
import {
  createMetrics,
  daysLeft,
  measured,
  openTracing,
  traced,
  watchSecret,
  type Metrics,
} from './operations/index.js';
import {
  createPace,
  startServer,
  type Guards,
  type LinkTarget,
  type Pace,
  type RunningServer,
} from './server/index.js';

/** What stands when the bot is up. */
export interface Running {
  readonly url: string;
  readonly playground: string | null;
  /** How many it answers from. */
  readonly descriptions: number;
  readonly questionsToTry: readonly string[];
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
  const tracing = config.traces === null ? undefined : await openTracing(config.traces);
  const tracer = tracing?.tracer ?? untraced;
  const ametibot = await compose(config, log);
  const metrics = createMetrics(log);
  showLibrary(metrics, ametibot.library);
  showStore(metrics, ametibot.storage);
  const bot = openBot(ametibot, { config, metrics, tracer, log });
  const server = await openServer(bot, ametibot, { config, metrics, tracer, log });
  const secret = watchSecretOf(config, ametibot, metrics, log);
  ametibot.remind.connect(bot);
  warnOfOpenDoor(config, log);
  const playground = await openPlaygroundFor(server.url, config, log);
  return {
    url: server.url,
    playground: playground?.url ?? null,
    descriptions: ametibot.library().collection.length,
    questionsToTry: ametibot.questionsToTry(),
    stop: async () => {
      // Other processes take what this one has claimed while its turns still end.
      const handedBack = ametibot.remind.stop();
      await server.stop();
      await handedBack;
      await bot.close();
      secret?.close();
      await playground?.stop();
      await ametibot.close();
      await tracing?.close();
    },
  };
}

/** What an administrator has set, and what shows them how it goes. */
interface Outfit {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  readonly log: Log;
}

function openBot(ametibot: Ametibot, outfit: Outfit): Bot {
  const { colleague, finder, storage, remind, connect } = ametibot;
  const { config, metrics, tracer, log } = outfit;
  const counted = measured(colleague, metrics, systemClock);
  const bot = createBot({
    colleague: tracer === untraced ? counted : traced(counted, tracer),
    finder,
    log,
    tracer,
    credentials: config.credentials,
    references: storage.references,
    onRequest: () => remind.noteRequest(),
    ...(config.readReceipts && { onRead: remind.noteRead }),
  });
  connect(bot.teller);
  return bot;
}

async function openServer(
  bot: Bot,
  { links, storage }: Ametibot,
  { config, metrics, tracer, log }: Outfit,
): Promise<RunningServer> {
  const { credentials, callerRpm: perMinute, metricsToken: token, host, port } = config;
  const pace = credentials === null ? null : createPace({ perMinute, clock: systemClock });
  const target = linkTargetOf(links, config);
  return startServer({
    bot,
    log,
    tracer,
    host,
    port,
    guards: guardsOf(config, pace),
    ...(target && { links: target }),
    meter: metrics.meter,
    metrics: { read: metrics.read, token },
    farewell,
    ping: async () => storage.ping(),
  });
}

/** Where the page of a link goes on to: the chat with the bot, with a question that stands ready. */
function linkTargetOf(links: Ametibot['links'], { credentials }: Config): LinkTarget | null {
  if (links === null || credentials === null) return null;
  return (path, language) => {
    const question = links.questionAt(path, language);
    return question === null ? null : chatWithBot(credentials.appId, question);
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

function showStore(metrics: Metrics, { reminders, ledger }: Ametibot['storage']): void {
  metrics.show({
    name: 'ametibot_deliveries',
    help: 'Reminders of the campaigns that are being sent now, by what has become of each.',
    label: 'state',
    read: async () => reminders.underWay(),
  });
  metrics.show({
    name: 'ametibot_ledger_events',
    help: 'Events in the ledger of acknowledgements; it never falls.',
    read: async () => (await ledger.head()).sequence,
  });
}

function watchSecretOf({ credentials }: Config, { warnOfSecret }: Ametibot, metrics: Metrics, log: Log) {
  const expires = credentials?.secretExpires ?? null;
  if (expires === null) return undefined;
  metrics.show({
    name: 'ametibot_secret_days',
    help: 'Days until the secret or the certificate of the app ends.',
    read: () => daysLeft(expires, systemClock.now()),
  });
  const notify = async (days: number) => warnOfSecret(expires, days);
  return watchSecret(expires, { clock: systemClock, log, every: everyBySystemClock, notify });
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

/** Whoever turns the playground off has a service in mind, and a service has a proxy before it. */
function warnOfOpenDoor({ credentials, playground }: Config, log: Log): void {
  if (credentials === null && !playground)
    log.warn(
      {},
      'MicrosoftAppId is not set: nobody who calls is checked, so let no proxy pass calls on to it',
    );
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
