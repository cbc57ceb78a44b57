import assert from 'node:assert/strict';
import { silentLog } from '../src/ground/index.js';
import { reportOf, type Campaign, type Posted, type Reference } from '../src/reminders/index.js';
import { createShowing } from '../src/show-campaign.js';
import { aCampaign } from './reminders/house.js';

const report = reportOf([]);

function under(way: Partial<Campaign> = {}): Campaign {
  const begun = { state: 'running', stopReason: null, startedAt: null, endedAt: null, card: null } as const;
  return { ...aCampaign(), ...begun, ...way };
}

const card = { conversation: 'a:hr-before', activityId: 'm-1' };
const refused: Posted = { kind: 'answered', status: 404, code: '', retryAfter: null, text: '' };
const taken: Posted = { kind: 'taken', id: 'm-2' };

/** What leaves for HR, where Teams answers so to a card that is to be written over. */
function whereCards(answer: Posted, reference: Partial<Reference> | null = { conversation: 'a:hr' }) {
  const left: string[] = [];
  let counted = 0;
  const showing = createShowing({
    show: async () => ({ card: {}, summary: '' }),
    reminders: { referenceOf: async () => reference as Reference | null },
    messenger: {
      update: async ({ conversation }, activityId) => {
        left.push(`over ${activityId} in ${conversation}`);
        return answer;
      },
      send: async ({ conversation }) => {
        left.push(`new in ${conversation}`);
        return taken;
      },
    },
    noteRequest: () => (counted += 1),
    log: silentLog,
  });
  const all = () => {
    assert.equal(counted, left.length, 'Teams counts each with the reminders');
    return left;
  };
  return { ...showing, all };
}

describe('what HR sees of a campaign', () => {
  it('stands on its card, in the chat where that is, and comes as no second message', async () => {
    const { onProgress, onEnd, all } = whereCards(taken);
    await onProgress(under({ card }), report);
    await onEnd(under({ card, state: 'finished' }), report);
    assert.deepEqual(all(), ['over m-1 in a:hr-before', 'over m-1 in a:hr-before']);
  });

  it('comes as a message at the end alone where there is no card, or it cannot be written over', async () => {
    for (const [place, tried] of [
      [null, []],
      [card, ['over m-1 in a:hr-before']],
    ] as const) {
      const { onProgress, onEnd, all } = whereCards(refused);
      await onProgress(under({ card: place }), report);
      assert.deepEqual(all(), tried);
      await onEnd(under({ card: place, state: 'finished' }), report);
      assert.deepEqual(all(), [...tried, ...tried, 'new in a:hr']);
    }
  });

  it('is nothing of what goes out by itself and ends well, and all that was stopped', async () => {
    const { onEnd, all } = whereCards(taken);
    await onEnd(under({ kind: 'day-before', state: 'finished' }), report);
    assert.deepEqual(all(), []);
    await onEnd(under({ kind: 'day-before', state: 'stopped' }), report);
    await onEnd(under({ kind: 'rest', state: 'finished' }), report);
    assert.deepEqual(all(), ['new in a:hr', 'new in a:hr']);
  });

  it('goes nowhere where the bot has not met who began it', async () => {
    const { onEnd, all } = whereCards(taken, null);
    await onEnd(under({ card, state: 'finished' }), report);
    assert.deepEqual(all(), []);
  });
});
