import assert from 'node:assert/strict';
import { claimMinutes, type ToldOnce } from '../../src/conversation/index.js';
import { aClock } from '../builders/clock.js';
import type { Lend } from './lend.js';

/** What every store of what was told promises. */
export function keepsTold(name: string, lend: Lend<ToldOnce>): void {
  describe(`who was told of what: ${name}`, () => {
    it('lets each person be told of each matter by one who asks, and no more', () =>
      lend(aClock(), async (told, openAgain) => {
        assert.equal(await told.claim('mari', 'secret:30'), true);
        assert.equal(await told.claim('mari', 'secret:30'), false);
        assert.equal(await told.claim(' MARI ', 'secret:30'), false);
        assert.equal(await told.claim('jaan', 'secret:30'), true);
        assert.equal(await told.claim('mari', 'secret:7'), true);
        const again = await openAgain();
        assert.equal(await again.claim('mari', 'secret:30'), false);
      }));

    it('lets one of many through, however many ask at once', () =>
      lend(aClock(), async (told, openAgain) => {
        const other = await openAgain();
        const asked = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? told : other));
        const answers = await Promise.all(asked.map((each) => each.claim('mari', 'secret:1')));
        assert.equal(answers.filter((first) => first).length, 1);
      }));

    it('lets the next try where somebody could not be told, and touches nobody else', () =>
      lend(aClock(), async (told) => {
        await told.claim('mari', 'secret:30');
        await told.claim('jaan', 'secret:30');
        await told.giveBack('Mari', 'secret:30');
        await told.giveBack('mari', 'secret:7');
        assert.equal(await told.claim('mari', 'secret:30'), true);
        assert.equal(await told.claim('jaan', 'secret:30'), false);
      }));

    it('says whether somebody was told, which who claims it has not done yet', () =>
      lend(aClock(), async (told) => {
        assert.equal(await told.claim('mari', 'dispute:1'), true);
        assert.equal(await told.isTold('mari', 'dispute:1'), false);
        await told.confirm(' MARI ', 'dispute:1');
        assert.equal(await told.isTold('Mari', 'dispute:1'), true);
        assert.equal(await told.isTold('mari', 'dispute:11'), false);
        assert.equal(await told.isTold('jaan', 'dispute:1'), false);
        await told.giveBack('mari', 'dispute:1');
        assert.equal(await told.isTold('mari', 'dispute:1'), true);
      }));

    it('lets one of those through who ask when a claim has ended with nobody told, and then the next', async () => {
      const clock = aClock();
      await lend(clock, async (told, openAgain) => {
        const other = await openAgain();
        for (let time = 0; time < 2; time += 1) {
          assert.equal(await told.claim('mari', 'dispute:1'), true);
          clock.passMinutes(claimMinutes);
          assert.equal(await other.claim('mari', 'dispute:1'), false);
          clock.passMinutes(1);
          const asked = Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? told : other));
          const answers = await Promise.all(asked.map((each) => each.claim('mari', 'dispute:1')));
          assert.equal(answers.filter((first) => first).length, 1);
          clock.passMinutes(claimMinutes + 1);
        }
      });
    });

    it('lets nobody tell again what somebody has, however long ago they claimed it', async () => {
      const clock = aClock();
      await lend(clock, async (told) => {
        await told.claim('mari', 'dispute:1');
        clock.passMinutes(claimMinutes + 1);
        await told.confirm('mari', 'dispute:1');
        clock.passMinutes(24 * 60);
        assert.equal(await told.claim('mari', 'dispute:1'), false);
      });
    });

    it('forgets what is too old, and nothing younger', async () => {
      const clock = aClock();
      await lend(clock, async (told) => {
        await told.claim('mari', 'secret:30');
        clock.passMinutes(24 * 60);
        await told.claim('jaan', 'secret:30');
        await told.confirm('jaan', 'secret:30');
        clock.passMinutes(24 * 60);
        assert.equal(await told.forgetOlderThan(1.5), 1);
        assert.equal(await told.claim('mari', 'secret:30'), true);
        assert.equal(await told.claim('jaan', 'secret:30'), false);
      });
    });
  });
}
