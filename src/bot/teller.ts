import type { Reply, Teller, Telling } from '../conversation/index.js';
import type { Log } from '../ground/index.js';
import type { Messenger, Posted } from '../reminders/index.js';
import type { References } from './references.js';

export interface TellerParts {
  readonly messenger: Pick<Messenger, 'send'>;
  readonly references: Pick<References, 'personalOf'>;
  readonly log: Log;
}

/** Speaks first in a personal chat. Nobody is written to by name or address: only where the bot has been met. */
export function createTeller({ messenger, references, log }: TellerParts): Teller {
  const failed = (reason: string): Telling => {
    log.warn({ reason }, 'A message that the bot spoke first was not delivered');
    return { kind: 'failed', reason };
  };
  return {
    tell: async (aadObjectId: string, message: Reply) => {
      try {
        const reference = await references.personalOf(aadObjectId);
        if (reference === null) return { kind: 'not-met' };
        const posted = await messenger.send(reference, message);
        return posted.kind === 'taken' ? { kind: 'sent', activityId: posted.id } : failed(reasonOf(posted));
      } catch (error) {
        return failed(String(error));
      }
    },
  };
}

function reasonOf(posted: Exclude<Posted, { kind: 'taken' }>): string {
  return posted.kind === 'answered' ? `${posted.status} ${posted.code || posted.text}` : posted.text;
}
