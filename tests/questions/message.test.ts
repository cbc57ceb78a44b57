import assert from 'node:assert/strict';
import { readMessage } from '../../src/questions/message.js';
import { aHolder } from '../answers/ship.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

describe('a message', () => {
  it('is read once for all who send it, and anew when other people are known', () => {
    const { knowledge } = openTestLibrary([aDescription({ title: 'Aednik' })]);
    const text = 'kes asendab Mari Maasikat?';
    const [nobody, again] = [readMessage(text, knowledge), readMessage(text, knowledge)];
    assert.equal(nobody.holder, null);
    assert.equal(again, nobody);
    const mari = aHolder('Mari Maasikas', { descriptionIds: ['aednik'] });
    assert.equal(readMessage(text, { ...knowledge, holders: [mari] }).holder, mari);
    assert.equal(readMessage(text, knowledge).holder, null);
  });
});
