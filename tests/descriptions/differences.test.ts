import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { differencesOf, versionOf, type Difference, type Duty } from '../../src/descriptions/index.js';
import { anyContent } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';

const watering = aDuty('3.1', 'Kastab kasvuhoone taimi iga päev.', 'Taimed on kastetud.');
const mowing = aDuty('3.2', 'Niidab pargi muru kaks korda kuus.');
const reporting = aDuty('3.3', 'Koostab kord kuus aruande tehtud töödest.', 'Aruanne on esitatud.');
const training = aDuty('3.4', 'Juhendab uusi aednikke ja suvetöötajaid.');

function between(before: readonly Duty[], after: readonly Duty[]): readonly string[] {
  const one = aDescription({ duties: [...before] });
  return differencesOf(one, aDescription({ duties: [...after] })).map(inShort);
}

function inShort(difference: Difference): string {
  switch (difference.kind) {
    case 'part':
      return `${difference.part}: -${difference.removed.join('|')} +${difference.added.join('|')}`;
    case 'duty-added':
      return `+${difference.duty.number}`;
    case 'duty-removed':
      return `-${difference.duty.number}`;
    case 'duty-changed':
      return `${difference.before.number} -> ${difference.after.number}: ${difference.changed.join(' ')}`;
    case 'duties-moved':
      return 'moved';
  }
}

describe('the differences of two versions', () => {
  it('are none exactly where both are one version', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        assert.equal(differencesOf(one, structuredClone(one)).length, 0);
        assert.equal(differencesOf(one, other).length === 0, versionOf(one) === versionOf(other));
      }),
    );
  });

  it('name each duty of both versions once, kept or not', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const all = differencesOf(before, after);
        const of = (kind: Difference['kind']) => all.filter((each) => each.kind === kind).length;
        assert.equal(
          before.duties.length - of('duty-removed'),
          after.duties.length - of('duty-added'),
          'What is kept is kept on both sides.',
        );
        assert.ok(of('duty-removed') <= before.duties.length && of('duty-added') <= after.duties.length);
      }),
    );
  });

  it('show a duty that was reworded, before and after', () => {
    const other = aDuty('3.1', 'Kastab kasvuhoone taimi kaks korda päevas.', 'Taimed on kastetud.');
    const [difference] = differencesOf(
      aDescription({ duties: [watering, mowing] }),
      aDescription({ duties: [other, mowing] }),
    );
    assert.ok(difference?.kind === 'duty-changed');
    assert.deepEqual([difference.before, difference.after], [watering, other]);
    assert.deepEqual(difference.changed, ['text']);
  });

  it('show which result is new and which is gone', () => {
    const other = { ...watering, results: ['Taimed on kastetud.', 'Kastmine on kirja pandud.'] };
    const [difference] = differencesOf(
      aDescription({ duties: [watering] }),
      aDescription({ duties: [other] }),
    );
    assert.ok(difference?.kind === 'duty-changed');
    assert.deepEqual(difference.changed, ['results']);
    assert.deepEqual(difference.results.added, ['Kastmine on kirja pandud.']);
    assert.deepEqual(difference.results.removed, []);
  });

  it('know the duties again that are numbered anew behind one that was taken out', () => {
    const renumbered = [
      watering,
      { ...reporting, number: '3.2' },
      { ...training, number: '3.3', text: 'Juhendab uusi aednikke, suvetöötajaid ja praktikante.' },
    ];
    assert.deepEqual(between([watering, mowing, reporting, training], renumbered), [
      '3.3 -> 3.2: number',
      '3.4 -> 3.3: number text',
      '-3.2',
    ]);
  });

  it('call a duty that took the place of another under its number a change of that number', () => {
    assert.deepEqual(between([watering, mowing], [watering, aDuty('3.2', 'Tellib seemneid.')]), [
      '3.2 -> 3.2: text',
    ]);
  });

  it('tell what is new, what is gone and what only moved', () => {
    assert.deepEqual(between([watering], [watering, mowing]), ['+3.2']);
    assert.deepEqual(between([watering, mowing], [mowing]), ['-3.1']);
    assert.deepEqual(between([watering, mowing], [mowing, watering]), ['moved']);
  });

  it('show of a list what was added and taken out, and of a text both wordings', () => {
    const before = aDescription({ purpose: 'Et park oleks roheline.', rights: ['saada abi', 'tellida'] });
    const after = aDescription({ purpose: 'Et park õitseks.', rights: ['tellida', 'saada koolitust'] });
    assert.deepEqual(differencesOf(before, after).map(inShort), [
      'purpose: -Et park oleks roheline. +Et park õitseks.',
      'rights: -saada abi +saada koolitust',
    ]);
  });

  it('come in the order in which a description is read', () => {
    const before = aDescription({ title: 'Aednik', purpose: 'a', duties: [watering], review: 'x' });
    const after = aDescription({ title: 'Vanemaednik', purpose: 'b', duties: [mowing], review: 'y' });
    assert.deepEqual(
      differencesOf(before, after).map((each) => (each.kind === 'part' ? each.part : each.kind)),
      ['title', 'purpose', 'duty-added', 'duty-removed', 'review'],
    );
  });
});
