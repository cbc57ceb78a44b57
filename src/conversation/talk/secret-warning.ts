import { renderSecretWarning } from '../../cards/index.js';
import { plainObjectId, type Log } from '../../ground/index.js';
import type { Staff } from '../../people/index.js';
import type { Teller, Telling } from './teller.js';
import type { ToldOnce } from './told-once.js';

interface SecretWarningParts {
  readonly staff: () => Staff;
  readonly teller: () => Teller;
  readonly told: Pick<ToldOnce, 'claim' | 'confirm' | 'giveBack'>;
  readonly log: Log;
}

/** Days before the end at which somebody is told, the nearest first: a month to do it in, a week, and the last call. */
const thresholds = [1, 7, 30] as const;

/**
 * Tells HR and the administrators, each in their personal chat, that the app's secret ends: once for each of the three
 * days, and where the bot did not run on one of them, as soon as it runs again. Who has not met the bot yet is told
 * when they have, and who could not be reached, the next day; what may have arrived is not repeated. After its end nothing leaves the bot any more.
 * `expires` is a day such as `2027-06-30`, `days` how many are left.
 */
export function createSecretWarning(
  parts: SecretWarningParts,
): (expires: string, days: number) => Promise<void> {
  return async (expires, days) => {
    const threshold = thresholds.find((each) => days <= each);
    if (threshold === undefined || days < 0) return;
    const matter = `secret:${expires}:${threshold}`;
    const readers = parts
      .staff()
      .everybody.filter(({ roles }) => roles.includes('hr') || roles.includes('admin'));
    for (const { aadObjectId } of readers) await tellOne(aadObjectId, matter, { expires, days }, parts);
  };
}

async function tellOne(
  reader: string,
  matter: string,
  { expires, days }: { readonly expires: string; readonly days: number },
  { told, teller, log }: SecretWarningParts,
): Promise<void> {
  const aadObjectId = plainObjectId(reader);
  if (!(await told.claim(aadObjectId, matter))) return;
  const telling = await teller().tell(aadObjectId, renderSecretWarning(expires, days));
  if (surelyNotTold(telling)) await told.giveBack(aadObjectId, matter);
  else await told.confirm(aadObjectId, matter);
  log.info({ days, became: telling.kind }, 'HR and the administrators are told that the secret ends');
}

function surelyNotTold(telling: Telling): boolean {
  return telling.kind === 'not-met' || (telling.kind === 'failed' && !telling.mayHaveArrived);
}
