/**
 * The ground: clock, timers and lengths of time, log, tracer, the id of the turn under way, work in steps, what is made
 * once, files written whole and looked at, what stands in their way, texts in whichever letters they were saved, JSON
 * that may be none, tables for a spreadsheet, how long an answer asks to wait, the languages people are spoken to in,
 * dates, in words, in figures and months later, things under their keys, the id of an account as it is compared, the
 * error base, and what may be done though nobody heard so.
 * It knows no word of jobs, people or Teams, and sees no other room.
 */
export { addMonths } from './add-months.js';
export { AmetibotError } from './ametibot-error.js';
export { withoutByteOrderMark } from './byte-order-mark.js';
export { systemClock, type Clock } from './clock.js';
export { csvHeader, csvLine } from './csv.js';
export { dateInWords, momentInWords, type DateCase } from './date-in-words.js';
export { oneDay, oneHour, oneMinute } from './durations.js';
export { codeOf, obstacleOf, unwritableFile } from './file-fault.js';
export { grouped } from './grouped.js';
export { timeInFigures, twoDigits } from './in-figures.js';
export { isDay } from './is-day.js';
export { jsonOf } from './json-of.js';
export type { Language } from './language.js';
export { logLevels, openLog, silentLog, takeConsole, type Log, type LogLevel } from './log.js';
export { madeOnce } from './made-once.js';
export { markOfFile, unlessGone } from './look-at-file.js';
export { makeFolder } from './make-folder.js';
export { retryAfterIn } from './retry-after.js';
export { goRoundLater, goRoundNow } from './rounds.js';
export { byStretches, inOneGo, systemBreather, type Breather, type Run, type Steps } from './steps.js';
export { everyBySystemClock, laterBySystemClock, type Every, type Later } from './timers.js';
export { untraced, type Tracer } from './tracer.js';
export { onceForEach } from './once-for-each.js';
export { currentTurn, inTurn } from './turn.js';
export { textOfBytes } from './text-of-bytes.js';
export { isUnanswered, unanswered } from './unanswered.js';
export { plainObjectId } from './plain-object-id.js';
export { flushFolder, sweepUnfinished, writeWhole } from './whole-file.js';
export { missingPackage } from './missing-package.js';
