import assert from 'node:assert/strict';
import { listNames, namedIn } from '../../src/descriptions/index.js';
import { inOrder } from '../../src/descriptions/collection.js';
import { aDescription } from '../builders/description.js';

const captain = aDescription({
  title: 'Kapten',
  substitutedBy: ['Tüürimees', 'Lootsiõpilane'],
  substitutes: ['kapten'],
});
const mate = aDescription({ title: 'Tüürimees', substitutes: ['Kapten'], substitutedBy: ['Kokk'] });
const cook = aDescription({ title: 'Kokk (kambüüs)' });
const ship = inOrder([captain, mate, cook]);

describe('a list of substitutes', () => {
  it('names a position by its title, in any letters, and without its parentheses', () => {
    assert.ok(listNames(captain, 'substitutedBy', mate, ship));
    assert.ok(listNames(mate, 'substitutedBy', cook, ship));
    assert.ok(listNames(captain, 'substitutes', captain, ship));
    assert.ok(!listNames(captain, 'substitutedBy', cook, ship));
  });

  it('names every position that bears a shared name', () => {
    const second = aDescription({ title: 'Kokk (messiruum)' });
    const crowded = inOrder([...ship, second]);
    assert.ok(
      listNames(mate, 'substitutedBy', cook, crowded) && listNames(mate, 'substitutedBy', second, crowded),
    );
  });

  it('of somebody else is found by whom it names, word for word; the own list is not', () => {
    assert.deepEqual(namedIn('substitutes', captain, ship), [{ description: mate, name: 'Kapten' }]);
    assert.deepEqual(namedIn('substitutedBy', cook, ship), [{ description: mate, name: 'Kokk' }]);
    assert.deepEqual(namedIn('substitutedBy', captain, ship), []);
  });
});
