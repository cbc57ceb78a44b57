import type { IncomingMessage } from 'node:http';
import { readActivity, type Bot, type Outcome } from '../bot/index.js';
import type { Log } from '../ground/index.js';
import { refuseBearer, type TokenRules } from './bearer.js';
import { readBody } from './read-body.js';
import { refuse, type Refusal } from './refusal.js';
import { refuseSender, type SenderRules } from './sender.js';

export interface Guards {
  /** `null` in local mode, where nobody is checked and therefore only this machine may call. */
  readonly token: TokenRules | null;
  readonly sender: SenderRules;
  /** Of the body, in bytes. */
  readonly limit: number;
}

/** From an HTTP request to what goes back: cheap questions first, and the adapter only for what passed them all. */
export async function receive(
  request: IncomingMessage,
  { bot, guards, log }: { readonly bot: Bot; readonly guards: Guards; readonly log: Log },
): Promise<Outcome> {
  const authorization = request.headers.authorization ?? '';
  const refused = guards.token === null ? undefined : refuseBearer(authorization, guards.token);
  if (refused !== undefined) return outcomeOf(refused, log);

  const read = await readBody(request, guards.limit);
  if (read.kind === 'refused') return outcomeOf(read, log);
  const incoming = readActivity(read.body);
  if (incoming.kind === 'refused') {
    return outcomeOf(refuse(400, 'activity.malformed', incoming.reason), log);
  }
  const foreign = refuseSender(incoming.activity, guards.sender);
  if (foreign !== undefined) return outcomeOf(foreign, log);

  // In local mode a header would be taken for a real token, and checked against Microsoft over the internet.
  return bot.receive({
    activity: incoming.activity,
    authorization: guards.token === null ? '' : authorization,
  });
}

function outcomeOf({ status, code, message }: Refusal, log: Log): Outcome {
  log.info({ status, code, reason: message }, 'A request was refused');
  return { status, body: { code, message } };
}
