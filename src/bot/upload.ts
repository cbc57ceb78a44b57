/** What became of a file that was to be stored. */
export type Uploaded = { readonly kind: 'stored' } | { readonly kind: 'failed'; readonly reason: string };

/** Stores the bytes at the address that Teams named; never throws. */
export type Upload = (address: string, content: Uint8Array) => Promise<Uploaded>;

/** Where Teams has people's files: SharePoint and OneDrive for work, of Microsoft's public and national clouds. */
const stores = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'];

/** Names of people go nowhere else, whatever an activity says. */
export function isFileStore(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return stores.some((store) => hostname.endsWith(store) && hostname.length > store.length);
}

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
