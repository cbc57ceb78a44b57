import { z } from 'zod/v4';
import { isDay, logLevels } from './ground/index.js';

const teamsServiceUrls = [
  'https://smba.trafficmanager.net',
  'https://smba.infra.gcc.teams.microsoft.com',
  'https://smba.infra.gov.teams.microsoft.us',
  'https://smba.infra.dod.teams.microsoft.us',
].join(',');

/** One variable: what it is for, what holds when it is not set, and what it may be. */
function variable<T extends z.ZodType>(fallback: string, describe: string, schema: T) {
  return { fallback, describe, schema };
}

/** As the driver reads it; whatever stands behind a `#` was meant for the password. */
function isDatabaseAddress(url: string): boolean {
  const base = 'postgres://base';
  return URL.canParse(url, base) && new URL(url, base).hash === '';
}

/** One of the addresses that differ in a national cloud. */
function cloud(fallback: string, what: string) {
  return variable(fallback, `Another cloud than Microsoft's public one: ${what}.`, safeUrl(fallback));
}

const optional = z.string().transform((text) => (text === '' ? null : text));

/** A path is taken letter by letter: what a shell would take away or replace would name a folder of its own. */
const path = z
  .string()
  .refine((text) => !/^["'„“”‘’]|["'„“”‘’]$/u.test(text), {
    error: 'must be written without quotation marks',
    abort: true,
  })
  .refine((text) => !/^(?:~|\$|%\w+%)/u.test(text), {
    error: 'must name the whole path: nothing replaces ~, $HOME or %USERPROFILE%',
  });
const folder = path.min(1, 'must name a folder');
const guid = optional.refine((text) => text === null || isGuid(text), {
  error: 'must be a GUID, such as 00000000-0000-0000-0000-000000000001',
});

/** Microsoft writes these in small letters. A tenant's domain or an application's name would be served to nobody. */
const idOfEntra = optional
  .refine((text) => text === null || /^[\w-]+$/u.test(text), {
    error: 'must be a GUID, as Microsoft Entra shows it, and neither a domain nor a name',
  })
  .transform((text) => text?.toLowerCase() ?? null);

