import type { FetchedFile } from '../conversation/index.js';
import type { Log } from '../ground/index.js';
import { isAttachmentStore } from './file-store.js';

/** Gets the bytes of a file that somebody attached. Never fails: what became of it is a value. */
export type Download = (url: string) => Promise<FetchedFile>;

/** The network, as the global `fetch` has it. */
export type Fetch = (
  url: string,
  init: { readonly redirect: 'manual'; readonly signal: AbortSignal },
) => Promise<Response>;

/** In megabytes: descriptions are a thousandth of it, scans of whole folders more. */
const longest = 20;
/** Milliseconds for the whole of one file. */
const patience = 20_000;
/** Storage sends on to another of its own addresses, once as a rule. */
const mostHops = 3;

/** The bytes of the answer, or `null` where there are more than are read: it is left as soon as that shows. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > most) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    length += bytes.length;
    if (length > most) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

async function follow(fetch: Fetch, address: string, signal: AbortSignal): Promise<FetchedFile> {
  let next = address;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (!isAttachmentStore(next)) return { kind: 'not-fetched', why: 'elsewhere' };
    const response = await fetch(new URL(next).href, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      next = URL.canParse(location, next) ? new URL(location, next).href : '';
      continue;
    }
    if (!response.ok) return { kind: 'not-fetched', why: 'unavailable' };
    const bytes = await bytesOf(response, longest * 1024 * 1024);
    return bytes === null ? { kind: 'not-fetched', why: 'too-long' } : { kind: 'fetched', bytes };
  }
  return { kind: 'not-fetched', why: 'elsewhere' };
}

/** The address holds a key to the file: it is never told to the log. */
export function createDownload(fetch: Fetch, log: Log, milliseconds = patience): Download {
  return async (url) => {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), milliseconds);
    try {
      const fetched = await follow(fetch, url, over.signal);
      if (fetched.kind === 'not-fetched')
        log.warn({ why: fetched.why }, 'A file that was sent was not fetched');
      return fetched;
    } catch (error) {
      const why = over.signal.aborted ? 'late' : 'unavailable';
      log.warn(
        { why, code: (error as { cause?: { code?: string } }).cause?.code },
        'A file that was sent was not fetched',
      );
      return { kind: 'not-fetched', why };
    } finally {
      clearTimeout(timer);
      over.abort();
    }
  };
}
