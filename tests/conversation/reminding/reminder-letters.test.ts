import assert from 'node:assert/strict';
import { createLetters } from '../../../src/conversation/index.js';
import { openStaff } from '../../../src/people/index.js';
import type { Campaign } from '../../../src/reminders/index.js';
import type { Ground } from '../../../src/reminders/plan.js';
import { aDescription } from '../../builders/description.js';
import { aPerson } from '../../builders/roster.js';
import { aCampaign } from '../../reminders/house.js';

const collection = [aDescription({ title: 'Aednik' }), aDescription({ title: 'Ülemaednik' })];
const staff = openStaff(
  [
    aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik', manager: 'rein' }),
    aPerson({ aadObjectId: 'rein', name: 'Rein Rebane', position: 'Ülemaednik' }),
  ],
  collection,
);
const ground: Ground = {
  staff,
  collection,
  reach: new Map(),
  acknowledged: () => null,
  knowsAcknowledged: true,
  timeZone: 'Europe/Tallinn',
  installs: false,
  followed: null,
  before: ['mari'],
};
const overdue: Campaign = {
  ...aCampaign({ id: 'k-1.overdue', kind: 'overdue', audience: { kind: 'leads', of: 'k-1' } }),
  state: 'running',
  stopReason: null,
  startedAt: null,
  endedAt: null,
  card: null,
};

/** The managers' letters, where the first so many readings of the store fail. */
function lettersAfter(failures: number) {
  let readings = 0;
  const letterFor = createLetters({
    library: () => ({ staff, collection }),
    reminders: {
      ground: async () => {
        readings += 1;
        if (readings <= failures) throw new TypeError('The store was away.');
        return ground;
      },
    },
  });
  return { letterFor, readings: () => readings };
}

describe('The letters to managers', () => {
  it('lead to who has not acknowledged', async () => {
    const { letterFor } = lettersAfter(0);
    const written = JSON.stringify((await letterFor(overdue, 'rein'))?.card);
    assert.match(written, /"question":"Kes pole kinnitanud\?"/u);
  });

  it('are worked out once a campaign', async () => {
    const { letterFor, readings } = lettersAfter(0);
    for (let letter = 0; letter < 3; letter += 1)
      assert.match(JSON.stringify((await letterFor(overdue, 'rein'))?.card), /Mari Maasikas/u);
    assert.equal(readings(), 1);
  });

  it('are written once the store is there again', async () => {
    const { letterFor } = lettersAfter(1);
    await assert.rejects(letterFor(overdue, 'rein'), /away/u);
    assert.match(JSON.stringify((await letterFor(overdue, 'rein'))?.card), /Mari Maasikas/u);
  });
});