/** Every variable the bot reads. `.env.example` says the same, and a test keeps the two equal. */
export const variables = {
  PORT: variable('3978', 'The port to listen on; 0 takes any free one.', wholeNumber(0, 65_535)),
  HOST: variable('', 'The address to listen on: 127.0.0.1 without MicrosoftAppId, else 0.0.0.0.', optional),
  INDEX_DIR: variable('index', "The folder with the organisation's data as the bot reads it.", folder),
  DATA_DIR: variable('data', 'The folder for what the bot writes.', folder),
  DATABASE_URL: variable(
    '',
    'PostgreSQL, such as postgres://user:password@host/name; empty: a file in DATA_DIR.',
    optional
      .refine((url) => url === null || /^postgres(?:ql)?:\/\/./u.test(url), {
        error: 'must begin with postgres:// or postgresql://',
        abort: true,
      })
      .refine((url) => url === null || isDatabaseAddress(url), {
        error:
          'cannot be read as an address: in a password write # as %23, / as %2F, ? as %3F, @ as %40, : as %3A and % as %25',
      }),
  ),
  SEARCH_POSTGRES_FROM: variable(
    '10000',
    'From this many descriptions on, search runs in PostgreSQL instead of in memory, where DATABASE_URL is set.',
    wholeNumber(1, 10_000_000),
  ),
  ROSTER: variable('', 'Who holds which position; empty: INDEX_DIR/roster.csv.', path.pipe(optional)),
  PEOPLE: variable(
    'roster',
    'roster or graph: who there is, by ROSTER, or by Microsoft Graph with the roles that ROSTER gives.',
    oneOf(['roster', 'graph']),
  ),
  GRAPH_TENANT_ID: variable(
    '',
    'The tenant whose people Microsoft Graph is asked for; empty: MicrosoftAppTenantId.',
    optional,
  ),
  GRAPH_CLIENT_ID: variable(
    '',
    'The application that asks Microsoft Graph; empty: MicrosoftAppId.',
    idOfEntra,
  ),
  GRAPH_CLIENT_SECRET: variable(
    '',
    "That application's client secret; empty: MicrosoftAppPassword.",
    optional,
  ),
  GRAPH_URL: variable(
    'https://graph.microsoft.com/v1.0',
    'Microsoft Graph; a national cloud has an address of its own.',
    safeUrl('https://graph.microsoft.com/v1.0'),
  ),
  GRAPH_LOGIN_URL: variable(
    'https://login.microsoftonline.com',
    'Who gives the token for Microsoft Graph; a national cloud has an address of its own.',
    safeUrl('https://login.microsoftonline.com'),
  ),
  GRAPH_MINUTES: variable(
    '15',
    'Minutes between two looks for what has changed in Microsoft Graph.',
    wholeNumber(1, 1_440),
  ),
  MicrosoftAppId: variable(
    '',
    "The bot's application id; empty: local mode, on this machine alone.",
    idOfEntra,
  ),
  MicrosoftAppPassword: variable(
    '',
    "The application's client secret; empty with a certificate or a managed identity.",
    optional,
  ),
  MicrosoftAppTenantId: variable('', 'The tenant that is served.', idOfEntra),
  MicrosoftAppType: variable(
    'SingleTenant',
    'SingleTenant, UserAssignedMSI or MultiTenant.',
    oneOf(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']),
  ),
  CertificateThumbprint: variable(
    '',
    'Instead of a secret: the thumbprint of a certificate.',
    optional.refine((text) => text === null || /^(?:[\da-f]{2}:?){20,32}$/iu.test(text), {
      error: 'must be the 40 hexadecimal digits that Microsoft Entra shows for the certificate',
    }),
  ),
  CertificatePrivateKey: variable(
    '',
    "That certificate's private key as PEM, line ends written as \\n.",
    optional
      .transform((text) => text?.replaceAll(String.raw`\n`, '\n') ?? null)
      .refine((text) => text === null || /^-----BEGIN [A-Z ]*PRIVATE KEY-----\n/u.test(text), {
        error: 'must be a private key as PEM',
      }),
  ),
  SECRET_EXPIRES: variable(
    '',
    'The last day of the client secret or certificate, such as 2027-06-30; from 30 days before, the log warns.',
    optional.refine((text) => text === null || isDay(text), { error: 'must be a day, such as 2027-06-30' }),
  ),
  ToBotFromChannelOpenIdMetadataUrl: cloud(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
    'where the Bot Framework tells its keys',
  ),
  ToBotFromChannelTokenIssuer: cloud('https://api.botframework.com', 'the issuer that its tokens name'),
  ToBotFromEmulatorOpenIdMetadataUrl: cloud(
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    'where Microsoft Entra tells its keys',
  ),
  ToChannelFromBotLoginUrl: cloud(
    'https://login.microsoftonline.com/{tenant}',
    "who gives the bot's own tokens",
  ),
  ToChannelFromBotOAuthScope: cloud('https://api.botframework.com', 'for whom those tokens are'),
  OAuthUrl: cloud('https://api.botframework.com', 'the token service'),
  CALLER_RPM: variable(
    '300',
    'Turns a minute from one person; who sends more is told to wait. Not counted without MicrosoftAppId.',
    wholeNumber(10, 100_000),
  ),
  METRICS_TOKEN: variable(
    '',
    'The bearer token for /metrics; empty: only this machine may look.',
    optional.refine((text) => text === null || /^[\x21-\x7e]{16,}$/u.test(text), {
      error: 'must be 16 characters or more, without spaces',
    }),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable(
    '',
    'Where traces of turns go over OTLP, such as http://127.0.0.1:4318; empty: nowhere.',
    optional.refine((url) => url === null || isWebAddress(url), {
      error: 'must be an http or https address, such as http://127.0.0.1:4318',
    }),
  ),
  OTEL_EXPORTER_OTLP_HEADERS: variable(
    '',
    'What the collector of traces wants beside them, such as api-key=…,tenant=…; it may be a secret.',
    z.string().transform((list, context) => headersOf(list, context)),
  ),
  PUBLIC_URL: variable(
    '',
    "The bot's own address as people reach it, for links to descriptions; empty: there are none.",
    optional.refine((url) => url === null || isOrigin(url), {
      error: 'must be an https address of a name without port and path, such as https://bot.amet.example',
    }),
  ),
  TEAMS_APP_ID: variable(
    '',
    "The app's id in Teams' catalogue, for npm run package; empty: MicrosoftAppId.",
    guid,
  ),
  ORGANISATION_NAME: variable(
    'Ametibot',
    'Who stands behind the app, in 32 characters at most.',
    z.string().regex(/^[^\p{C}{}]{1,32}$/u, 'must be 32 characters at most, without braces and line ends'),
  ),
  ORGANISATION_URL: variable('https://example.org', 'Where people read about the app.', publicUrl()),
  PRIVACY_URL: variable(
    '',
    'Where its privacy notice is; empty: ORGANISATION_URL.',
    optional.pipe(publicUrl().nullable()),
  ),
  TERMS_URL: variable(
    '',
    'Where its terms of use are; empty: ORGANISATION_URL.',
    optional.pipe(publicUrl().nullable()),
  ),
  PLAYGROUND: variable(
    'on',
    'on or off: open the Microsoft 365 Agents Playground in local mode.',
    oneOf(['on', 'off']),
  ),
  TEAMS_RPS: variable('25', 'Requests a second to Teams; it allows 30 to 50 a tenant.', wholeNumber(1, 50)),
  PROACTIVE_INSTALL: variable(
    'off',
    'on or off: before a reminder, install the app through Microsoft Graph for those who have not met it.',
    oneOf(['on', 'off']),
  ),
  TEAMS_CATALOG_APP_ID: variable(
    '',
    "The app's id in the organisation's own catalogue; empty: looked up there by TEAMS_APP_ID.",
    guid,
  ),
  READ_RECEIPTS: variable(
    'off',
    'on or off: note who has read a reminder, where the app package asks for it and Teams says so.',
    oneOf(['on', 'off']),
  ),
  ALLOWED_SERVICE_URLS: variable(
    teamsServiceUrls,
    'Where replies may go, separated by commas.',
    z.string().transform((list, context) => originsOf(list, context)),
  ),
  IDLE_MINUTES: variable(
    '30',
    'Minutes of silence after which a message begins a new talk.',
    wholeNumber(1, 1_440),
  ),
  LOG_LEVEL: variable('info', `One of ${logLevels.join(', ')}.`, oneOf(logLevels)),
  TZ: variable(
    'Europe/Tallinn',
    'The time zone of reminders: of the hours at which they go out, and of their days.',
    z.string().refine(isTimeZone, { error: 'must be a time zone, such as Europe/Tallinn' }),
  ),
} as const;

/** What was read for each variable. */
export type Values = { readonly [K in keyof typeof variables]: z.infer<(typeof variables)[K]['schema']> };

export const loopbackHosts: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/u, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });
}

