import { z } from 'zod/v4';
import { AmetibotError, jsonOf, type Clock } from '../ground/index.js';
import { fetchPatiently, type Patience } from './patient-fetch.js';

/** Gives a token for Microsoft Graph; `fresh` where the one given before was refused. */
export type GraphToken = (fresh: boolean) => Promise<string>;

interface GraphTokenParts extends Patience {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whose token: `https://graph.microsoft.com` but for the national clouds. */
  readonly graphUrl: string;
  /** `https://login.microsoftonline.com` but for the national clouds. */
  readonly loginUrl: string;
  readonly clock: Clock;
}

const Granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
});
const Refused = z.object({ error: z.string(), error_codes: z.array(z.number()).optional() });

/** So long before its end a token is renewed: it must last through the request that it is sent with. */
const spare = 300_000;

/** The bot's own token, by client credentials: no user stands behind it. Kept until shortly before it ends. */
export function openGraphToken(parts: GraphTokenParts): GraphToken {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let underWay: Promise<string> | undefined;
  const renew = async () => {
    const asked = parts.clock.now().getTime();
    const granted = await askForToken(parts);
    const lasts = granted.expires_in * 1_000;
    kept = { token: granted.access_token, until: asked + Math.max(lasts - spare, lasts / 2) };
    return granted.access_token;
  };
  return async (fresh) => {
    if (!fresh && kept !== undefined && parts.clock.now().getTime() < kept.until) return kept.token;
    // Those who ask at the same time wait for the same token.
    underWay ??= renew().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

async function askForToken(parts: GraphTokenParts): Promise<z.infer<typeof Granted>> {
  const { tenantId, clientId, clientSecret, graphUrl, loginUrl } = parts;
  const url = `${new URL(loginUrl).origin}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: `${new URL(graphUrl).origin}/.default`,
  });
  const reply = await fetchPatiently(url, { method: 'POST', body }, parts);
  const read = Granted.safeParse(jsonOf(reply.text));
  if (read.success) return read.data;
  throw noToken(reply.status, reply.text);
}

/** Names the code alone: what else the answer says may repeat what was sent. */
function noToken(status: number, text: string): AmetibotError {
  const { data } = Refused.safeParse(jsonOf(text));
  const code = data?.error_codes?.[0] === undefined ? data?.error : `AADSTS${data.error_codes[0]}`;
  return new AmetibotError({
    code: 'people.graph_no_token',
    message: `Microsoft gives the bot no token for Graph (${code ?? `status ${status}`}).`,
    cure: 'Check the tenant, the application id and that its client secret has not expired.',
  });
}
