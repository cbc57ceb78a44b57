import assert from 'node:assert/strict';
import { createColleague, type Illustrator } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import type { SubstitutionGraph } from '../../../src/descriptions/index.js';
import { aClock } from '../../builders/clock.js';
import { aGarden } from '../garden.js';

interface Image {
  readonly type: string;
  readonly url: string;
  readonly altText: string;
}

function imagesIn(card: object): readonly Image[] {
  const { body } = card as { body: readonly Image[] };
  return body.filter(({ type }) => type === 'Image');
}

async function asked(text: string, illustrator: Illustrator | null) {
  const library = aGarden();
  const memory = createMemoryInProcess(aClock());
  const colleague = createColleague({ library: () => library, memory, illustrator });
  return colleague.reply({ text, conversation: 'vestlus', aadObjectId: 'mari' });
}

describe('a picture on a card', () => {
  it('is drawn of what the answer shows, in the language of the question, and says the same in words', async () => {
    const drawn: (readonly [SubstitutionGraph, string])[] = [];
    const { card } = await asked('kes keda asendab?', {
      substitution: async (graph, language) => {
        drawn.push([graph, language]);
        return { url: 'data:image/png;base64,AAAA' };
      },
      onFailure: () => assert.fail(),
    });
    assert.deepEqual(
      drawn.map(([{ edges }, language]) => [edges.length > 0, language]),
      [[true, 'et']],
    );
    const [image, ...others] = imagesIn(card);
    assert.equal(others.length, 0);
    assert.equal(image?.url, 'data:image/png;base64,AAAA');
    assert.match(image.altText, /Aednik: teda asendab 1\. Florist/u);
  });

  it('is left out where nobody draws, where there is nothing to look at and where drawing fails', async () => {
    const failures: unknown[] = [];
    const onFailure = (error: unknown) => failures.push(error);
    const broken = new Error('no painter');
    const nobody: readonly (Illustrator | null)[] = [
      null,
      { substitution: async () => undefined, onFailure },
      { substitution: async () => Promise.reject(broken), onFailure },
    ];
    for (const illustrator of nobody) {
      const { card, summary } = await asked('kes keda asendab?', illustrator);
      assert.deepEqual(imagesIn(card), []);
      assert.notEqual(summary, '');
      assert.match(JSON.stringify(card), /Florist/u);
    }
    assert.deepEqual(failures, [broken]);
  });

  it('is drawn for no answer that shows none', async () => {
    const never: Illustrator = { substitution: async () => assert.fail(), onFailure: () => assert.fail() };
    assert.deepEqual(imagesIn((await asked('kes mind asendab?', never)).card), []);
  });
});
