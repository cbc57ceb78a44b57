import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { keysOf, stemOf, stemsOf } from '../../../src/language/index.js';
import { sameWord } from '../../../src/language/forms/stem.js';

function oneStem(forms: string): void {
  const stems = new Map(forms.split(' ').map((form) => [form, stemOf(form)]));
  assert.equal(new Set(stems.values()).size, 1, JSON.stringify([...stems]));
}

describe('the stem of a word', () => {
  it('is one for all cases of a noun, through its grades', () => {
    oneStem('juht juhi juhti juhile juhte juhtidega');
    oneStem('osakond osakonna osakonda osakondades');
    oneStem('nõue nõude nõudeid nõuetele');
    oneStem('hange hanke hankeid hangetega');
    oneStem('register registri registreid');
  });

  it('is one up to where something goes, for words that no table knows and for abbreviations', () => {
    oneStem('kohvik kohvikuni kohvikust');
    oneStem('bassein basseinini basseinis');
    oneStem('termin termini termineid');
    oneStem('kmh kmhga kmhle');
    assert.ok(sameWord('koju', 'kodu'));
  });

  it('is one for a verb, its doer and its doing', () => {
    oneStem('asendama asendab asendas asendan asendatakse asendada asendatud asendaja asendamine asendus');
    oneStem('hindama hindab hinnata hinnatud hindamise hindaja');
    oneStem('planeerima planeerib planeeritud planeerimine');
  });

  it('is one for an adjective, its adverb and its comparative', () => {
    oneStem('oluline olulise olulist oluliste olulisem olulisemad');
    oneStem('vajalik vajalikku vajalike vajalikult vajalikum');
  });

  it('follows the last part of a compound', () => {
    oneStem('projektijuht projektijuhi projektijuhtidele');
    oneStem('tööülesanne tööülesandeid tööülesannete');
  });

  it('follows a short last part behind what is known to stand before it, and behind nothing else', () => {
    oneStem('koolilaps koolilapse koolilapsed koolilaste koolilapsi');
    oneStem('põhikoolilapsed põhikoolilaste');
    oneStem('välisuks välisukse välisust välisuksed välisuste välisuksi');
    oneStem('joogivesi joogivee joogivett joogiveega');
    oneStem('kasutajatugi kasutajatoe kasutajatuge kasutajatoele');
    oneStem('meditsiiniõde meditsiiniõe meditsiiniõed meditsiiniõdede');
    oneStem('maantee maanteed maanteede maanteele');
    oneStem('remonditöö remonditööd remonditöid');
    assert.ok(sameWord('remonditööde', 'remonditöö'));
    oneStem('küttepuu küttepuude küttepuid');
    assert.equal(stemOf('ehitustoode'), 'ehitustoode');
    for (const word of ['venelaste', 'sugulaste', 'õpilaste', 'kodanlaste', 'eestlaste'])
      assert.ok(!stemOf(word).endsWith('laps'), word);
  });

  it('is the same without diacritics', () => {
    for (const word of ['tööülesanded', 'õigused', 'ärianalüüside', 'nõustamine', 'töövahendid']) {
      assert.equal(stemOf(word.normalize('NFD').replace(/\p{M}/gu, '')), stemOf(word));
    }
  });

  it('understands y for ü', () => {
    assert.ok(sameWord('arianalyyside', 'ärianalüüs'));
    assert.ok(sameWord('ylesanded', 'ülesanne'));
    assert.ok(sameWord('yritus', 'üritus'));
  });

  it('lays -gi and -ki aside', () => {
    oneStem('koordinaatorile koordinaatorilegi');
    oneStem('osakonnast osakonnastki');
  });

  it('keeps apart what only looks alike', () => {
    for (const [a, b] of [
      ['juht', 'juhtum'],
      ['asend', 'asendaja'],
      ['teenus', 'teenistus'],
      ['raha', 'rahu'],
      ['keel', 'keeld'],
      ['töö', 'töötaja'],
    ] as const) {
      assert.ok(!sameWord(a, b), `${a} ${b}`);
    }
  });

  it('is one for the forms of an English word', () => {
    oneStem('manager managers manage managing managed management');
    oneStem('duty duties');
    oneStem('agree agreed agreement');
  });

  it('is one for an English verb and its past, a noun and its plural, British and American spelling', () => {
    oneStem('break breaks breaking broke broken');
    oneStem('need needs needed');
    oneStem('child children');
    oneStem('organise organize organising organized');
    oneStem('colour color colours');
  });

  it('takes no English ending for an Estonian word', () => {
    for (const [a, b] of [
      ['paid', 'pea'],
      ['portal', 'port'],
      ['band', 'bant'],
      ['need', 'ne'],
    ] as const) {
      assert.ok(!sameWord(a, b), `${a} ${b}`);
    }
  });

  it('is that of the last part for a compound that ends as English words do', () => {
    oneStem('rendileping rendilepingu rendilepinguid');
    oneStem('palgauuring palgauuringut');
    assert.notEqual(stemOf('hacking'), 'hacking');
  });

  it('is one for a foreign name in an Estonian case', () => {
    for (const form of ['Exceli', 'excelis', 'EXCELIT']) assert.ok(sameWord('Excel', form), form);
    assert.ok(sameWord('Dropbox', 'dropboxis'));
    assert.ok(sameWord('wifi', 'wifist'));
  });

  it('tells apart words that differ by their dots alone, and takes either where none can be', () => {
    assert.ok(!sameWord('kõht', 'koht'));
    assert.ok(!sameWord('käsk', 'kask'));
    assert.ok(sameWord('köht', 'kõht'));
    assert.ok(sameWord('uurima', 'uurija') && !sameWord('üürima', 'uurima'));
  });

  it('reads a word in every way it can be meant, the written one first', () => {
    assert.deepEqual(keysOf('tööl'), ['too']);
    assert.deepEqual(keysOf('tool'), ['tool', 'too']);
    assert.deepEqual(keysOf('hinda').slice(0, 2), ['hind', 'hindama']);
  });

  it('keeps numbers and abbreviations as they are', () => {
    assert.deepEqual(stemsOf('MDFT-d p 3.10 C1'), ['mdft', 'p', '3.10', 'c1']);
  });

  it('takes names of every object for words', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      assert.ok(keysOf(word).every((key) => typeof key === 'string'));
    }
  });

  it('gives one to four keys, the same every time, for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 200 }), (word) => {
        const keys = keysOf(word);
        assert.ok(keys.length >= 1 && keys.length <= 4);
        assert.equal(stemOf(word), keys[0]);
        assert.deepEqual(keysOf(word), keys);
      }),
    );
  });

  it('remembers no word wrongly when many have passed by', () => {
    const before = keysOf('ülesandeid');
    for (let index = 0; index < 60_000; index++) keysOf(`sõna${index}`);
    assert.deepEqual(keysOf('ülesandeid'), before);
  });
});
