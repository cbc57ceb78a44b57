import assert from 'node:assert/strict';
import { perhapsMeant } from '../../src/conversation/perhaps-meant.js';
import { openStaff } from '../../src/people/index.js';
import { aPerson } from '../builders/roster.js';

const staff = openStaff(
  [
    aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas' }),
    aPerson({ aadObjectId: 'pille', name: 'Pille Põld', roles: ['hr'] }),
  ],
  [],
);

function offeredTo(aadObjectId: string, text: string) {
  const answer = { kind: 'unclear', text, likely: [], near: [] } as const;
  return perhapsMeant(answer, { text, aadObjectId }, { staff, acknowledges: true, reminds: true });
}

describe('What may have been meant by words that are no command', () => {
  it('is at most two things, and by whether it is asked or told', () => {
    assert.deepEqual(offeredTo('mari', 'kas mu allkirjaga läks tookord hästi'), ['state', 'receipts']);
    assert.deepEqual(offeredTo('mari', 'mu allkirjaga läks tookord hästi'), ['acknowledge', 'state']);
  });

  it('is of reminders what HR may send and see, and what others may put off', () => {
    const told = 'meeldetuletuste teema vajab meie majas natuke selgust';
    assert.deepEqual(offeredTo('pille', told), ['remind', 'reminded']);
    assert.deepEqual(offeredTo('pille', `kas ${told}`), ['reminded']);
    assert.deepEqual(offeredTo('mari', `mu ${told}`), ['putOff']);
    assert.deepEqual(offeredTo('mari', told), []);
  });

  it('is of others only where somebody acknowledged, and not where anything is missing', () => {
    assert.deepEqual(offeredTo('pille', 'millises hoones on allkirjastamata rahvast'), ['outstanding']);
    assert.deepEqual(offeredTo('pille', 'millises hoones on vastamata kirju'), []);
  });

  it('is of what is kept of somebody where they speak of their own', () => {
    assert.deepEqual(offeredTo('mari', 'kuidas mu andmed siin hooldatud on'), ['kept']);
    assert.deepEqual(offeredTo('mari', 'kuidas andmed siin hooldatud on'), []);
  });
});
