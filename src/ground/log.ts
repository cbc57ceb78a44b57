import { pino } from 'pino';

/** What the rooms may say to the log: a static sentence, with the data beside it. */
export interface Log {
  debug(data: object, sentence: string): void;
  info(data: object, sentence: string): void;
  warn(data: object, sentence: string): void;
  error(data: object, sentence: string): void;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Writes JSON lines to standard error, so that standard output belongs to the commands. */
export function openLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
