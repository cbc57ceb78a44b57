import assert from 'node:assert/strict';
import { decidePress } from '../../src/acknowledgements/index.js';
import { aVersion } from './a-draft.js';

const [first, second] = [aVersion('1'), aVersion('2')];
const pressed = { position: 'aednik', version: first };

describe('a press', () => {
  it('on the card of the version in force is recorded', () => {
    assert.deepEqual(decidePress(pressed, { holds: ['florist', 'aednik'], current: first }), {
      kind: 'record',
    });
  });

  it('on the card of an old version records nothing', () => {
    assert.deepEqual(decidePress(pressed, { holds: ['aednik'], current: second }), { kind: 'old-version' });
  });

  it('of somebody who holds the position no longer is told so, whatever the version', () => {
    for (const current of [first, second, null])
      assert.deepEqual(decidePress(pressed, { holds: ['florist'], current }), { kind: 'no-longer-holds' });
    assert.equal(decidePress(pressed, { holds: ['aednik'], current: null }).kind, 'no-longer-holds');
  });
});
