import assert from 'node:assert/strict';
import type { BankQuestion } from '../../../src/conversation/asking/bank.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { orWords } from './postgres.js';
import { dutyName, placeOf, rightDuties, scoreOf } from './right-duties.js';

const gardener = aDescription({
  id: 'aednik',
  title: 'Aednik',
  duties: [
    aDuty('3.1', 'Kastab kasvuhoone taimi.', 'Taimed on 3.2 päeva niisked.'),
    aDuty('3.2', 'Lõikab hekke.'),
    aDuty(null, 'Peab tööriistade arvestust.'),
  ],
});
const florist = aDescription({ id: 'florist', title: 'Florist', duties: [aDuty('3.1', 'Seob kimpe.')] });

function right(position: string, ...contains: readonly string[]): readonly string[] {
  const question: BankQuestion = {
    id: 'q1',
    lang: 'et',
    me: null,
    turns: ['kes kastab?'],
    kind: 'who-handles',
    intent: 'who-handles',
    position,
    contains: [position, ...contains],
    absent: [],
  };
  return [...rightDuties(question, [gardener, florist])];
}

describe('the right duty of a question', () => {
  it('is the one with the number that the bank names, in the position that it names', () => {
    assert.deepEqual(right('Aednik', '3.1'), [dutyName('aednik', 0)]);
    assert.deepEqual(right('Florist', '3.1'), [dutyName('florist', 0)]);
  });

  it('is no other duty that has the number in its text', () => {
    assert.deepEqual(right('Aednik', '3.2'), [dutyName('aednik', 1)]);
  });

  it('is known by words where it has no number, and must fit all that is said', () => {
    assert.deepEqual(right('Aednik', 'tööriistade  ARVESTUST'), [dutyName('aednik', 2)]);
    assert.deepEqual(right('Aednik', '3.1', 'hekke'), []);
    assert.deepEqual(right('Lendur', '3.1'), []);
  });
});

describe('the score of an engine', () => {
  it('counts what came first and what came within three', () => {
    const wanted = new Set(['b']);
    const places = [['b'], ['a', 'c', 'b'], ['a', 'c', 'd', 'b'], []].map((found) => placeOf(wanted, found));

    assert.deepEqual(places, [0, 2, 3, -1]);
    assert.deepEqual(scoreOf(places), { asked: 4, first: 1, withinThree: 2 });
  });
});

describe('a question to PostgreSQL', () => {
  it('asks for any of its words, whatever signs and orders stand among them', () => {
    assert.equal(orWords('kes -"kastab" õisi OR (lilli)?'), 'kes or kastab or õisi or lilli');
  });
});
