import assert from 'node:assert/strict';
import { goingOn } from '../../../src/conversation/going-on/going-on.js';
import { asBeforeSaid } from '../../../src/conversation/reminding/as-before-said.js';
import { asSaid, commandWordsOf } from '../../../src/conversation/words/said.js';
import { filled, inTalk, textOf } from '../talk-with-hr.js';

const read = (text: string) => asBeforeSaid(commandWordsOf(asSaid(text)));

describe('A reminder as the one before', () => {
  it('is wished in the words that people use, whole or its text alone', () => {
    for (const text of [
      'same as last year please',
      'sama mis eelmisel aastal',
      'tee nagu mullu',
      'do the same again',
    ])
      assert.equal(read(text), 'all', text);
    for (const text of [
      'same wording as last time',
      'kasuta eelmise korra teksti',
      "use last year's message",
    ])
      assert.equal(read(text), 'text', text);
    for (const text of ['who got it last time', 'mis oli eelmisel aastal', 'same for Mari as last year'])
      assert.equal(read(text), undefined, text);
  });

  it('has its people and its message, and days of its own', () =>
    inTalk(async ({ press, say, clock, deliver }) => {
      const before = { ...filled, audience: 'unit:Aed', followUps: 'true' };
      await press('reminder.send', { ...before, campaign: 'k', confirmed: '1' });
      await deliver('k', 'mari');
      clock.passMinutes(365 * 24 * 60);
      const form = await say('same as last year');
      const { audience, message, due, when } = form.inHand?.fields ?? {};
      assert.deepEqual([audience, message, when], ['unit:Aed', filled.message, 'now']);
      assert.match(due ?? '', /^2027-/u);
    }));

  it('is not begun where none has gone out', () =>
    inTalk(async ({ say }) => {
      assert.match(
        textOf(await say('sama mis eelmisel aastal')),
        /Ühtegi meeldetuletust ei ole veel saadetud/u,
      );
    }));

  it('changes the text of a form that is there, and nothing else', () => {
    const form = { kind: 'reminder-form', fields: { audience: 'all' }, language: 'en' } as const;
    const command = goingOn('same wording as last time', form)?.command;
    assert.ok(command?.kind === 'change');
    assert.deepEqual([command.asBefore, command.whom], ['text', null]);
  });
});
