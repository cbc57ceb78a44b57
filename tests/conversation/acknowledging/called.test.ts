import assert from 'node:assert/strict';
import { whatIsCalled } from '../../../src/conversation/acknowledging/called.js';
import { aDescription } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';

const titles = ['Öövalvur', 'Päevavalvur', 'Aednik', 'Lillekasvatuse koordinaator', 'Ürdiaia koordinaator'];
const house = openTestLibrary(
  titles.map((title) => aDescription({ title })),
  {
    people: [
      aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Öövalvur' }),
      aPerson({ aadObjectId: 'jaan', name: 'Jaan Aednik', position: 'Lillekasvatuse koordinaator' }),
      aPerson({ aadObjectId: 'tiina', name: 'Tiina Tamm', position: 'Ürdiaia koordinaator' }),
      aPerson({ aadObjectId: 'rein', name: 'Rein Rebane', position: 'Autojuht' }),
    ],
  },
);

function called(words: string): readonly string[] {
  const { people, positions } = whatIsCalled(words, house);
  return [...people.map(({ name }) => name), ...positions.map(({ title }) => title)];
}

describe('what is called by a name or a title', () => {
  it('is a position that somebody holds, in any case and number, without its dots', () => {
    assert.deepEqual(called('oovalvuritele'), ['Öövalvur']);
    assert.deepEqual(called('ürdiaia koordinaatorile'), ['Ürdiaia koordinaator']);
    assert.deepEqual(called('koordinaatoritele'), ['Lillekasvatuse koordinaator', 'Ürdiaia koordinaator']);
    assert.deepEqual(called('paevavalvuritele'), [], 'nobody holds it');
    assert.deepEqual(called('autojuhile'), [], 'it has no description');
  });

  it('is a person first, and nothing where words beside it are of something else', () => {
    assert.deepEqual(called('aednikule'), ['Jaan Aednik']);
    assert.deepEqual(called('oovalvuri tabel'), []);
    assert.deepEqual(called('oovalvuri toolaud'), []);
  });
});
