import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

describe('a name of somebody who leads something', () => {
  const box = openTestLibrary([
    aDescription({ title: 'Kassapidaja', manager: 'Direktor', duties: [aDuty('1', 'Selling tickets.')] }),
    aDescription({ title: 'Valgustaja', manager: 'Tehnikajuht', duties: [aDuty('1', 'Hooldab lampe.')] }),
  ]);
  const answered = (text: string) => leadConversation({ turns: [text], as: 'Valgustaja' }, box).last.answer;

  it("is not the asker's own superior, and near is who sees to that", () => {
    for (const text of ['tickets manager', 'the selling tickets manager']) {
      const answer = answered(text);
      assert.ok(answer.kind === 'unknown-position', `${text}: ${answer.kind}`);
      assert.deepEqual(
        answer.near.map(({ name }) => name),
        ['Kassapidaja'],
      );
    }
    assert.equal(answered('koristuse juht').kind, 'unknown-position');
  });

  it("is the asker's own superior where nothing is said of what they lead", () => {
    for (const text of ['juht', 'my manager', 'otsene juht', 'kes on juht']) {
      const answer = answered(text);
      assert.ok(answer.kind === 'part' && answer.lines.join() === 'Tehnikajuht', text);
    }
  });
});
