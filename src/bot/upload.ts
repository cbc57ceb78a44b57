import { isFileStore } from './file-store.js';

/** What became of a file that was to be stored. */
type Uploaded = { readonly kind: 'stored' } | { readonly kind: 'failed'; readonly reason: string };

/** Stores the bytes at the address that Teams named; never throws. */
export type Upload = (address: string, content: Uint8Array) => Promise<Uploaded>;

/** Milliseconds; Teams waits for the turn. */
const patience = 10_000;

export function createUpload(
  fetchFrom: (address: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status'>>,
  timeout = patience,
): Upload {
  return async (address, content) => {
    if (!isFileStore(address)) return { kind: 'failed', reason: 'The address is no store of files.' };
    try {
      const { ok, status } = await fetchFrom(address, {
        method: 'PUT',
        // In one piece: a session of Microsoft Graph is told which bytes these are, and of how many.
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${content.byteLength - 1}/${content.byteLength}`,
        },
        body: content,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      return ok ? { kind: 'stored' } : { kind: 'failed', reason: `The store answered ${status}.` };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' };
    }
  };
}
