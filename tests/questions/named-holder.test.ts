import assert from 'node:assert/strict';
import { namedHolder, type Holder } from '../../src/questions/named-holder.js';
import { readSentence } from '../../src/questions/sentence.js';
import { aHolder } from '../answers/ship.js';

const people: readonly Holder[] = [
  aHolder('Mari Maasikas', { descriptionIds: ['aednik'] }),
  aHolder('Uku Õun', { descriptionIds: ['florist'] }),
  aHolder('Anna-Liis Põld', { undescribed: [{ title: 'Valvur', unit: null }] }),
];

function named(text: string, holders = people) {
  const sentence = readSentence(text, { isKnown: () => false, guess: () => [] });
  return namedHolder(sentence, holders);
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

  it('is not known by a first name, a surname, or both apart', () => {
    for (const text of ['mari', 'maasikas', 'Mari ja Maasikas', 'Marika Maasikas', 'õun'])
      assert.equal(named(text), undefined, text);
  });

  it('stands where the name stands', () => {
    assert.deepEqual(named('kes siis Mari Maasikat asendab')?.at, [2, 3]);
  });

  it('may be any of those who bear the name', () => {
    const other = aHolder('mari maasikas', { aadObjectId: 'teine', descriptionIds: ['valvur', 'aednik'] });
    assert.deepEqual(named('Mari Maasikas', [...people, other])?.holder.descriptionIds, ['aednik', 'valvur']);
  });
});