function oneOf<const T extends readonly string[]>(choices: T) {
  return z.enum(choices, { error: `must be one of: ${choices.join(', ')}` });
}

function originsOf(list: string, context: z.RefinementCtx): readonly string[] {
  const urls = list.split(',').map((entry) => entry.trim());
  if (urls.every(isSafe)) return urls.map((url) => new URL(url).origin);
  context.addIssue({
    code: 'custom',
    message: 'must be https addresses, such as https://smba.trafficmanager.net',
  });
  return z.NEVER;
}

/** In the words of OpenTelemetry: names and values, those percent-encoded, with commas between. */
function headersOf(list: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  const pairs = list === '' ? [] : list.split(',').map((pair) => /^\s*([\w-]+)=([^\s,;]*)\s*$/u.exec(pair));
  try {
    const read = pairs.map((pair) => [pair?.[1] ?? '', decodeURIComponent(pair?.[2] ?? '')] as const);
    if (read.every(([name, value]) => name !== '' && /^[\x20-\x7e]*$/u.test(value)))
      return Object.fromEntries(read);
  } catch {
    // Half an encoded sign: said below.
  }
  context.addIssue({ code: 'custom', message: 'must be names and values, such as api-key=abc,tenant=1' });
  return z.NEVER;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}

/** Teams looks for links by the name alone. */
function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  const isName = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?$/u.test(hostname);
  return (
    protocol === 'https:' &&
    isName &&
    [origin, `${origin}/`].includes(url.toLowerCase()) &&
    !/:\d/u.test(origin)
  );
}

/** Stands in the manifest as it is: braces there are places to be filled. */
function publicUrl() {
  const holds = (url: string) => /^https:\/\/[^\s\p{C}{}]{1,2000}$/iu.test(url) && URL.canParse(url);
  return z.string().refine(holds, { error: 'must be an https address, such as https://example.org' });
}

export function isGuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);
}

function safeUrl(example: string) {
  return z.string().refine(isSafe, { error: `must be an https address, such as ${example}` });
}

/** A token of the bot's travels with what is sent there, so it goes encrypted or not beyond this machine. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('et', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
