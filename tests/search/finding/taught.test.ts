import assert from 'node:assert/strict';
import type { Search, Taught } from '../../../src/search/index.js';
import { dutyKey, nothingTaught } from '../../../src/search/index.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestSearch, theseWords } from '../../builders/library.js';

const gardener = aDescription({
  title: 'Aednik',
  duties: [
    aDuty('3.1', 'Kastab kasvuhoone taimi.'),
    aDuty('3.2', 'Hooldab loomi ja linde.'),
    aDuty('3.3', 'Tellib seemneid ja toidab taimi väetisega.'),
  ],
});

function taughtSearch(taught: Partial<Taught>): Search {
  return openTestSearch([gardener], theseWords(), { ...nothingTaught, ...taught });
}

function numbers(search: Search, topic: string): readonly number[] {
  return search
    .find(topic, { duties: true })
    .map(({ passage: { place } }) => (place.kind === 'duty' ? place.index + 1 : 0));
}

const bears = [{ passageKey: dutyKey(gardener.id, 1), text: 'Kes toidab karusid?' }];

describe('what was taught', () => {
  it('is found first by its own wording and by a like one, with evidence near 1', () => {
    for (const topic of ['kes toidab karusid', 'karude toitmine, kes teeb?', 'Kes karusid toidab?']) {
      assert.equal(numbers(openTestSearch([gardener]), topic)[0], 3, topic);
      const search = taughtSearch({ taught: bears });
      assert.equal(numbers(search, topic)[0], 2, topic);
      assert.ok((search.find(topic, { duties: true })[0]?.evidence ?? 0) > 0.9);
    }
  });

  it('changes nothing for any other question', () => {
    const plain = openTestSearch([gardener]);
    const search = taughtSearch({ taught: bears, nothing: ['Kes parandab lifti?'] });
    for (const topic of ['kes kastab taimi', 'kes toidab taimi', 'loomad', 'kes tellib', 'karu', '']) {
      const seen = (one: Search) =>
        one.find(topic, { duties: true }).map(({ passage, evidence }) => [passage.key, evidence]);
      assert.deepEqual(seen(search), seen(plain), topic);
    }
  });

  it('yields to a duty that meets more of a longer question', () => {
    const search = taughtSearch({ taught: [{ passageKey: dutyKey(gardener.id, 1), text: 'kes seemneid' }] });
    assert.equal(numbers(search, 'kes tellib seemneid ja toidab taimi väetisega')[0], 3);
  });

  it('is looked for only where the question looks', () => {
    const search = taughtSearch({ taught: bears });
    assert.deepEqual(
      search
        .find('kes toidab karusid', { duties: true, descriptionIds: ['keegi-teine'] })
        .map(({ passage }) => passage.key),
      [],
    );
  });

  it('to be nobody finds nothing where the wording is met wholly, and all the rest where it is not', () => {
    const search = taughtSearch({ nothing: ['kes toidab karusid'] });
    assert.deepEqual(numbers(search, 'karude toitmine, kes teeb?'), []);
    assert.ok(search.belongsNowhere('Kes karusid toidab?'));
    assert.equal(numbers(search, 'kes toidab taimi väetisega')[0], 3);
    assert.ok(!search.belongsNowhere('kes toidab karusid ja taimi väetisega'));
  });

  it('leaves a passage that is gone and a wording that says nothing alone', () => {
    const search = taughtSearch({
      taught: [
        { passageKey: 'keegi/duty/9', text: 'kes toidab karusid' },
        { passageKey: dutyKey(gardener.id, 0), text: '???' },
      ],
      nothing: ['', '!'],
    });
    assert.deepEqual(
      numbers(search, 'kes toidab karusid'),
      numbers(openTestSearch([gardener]), 'kes toidab karusid'),
    );
  });
});
