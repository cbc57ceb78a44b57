import { z } from 'zod/v4';
import { AmetibotError, oneMinute } from '../ground/index.js';
import type { GraphDesk, GraphReply } from './graph.js';

/** Which app is installed: by its id in the organisation's catalogue, or by the id that its package carries. */
type CatalogueApp =
  | { readonly kind: 'catalogue'; readonly id: string }
  | { readonly kind: 'package'; readonly id: string };

/** `-forbidden`: Graph lets the bot not. `-no-app`: the catalogue has no such app. `-unknown`: Graph knows no such id. */
export type InstallRefusal = 'install-forbidden' | 'install-no-app' | 'install-unknown' | 'install-failed';

/** Later it may be possible; milliseconds. */
interface Busy {
  readonly kind: 'busy';
  readonly wait: number;
}

interface Refused {
  readonly kind: 'refused';
  readonly reason: InstallRefusal;
  readonly detail: string;
}

/** What became of putting the app into somebody's Teams. */
export type Installing =
  /** It is there, now or since before; Teams tells the bot by an event where the person is reached. */
  { readonly kind: 'installed' } | Busy | Refused;

/** Where the app's chat with somebody is. */
export type InstalledChat =
  | { readonly kind: 'known'; readonly conversation: string }
  /** `detail`: what Graph said, for IT. */
  | { readonly kind: 'none'; readonly detail: string }
  | Busy;

/** Puts the app into somebody's Teams, for who has never met it. Nothing here throws for what Graph does. */
export interface AppInstaller {
  /** Twice is once. */
  install(aadObjectId: string): Promise<Installing>;
  /** The chat of the app with the person, whichever process has installed it. */
  chatOf(aadObjectId: string): Promise<InstalledChat>;
}

const Identified = z.looseObject({ id: z.string().min(1) });
const List = z.looseObject({ value: z.array(Identified) });

export function openAppInstaller(graph: GraphDesk, app: CatalogueApp): AppInstaller {
  let known = app.kind === 'catalogue' ? app.id : null;
  /** Asked once for all: the id does not change while the app is in the catalogue. */
  const catalogueId = async (): Promise<string | Busy | Refused> => {
    if (known !== null) return known;
    const filter = encodeURIComponent(`externalId eq '${app.id}'`);
    const reply = await graph.ask({ method: 'GET', path: `/appCatalogs/teamsApps?$filter=${filter}` });
    if (reply.kind === 'busy') return reply;
    if (reply.status !== 200) return refusedBy(reply);
    const [found] = List.safeParse(reply.value).data?.value ?? [];
    if (found === undefined) return { kind: 'refused', reason: 'install-no-app', detail: app.id };
    known = found.id;
    return known;
  };
  const chatOf = async (aadObjectId: string): Promise<InstalledChat> => {
    const id = await catalogueId();
    if (typeof id !== 'string') return id.kind === 'busy' ? id : { kind: 'none', detail: id.detail };
    const filter = encodeURIComponent(`teamsApp/id eq '${id}'`);
    const apps = `${teamworkOf(aadObjectId)}/installedApps`;
    const installed = await graph.ask({ method: 'GET', path: `${apps}?$expand=teamsApp&$filter=${filter}` });
    if (installed.kind === 'busy') return installed;
    const [installation] = List.safeParse(valueOf(installed)).data?.value ?? [];
    if (installation === undefined) return noneIn(installed);
    const chat = await graph.ask({
      method: 'GET',
      path: `${apps}/${encodeURIComponent(installation.id)}/chat`,
    });
    if (chat.kind === 'busy') return chat;
    const conversation = Identified.safeParse(valueOf(chat)).data?.id;
    return conversation === undefined ? noneIn(chat) : { kind: 'known', conversation };
  };
  return {
    install: async (aadObjectId) =>
      withoutThrowing(noToken, async () => {
        const id = await catalogueId();
        if (typeof id !== 'string') return id;
        const reply = await graph.ask({
          method: 'POST',
          path: `${teamworkOf(aadObjectId)}/installedApps`,
          body: { 'teamsApp@odata.bind': `${graph.baseUrl}/appCatalogs/teamsApps/${encodeURIComponent(id)}` },
        });
        if (reply.kind === 'busy') return reply;
        // 409: it is there already.
        return [200, 201, 204, 409].includes(reply.status) ? { kind: 'installed' } : refusedBy(reply);
      }),
    // The app is there, so what cannot be asked now is worth asking later.
    chatOf: async (aadObjectId) =>
      withoutThrowing(
        () => later,
        async () => chatOf(aadObjectId),
      ),
  };
}

type Answered = Extract<GraphReply, { kind: 'answered' }>;

function teamworkOf(aadObjectId: string): string {
  return `/users/${encodeURIComponent(aadObjectId)}/teamwork`;
}

function valueOf({ status, value }: Answered): unknown {
  return status === 200 ? value : undefined;
}

function noneIn(reply: Answered): InstalledChat {
  return { kind: 'none', detail: saidIn(reply) };
}

function saidIn({ status, code }: Answered): string {
  return `${status} ${code}`.trim();
}

function refusedBy(reply: Answered): Refused {
  const { status } = reply;
  const detail = saidIn(reply);
  if (status === 401 || status === 403) return { kind: 'refused', reason: 'install-forbidden', detail };
  if (status === 404) return { kind: 'refused', reason: 'install-unknown', detail };
  return { kind: 'refused', reason: 'install-failed', detail };
}

const later: Busy = { kind: 'busy', wait: oneMinute };

/** Without a token nobody gets the app, and who can mend it is the same as without leave. */
function noToken({ code, message }: AmetibotError): Busy | Refused {
  return code === 'people.graph_no_token'
    ? { kind: 'refused', reason: 'install-forbidden', detail: message }
    : later;
}

async function withoutThrowing<T>(met: (error: AmetibotError) => T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AmetibotError)) throw error;
    return met(error);
  }
}
