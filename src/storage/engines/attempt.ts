import { AmetibotError, unanswered, type Clock, type Log } from '../../ground/index.js';
import { errorOf, type Fault } from './fault.js';

/** Does the work, again if what failed may pass; what fails in the end is an AmetibotError. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T>;

/** Milliseconds before each new attempt: a restart of the database is waited out, a person hardly notices. */
const pauses = [50, 200, 800] as const;

interface AttemptParts {
  /** Milliseconds after which nothing is begun anew: what has kept silent for so long goes on doing so. */
  readonly patience: number;
  readonly clock: Clock;
  readonly faultOf: (error: unknown) => Fault;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
  /** Hears of what failed in the end. */
  readonly onFailure?: (fault: Fault) => void;
}

/**
 * The work must be such that doing it twice does it once: a connection may be lost after the deed. Where one attempt was
 * not answered, no later failure tells that nothing was done.
 */
export function createAttempt({ patience, clock, faultOf, wait, log, onFailure }: AttemptParts): Attempt {
  return async (work) => {
    const begun = clock.now().getTime();
    let leftOpen: Fault | undefined;
    for (let tried = 0; ; tried += 1) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof AmetibotError) throw error;
        const fault = faultOf(error);
        if (fault.code === unanswered) leftOpen = fault;
        const pause = pauses[tried];
        if (!fault.passing || pause === undefined || clock.now().getTime() - begun + pause > patience) {
          onFailure?.(fault);
          throw errorOf(leftOpen ?? fault, error);
        }
        log.warn({ err: error, code: fault.code, pause }, 'The database failed and is tried again');
        await wait(pause);
      }
    }
  };
}
