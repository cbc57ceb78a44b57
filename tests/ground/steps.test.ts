import assert from 'node:assert/strict';
import { byStretches, inOneGo, type Steps } from '../../src/ground/index.js';

/** Work of some steps, each of which takes so many milliseconds of a clock of its own. */
function aWork(steps: number, milliseconds: number) {
  let hour = 0;
  const done: string[] = [];
  function* work(): Steps<string> {
    for (let step = 1; step <= steps; step += 1) {
      hour += milliseconds;
      done.push(`step ${step}`);
      yield;
    }
    return 'done';
  }
  const pause = async () => {
    done.push('others');
    // Others take their time, which is not the work's.
    hour += 1_000;
  };
  return { work, done, breather: { now: () => hour, pause } };
}

describe('work in steps', () => {
  it('is done in one go where nobody waits', () => {
    const { work, done } = aWork(3, 100);
    assert.equal(inOneGo(work()), 'done');
    assert.deepEqual(done, ['step 1', 'step 2', 'step 3']);
  });

  it('lets others have their turn whenever it has held the process for 15 ms, and comes to the same', async () => {
    const { work, done, breather } = aWork(7, 5);
    assert.equal(await byStretches(breather)(work()), 'done');
    assert.deepEqual(
      done.map((each) => (each === 'others' ? each : 'step')),
      ['step', 'step', 'step', 'others', 'step', 'step', 'step', 'others', 'step'],
    );
  });

  it('lets them have it after each step that is longer', async () => {
    const { work, done, breather } = aWork(3, 40);
    await byStretches(breather)(work());
    assert.deepEqual(done, ['step 1', 'others', 'step 2', 'others', 'step 3', 'others']);
  });

  it('fails with what the work fails with, either way', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new Error('no room');
    }
    assert.throws(() => inOneGo(failing()), /no room/u);
    const run = byStretches({ now: () => 0, pause: async () => {} });
    await assert.rejects(async () => run(failing()), /no room/u);
  });
});
