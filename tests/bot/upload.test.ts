import assert from 'node:assert/strict';
import { isFileStore } from '../../src/bot/file-store.js';
import { createUpload } from '../../src/bot/upload.js';

const address = 'https://agency-my.sharepoint.com/personal/hr/_api/v2.0/drive/items/1/uploadSession?guid=x';
const content = new TextEncoder().encode('\uFEFFNimi\r\n');

describe('Storing a file', () => {
  it('puts it whole where Teams says, once', async () => {
    const requests: { readonly url: string; readonly init: RequestInit }[] = [];
    const upload = createUpload(async (url, init) => {
      requests.push({ url, init });
      return { ok: true, status: 201 };
    });
    assert.deepEqual(await upload(address, content), { kind: 'stored' });
    const [{ url, init } = { url: '', init: {} }, ...others] = requests;
    assert.deepEqual(others, []);
    assert.deepEqual([url, init.method, init.redirect, init.body], [address, 'PUT', 'error', content]);
    assert.equal((init.headers as Record<string, string>)['content-range'], 'bytes 0-8/9');
    assert.ok(init.signal);
  });

  it('sends names of people nowhere but to SharePoint and OneDrive for work, over https', async () => {
    const fetchNothing = async () => assert.fail('nothing may leave');
    for (const elsewhere of [
      '',
      'no address',
      'http://agency-my.sharepoint.com/x',
      'https://example.org/x',
      'https://agency-my.sharepoint.com.example.org/x',
      'https://evilsharepoint.com/x',
      'https://.sharepoint.com/x',
      'https://user:word@agency.sharepoint.com/x',
      'https://user@agency.sharepoint.com/x',
      'https://:word@agency.sharepoint.com/x',
      'https://agency.sharepoint.com:8443/x',
      'https://127.0.0.1/x.sharepoint.com',
      'https://127.0.0.1#.sharepoint.com',
      'file:///etc/passwd',
    ]) {
      assert.equal(isFileStore(elsewhere), false, elsewhere);
      assert.equal((await createUpload(fetchNothing)(elsewhere, content)).kind, 'failed');
    }
    for (const cloud of ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'sharepoint.cn'])
      assert.ok(isFileStore(`https://agency-my.${cloud}/x`));
  });

  it('tells why not, and does not wait for ever', async () => {
    assert.deepEqual(await createUpload(async () => ({ ok: false, status: 403 }))(address, content), {
      kind: 'failed',
      reason: 'The store answered 403.',
    });
    const never = createUpload(
      async (_url, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
      1,
    );
    assert.deepEqual(await never(address, content), { kind: 'failed', reason: 'TimeoutError' });
  });
});
