import { z } from 'zod/v4';
import { AmetibotError, jsonOf } from '../ground/index.js';
import type { GraphToken } from './graph-token.js';
import { fetchPatiently, tryOnce, type Outcome, type Patience, type Reply } from './patient-fetch.js';

interface GraphPorts extends Patience {
  readonly token: GraphToken;
  /** `https://graph.microsoft.com/v1.0` but for the national clouds. */
  readonly baseUrl: string;
}

/** What Graph says to a question, all its pages together. */
type GraphAnswer =
  | { readonly kind: 'read'; readonly values: readonly unknown[]; readonly deltaLink: string | null }
  /** It does not answer this question; others it may. */
  | { readonly kind: 'refused'; readonly code: string };

/** What Graph says to one request, made once. */
export type GraphReply =
  | { readonly kind: 'answered'; readonly status: number; readonly code: string; readonly value: unknown }
  /** It may answer later: so many milliseconds. */
  | { readonly kind: 'busy'; readonly wait: number };

export interface Graph {
  /** A path behind the base address, such as `/users`, or a link that Graph gave before. */
  readonly readPages: (address: string) => Promise<GraphAnswer>;
}

/** Graph for whoever changes something there. */
export interface GraphDesk {
  readonly baseUrl: string;
  /** One request, not waited for and not repeated: `path` stands behind the base address. */
  readonly ask: (request: {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly body?: object;
  }) => Promise<GraphReply>;
}

const Page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
const Refusal = z.object({ error: z.object({ code: z.string() }) });

export function openGraph(ports: GraphPorts): Graph & GraphDesk {
  const base = ports.baseUrl.replace(/\/+$/u, '');
  return {
    baseUrl: base,
    ask: async ({ method, path, body }) => {
      const send = async (fresh: boolean) =>
        askOnce(await ports.token(fresh), `${base}${path}`, { method, body }, ports);
      const outcome = await send(false);
      const again = outcome.kind === 'answered' && outcome.reply.status === 401;
      return replyOf(again ? await send(true) : outcome);
    },
    readPages: async (address) => {
      const values: unknown[] = [];
      const seen = new Set<string>();
      let url: string | undefined = address.startsWith('/') ? `${base}${address}` : address;
      let deltaLink: string | null = null;
      while (url !== undefined) {
        if (seen.has(url)) throw unexpected('leads from page to page in a circle');
        seen.add(url);
        const reply = await ask(ofSameOrigin(url, base), ports);
        if (reply.status !== 200) return refusalOf(reply);
        const page = pageOf(reply.text);
        values.push(...page.value);
        deltaLink = page['@odata.deltaLink'] ?? null;
        url = page['@odata.nextLink'];
      }
      return { kind: 'read', values, deltaLink };
    },
  };
}

/** The token reads the whole directory: it goes where the settings say and nowhere else, whatever an answer links to. */
function ofSameOrigin(url: string, base: string): string {
  if (URL.canParse(url) && new URL(url).origin === new URL(base).origin) return url;
  throw unexpected('links to another host, which is not followed');
}

/** A token that is refused before its time has been withdrawn: a fresh one is worth one try. */
async function ask(url: string, ports: GraphPorts): Promise<Reply> {
  const reply = await askWith(await ports.token(false), url, ports);
  return reply.status === 401 ? askWith(await ports.token(true), url, ports) : reply;
}

async function askWith(token: string, url: string, ports: GraphPorts): Promise<Reply> {
  return fetchPatiently(url, { headers: headersWith(token) }, ports);
}

function headersWith(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}`, accept: 'application/json' };
}

async function askOnce(
  token: string,
  url: string,
  { method, body }: { readonly method: string; readonly body: object | undefined },
  ports: GraphPorts,
): Promise<Outcome> {
  const headers = headersWith(token);
  if (body === undefined) return tryOnce(url, { method, headers }, ports);
  const typed = { ...headers, 'content-type': 'application/json' };
  return tryOnce(url, { method, headers: typed, body: JSON.stringify(body) }, ports);
}

/** Where Graph does not say how long. Milliseconds. */
const usualWait = 30_000;

function replyOf(outcome: Outcome): GraphReply {
  if (outcome.kind === 'broken') return { kind: 'busy', wait: usualWait };
  const { reply, retryAfter } = outcome;
  if (reply.status === 429 || reply.status >= 500) return { kind: 'busy', wait: retryAfter ?? usualWait };
  const value = jsonOf(reply.text);
  const code = Refusal.safeParse(value).data?.error.code ?? '';
  return { kind: 'answered', status: reply.status, code, value };
}

function pageOf(text: string): z.infer<typeof Page> {
  const read = Page.safeParse(jsonOf(text));
  if (read.success) return read.data;
  throw unexpected('answers with something that is no page of a list');
}

function refusalOf({ status, text }: Reply): GraphAnswer {
  const code = Refusal.safeParse(jsonOf(text)).data?.error.code ?? `status ${status}`;
  if (status === 401) throw notLetIn('people.graph_unauthorized', 'accepts no token of the bot', code);
  if (status === 403) throw notLetIn('people.graph_forbidden', 'does not let the bot read the users', code);
  if (status === 429 || status >= 500) throw busy(status);
  return { kind: 'refused', code };
}

function notLetIn(code: string, what: string, said: string): AmetibotError {
  return new AmetibotError({
    code,
    message: `Microsoft Graph ${what} (${said}).`,
    cure: "Give the bot's application the permission User.Read.All (Application), with admin consent.",
  });
}

function busy(status: number): AmetibotError {
  return new AmetibotError({
    code: 'people.graph_busy',
    message: `Microsoft Graph does not answer now (status ${status}).`,
    cure: 'Nothing need be done: it is asked again by itself.',
  });
}

export function unexpected(what: string): AmetibotError {
  return new AmetibotError({
    code: 'people.graph_unexpected',
    message: `Microsoft Graph ${what}.`,
    cure: 'Check that the address of Graph in the settings is right, and that no proxy answers in its place.',
  });
}
