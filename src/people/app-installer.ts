import { z } from 'zod/v4';
import { AmetibotError } from '../ground/index.js';
import type { GraphDesk, GraphReply } from './graph.js';

/** Which app is installed: by its id in the organisation's catalogue, or by the id that its package carries. */
export type CatalogueApp =
  | { readonly kind: 'catalogue'; readonly id: string }
  | { readonly kind: 'package'; readonly id: string };

export const installRefusals = [
  'install-forbidden',
  'install-no-app',
  'install-unknown',
  'install-failed',
] as const;
/** `forbidden`: Graph gives the bot no leave. `no-app`: the catalogue has no such app. `unknown`: Graph knows nobody by that id. */
export type InstallRefusal = (typeof installRefusals)[number];

/** What became of putting the app into somebody's Teams. */
export type Installing =
  /** It is there, now or since before; Teams tells the bot by an event where the person is reached. */
  | { readonly kind: 'installed' }
  /** Later it may be possible; milliseconds. */
  | { readonly kind: 'busy'; readonly wait: number }
  | { readonly kind: 'refused'; readonly reason: InstallRefusal; readonly detail: string };

/** Puts the app into somebody's Teams, for who has never met it. Nothing here throws for what Graph does. */
export interface AppInstaller {
  /** Twice is once. */
  install(aadObjectId: string): Promise<Installing>;
  /** The chat of the app with the person; `null` where it is not known yet. */
  chatOf(aadObjectId: string): Promise<string | null>;
}

const Identified = z.looseObject({ id: z.string().min(1) });
const List = z.looseObject({ value: z.array(Identified) });

export function openAppInstaller(graph: GraphDesk, app: CatalogueApp): AppInstaller {
  let known = app.kind === 'catalogue' ? app.id : null;
  /** Asked once for all: the id does not change while the app is in the catalogue. */
  const catalogueId = async (): Promise<string | Installing> => {
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
  return {
    install: async (aadObjectId) =>
      withoutThrowing(async () => {
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
    chatOf: async (aadObjectId) => {
      const id = known;
      if (id === null) return null;
      const filter = encodeURIComponent(`teamsApp/id eq '${id}'`);
      const teamwork = teamworkOf(aadObjectId);
      const installed = await answered(graph, `${teamwork}/installedApps?$expand=teamsApp&$filter=${filter}`);
      const [installation] = List.safeParse(installed).data?.value ?? [];
      if (installation === undefined) return null;
      const chat = await answered(
        graph,
        `${teamwork}/installedApps/${encodeURIComponent(installation.id)}/chat`,
      );
      return Identified.safeParse(chat).data?.id ?? null;
    },
  };
}

function teamworkOf(aadObjectId: string): string {
  return `/users/${encodeURIComponent(aadObjectId)}/teamwork`;
}

async function answered(graph: Pick<GraphDesk, 'ask'>, path: string): Promise<unknown> {
  const reply = await graph.ask({ method: 'GET', path });
  return reply.kind === 'answered' && reply.status === 200 ? reply.value : undefined;
}

function refusedBy({ status, code }: Extract<GraphReply, { kind: 'answered' }>): Installing {
  const detail = `${status} ${code}`;
  if (status === 401 || status === 403) return { kind: 'refused', reason: 'install-forbidden', detail };
  if (status === 404) return { kind: 'refused', reason: 'install-unknown', detail };
  return { kind: 'refused', reason: 'install-failed', detail };
}

/** Without a token nobody gets the app, and who can mend it is the same as without leave. */
async function withoutThrowing(work: () => Promise<Installing>): Promise<Installing> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AmetibotError)) throw error;
    return error.code === 'people.graph_no_token'
      ? { kind: 'refused', reason: 'install-forbidden', detail: error.message }
      : { kind: 'busy', wait: 60_000 };
  }
}
