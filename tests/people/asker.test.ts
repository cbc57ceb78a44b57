import assert from 'node:assert/strict';
import { askerOf, openStaff, type Asker, type Person } from '../../src/people/index.js';
import { aDescription } from '../builders/description.js';
import { aPerson } from '../builders/roster.js';

const gardener = aDescription({ title: 'Aednik' });
const florist = aDescription({ title: 'Florist' });
const collection = [gardener, florist];

function asks(id: string | null, ...people: readonly Person[]): Asker {
  return askerOf(id, openStaff(people, collection));
}

describe('who asks', () => {
  const mari = aPerson({ aadObjectId: 'mari', position: 'Aednik' });

  it('is the holder of the position that the roster names, however it is spaced and cased', () => {
    const holder: Asker = { kind: 'holder', descriptionIds: ['aednik'] };
    assert.deepEqual(asks('mari', mari), holder);
    assert.deepEqual(asks('mari', aPerson({ position: 'AEDNIK' })), holder);
    assert.deepEqual(asks('mari', aPerson({ position: 'aednik'.normalize('NFD') })), holder);
  });

  it('holds two positions who has two lines, and one who has the same line twice', () => {
    const asFlorist = aPerson({ aadObjectId: 'mari', position: 'Florist' });
    assert.deepEqual(asks('mari', mari, asFlorist), {
      kind: 'holder',
      descriptionIds: ['aednik', 'florist'],
    });
    assert.deepEqual(asks('mari', mari, mari), { kind: 'holder', descriptionIds: ['aednik'] });
  });

  it('holds the position that is described where the other line has none', () => {
    const asDriver = aPerson({ aadObjectId: 'mari', position: 'Autojuht' });
    assert.deepEqual(asks('mari', asDriver, mari), { kind: 'holder', descriptionIds: ['aednik'] });
  });

  it('is told the title for which there is no description', () => {
    assert.deepEqual(asks('mari', aPerson({ position: 'Autojuht' })), {
      kind: 'undescribed',
      title: 'Autojuht',
    });
  });

  it('is told the title that there is, where another line names none', () => {
    assert.deepEqual(asks('mari', aPerson({ position: '' }), aPerson({ position: 'Autojuht' })), {
      kind: 'undescribed',
      title: 'Autojuht',
    });
  });

  it('is unknown whom the roster has without a position: there is no title to tell them', () => {
    assert.deepEqual(asks('mari', aPerson({ position: '' })), { kind: 'unknown' });
  });

  it('is unknown whom the roster does not have, or whom the channel does not name', () => {
    const unknown: Asker = { kind: 'unknown' };
    assert.deepEqual(asks('jaan', mari), unknown);
    assert.deepEqual(asks(null, mari), unknown);
    assert.deepEqual(asks('', mari), unknown);
    assert.deepEqual(asks('mari'), unknown);
  });

  it('is known by the id alone, never by the name', () => {
    assert.deepEqual(asks(mari.name, mari), { kind: 'unknown' });
    assert.deepEqual(asks(mari.upn, mari), { kind: 'unknown' });
  });

  it('is known by the id in capitals as well: directories write it both ways', () => {
    const line = aPerson({ aadObjectId: '5D0C7A52-1F0B-4C55-9A4E-3B6F0E7C1A01' });
    assert.equal(asks('5d0c7a52-1f0b-4c55-9a4e-3b6f0e7c1a01', line).kind, 'holder');
    assert.equal(asks('5D0C7A52-1F0B-4C55-9A4E-3B6F0E7C1A01', line).kind, 'holder');
  });

  it('may be called anything without being somebody else', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      assert.deepEqual(asks(id, mari), { kind: 'unknown' });
      assert.deepEqual(asks(id, aPerson({ aadObjectId: id })), {
        kind: 'holder',
        descriptionIds: ['aednik'],
      });
    }
    assert.deepEqual(asks('mari', aPerson({ position: '__proto__' })), {
      kind: 'undescribed',
      title: '__proto__',
    });
  });
});
