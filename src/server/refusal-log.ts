import { oneMinute, type Clock, type Log } from '../ground/index.js';
import type { Refusal } from './refusal.js';

const quietFor = oneMinute;

/**
 * One line a minute for each kind of refusal, with the number of those it stands for: an administrator sees what is
 * wrong with a setting, and somebody who sends junk all day does not fill the disk.
 */
export function createRefusalLog(log: Log, clock: Clock): (refusal: Refusal) => void {
  const last = new Map<string, { at: number; untold: number }>();
  return ({ status, code, message }) => {
    const now = clock.now().getTime();
    const before = last.get(code);
    if (before !== undefined && now - before.at < quietFor) {
      before.untold += 1;
      return;
    }
    last.set(code, { at: now, untold: 0 });
    const untold = before?.untold ?? 0;
    log.info({ status, code, reason: message, ...(untold > 0 && { untold }) }, 'A request was refused');
  };
}
