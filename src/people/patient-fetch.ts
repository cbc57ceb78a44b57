import { AmetibotError, retryAfterIn } from '../ground/index.js';

/** How a directory is asked, and how long a refusal is waited out. */
export interface Patience {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** From 0 to 1, as `Math.random` gives it: many bots must not come back in the same moment. */
  readonly random: () => number;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

const mostTries = 5;
const patientFor = 30_000;
const longestWait = 300_000;
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/**
 * Asks until there is an answer that waiting would not change. All that is asked here may be asked twice. The whole
 * body is read inside, for a connection may break in the middle of it. No redirect is followed: a token would go along.
 */
export async function fetchPatiently(url: string, init: RequestInit, patience: Patience): Promise<Reply> {
  for (let tried = 1; ; tried += 1) {
    const outcome = await tryOnce(url, init, patience);
    if (outcome.kind === 'answered' && !passing.has(outcome.reply.status)) return outcome.reply;
    const pause =
      outcome.kind === 'answered'
        ? (outcome.retryAfter ?? backOff(tried, patience))
        : backOff(tried, patience);
    if (tried < mostTries && pause <= longestWait) await patience.wait(pause);
    else if (outcome.kind === 'answered') return outcome.reply;
    else throw unreachable(url, outcome.cause);
  }
}

export type Outcome =
  | { readonly kind: 'answered'; readonly reply: Reply; readonly retryAfter: number | null }
  | { readonly kind: 'broken'; readonly cause: unknown };

/** One try, for whoever has a queue of their own to wait in. */
export async function tryOnce(url: string, init: RequestInit, { fetch }: Patience): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(patientFor);
    const response = await fetch(url, { ...init, redirect: 'error', signal });
    const reply = { status: response.status, text: await response.text() };
    return { kind: 'answered', reply, retryAfter: retryAfterIn((name) => response.headers.get(name)) };
  } catch (cause) {
    return { kind: 'broken', cause };
  }
}

function backOff(tried: number, { random }: Patience): number {
  const longest = 1_000 * 2 ** (tried - 1);
  return Math.round(longest * (0.5 + random() / 2));
}

function unreachable(url: string, cause: unknown): AmetibotError {
  const { host } = new URL(url);
  return new AmetibotError({
    code: 'people.directory_unreachable',
    message: `${host} cannot be reached.`,
    cure: 'Check the network and the proxy of the machine that the bot runs on; it is tried again by itself.',
    cause,
  });
}
