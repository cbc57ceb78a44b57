import assert from 'node:assert/strict';
import { readTeachingCommand } from '../../../src/conversation/teaching/teaching-command.js';

describe('what HR tells the bot', () => {
  it('is the list, however it is asked for', () => {
    for (const text of [
      'mis jäi vastamata',
      'Mis jäi vastamata?',
      '  Millised  küsimused jäid vastamata? ',
      'Mis küsimused on jäänud vastamata',
      'Vastamata küsimused',
      'Näita vastamata küsimusi!',
      'millised küsimused jäid vastuseta',
      'Millele sa vastata ei osanud?',
      'mis küsimustele ei vastatud',
      'tahan sind õpetada',
    ])
      assert.deepEqual(readTeachingCommand(text), { kind: 'list', language: 'et' }, text);
    for (const text of [
      'What was left unanswered?',
      'which questions were left unanswered',
      'Show me the unanswered questions',
      'what could you not answer?',
      'which questions had no answer',
      'how do I teach you?',
    ])
      assert.deepEqual(readTeachingCommand(text), { kind: 'list', language: 'en' }, text);
  });

  it('is a lesson, or its undoing, in the language of its verb', () => {
    const et = { kind: 'teach', questionId: 'a-1', language: 'et' };
    const en = { ...et, language: 'en' };
    const duty = { kind: 'duty', descriptionId: 'aednik-2', dutyIndex: 11 };
    const written = { kind: 'written', position: 'Ekspert (arved)', number: '3.10' };
    const nothing = { kind: 'nothing' };
    assert.deepEqual(readTeachingCommand('õpeta Q-a-1: aednik-2 11'), { ...et, target: duty });
    assert.deepEqual(readTeachingCommand('OPETA q-a-1:Ekspert (arved), 3.10.'), { ...et, target: written });
    assert.deepEqual(readTeachingCommand('õpeta Q-a-1: mitte midagi'), { ...et, target: nothing });
    assert.deepEqual(readTeachingCommand('Teach Q-a-1: nothing'), { ...en, target: nothing });
    assert.deepEqual(readTeachingCommand('võta tagasi L-b'), { kind: 'undo', lessonId: 'b', language: 'et' });
    assert.deepEqual(readTeachingCommand('take back L-b'), { kind: 'undo', lessonId: 'b', language: 'en' });
  });

  it('is asked again which duty is meant, where none is named', () => {
    const choose = { kind: 'choose', questionId: 'a-1', language: 'et' };
    for (const text of ['õpeta Q-a-1', 'õpeta Q-a-1:', 'õpeta Q-a-1: Aednik'])
      assert.deepEqual(readTeachingCommand(text), choose, text);
  });

  it('is nothing else: what only looks like it is a question', () => {
    for (const text of [
      '',
      'Kes õpetab uusi töötajaid?',
      'õpeta mind',
      'õpeta Q-',
      'Mis jäi eile koosolekul vastamata?',
      'Kes vastab vastamata küsimustele?',
      'võta tagasi',
      'Who answers unanswered questions?',
    ])
      assert.equal(readTeachingCommand(text), undefined, text);
  });
});
