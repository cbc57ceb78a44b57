import { pino, type DestinationStream } from 'pino';
import { briefly } from './briefly.js';
import { currentTurn } from './turn.js';

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
export function openLog(level: LogLevel, destination: DestinationStream = toStandardError()): Log {
  const mixin = () => {
    const turnId = currentTurn();
    return turnId === undefined ? {} : { turnId };
  };
  return pino({ level, base: null, mixin, serializers: { err: briefly } }, destination);
}

function toStandardError(): DestinationStream {
  return pino.destination({ fd: 2, sync: true });
}

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Packages that print by themselves print through the log, at its lowest voice: lines on standard error stay JSON,
 * and nobody fills the disk by sending tokens that a library complains of.
 */
export function takeConsole(log: Log): void {
  const say = (...said: readonly unknown[]) => {
    const words = said.map((each) => (each instanceof Error ? each.message : String(each))).join(' ');
    log.debug({ said: words.slice(0, 500) }, 'A package printed something');
  };
  Object.assign(globalThis.console, { log: say, info: say, warn: say, error: say, debug: say });
}
