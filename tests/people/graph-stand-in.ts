import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A user, or a change of one, as Graph writes it. */
export type Entry = Readonly<Record<string, unknown>>;

/** What is answered instead, before anything else: a status with headers, or `cut` for a connection that breaks. */
export type Fault =
  | 'cut'
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

export type GraphStandIn = Awaited<ReturnType<typeof runGraph>>;

/** Microsoft Graph's users and its tokens, as the documentation has them, on this machine alone. */
export async function runGraph(users: readonly Entry[] = []) {
  const state = {
    users: [...users] as Entry[],
    /** All that `tell` was given, in order; a delta token is a place in it. */
    changes: [] as Entry[],
    pageSize: 2,
    faults: [] as Fault[],
    tokenFaults: [] as Fault[],
    /** Requests to Graph, by path and query. */
    asked: [] as string[],
    bearers: [] as string[],
    /** The bodies of what was posted to Graph. */
    posted: [] as string[],
    /** Apps of the catalogue: their ids by the ids of their packages. */
    catalogue: { 'package-1': 'app-1' } as Readonly<Record<string, string>>,
    /** Who has the app, with the chat of it; `null` where it has none yet. */
    installed: new Map<string, string | null>(),
    /** The bodies of the requests for tokens. */
    tokenBodies: [] as string[],
    validToken: 'token-1',
    expiresIn: 3_599 as unknown,
    /** Delta tokens below it are forgotten. */
    remembersFrom: 0,
    knowsDelta: true,
    /** A page that is given instead of any other. */
    page: undefined as unknown,
  };
  let granted = 0;
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const url = new URL(request.url ?? '/', origin);
    const isToken = url.pathname.endsWith('/oauth2/v2.0/token');
    const fault = (isToken ? state.tokenFaults : state.faults).shift();
    if (isToken) state.tokenBodies.push(`${url.pathname} ${body}`);
    else {
      state.asked.push(decodeURIComponent(`${url.pathname}${url.search}`));
      if (request.method === 'POST') state.posted.push(body);
      state.bearers.push(request.headers.authorization ?? '');
    }
    if (fault === 'cut') return void response.destroy();
    const { status, headers, text } =
      fault === undefined ? answer(url, isToken, request.headers.authorization, body) : written(fault);
    // Not chained: restify changes the response of every server in the process, and its writeHead answers nothing.
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(text);
  }

  function answer(url: URL, isToken: boolean, authorization: string | undefined, body: string) {
    if (isToken) {
      granted += 1;
      state.validToken = `token-${granted}`;
      return json({ token_type: 'Bearer', expires_in: state.expiresIn, access_token: state.validToken });
    }
    if (authorization !== `Bearer ${state.validToken}`) return refusal(401, 'InvalidAuthenticationToken');
    if (state.page !== undefined) return json(state.page);
    const teamwork = answerOfTeamwork(url, state, body !== '');
    if (teamwork !== undefined) return teamwork;
    if (url.pathname === '/v1.0/users') return paged(state.users, url, () => ({}));
    if (url.pathname === '/v1.0/users/delta' && state.knowsDelta) return delta(url);
    return refusal(400, 'Request_UnsupportedQuery');
  }

  function delta(url: URL) {
    const place = url.searchParams.get('$deltatoken') ?? '';
    const from = place === 'latest' ? state.changes.length : Number(place);
    if (Number.isNaN(from)) return refusal(400, 'BadRequest');
    if (from < state.remembersFrom) return refusal(410, 'syncStateNotFound');
    const link = `${origin}/v1.0/users/delta?$deltatoken=${state.changes.length}`;
    return paged(state.changes.slice(from), url, () => ({ '@odata.deltaLink': link }));
  }

  /** Graph ends a list whose last page is full with an empty page, and gives empty pages elsewhere too. */
  function paged(entries: readonly Entry[], url: URL, atEnd: () => Entry) {
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const value = entries.slice(from, from + state.pageSize);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(from + state.pageSize));
    const more = value.length === state.pageSize;
    return json({ value, ...(more ? { '@odata.nextLink': next.href } : atEnd()) });
  }

  return {
    state,
    origin,
    baseUrl: `${origin}/v1.0`,
    /** Something changes in the tenant: in the list, and in what a delta will say. */
    tell: (change: Entry, user?: Entry) => {
      state.changes.push(change);
      state.users = state.users.filter(({ id }) => id !== change['id']);
      if (user !== undefined) state.users.push(user);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Apps in people's Teams; `undefined` where something else is asked for. */
function answerOfTeamwork(
  { pathname, searchParams }: URL,
  {
    catalogue,
    installed,
    users,
  }: {
    readonly catalogue: Readonly<Record<string, string>>;
    readonly installed: Map<string, string | null>;
    readonly users: readonly Entry[];
  },
  isPost: boolean,
) {
  if (pathname === '/v1.0/appCatalogs/teamsApps') {
    const [, name = ''] = /^externalId eq '(.*)'$/u.exec(searchParams.get('$filter') ?? '') ?? [];
    const id = catalogue[name];
    return json({ value: id === undefined ? [] : [{ id, externalId: name }] });
  }
  const [, person = '', chatOf] =
    /^\/v1\.0\/users\/([^/]+)\/teamwork\/installedApps(?:\/([^/]+)\/chat)?$/u.exec(pathname) ?? [];
  if (person === '') return undefined;
  if (!users.some(({ id }) => id === person)) return refusal(404, 'NotFound');
  const has = installed.has(person);
  if (chatOf !== undefined) {
    const chat = installed.get(person) ?? null;
    return chat === null ? refusal(404, 'NotFound') : json({ id: chat, chatType: 'oneOnOne' });
  }
  if (!isPost) return json({ value: has ? [{ id: `installation-${person}`, teamsApp: {} }] : [] });
  if (has) return refusal(409, 'Conflict');
  installed.set(person, null);
  return { status: 201, headers: {}, text: '' };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(value: unknown) {
  return { status: 200, headers: {}, text: JSON.stringify(value) };
}

function refusal(status: number, code: string) {
  return { status, headers: {}, text: JSON.stringify({ error: { code, message: 'secret detail' } }) };
}

function written({ status, headers = {}, body = '{"error":{"code":"x"}}' }: Exclude<Fault, 'cut'>) {
  return { status, headers, text: body };
}

/** A user of the list, with a manager where one is told. */
export function aUser(id: string, more: Entry = {}): Entry {
  return {
    id,
    userPrincipalName: `${id}@example.ee`,
    displayName: id,
    jobTitle: 'Aednik',
    department: 'Aiaosakond',
    accountEnabled: true,
    ...more,
  };
}
