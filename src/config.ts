import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { AmetibotError, logLevels, type LogLevel } from './ground/index.js';

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

const optional = z.string().transform((text) => (text === '' ? null : text));
const folder = z.string().min(1, 'must name a folder');

/** Every variable the bot reads. `.env.example` says the same, and a test keeps the two equal. */
export const variables = {
  PORT: variable('3978', 'The port to listen on; 0 takes any free one.', wholeNumber(0, 65_535)),
  HOST: variable('', 'The address to listen on: 127.0.0.1 without MicrosoftAppId, else 0.0.0.0.', optional),
  INDEX_DIR: variable('index', "The folder with the organisation's data as the bot reads it.", folder),
  DATA_DIR: variable('data', 'The folder for what the bot writes.', folder),
  DATABASE_URL: variable(
    '',
    'PostgreSQL, such as postgres://user:password@host/name; empty: a file in DATA_DIR.',
    optional.refine((url) => url === null || /^postgres(?:ql)?:\/\/./u.test(url), {
      error: 'must begin with postgres:// or postgresql://',
    }),
  ),
  ROSTER: variable('', 'Who holds which position; empty: INDEX_DIR/roster.csv.', optional),
  MicrosoftAppId: variable(
    '',
    "The bot's application id; empty: local mode, on this machine alone.",
    optional,
  ),
  MicrosoftAppPassword: variable('', "The application's client secret.", optional),
  MicrosoftAppTenantId: variable('', 'The tenant that is served.', optional),
  MicrosoftAppType: variable(
    'SingleTenant',
    'SingleTenant, UserAssignedMSI or MultiTenant.',
    oneOf(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']),
  ),
  PLAYGROUND: variable(
    'on',
    'on or off: open the Microsoft 365 Agents Playground in local mode.',
    oneOf(['on', 'off']),
  ),
  TEAMS_RPS: variable('25', 'Requests a second to Teams; it allows 30 to 50 a tenant.', wholeNumber(1, 50)),
  ALLOWED_SERVICE_URLS: variable(
    teamsServiceUrls,
    'Where replies may go, separated by commas.',
    z.string().transform((list, context) => originsOf(list, context)),
  ),
  LOG_LEVEL: variable('info', `One of ${logLevels.join(', ')}.`, oneOf(logLevels)),
  TZ: variable(
    'Europe/Tallinn',
    'The time zone of dates that people read.',
    z.string().refine(isTimeZone, { error: 'must be a time zone, such as Europe/Tallinn' }),
  ),
} as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly indexDir: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly roster: string;
  /** `null` is local mode. */
  readonly credentials: {
    readonly appId: string;
    readonly password: string | null;
    readonly tenantId: string | null;
    readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  } | null;
  readonly playground: boolean;
  readonly teamsRps: number;
  readonly allowedServiceUrls: readonly string[];
  readonly logLevel: LogLevel;
  readonly timeZone: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The only place that reads the environment; a `.env` file beside it fills what is not set. */
export function readEnvironment(file = '.env'): Environment {
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

type Values = { readonly [K in keyof typeof variables]: z.infer<(typeof variables)[K]['schema']> };

/** All that is wrong at once, each problem naming its variable; a value is never repeated, it may be a secret. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, { fallback, schema }]) => {
      const read = schema.safeParse(environment[name]?.trim() || fallback);
      if (!read.success) problems.push(`${name} ${read.error.issues[0]?.message ?? 'is not valid'}`);
      return [name, read.data];
    }),
  ) as Values;
  problems.push(...crossProblems(values));
  if (problems.length > 0) throw badConfig(problems);
  return configOf(values);
}

const loopbackHosts: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

function crossProblems(values: Values): readonly string[] {
  const { HOST, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType } = values;
  const problems: string[] = [];
  if (MicrosoftAppId === null) {
    if (typeof HOST === 'string' && !loopbackHosts.includes(HOST)) {
      problems.push(
        'HOST must be left out or 127.0.0.1 while MicrosoftAppId is not set, because then nobody who calls ' +
          'is checked and anyone on the network could ask in any name',
      );
    }
    return problems;
  }
  if (MicrosoftAppType !== 'UserAssignedMSI' && MicrosoftAppPassword === null) {
    problems.push('MicrosoftAppPassword must be set, because MicrosoftAppId is');
  }
  if (MicrosoftAppType !== 'MultiTenant' && MicrosoftAppTenantId === null) {
    problems.push(`MicrosoftAppTenantId must be set, because MicrosoftAppType is ${MicrosoftAppType}`);
  }
  return problems;
}

function badConfig(problems: readonly string[]): AmetibotError {
  return new AmetibotError({
    code: 'config.invalid',
    message: `The settings do not hold:\n${problems.map((problem) => `  - ${problem}.`).join('\n')}`,
    cure: 'Correct them in the environment or in the file .env; .env.example explains each.',
  });
}

function configOf(values: Values): Config {
  const { MicrosoftAppId: appId } = values;
  return {
    port: values.PORT,
    host: values.HOST ?? (appId === null ? '127.0.0.1' : '0.0.0.0'),
    indexDir: values.INDEX_DIR,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    roster: values.ROSTER ?? join(values.INDEX_DIR, 'roster.csv'),
    credentials: appId === null ? null : credentialsOf(appId, values),
    playground: values.PLAYGROUND === 'on',
    teamsRps: values.TEAMS_RPS,
    allowedServiceUrls: values.ALLOWED_SERVICE_URLS,
    logLevel: values.LOG_LEVEL,
    timeZone: values.TZ,
  };
}

function credentialsOf(appId: string, values: Values): NonNullable<Config['credentials']> {
  const { MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId, MicrosoftAppType: type } = values;
  return { appId, password, tenantId, type };
}

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/u, { error })
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

/** The bot's own token travels with each reply, so it goes encrypted or not beyond this machine. */
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
