import type { Pool } from 'pg';
import type { Later } from '../../ground/index.js';
import { FailedCommit } from './failed-commit.js';
import type { PostgresPool, PostgresPoolClient } from './kysely.js';

/** What PostgreSQL, or the way to it, did not say in time: as the system says it of a connection. */
class Silence extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(silence: number) {
    super(`Nothing was heard for ${silence} ms`);
  }
}

/**
 * The pool's connections for those who wait so many milliseconds for each statement. One that kept silent is ended at
 * once and lent to nobody else. What it was asked may be done late or never: a `begin` whose answer nobody heard would
 * swallow all that is written after it.
 */
export function lentConnections(
  pool: Pool,
  { silence, later }: { readonly silence: number; readonly later: Later },
): PostgresPool {
  const inTime = async <T>(work: Promise<T>, onSilence: () => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const callOff = later(async () => {
        reject(new Silence(silence));
        onSilence();
      }, silence);
      void work.then(resolve, reject).finally(callOff);
    });
  return {
    connect: async () => {
      const connecting = pool.connect();
      // One that comes too late is free for the next.
      const release = () => void connecting.then((late) => late.release()).catch(() => {});
      const client = await inTime(connecting, release);
      let isSilent = false;
      let failedCommit: FailedCommit | undefined;
      const end = () => {
        isSilent = true;
        void client.end();
      };
      // Cursors are asked for by nobody.
      const query = async (text: string, values?: unknown[]) => {
        // The rollback that is asked for next would hide what it is for; there is nothing left to roll back.
        if (failedCommit !== undefined) throw failedCommit;
        if (isSilent) throw new Silence(silence);
        const answer = inTime(client.query(text, values), end);
        if (text !== 'commit') return answer;
        return answer.catch((error: unknown) => {
          throw (failedCommit = new FailedCommit(error));
        });
      };
      return {
        query: query as unknown as PostgresPoolClient['query'],
        release: () => client.release(isSilent),
      };
    },
    end: async () => pool.end(),
  };
}
