import type { IncomingMessage } from 'node:http';
import { readActivity, type Bot, type IncomingActivity, type Outcome } from '../bot/index.js';
import { refuseBearer, type TokenRules } from './bearer.js';
import type { Pace } from './pace.js';
import { readBody } from './read-body.js';
import { refuse, type Refusal } from './refusal.js';
import { refuseSender, type SenderRules } from './sender.js';

export interface Guards {
  /** `null` in local mode, where nobody is checked and therefore only this machine may call. */
  readonly token: TokenRules | null;
  readonly sender: SenderRules;
  /** Of the body, in bytes. */
  readonly limit: number;
  /** `null` in local mode. */
  readonly pace: Pace | null;
}

export type Received =
  | Refusal
  /** The adapter has had it. */
  | { readonly kind: 'turn'; readonly activity: IncomingActivity; readonly outcome: Outcome };

/** From an HTTP request to what goes back: cheap questions first, and the adapter only for what passed them all. */
export async function receive(request: IncomingMessage, bot: Bot, guards: Guards): Promise<Received> {
  const authorization = request.headers.authorization ?? '';
  const refused = guards.token === null ? undefined : refuseBearer(authorization, guards.token);
  if (refused !== undefined) return refused;

  const read = await readBody(request, guards.limit);
  if (read.kind === 'refused') return read;
  const incoming = readActivity(read.body);
  if (incoming.kind === 'refused') return refuse(400, 'activity.malformed', incoming.reason);
  const { activity } = incoming;
  const foreign = refuseSender(activity, guards.sender) ?? refuseHaste(activity, guards.pace);
  if (foreign !== undefined) return foreign;

  const outcome = await bot.receive({
    activity,
    // In local mode a header would be taken for a real token, and checked against Microsoft over the internet.
    authorization: guards.token === null ? '' : authorization,
    onAuthenticated: () => guards.pace?.count(callerOf(activity)),
  });
  if (outcome.status === 401) return refuse(401, 'token.refused', 'The token does not hold.');
  return { kind: 'turn', activity, outcome };
}

function refuseHaste(activity: IncomingActivity, pace: Pace | null): Refusal | undefined {
  const retryAfter = pace?.wait(callerOf(activity)) ?? 0;
  if (retryAfter === 0) return undefined;
  return { ...refuse(429, 'caller.too_many', 'Too many turns from one caller.'), retryAfter };
}

function callerOf({ from }: IncomingActivity): string {
  return from.aadObjectId ?? from.id;
}
