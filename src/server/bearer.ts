import { refuse, type Refusal } from './refusal.js';

/** Who may have signed a token for this bot; the signature itself is the adapter's to check. */
export interface TokenRules {
  readonly appId: string;
  readonly issuer: string;
}

/**
 * Turns junk away before the adapter sees it: for every unknown tenant in an unverified token the SDK
 * lengthens a list of issuers that lasts as long as the process and is searched from the front.
 */
export function refuseBearer(authorization: string, { appId, issuer }: TokenRules): Refusal | undefined {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization) ?? [];
  if (token === undefined) return refuse(401, 'token.missing', 'A bearer token is required.');
  const { iss, aud } = claimsOf(token);
  if (iss === issuer && aud === appId) return undefined;
  return refuse(401, 'token.foreign', 'The token is not from the Bot Framework for this bot.');
}

function claimsOf(token: string): { readonly iss?: unknown; readonly aud?: unknown } {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return claims !== null && typeof claims === 'object' ? claims : {};
  } catch {
    return {};
  }
}
