import assert from 'node:assert/strict';
import { Lanes } from '../../../src/documents/importing/lanes.js';

describe('works in lanes', () => {
  it('are begun in their order, never more at a time than there are places, each place for one alone', async () => {
    const lanes = new Lanes(['a', 'b']);
    const begun: string[] = [];
    const ends = new Map<number, () => void>();
    const works = [0, 1, 2, 3].map((work) =>
      lanes.run(async (place) => {
        begun.push(`${work} at ${place}`);
        await new Promise<void>((resolve) => ends.set(work, resolve));
        return work;
      }),
    );
    assert.deepEqual(begun, ['0 at a', '1 at b']);
    ends.get(1)?.();
    await works[1];
    assert.deepEqual(begun, ['0 at a', '1 at b', '2 at b']);
    ends.get(0)?.();
    ends.get(2)?.();
    await works[2];
    ends.get(3)?.();
    assert.deepEqual(await Promise.all(works), [0, 1, 2, 3]);
  });

  it('leave their place to the next when they fail', async () => {
    const lanes = new Lanes([0]);
    const failed = lanes.run(() => Promise.reject(new Error('no')));
    const next = lanes.run(() => Promise.resolve('yes'));
    await assert.rejects(failed, /no/);
    assert.equal(await next, 'yes');
  });
});
