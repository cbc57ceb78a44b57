import { openGraph, openGraphToken } from '../../src/people/index.js';
import { aClock } from '../builders/clock.js';
import { runGraph, type Entry, type GraphStandIn } from './graph-stand-in.js';

/** Lends the stand-in, with the bot's way to it; what would be waited is noted and not waited. */
export async function withGraph(
  users: readonly Entry[],
  work: (parts: ReturnType<typeof waysTo> & { readonly standIn: GraphStandIn }) => Promise<void>,
): Promise<void> {
  const standIn = await runGraph(users);
  try {
    await work({ ...waysTo(standIn), standIn });
  } finally {
    await standIn.stop();
  }
}

function waysTo({ origin, baseUrl }: GraphStandIn) {
  const waits: number[] = [];
  const clock = aClock();
  const patience = {
    fetch: async (url: string, init: RequestInit) => fetch(url, init),
    wait: async (milliseconds: number) => waits.push(milliseconds),
    random: () => 1,
  };
  const token = openGraphToken({
    ...patience,
    tenantId: 'asutus/ee',
    clientId: 'bot',
    clientSecret: 's/e=c&r t',
    graphUrl: baseUrl,
    loginUrl: origin,
    clock,
  });
  return { graph: openGraph({ ...patience, token, baseUrl }), token, clock, waits };
}

/** What an `AmetibotError` is known by, out of whatever the work threw. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was thrown',
    (error: unknown) => String((error as { code?: unknown }).code),
  );
}
