import { isIP } from 'node:net';
import type { IncomingActivity } from '../bot/index.js';
import { refuse, type Refusal } from './refusal.js';

/** Where replies may go, and for whom the bot works. */
export interface SenderRules {
  /** Origins, such as `https://smba.trafficmanager.net`. */
  readonly serviceUrls: readonly string[];
  /** In local mode alone: the playground and tests live on this machine. */
  readonly loopback: boolean;
  /** The one tenant that is served; `null` serves any. */
  readonly tenantId: string | null;
  /** The one channel that is served; `null` serves any. */
  readonly channelId: string | null;
}

/** The adapter trusts every serviceUrl and every tenant; replies, and the bot's token with them, would go there. */
export function refuseSender(activity: IncomingActivity, rules: SenderRules): Refusal | undefined {
  // For one channel id the SDK leaves the Bot Framework's rules for others; nothing but Teams has business here.
  if (rules.channelId !== null && activity.channelId !== rules.channelId) {
    return refuse(403, 'channel.foreign', 'This bot serves another channel.');
  }
  if (rules.tenantId !== null && !isOfTenant(activity, rules.tenantId)) {
    return refuse(403, 'tenant.foreign', 'This bot serves another tenant.');
  }
  if (activity.serviceUrl === '') {
    // Replies that travel in the response need no address.
    if (rules.loopback && activity.deliveryMode === 'expectReplies') return undefined;
    return refuse(400, 'service_url.missing', 'The activity has no serviceUrl.');
  }
  if (isAllowed(activity.serviceUrl, rules)) return undefined;
  return refuse(403, 'service_url.foreign', 'The serviceUrl is not one that this bot may reply to.');
}

/** Teams names the tenant in two places, and not always in both; neither may name another, in capitals or not. */
function isOfTenant({ conversation, channelData }: IncomingActivity, tenantId: string): boolean {
  const named = [conversation.tenantId ?? [], channelData?.tenant?.id ?? []].flat();
  return named.length > 0 && named.every((each) => each.toLowerCase() === tenantId.toLowerCase());
}

function isAllowed(serviceUrl: string, { serviceUrls, loopback }: SenderRules): boolean {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (serviceUrls.includes(url.origin)) return true;
  return loopback && /^https?:$/u.test(url.protocol) && isLoopback(url.hostname);
}

/** By the name as written, never by asking a name server, whose answer may change. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/u, '$1');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}
