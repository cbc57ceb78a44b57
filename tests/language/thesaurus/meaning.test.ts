import assert from 'node:assert/strict';
import {
  buildMeaningTables,
  compoundParts,
  keysInEnglish,
  keysOf,
  openMeanings,
  packMeaningTables,
  readThesaurus,
  tokensOf,
  unpackMeaningTables,
  type Meanings,
} from '../../../src/language/index.js';
import type { Meaning } from '../../../src/language/thesaurus/meaning.js';

const lines = `
t sebra, teekattemärgistus, ülekäigurada | zebra crossing
t printer, tooner, paber kinni | toner
t lumi, sahk, lund lükkama | plough
`;

function tablesOf(text: string) {
  return buildMeaningTables(readThesaurus(text).sets);
}

function meaningIn(meanings: Meanings, text: string): Meaning {
  return meanings.meaningOf(tokensOf(text).map((token) => ({ stems: keysOf(token.text), weight: 1 })));
}

function setsTouched(meaning: Meaning): readonly number[] {
  return [...meaning.keys()].filter((key) => typeof key === 'number').sort((a, b) => a - b);
}

describe('what words mean', () => {
  const meanings = openMeanings(tablesOf(lines));

  it('is the sets they stand in, so that two texts meet which share no word', () => {
    assert.deepEqual(setsTouched(meaningIn(meanings, 'sebrale')), [0]);
    assert.deepEqual(setsTouched(meaningIn(meanings, 'teekattemärgistuse')), [0]);
    assert.deepEqual(setsTouched(meaningIn(meanings, 'zebra')), [0]);
  });

  it('is another in each language of a word that is written alike in both', () => {
    const homographs = openMeanings(
      tablesOf('n meri, veekogu | sea\nn siga, põrsas | pig\nn valu, vaev | pain\nn hind, maksumus | value'),
    );
    const inEnglish = (word: string) =>
      setsTouched(homographs.meaningOf([{ stems: keysInEnglish(word), weight: 1 }]));
    assert.deepEqual(setsTouched(meaningIn(homographs, 'sea')), [1]);
    assert.deepEqual(inEnglish('sea'), [0]);
    assert.deepEqual(setsTouched(meaningIn(homographs, 'meri siga')), [0, 1]);
    assert.deepEqual(setsTouched(meaningIn(homographs, 'valu')), [2]);
    assert.deepEqual(inEnglish('value'), [3]);
  });

  it('knows which stems an Estonian word may be made of', () => {
    const { knows, knowsInEstonian } = openMeanings(tablesOf('n riik, valitsus | state'));
    const [state = ''] = keysInEnglish('state');
    assert.ok(knows(state) && !knowsInEstonian(state));
    assert.ok(knowsInEstonian('riik'));
    assert.deepEqual(compoundParts('helistada', knowsInEstonian), []);
  });

  it('is the word itself where no set knows it, and the stronger for it', () => {
    const meaning = meaningIn(meanings, 'PACT sebra');
    assert.deepEqual(setsTouched(meaning), [0]);
    assert.ok((meaning.get(keysOf('PACT')[0] ?? '') ?? 0) > (meaning.get(keysOf('sebra')[0] ?? '') ?? 0));
  });

  it('is surer where the words of a phrase stand together than where one stands alone', () => {
    const alone = meaningIn(meanings, 'lükkama').get(2) ?? 0;
    const together = meaningIn(meanings, 'lund lükkama').get(2) ?? 0;
    assert.ok(alone > 0 && together > 2 * alone);
  });

  it('is the same after it was packed and unpacked', () => {
    const saved = JSON.parse(JSON.stringify(packMeaningTables(tablesOf(lines)))) as ReturnType<
      typeof packMeaningTables
    >;
    const again = openMeanings(unpackMeaningTables(saved));
    for (const text of ['sebra', 'paber jäi printeris kinni', 'lund lükkama', 'helikopter']) {
      assert.deepEqual([...meaningIn(again, text)], [...meaningIn(meanings, text)], text);
    }
  });

  it("takes the organisation's own sets beside the bot's, and tells them apart", () => {
    const both = openMeanings(tablesOf(lines), tablesOf('x PACT, riskihindamine | risk assessment'));
    assert.deepEqual(setsTouched(meaningIn(both, 'PACT')), [3]);
    assert.deepEqual(setsTouched(meaningIn(both, 'sebra')), [0]);
    assert.ok(both.knows(keysOf('PACT')[0] ?? '') && !both.knows('helikopter'));
  });

  it('is nothing where there are no words and no sets', () => {
    assert.equal(openMeanings(tablesOf('')).meaningOf([]).size, 0);
  });
});
