import assert from 'node:assert/strict';
import { leadConversation } from '../../../src/conversation/asking/in-words.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { renderAnswer } from '../../../src/cards/index.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';

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

describe('two positions that are named side by side, with no word of comparing', () => {
  const ship = openTestLibrary([
    aDescription({
      title: 'Lootsija',
      requirements: { education: 'Kutseharidus' },
      substitutedBy: ['Pootsman'],
    }),
    aDescription({
      title: 'Laeva lootsija',
      requirements: { education: 'Kõrgharidus' },
      substitutedBy: ['Kapten'],
    }),
    aDescription({ title: 'Kapten', requirements: { education: 'Merekool' }, substitutedBy: ['Pootsman'] }),
  ]);
  const said = (text: string) => {
    const { answer } = leadConversation({ turns: [text], as: null }, ship).last;
    return readTexts(renderAnswer(answer, 'et').card).join('\n');
  };

  it('are both answered for, though the one name is within the other', () => {
    for (const text of [
      'lootsija ja laeva lootsija haridus',
      'laeva lootsija ja lootsija haridus',
      'mis haridus peab olema kaptenil ja laeva lootsijal?',
    ])
      assert.match(
        said(text),
        /Kõrgharidus[^]*(?:Kutseharidus|Merekool)|(?:Kutseharidus|Merekool)[^]*Kõrgharidus/u,
        text,
      );
  });

  it('are both answered for where it is asked who stands in for them', () => {
    assert.match(said('kes asendab laeva lootsijat ja kaptenit?'), /1?\.? ?Kapten[^]*Pootsman/u);
  });

  it('are answered for as far as it is clear who is meant, and it is asked who the other is', () => {
    assert.match(said('lootsija ja kapteni haridus'), /^Merekool[^]*Millist ametikohta[^]*„lootsija“/u);
  });
});
