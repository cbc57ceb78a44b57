import assert from 'node:assert/strict';
import { readMessage } from '../../src/questions/message/message.js';
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

  it('speaks of who is above or below where somebody reports to somebody, and not where something is reported', () => {
    const { knowledge } = openTestLibrary([aDescription({ title: 'Aednik' })]);
    const asksAboutPeople = (text: string) => {
      const { weights } = readMessage(text, knowledge);
      return weights.has('manager') || weights.has('subordinates');
    };
    for (const text of ['who reports to me', 'who do I report to', 'who reports directly to the aednik'])
      assert.equal(asksAboutPeople(text), true, text);
    for (const text of ['who reports it to the inspectorate', 'who should I report the accident to'])
      assert.equal(asksAboutPeople(text), false, text);
  });
});
