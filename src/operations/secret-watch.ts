import { oneDay, type Clock, type Every, type Log } from '../ground/index.js';

/** Long enough for a holiday and for whoever must give a new one. */
const warnedBefore = 30;

interface SecretWatch {
  close(): void;
}

/** Whole days of which the secret's last is one: on that day 0, afterwards less. `expires` is such as `2027-06-30`. */
export function daysLeft(expires: string, now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((Date.parse(`${expires}T00:00:00Z`) - today) / oneDay);
}

/**
 * Looks at once and then every day. A secret ends at night, without a word, and from then on no answer leaves the bot:
 * so it is said loudly a month before. `notify` is told too, if there is somebody to tell.
 */
export function watchSecret(
  expires: string,
  parts: {
    readonly clock: Clock;
    readonly log: Log;
    readonly every: Every;
    readonly notify?: (days: number) => Promise<void>;
  },
): SecretWatch {
  const { clock, log, every, notify } = parts;
  const look = () => {
    const days = daysLeft(expires, clock.now());
    if (days > warnedBefore) return;
    const cure =
      'Make a new one in Microsoft Entra, and give it to the bot with its last day in SECRET_EXPIRES.';
    if (days < 0)
      log.error({ expires, days, cure }, 'The secret of the app has ended: no answer leaves the bot');
    else log.warn({ expires, days, cure }, 'The secret of the app ends soon');
    notify?.(days).catch((error: unknown) => log.warn({ err: error }, 'Nobody could be told of the secret'));
  };
  look();
  return { close: every(look, oneDay) };
}
