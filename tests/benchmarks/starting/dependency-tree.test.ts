import assert from 'node:assert/strict';
import { onlyWith, placeOfPackage, subtreeOf, type Lock } from './dependency-tree.js';

const lock: Lock = {
  '': { dependencies: { web: '1', log: '1' } },
  'node_modules/web': { dependencies: { parse: '1', log: '2' } },
  'node_modules/web/node_modules/log': { dependencies: { colour: '1' } },
  'node_modules/parse': { peerDependencies: { web: '1' }, optionalDependencies: { absent: '1' } },
  'node_modules/log': { dependencies: { colour: '1' } },
  'node_modules/colour': {},
};

describe('what a dependency brings', () => {
  it('is found beside the package first, and then around it', () => {
    assert.equal(placeOfPackage(lock, 'node_modules/web', 'log'), 'node_modules/web/node_modules/log');
    assert.equal(placeOfPackage(lock, 'node_modules/web/node_modules/log', 'colour'), 'node_modules/colour');
    assert.equal(placeOfPackage(lock, 'node_modules/web', 'absent'), undefined);
  });

  it('is all that it needs and they need, each once, in a circle too', () => {
    assert.deepEqual([...subtreeOf(lock, 'web')].sort(), [
      'node_modules/colour',
      'node_modules/parse',
      'node_modules/web',
      'node_modules/web/node_modules/log',
    ]);
    assert.deepEqual([...subtreeOf(lock, 'unknown')], []);
  });

  it('goes with it as far as no other needs it', () => {
    const subtrees = new Map(['web', 'log'].map((name) => [name, subtreeOf(lock, name)]));

    assert.deepEqual([...onlyWith('log', subtrees)], ['node_modules/log']);
    assert.ok(!onlyWith('web', subtrees).has('node_modules/colour'));
  });
});
