import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { credentialProblems, credentialsOf, type CredentialSettings } from './credential-settings.js';
import {
  graphProblems,
  graphSettingsOf,
  installOf,
  installProblems,
  type GraphSettings,
  type InstallSettings,
} from './graph-settings.js';
import { AmetibotError, type LogLevel } from './ground/index.js';
import { misspeltSettings } from './misspelt-settings.js';
import { settingsIn } from './settings-file.js';
import { isGuid, loopbackHosts, variables, type Values } from './variables.js';

export { variables } from './variables.js';

/** Where traces go; `endpoint` is without `/v1/traces`. */
interface TraceSettings {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly indexDir: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** So many descriptions have their index in PostgreSQL, where there is one. */
  readonly searchPostgresFrom: number;
  readonly roster: string;
  /** `null`: the roster says who there is. */
  readonly graph: GraphSettings | null;
  /** `null` is local mode. */
  readonly credentials: CredentialSettings | null;
  /** Turns a minute from one person. */
  readonly callerRpm: number;
  readonly metricsToken: string | null;
  /** `null`: nobody looks at traces. */
  readonly traces: TraceSettings | null;
  /** The bot's own address, for links; `null`: there are none. */
  readonly publicUrl: string | null;
  readonly playground: boolean;
  readonly teamsRps: number;
  /** `null`: IT installs it. */
  readonly install: InstallSettings | null;
  /** Whether it is noted who has read a reminder. */
  readonly readReceipts: boolean;
  readonly allowedServiceUrls: readonly string[];
  readonly idleMinutes: number;
  readonly logLevel: LogLevel;
  readonly timeZone: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The only place that reads the environment; a `.env` file beside it fills what is not set. */
export function readEnvironment(file = '.env'): Environment {
  for (const [name, value] of Object.entries(settingsIn(file))) process.env[name] ??= value;
  return process.env;
}

/** What the app package says of the organisation. */
interface AppSettings {
  readonly botId: string | null;
  readonly appPackageId: string | null;
  readonly organisation: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  /** The name in the links to descriptions; `null`: there are none. */
  readonly linkDomain: string | null;
}

/** For the app package alone: whoever makes it need not have the bot's secret. */
export function readAppSettings(environment: Environment): AppSettings {
  const { values, problems } = readValues(environment, [
    'MicrosoftAppId',
    'TEAMS_APP_ID',
    'ORGANISATION_NAME',
    'ORGANISATION_URL',
    'PRIVACY_URL',
    'TERMS_URL',
    'PUBLIC_URL',
  ]);
  const { MicrosoftAppId: botId, ORGANISATION_URL: website } = values;
  if (botId !== null && !isGuid(botId))
    problems.push('MicrosoftAppId must be a GUID, as Microsoft Entra shows it');
  if (problems.length > 0) throw badConfig(problems);
  return {
    botId,
    appPackageId: values.TEAMS_APP_ID,
    organisation: values.ORGANISATION_NAME,
    website,
    privacy: values.PRIVACY_URL ?? website,
    terms: values.TERMS_URL ?? website,
    linkDomain: values.PUBLIC_URL === null ? null : new URL(values.PUBLIC_URL).hostname,
  };
}

/** All that is wrong at once, each problem naming its variable; a value is never repeated, it may be a secret. */
export function readConfig(environment: Environment): Config {
  return readWhole(environment, crossProblems);
}

/**
 * For a start: what is named must be what it is to be. A folder that is not there yet is made by the first import, and a
 * roster may come later; of both the log tells.
 */
export function readConfigForStart(environment: Environment): Config {
  return readWhole(environment, (values) => [...crossProblems(values), ...placeProblems(values)]);
}

function readWhole(environment: Environment, together: (values: Values) => readonly string[]): Config {
  const { values, problems } = readValues(environment);
  problems.push(...together(values));
  if (problems.length > 0) throw badConfig(problems);
  return configOf(values);
}

function placeProblems({ INDEX_DIR, ROSTER }: Values): readonly string[] {
  const index = 'INDEX_DIR must name a folder; npm run import -- FILES --out FOLDER fills one';
  const roster = 'ROSTER must name a file, such as andmed/roster.csv, and a folder stands there';
  return [
    ...(INDEX_DIR === undefined || isFolder(INDEX_DIR) || mayBeMade(INDEX_DIR) ? [] : [index]),
    ...(typeof ROSTER === 'string' && isFolder(ROSTER) ? [roster] : []),
  ];
}

/** Nothing stands there, and nothing stands in the way of a folder. */
function mayBeMade(path: string): boolean {
  const parent = dirname(path);
  return !existsSync(path) && (isFolder(parent) || (parent !== path && mayBeMade(parent)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readValues(environment: Environment, names: readonly string[] = Object.keys(variables)) {
  const problems = [...misspeltSettings(environment, names)];
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, { fallback, schema }]) => {
      const read = schema.safeParse(environment[name]?.trim() || fallback);
      if (!read.success && names.includes(name)) {
        problems.push(`${name} ${read.error.issues[0]?.message ?? 'is not valid'}`);
      }
      return [name, read.data];
    }),
  ) as Values;
  return { values, problems };
}

function crossProblems(values: Values): readonly string[] {
  return [
    ...(values.MicrosoftAppId === null ? openProblems(values) : credentialProblems(values)),
    ...(values.PEOPLE === 'graph' ? graphProblems(values, 'PEOPLE is graph') : []),
    ...(values.PROACTIVE_INSTALL === 'on' ? installProblems(values) : []),
  ];
}

function openProblems({ HOST, PUBLIC_URL }: Values): readonly string[] {
  const open =
    'HOST must be left out or 127.0.0.1 while MicrosoftAppId is not set, because then nobody who calls ' +
    'is checked and anyone on the network could ask in any name';
  const linked =
    'PUBLIC_URL must be left out while MicrosoftAppId is not set, because its links open a chat with that application';
  return [
    ...(typeof HOST !== 'string' || loopbackHosts.includes(HOST) ? [] : [open]),
    ...(PUBLIC_URL === null ? [] : [linked]),
  ];
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
    searchPostgresFrom: values.SEARCH_POSTGRES_FROM,
    roster: values.ROSTER ?? join(values.INDEX_DIR, 'roster.csv'),
    graph: values.PEOPLE === 'graph' ? graphSettingsOf(values) : null,
    install: installOf(values),
    credentials: appId === null ? null : credentialsOf(appId, values),
    callerRpm: values.CALLER_RPM,
    metricsToken: values.METRICS_TOKEN,
    traces: tracesOf(values),
    publicUrl: values.PUBLIC_URL,
    playground: values.PLAYGROUND === 'on',
    teamsRps: values.TEAMS_RPS,
    readReceipts: values.READ_RECEIPTS === 'on',
    allowedServiceUrls: values.ALLOWED_SERVICE_URLS,
    idleMinutes: values.IDLE_MINUTES,
    logLevel: values.LOG_LEVEL,
    timeZone: values.TZ,
  };
}

function tracesOf(values: Values): TraceSettings | null {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers } = values;
  return endpoint === null ? null : { endpoint, headers };
}
