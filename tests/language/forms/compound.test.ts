import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compoundParts, keysOf, stemOf } from '../../../src/language/index.js';

function knowing(words: string): (stem: string) => boolean {
  const stems = new Set(words.split(' ').flatMap(keysOf));
  return (stem) => stems.has(stem);
}

describe('the parts of a compound', () => {
  const isKnown = knowing(
    'partner koostöö hindamine risk ülesanne töö vahend dokument haldus süsteem kompetents keel tase',
  );

  it('are found in any case', () => {
    assert.deepEqual(compoundParts('koostööpartneritele', isKnown), [stemOf('koostöö'), stemOf('partner')]);
    assert.deepEqual(compoundParts('riskihindamise', isKnown), [stemOf('risk'), stemOf('hindamine')]);
    assert.deepEqual(compoundParts('tööülesandeid', isKnown), [stemOf('töö'), stemOf('ülesanne')]);
    assert.deepEqual(compoundParts('keeletase', isKnown), [stemOf('keel'), stemOf('tase')]);
  });

  it('are found without diacritics', () => {
    assert.deepEqual(compoundParts('toovahendid', isKnown), [stemOf('töö'), stemOf('vahend')]);
  });

  it('are none of a word that means something else than they do', () => {
    assert.deepEqual(compoundParts('järelevalve', knowing('valve')), []);
    assert.deepEqual(compoundParts('valveaega', knowing('valve aeg')), [stemOf('valve'), stemOf('aeg')]);
  });

  it('may be three', () => {
    assert.deepEqual(
      compoundParts('dokumendihaldussüsteemi', isKnown),
      ['dokument', 'haldus', 'süsteem'].map(stemOf),
    );
  });

  it('may open with a particle that is no known word', () => {
    assert.deepEqual(compoundParts('põhiülesanded', isKnown), ['pohi', stemOf('ülesanne')]);
  });

  it('are at least the last one when it is long and the first is unknown', () => {
    assert.deepEqual(compoundParts('juhtimiskompetentsid', isKnown), [stemOf('kompetents')]);
  });

  it('stand between hyphens as they are', () => {
    assert.deepEqual(
      compoundParts('IT-lahenduste', () => false),
      ['it', stemOf('lahendus')],
    );
  });

  it('are none in a word that is not made of known ones', () => {
    for (const word of ['tulemus', 'töötaja', 'ettepanek', 'risk', 'a', '']) {
      assert.deepEqual(compoundParts(word, isKnown), [], word);
    }
  });

  it('are no ends of words by chance', () => {
    const words = knowing(
      'uks vara mat matma ast vähe maks selg eks tulema must kits küte puue maksma raport res',
    );
    for (const word of [
      'tähtajatuks',
      'maksmata',
      'libastusin',
      'vähemaks',
      'selgeks',
      'tulemuste',
      'prepares',
    ]) {
      assert.deepEqual(compoundParts(word, words), [], word);
    }
  });

  it('are none in words of other languages that only look put together, and some in what is made of them', () => {
    const words = knowing('kont roll kontroll kemikaal kaal kett katma look kontsert sert käik');
    for (const word of ['kontroll', 'kontrollib', 'kemikaalide', 'kataloogis', 'kontserdil'])
      assert.deepEqual(compoundParts(word, words), [], word);
    assert.deepEqual(compoundParts('kontrollkäiku', words), ['kontroll', 'käik'].map(stemOf));
  });

  it('are none in a word that means something else than its parts: a weekend exchanges nothing', () => {
    const words = knowing('nädal vahetama töö andma vald kogu');
    for (const word of ['nädalavahetusel', 'tööandjale', 'volikogus'])
      assert.deepEqual(compoundParts(word, words), [], word);
  });

  it('are no short end of a known word whose beginning nobody knows', () => {
    const words = knowing('analüüs luus aparaat raat konservid serv biojäätmed jäätmed');
    for (const word of ['analüüsil', 'aparaadil', 'konserve'])
      assert.deepEqual(compoundParts(word, words), [], word);
    assert.deepEqual(compoundParts('biojäätmetega', words), [stemOf('jäätmed')]);
  });

  it('are none in the names of months and towns', () => {
    const words = knowing('jaan aril märts siga silt auk iga alus jõgi vale jant');
    for (const word of [
      'jaanuaril',
      'märtsiga',
      'märtsilt',
      'augustiga',
      'Haapsalusse',
      'Jõgevale',
      'Viljandis',
    ])
      assert.deepEqual(compoundParts(word, words), [], word);
  });

  it('are none in the ending of a known word', () => {
    const isKnownHere = knowing(
      'teenus tegema uks valdkond vald konn muudatus test kvaliteetne riigiasutus asutus riik',
    );
    for (const word of ['teenustega', 'teenuste', 'valdkonnast', 'muudatustest'])
      assert.deepEqual(compoundParts(word, isKnownHere), [], word);
    assert.deepEqual(compoundParts('riigiasutusega', isKnownHere), ['riik', 'asutus'].map(stemOf));
  });

  it('may be short where both are words', () => {
    const words = knowing('uks köök luba ost maks maa');
    assert.deepEqual(compoundParts('köögiuks', words), [stemOf('köök'), stemOf('uks')]);
    assert.deepEqual(compoundParts('ostuluba', words), [stemOf('ostu'), stemOf('luba')]);
    assert.deepEqual(compoundParts('maamaksu', words), [stemOf('maa'), stemOf('maks')]);
  });

  it('are no children where people of a place are meant', () => {
    const words = knowing('laps kool lätt eest');
    assert.deepEqual(compoundParts('koolilastega', words), [stemOf('kooli'), stemOf('laps')]);
    for (const word of ['lätlastega', 'eestlaste', 'linlasi'])
      assert.deepEqual(compoundParts(word, words), [], word);
  });

  it('are no endings that verbs are made with', () => {
    const words = knowing('heli statistika kiire');
    const isKnown = (stem: string) => words(stem) || stem === 'stat';
    assert.deepEqual(compoundParts('helistada', isKnown), []);
    assert.deepEqual(compoundParts('helistaja', isKnown), []);
  });

  it('are found in time, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeitö-'.split('')), maxLength: 300 }), (word) => {
        assert.ok(compoundParts(word, (stem) => stem.length < 4).length <= word.length);
      }),
    );
  });
});
