/**
 * The ground: clock, log and the error base.
 * It knows no word of jobs, people or Teams, and sees no other room.
 */
export { AmetibotError } from './ametibot-error.js';
export { systemClock, type Clock } from './clock.js';
export { logLevels, openLog, silentLog, type Log, type LogLevel } from './log.js';
