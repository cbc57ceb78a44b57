import assert from 'node:assert/strict';
import { createTurns } from '../../src/bot/turns.js';

describe('Reminders beside answers', () => {
  it('leave at once while nobody is being answered', async () => {
    await createTurns().whenQuiet();
  });

  it('wait until the last answer is given, also when it fails', async () => {
    const turns = createTurns(60_000);
    const order: string[] = [];
    let finish = () => {};
    const first = turns.during(() => new Promise<void>((resolve) => (finish = resolve)));
    const failing = turns.during(async () => Promise.reject(new Error('broken')));
    const reminder = turns.whenQuiet().then(() => order.push('reminder'));
    await assert.rejects(failing, /broken/u);
    await Promise.resolve();
    order.push('answer');
    finish();
    await Promise.all([first, reminder]);
    assert.deepEqual(order, ['answer', 'reminder']);
  });

  it('do not wait for ever: a turn that hangs holds nobody up', async () => {
    const turns = createTurns(1);
    void turns.during(() => new Promise(() => {}));
    await turns.whenQuiet();
  });

  it('are not remembered once they have waited long enough, while turns overlap', async () => {
    const turns = createTurns(1);
    let finish = () => {};
    const turn = turns.during(() => new Promise<void>((resolve) => (finish = resolve)));
    await Promise.all([turns.whenQuiet(), turns.whenQuiet()]);
    const { clearTimeout: real } = globalThis;
    let woken = 0;
    globalThis.clearTimeout = (timer) => {
      woken += 1;
      real(timer);
    };
    try {
      finish();
      await turn;
    } finally {
      globalThis.clearTimeout = real;
    }
    assert.equal(woken, 0, 'nobody is left to be woken at the end');
  });
});
