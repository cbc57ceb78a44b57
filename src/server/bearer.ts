import { jsonOf } from '../ground/index.js';
import { refuse, type Refusal } from './refusal.js';

/** Who may have signed a token for this bot; the signature itself is the adapter's to check. */
export interface TokenRules {
  readonly appId: string;
  readonly issuer: string;
  /** The bot's own tenant, if it has one. */
  readonly tenantId: string | null;
}

/** A token of the Bot Framework is about 1 KB. */
const longest = 8 * 1024;

/**
 * Turns junk away before the adapter sees it. For every unknown tenant in an unverified token the SDK lengthens a
 * list of issuers that lasts as long as the process and is searched from the front: no token gets that far with a
 * tenant other than ours, letter for letter: one tenant in a million mixtures of capitals would lengthen it as well.
 * The Bot Framework names none.
 */
export function refuseBearer(authorization: string, rules: TokenRules): Refusal | undefined {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization) ?? [];
  if (token === undefined) return refuse(401, 'token.missing', 'A bearer token is required.');
  if (token.length <= longest && isMeantForUs(claimsOf(token), rules)) return undefined;
  return refuse(401, 'token.foreign', 'The token is not from the Bot Framework for this bot.');
}

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly tid?: unknown;
}

function isMeantForUs({ iss, aud, tid }: Claims, { issuer, appId, tenantId }: TokenRules): boolean {
  return iss === issuer && aud === appId && (tid === undefined || (tid === tenantId && tid !== ''));
}

function claimsOf(token: string): Claims {
  const claims = jsonOf(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return claims !== null && typeof claims === 'object' ? claims : {};
}
