import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const office = (quarter: string) =>
  aDescription({
    title: `${quarter} büroo juhataja`,
    unit: `${quarter} büroo`,
    manager: 'Peadirektori asetäitja',
    rights: [`juhtida (${quarter})`],
  });
const library = openTestLibrary([office('Lõuna'), office('Lääne')]);
const asked = (text: string) => leadConversation({ turns: [text], as: null }, library).last.answer;

describe('one of several who lead the same in another part of the land', () => {
  it('is not found where there is none of that part, and the others are offered', () => {
    for (const text of ['ida büroo juhataja õigused', 'mis õigused on põhja büroo juhatajal']) {
      const answer = asked(text);
      assert.ok(answer.kind === 'unknown-position', `${text}: ${answer.kind}`);
      assert.deepEqual(
        answer.near.map(({ name }) => name),
        ['Lõuna büroo juhataja', 'Lääne büroo juhataja'],
      );
    }
  });

  it('is asked for where no part is said', () => {
    assert.equal(asked('mis õigused on büroo juhatajal').kind, 'which-position');
  });

  for (const word of ['juhi', 'juhil', 'ülemuse', 'ülemusel', 'bossi'])
    it(`is found by whose '${word}' they are, and not whoever is above them`, () => {
      const answer = asked(`mis on lääne büroo ${word} õigused`);

      assert.ok(answer.kind === 'part', answer.kind);
      assert.deepEqual(answer.lines, ['juhtida (Lääne)']);
    });
});
