import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { keepersOf } from '../../src/questions/asked/keepers.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { understand } from '../../src/questions/index.js';
import type { Hit } from '../../src/search/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Majahaldur',
    duties: [
      aDuty('1', 'Hoonete hoolduse ja remondi korraldamine.'),
      aDuty('2', 'Koristusteenuse tellimine.'),
      aDuty('3', 'Kontoritehnika hankimine.'),
    ],
  }),
  aDescription({
    title: 'Teemeister',
    duties: [aDuty('1', 'Lumetõrje korraldamine.'), aDuty('2', 'Tänavavalgustuse parandamine.')],
  }),
  aDescription({
    title: 'Õpetaja',
    duties: [aDuty('1', 'Arvutikursuste läbiviimine.'), aDuty('2', 'Õpperuumide sisustamine plakatitega.')],
  }),
];
const words = theseWords(`
t uks, aken, katus, wc, kontor, hoone, hooldus | door, roof, building
t printer, arvuti, kontoritehnika | laptop, printer
t põrand, koristusteenus | floor
t lumi, uks, lumetõrje | snow
`);
const search = openTestSearch(descriptions, words);
const knowledge = openKnowledge(inOrder(descriptions), search, words.thesaurus);

function keepers(topic: string): readonly string[] {
  return keepersOf(topic, search.find(topic, { duties: true })).map(({ passage }) => passage.text);
}

describe('who keeps things in order', () => {
  it('is told by the kind of what is broken, where a duty names the kind and its upkeep', () => {
    for (const topic of [
      'uks ei käi kinni',
      'katus laseb läbi, wc uputab',
      'who fixes the roof',
      'aken on katki',
    ])
      assert.deepEqual([topic, keepers(topic)[0]], [topic, 'Hoonete hoolduse ja remondi korraldamine.']);
    for (const topic of ['printer on katki', 'my laptop is broken'])
      assert.deepEqual([topic, keepers(topic)[0]], [topic, 'Kontoritehnika hankimine.']);
    assert.equal(keepers('põrand on must')[0], 'Koristusteenuse tellimine.');
  });

  it('is nobody by a kind where nothing is broken, or only a place is told', () => {
    for (const topic of [
      'kes tellib uksi',
      'tahan uut akent',
      'lund on palju, kes uksest sahaga mööda sõidab',
    ])
      assert.deepEqual([topic, keepers(topic)], [topic, []]);
  });

  it('is whoever has to do with what else is told', () => {
    assert.deepEqual(keepers('tänavavalgustuse lamp on katki'), []);
  });

  it('is not whoever has to do with the room in which something is broken, or keeps things of another kind', () => {
    const hit = (descriptionId: string, text: string, evidence: number, met: readonly string[]): Hit => {
      const place = { kind: 'duty', index: 0 } as const;
      return { passage: { key: '', order: 0, descriptionId, place, text, results: [] }, evidence, met };
    };
    const keeper = hit('majahaldur', 'Hoonete hooldus ja arvutite ostmine.', 0.1, []);
    const room = hit('opetaja', 'Koosolekusaali broneerimine.', 0.4, ['koosolekusaalis']);
    assert.deepEqual(keepersOf('koosolekusaalis ei käi uks kinni', [room, keeper]), [keeper]);
    const car = hit('teemeister', 'Ametiautode hooldus.', 0.2, []);
    assert.deepEqual(keepersOf('arvuti ei käivitu', [car, keeper]), [keeper]);
  });

  it('is asked for by whoever only tells what is wrong', () => {
    for (const text of ['uks ei käi kinni', 'kontoris on külm', 'wc uputab']) {
      const intent = understand({ text, asker: { kind: 'unknown' }, before: null }, knowledge);
      assert.deepEqual([text, intent.kind], [text, 'who-handles']);
    }
  });
});
