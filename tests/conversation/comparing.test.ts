import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

describe('two positions with one head, of which one has no word before it', () => {
  const ship = openTestLibrary(
    ['Kapten', 'Laeva kapten'].map((title) =>
      aDescription({ title, purpose: `${title} juhib.`, duties: [aDuty('1', 'Peab logi.')] }),
    ),
  );
  const compared = (...turns: readonly string[]) => {
    const { answer } = leadConversation({ turns, as: null }, ship).last;
    return answer.kind === 'comparison'
      ? [answer.part, answer.rows.map(({ position }) => position.name).toSorted()]
      : answer.kind;
  };

  it('are both compared, whichever comes first, and stay compared where it is asked which', () => {
    const both = ['Kapten', 'Laeva kapten'];
    for (const text of ['mis vahe on kaptenil ja laeva kaptenil', 'laeva kapten vs kapten'])
      assert.deepEqual(compared(text), ['overview', both], text);
    assert.deepEqual(compared('laeva kapten vs kapten', 'kummal on eesmärk?'), ['purpose', both]);
  });
});
