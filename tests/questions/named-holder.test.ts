import assert from 'node:assert/strict';
import { stemOf } from '../../src/language/index.js';
import { aboutHolder } from '../../src/questions/whom/about-whom.js';
import { calledBy, idsHeldBy, namedHolder, type Holder } from '../../src/questions/names/named-holder.js';
import { readSentence } from '../../src/questions/words/sentence.js';
import { aHolder } from '../answers/ship.js';

const people: readonly Holder[] = [
  aHolder('Mari Maasikas', { descriptionIds: ['aednik'] }),
  aHolder('Uku Õun', { descriptionIds: ['florist'] }),
  aHolder('Anna-Liis Põld', { undescribed: [{ title: 'Valvur', unit: null }] }),
];

/** Words of every day, which are names as well; all others are strange. */
const everyday = new Set(
  'kes asenda ja mis teg kumb parem mina või marja allub does do covers jäi haigeks on homme ära kui aga what if is away mõtlesin meant back tagasi juurde mari maasikas õun tema ulesanne'
    .split(' ')
    .map(stemOf),
);

function named(text: string, holders = people) {
  const isKnown = (stem: string) => everyday.has(stem);
  return namedHolder(readSentence(text, { isKnown, guess: () => [] }), holders, isKnown);
}

function heldBy(text: string, holders: readonly Holder[]): readonly string[] {
  const found = named(text, holders);
  return found === undefined ? [] : idsHeldBy(found.holder);
}

describe('somebody who is named', () => {
  it('is known by the whole name, in any case, with and without dots', () => {
    const ways = {
      'Mari Maasikas': ['kes asendab Mari Maasikat', 'MARI MAASIKALE', 'who covers for mari maasikas?'],
      'Uku Õun': ['keda võiks uku oun asendada', 'Uku Õuna asendaja'],
      'Anna-Liis Põld': ['kes asendab Anna-Liis Põldu', 'anna liis poldu'],
    };
    for (const [name, texts] of Object.entries(ways))
      for (const text of texts) assert.equal(named(text)?.holder.name, name, text);
  });

  it('leaves a choice of what they hold where that is several, and no position is called by their name', () => {
    const descriptionIds = ['aednik', 'florist'];
    const holder = aHolder('Mari Maasikas', { descriptionIds });
    assert.deepEqual(aboutHolder({ holder }), {
      kind: 'ambiguous',
      words: '',
      descriptionIds,
      called: 'Mari Maasikas',
    });
  });

  it('is known by a first name or a surname alone, where it can be no other word', () => {
    const ways = {
      'Mari Maasikas': ['kes asendab Marit', 'mis on Maasika ülesanded'],
      'Külli Jõe': ['külli ülesanded', 'kylli ulesanded', 'mida teeb kulli', 'Külli?'],
    };
    const all = [...people, aHolder('Külli Jõe')];
    for (const [name, texts] of Object.entries(ways))
      for (const text of texts) assert.equal(named(text, all)?.holder.name, name, text);
  });

  it('is not known by a word of every day without its capital, or by one that any first word has', () => {
    for (const text of ['mari', 'maasikas', 'Maasikas', 'kes mari tegi', 'MIS MARI ON', 'õun'])
      assert.equal(named(text), undefined, text);
  });

  it('is known by a first name of every day in small letters where a person stands, and by no such surname', () => {
    for (const text of [
      'mis mari teeb',
      'mida mari siis teeb',
      'kes marit asendab',
      'keda mari asendab',
      'kes asendab marit',
      'kellele mari allub',
      'aga kui mari on homme ära',
      'mari jäi haigeks',
      'what if mari is away',
      'ja mari',
      'kumb on parem, mina või mari',
      'aga mari oma',
      'what about mari',
      'what does mari do',
      'who covers for mari',
      'ei, ma mõtlesin marit',
      'i meant mari',
      'tagasi mari juurde',
      'back to mari please',
    ])
      assert.equal(named(text)?.holder.name, 'Mari Maasikas', text);
    for (const text of ['mis maasikas teeb', 'ja marja', 'ja maasikas', 'mari korjamine', 'kes korjab mari'])
      assert.equal(named(text), undefined, text);
  });

  it('is not known by a word that holds a sentence together, though a name may have that form', () => {
    for (const text of ['ja siis', 'aga siis'])
      assert.equal(named(text, [aHolder('Siim Sepp')]), undefined, text);
  });

  it('is not taken for another of the same first name or surname', () => {
    for (const text of ['kes asendab Mari Kuuske', 'kes asendab Marika Maasikat', 'kes asendab uku tormi'])
      assert.equal(named(text), undefined, text);
    assert.equal(named('kes asendab Mari Maasiks')?.holder.name, 'Mari Maasikas', 'a slip of the finger');
  });

  it('may be any of those who bear a first name', () => {
    const other = aHolder('Mari Kuusk', { aadObjectId: 'kuusk', descriptionIds: ['valvur'] });
    assert.deepEqual(heldBy('kes asendab Marit', [...people, other]), ['aednik', 'valvur']);
  });

  it('stands where the name stands', () => {
    assert.deepEqual(named('kes siis Mari Maasikat asendab')?.at, [2, 3]);
  });

  it('may be any of those who bear the name', () => {
    const other = aHolder('mari maasikas', { aadObjectId: 'teine', descriptionIds: ['valvur', 'aednik'] });
    assert.deepEqual(heldBy('Mari Maasikas', [...people, other]), ['aednik', 'valvur']);
  });
});

describe('whoever is called by some words alone', () => {
  const some = [
    'Siim Rebane',
    'Jüri Mägi',
    'Anna-Liis Põld',
    'Ülle Valk',
    'Kaja Jõgi',
    'Õnne Uus',
    'jüri jõgi',
  ].map((name) => aHolder(name));
  const called = (words: string) => calledBy(words.split(' '), some).map(({ name }) => name);

  it('is found in any form of any part of the name, in their order', () => {
    for (const [words, names] of [
      ['rebasele', ['Siim Rebane']],
      ['Siimu', ['Siim Rebane']],
      ['liisi', ['Anna-Liis Põld']],
      ['Ylle valgul', ['Ülle Valk']],
      ['onne', ['Õnne Uus']],
      ['jüri', ['Jüri Mägi', 'jüri jõgi']],
      ['jõgit', ['Kaja Jõgi', 'jüri jõgi']],
    ] as const)
      assert.deepEqual(called(words), names, words);
  });

  it('is nobody where a word is no form of the name, or there is none', () => {
    for (const words of ['Siim Valk', 'mari', '']) assert.deepEqual(called(words), [], words);
  });
});
