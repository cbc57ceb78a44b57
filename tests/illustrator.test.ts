import assert from 'node:assert/strict';
import { eventNames } from '../src/acknowledgements/export-row.js';
import { stateKinds } from '../src/acknowledgements/index.js';
import { statesWording } from '../src/cards/acknowledging/states-wording.js';
import { createIllustrator } from '../src/illustrator.js';
import type { SubstitutionGraph } from '../src/descriptions/index.js';
import { silentLog } from '../src/ground/index.js';
import type { NotDrawn, Picture } from '../src/pictures/index.js';
import { wording as pictures } from '../src/pictures/wording.js';

const picture: Picture = { kind: 'picture', png: Uint8Array.of(1, 2, 3), width: 1, height: 1 };

function aGraph(title = 'Aednik'): SubstitutionGraph {
  return { nodes: [{ id: 'a', title, unit: null, described: true }], edges: [] };
}

function drawing(...results: readonly (Picture | NotDrawn | Error)[]) {
  let times = 0;
  const illustrator = createIllustrator(silentLog, async () => {
    const result = results[times++ % results.length] ?? picture;
    if (result instanceof Error) throw result;
    return result;
  });
  return { illustrator, times: () => times };
}

describe('the illustrator', () => {
  it('gives a picture as an address that carries all of it', async () => {
    const { illustrator } = drawing(picture);
    assert.deepEqual(await illustrator.substitution(aGraph(), 'et'), { url: 'data:image/png;base64,AQID' });
  });

  it('draws the same once, for all who ask at once and later, and anew what is another graph or language', async () => {
    const { illustrator, times } = drawing(picture);
    await Promise.all([illustrator.substitution(aGraph(), 'et'), illustrator.substitution(aGraph(), 'et')]);
    await illustrator.substitution(aGraph(), 'et');
    assert.equal(times(), 1);
    await illustrator.substitution(aGraph(), 'en');
    await illustrator.substitution(aGraph('Florist'), 'et');
    assert.equal(times(), 3);
  });

  it('gives nothing where nobody could read the picture', async () => {
    const { illustrator } = drawing({ kind: 'not-drawn', reason: 'too-many' });
    assert.equal(await illustrator.substitution(aGraph(), 'et'), undefined);
  });

  it('tries again what failed', async () => {
    const { illustrator } = drawing(new Error('no painter'), picture);
    await assert.rejects(illustrator.substitution(aGraph(), 'et'), /no painter/u);
    assert.notEqual(await illustrator.substitution(aGraph(), 'et'), undefined);
  });

  it('draws a bar for each unit by where its people stand', async () => {
    const drawn: unknown[] = [];
    const illustrator = createIllustrator(
      silentLog,
      async () => picture,
      async (bars, language) => {
        drawn.push([bars.rows, language]);
        return picture;
      },
    );
    const counts = { acknowledged: 4, outdated: 1, disputed: 0, seen: 0, issued: 2, 'not-issued': 3 };
    await illustrator.acknowledgements?.([{ unit: null, counts, total: 10 }], 'et');
    const parts = [
      { state: 'acknowledged', count: 4 },
      { state: 'outdated', count: 1 },
      { state: 'disputed', count: 0 },
      { state: 'seen', count: 0 },
      { state: 'issued', count: 2 },
      { state: 'not-issued', count: 3 },
    ];
    assert.deepEqual(drawn, [[[{ label: 'Üksuseta', parts }], 'et']]);
  });

  it('calls each state by the words that stand below the picture and in the table', () => {
    for (const language of ['et', 'en'] as const)
      for (const kind of stateKinds) {
        const drawn = pictures[language].states[kind];
        const [below] = statesWording.states[kind][language].split(', ');
        assert.equal(drawn, below);
      }
    for (const kind of ['issued', 'seen', 'disputed'] as const)
      assert.equal(eventNames[kind], pictures.et.states[kind]);
  });
});
