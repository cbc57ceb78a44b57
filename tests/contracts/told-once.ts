import assert from 'node:assert/strict';
import type { ToldOnce } from '../../src/conversation/index.js';
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

    it('says whether somebody was told, and asking claims nothing', () =>
      lend(aClock(), async (told) => {
        assert.equal(await told.isClaimed('mari', 'dispute:1'), false);
        assert.equal(await told.claim('mari', 'dispute:1'), true);
        assert.equal(await told.isClaimed(' MARI ', 'dispute:1'), true);
        assert.equal(await told.isClaimed('mari', 'dispute:11'), false);
        assert.equal(await told.isClaimed('jaan', 'dispute:1'), false);
        await told.giveBack('mari', 'dispute:1');
        assert.equal(await told.isClaimed('mari', 'dispute:1'), false);
      }));

    it('forgets what is too old, and nothing younger', async () => {
      const clock = aClock();
      await lend(clock, async (told) => {
        await told.claim('mari', 'secret:30');
        clock.passMinutes(24 * 60);
        await told.claim('jaan', 'secret:30');
        clock.passMinutes(24 * 60);
        assert.equal(await told.forgetOlderThan(1.5), 1);
        assert.equal(await told.claim('mari', 'secret:30'), true);
        assert.equal(await told.claim('jaan', 'secret:30'), false);
      });
    });
  });
}
