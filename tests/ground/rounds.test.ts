import assert from 'node:assert/strict';
import { goRoundLater, goRoundNow, type Later } from '../../src/ground/index.js';

/** A timer that is rung by hand, with all pauses that were asked of it. */
function aBell() {
  const pauses: number[] = [];
  let next: (() => Promise<void>) | undefined;
  const later: Later = (work, milliseconds) => {
    pauses.push(milliseconds);
    next = work;
    return () => (next = undefined);
  };
  const ring = async () => {
    const work = next;
    next = undefined;
    await work?.();
  };
  return { later, ring, pauses };
}

describe('Work that is done round after round', () => {
  it('begins now or after a pause, and rests after each round as long as is said then', async () => {
    for (const [go, before] of [
      [goRoundNow, 1],
      [goRoundLater, 0],
    ] as const) {
      const { later, ring, pauses } = aBell();
      let rounds = 0;
      const work = async () => {
        rounds += 1;
      };
      go({ work, pause: () => (rounds + 1) * 10, later });
      assert.equal(rounds, before);
      await Promise.resolve();
      await ring();
      await ring();
      assert.equal(rounds, before + 2);
      assert.equal(pauses.at(-1), (rounds + 1) * 10);
    }
  });

  it('goes no further once it is closed, in the middle of a round either, and the round is told', async () => {
    const { later, ring, pauses } = aBell();
    const told: boolean[] = [];
    let end = () => {};
    const work = async (isClosed: () => boolean) => {
      await new Promise<void>((resolve) => (end = resolve));
      told.push(isClosed());
    };
    const { first, close } = goRoundNow({ work, pause: () => 1, later });
    close();
    end();
    await first;
    await ring();
    assert.deepEqual([told, pauses], [[true], []]);
  });

  it('is called off while it rests', async () => {
    const { later, ring } = aBell();
    let rounds = 0;
    const work = async () => {
      rounds += 1;
    };
    const { close } = goRoundLater({ work, pause: () => 1, later });
    close();
    await ring();
    assert.equal(rounds, 0);
  });
});
