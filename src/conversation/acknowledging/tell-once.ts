import type { Reply } from '../talk/reply.js';
import type { LedgerDesk } from './ledger-desk.js';

/** What somebody is to get once. */
export interface Message {
  readonly card: Reply;
  /** What it is about, as `ToldOnce` knows it. */
  readonly matter: string;
  /** For the log, where it could not be sent. */
  readonly failure: string;
}

/**
 * `told`: the person surely has it. `open`: they have not met the bot, or somebody is telling them just now. What may
 * have arrived is `failed` and sent again, for a message that somebody has twice does less harm than one that nobody has.
 * Never rejects.
 */
export async function tellOnce(
  aadObjectId: string,
  { card, matter, failure }: Message,
  { told, teller, onFailure }: Pick<LedgerDesk, 'told' | 'teller' | 'onFailure'>,
): Promise<'told' | 'open' | 'failed'> {
  try {
    if (!(await told.claim(aadObjectId, matter)))
      return (await told.isTold(aadObjectId, matter)) ? 'told' : 'open';
    const telling = await teller().tell(aadObjectId, card);
    if (telling.kind === 'failed') onFailure(new Error(telling.reason), failure);
    if (telling.kind === 'sent') await told.confirm(aadObjectId, matter);
    else await told.giveBack(aadObjectId, matter);
    if (telling.kind === 'sent') return 'told';
    return telling.kind === 'failed' ? 'failed' : 'open';
  } catch (error) {
    onFailure(error, 'Who has been told could not be noted');
    return 'open';
  }
}
