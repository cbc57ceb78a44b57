import assert from 'node:assert/strict';
import type { Log } from '../../../src/ground/index.js';
import type { Fault } from '../../../src/storage/engines/fault.js';
import { watchHealth } from '../../../src/storage/engines/health.js';

function aFault(code: Fault['code']): Fault {
  return { code, message: `${code}.`, cure: 'Mend it.', passing: false };
}

/** A store whose reads and writes fail with what they are told to fail with, and a log that is read back. */
function aStore() {
  const fails: { read: Fault | null; write: Fault | null } = { read: null, write: null };
  const looks: string[] = [];
  const said: string[] = [];
  const look = (kind: 'read' | 'write') => async () => {
    looks.push(kind);
    if (fails[kind] !== null) throw fails[kind];
  };
  const note = (level: string) => (data: object) => {
    said.push(
      `${level} ${'code' in data ? String(data.code) : ''} ${'cure' in data ? String(data.cure) : ''}`.trim(),
    );
  };
  const log: Log = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
  const health = watchHealth({
    read: look('read'),
    write: look('write'),
    faultOf: (error) => error as Fault,
    log,
  });
  return { ...health, fails, looks, said };
}

describe('the health of the store', () => {
  it('is asked by reading alone, and nothing is said, while all is well', async () => {
    const store = aStore();
    assert.deepEqual([await store.ping(), await store.ping()], [true, true]);
    assert.deepEqual([store.looks, store.said], [['read', 'read'], []]);
  });

  for (const code of ['storage.full', 'storage.unwritable', 'storage.unreadable'] as const) {
    it(`is in doubt after ${code}, until something can be written`, async () => {
      const store = aStore();
      store.noteFault(aFault(code));
      store.fails.write = aFault(code);
      assert.deepEqual([await store.ping(), await store.ping()], [false, false]);
      store.fails.write = null;
      assert.deepEqual([await store.ping(), await store.ping()], [true, true]);
      assert.deepEqual(store.looks, ['write', 'write', 'write', 'read']);
      assert.deepEqual(store.said, [`error ${code} Mend it.`, `info ${code}`]);
    });
  }

  it('stays in doubt while other faults come and go', async () => {
    const store = aStore();
    store.noteFault(aFault('storage.full'));
    store.fails.write = aFault('storage.unreachable');
    assert.equal(await store.ping(), false);
    store.fails.write = aFault('storage.full');
    assert.equal(await store.ping(), false);
    assert.deepEqual(store.looks, ['write', 'write']);
  });

  it('is bad for good after damage: no write elsewhere can prove the contrary', async () => {
    const store = aStore();
    store.noteFault(aFault('storage.damaged'));
    store.noteFault(aFault('storage.full'));
    assert.equal(await store.ping(), false);
    assert.deepEqual(store.looks, []);
  });

  it('is bad while nothing answers, said once, and good when it answers again', async () => {
    const store = aStore();
    store.fails.read = aFault('storage.unreachable');
    assert.deepEqual([await store.ping(), await store.ping()], [false, false]);
    store.fails.read = null;
    assert.equal(await store.ping(), true);
    assert.deepEqual(store.said, ['error storage.unreachable Mend it.', 'info storage.unreachable']);
  });

  it('is not touched by a fault of one act alone', async () => {
    const store = aStore();
    for (const code of ['storage.failed', 'storage.busy', 'storage.crossed'] as const) {
      store.noteFault(aFault(code));
    }
    assert.equal(await store.ping(), true);
    assert.deepEqual([store.looks, store.said], [['read'], []]);
  });
});
