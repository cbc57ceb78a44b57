import assert from 'node:assert/strict';
import { findGaps, type Gap } from '../../src/descriptions/index.js';
import { aDescription, aDuty } from '../builders/description.js';

function said(gap: Gap): string {
  const { title } = gap.description;
  switch (gap.kind) {
    case 'unknown-substitute':
    case 'substitute-by-rule':
      return `${title}: ${gap.kind} ${gap.list} ${gap.name}`;
    case 'one-sided':
      return `${title}: ${gap.kind} ${gap.list} ${gap.other.title}`;
    case 'no-results':
      return `${title}: ${gap.kind} ${gap.duties.map(({ number }) => number).join()}`;
    case 'no-substitute':
    case 'no-duties':
      return `${title}: ${gap.kind}`;
  }
}

const whole = { duties: [aDuty('1', 'Peab korda.', 'Kord on peetud.')], substitutedBy: ['Kapten'] };
const captain = aDescription({ ...whole, title: 'Kapten', substitutedBy: ['Tüürimees'] });
const mate = aDescription({ ...whole, title: 'Tüürimees', substitutes: ['Kapten'] });

function gapsBeside(...others: readonly Parameters<typeof aDescription>[0][]): readonly string[] {
  const collection = [captain, mate, ...others.map((other) => aDescription({ ...whole, ...other }))];
  return findGaps(collection).map(said).slice(1);
}

describe('gaps in descriptions', () => {
  it('are a substitution that one side alone speaks of', () => {
    assert.deepEqual(findGaps([captain, mate]).map(said), ['Tüürimees: one-sided substitutedBy Kapten']);
  });

  it('are a substitute that no description knows, and apart from it one whom a rule settles', () => {
    const cook = { title: 'Kokk', substitutedBy: ['Peakokk', 'kapteni määratud isik'] };
    assert.deepEqual(gapsBeside(cook), [
      'Kokk: unknown-substitute substitutedBy Peakokk',
      'Kokk: substitute-by-rule substitutedBy kapteni määratud isik',
    ]);
  });

  it('are nobody who stands in, no duties, and duties of which no result is told', () => {
    const duties = [aDuty('1', 'Keedab.', 'Söök on keedetud.'), aDuty('2', 'Koristab.')];
    assert.deepEqual(gapsBeside({ title: 'Kokk', substitutedBy: [], duties }), [
      'Kokk: no-substitute',
      'Kokk: no-results 2',
    ]);
    assert.deepEqual(gapsBeside({ title: 'Kokk', substitutedBy: [], duties: [] }), [
      'Kokk: no-substitute',
      'Kokk: no-duties',
    ]);
  });

  it('are none where several bear the name: it obliges none of them in particular', () => {
    const cook = { title: 'Kokk', substitutes: ['Madrus'], substitutedBy: ['Madrus'] };
    const sailor = { title: 'Madrus' };
    const two = [
      { ...sailor, id: 'one' },
      { ...sailor, id: 'other' },
    ];
    assert.ok(!gapsBeside(cook, ...two).some((gap) => gap.startsWith('Kokk')));
  });
});
