import assert from 'node:assert/strict';
import type { Campaign } from '../../src/reminders/index.js';
import { createHoldUp } from '../../src/reminders/hold-up.js';
import { aClock } from '../builders/clock.js';
import { aCampaign } from './house.js';

function aRunningCampaign(id: string): Campaign {
  return {
    ...aCampaign({ id }),
    state: 'running',
    stopReason: null,
    startedAt: null,
    endedAt: null,
    card: null,
  };
}

/** A hold-up, and how often it has asked which campaigns run. */
function watched(...ids: readonly string[]) {
  const clock = aClock();
  let asked = 0;
  const running = ids.map(aRunningCampaign);
  const holdUp = createHoldUp(clock, async () => {
    asked += 1;
    return running;
  });
  const untold = async () => (await holdUp.toTell()).map(({ id }) => id);
  const told = async () => {
    const ids = await untold();
    for (const id of ids) holdUp.told(id);
    return ids;
  };
  /** Nothing can be sent for so long. */
  const hold = (milliseconds: number) => {
    holdUp.note();
    clock.pass(milliseconds);
    holdUp.note();
  };
  const note = () => holdUp.note();
  const end = () => holdUp.end();
  const since = () => holdUp.since();
  return { note, end, since, clock, running, told, untold, hold, asked: () => asked };
}

describe('A hold-up of the sending', () => {
  it('is one from twenty seconds on, and since it began', () => {
    const { hold, since, clock } = watched();
    const began = clock.now();
    hold(19_999);
    assert.equal(since(), null);
    hold(1);
    assert.deepEqual(since(), began);
  });

  it('is counted anew once the way was free', () => {
    const { hold, end, since, clock } = watched();
    hold(60_000);
    end();
    assert.equal(since(), null);
    const again = clock.now();
    hold(20_000);
    assert.deepEqual(since(), again);
  });

  it('began no later than now where the clock is set back', () => {
    const { hold, note, since, clock } = watched();
    hold(60_000);
    clock.pass(-3_600_000);
    const back = clock.now();
    note();
    assert.equal(since(), null);
    hold(20_000);
    assert.deepEqual(since(), back);
  });

  it('is told once of each campaign, also of one that came later, and its end of those that knew', async () => {
    const { hold, end, told, running } = watched('a');
    hold(20_000);
    assert.deepEqual(await told(), ['a']);
    assert.deepEqual(await told(), []);
    running.push(aRunningCampaign('b'));
    assert.deepEqual(await told(), ['b']);
    end();
    running.push(aRunningCampaign('c'));
    assert.deepEqual(await told(), ['a', 'b']);
    assert.deepEqual(await told(), []);
  });

  it('stays to be told until it was, and so does its end; of what has ended meanwhile nothing is left to tell', async () => {
    const { hold, end, told, untold, running } = watched('a');
    hold(20_000);
    assert.deepEqual(await untold(), ['a']);
    assert.deepEqual(await told(), ['a']);
    end();
    assert.deepEqual(await untold(), ['a']);
    running.pop();
    assert.deepEqual(await untold(), []);
    running.push(aRunningCampaign('a'));
    assert.deepEqual(await untold(), []);
  });

  it('is told again where it comes again', async () => {
    const { hold, end, told } = watched('a');
    for (const each of ['held up', 'free', 'held up', 'free']) {
      if (each === 'free') end();
      else hold(20_000);
      assert.deepEqual(await told(), ['a'], each);
    }
  });

  it('asks for no campaigns while there is nothing to tell', async () => {
    const { hold, end, told, asked } = watched('a');
    assert.deepEqual(await told(), []);
    hold(19_999);
    assert.deepEqual(await told(), []);
    assert.equal(asked(), 0);
    hold(20_000);
    await told();
    end();
    await told();
    assert.deepEqual(await told(), []);
    assert.equal(asked(), 2);
  });
});
