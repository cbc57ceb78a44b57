import type { Reply, Teller, Telling } from '../conversation/index.js';
import type { Log } from '../ground/index.js';
import { leavesOpen, type Messenger, type Posted } from '../reminders/index.js';
import type { References } from './references.js';

interface TellerParts {
  readonly messenger: Pick<Messenger, 'send'>;
  readonly references: Pick<References, 'personalOf'>;
  readonly log: Log;
}

/** Speaks first in a personal chat. Nobody is written to by name or address: only where the bot has been met. */
export function createTeller({ messenger, references, log }: TellerParts): Teller {
  const failed = (reason: string, mayHaveArrived: boolean): Telling => {
    log.warn({ reason }, 'A message that the bot spoke first was not delivered');
    return { kind: 'failed', reason, mayHaveArrived };
  };
  return {
    tell: async (aadObjectId: string, message: Reply) => {
      let posting = false;
      try {
        const reference = await references.personalOf(aadObjectId);
        if (reference === null) return { kind: 'not-met' };
        posting = true;
        const posted = await messenger.send(reference, message);
        if (posted.kind === 'taken') return { kind: 'sent', activityId: posted.id };
        return failed(reasonOf(posted), mayHaveArrived(posted));
      } catch (error) {
        return failed(String(error), posting);
      }
    },
  };
}

type Untaken = Exclude<Posted, { kind: 'taken' }>;

function reasonOf(posted: Untaken): string {
  return posted.kind === 'answered' ? `${posted.status} ${posted.code || posted.text}` : posted.text;
}

/** The same answers leave it open for a reminder. */
function mayHaveArrived(posted: Untaken): boolean {
  switch (posted.kind) {
    case 'unsent':
      return false;
    case 'silent':
      return true;
    case 'answered':
      return leavesOpen(posted.status);
  }
}
