import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/index.js';
import { leadConversation } from '../../src/conversation/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Aednik',
    purpose: 'Hoida aed ilus.',
    duties: [aDuty('1', 'Niidab muru.', 'Muru on lühike.'), aDuty('2', 'Kastab taimi.', 'Muld on niiske.')],
  }),
  aDescription({ title: 'Florist', duties: [aDuty('7', 'Seob kimpe.', 'Kimbud on värsked.')] }),
]);

function answered(...turns: readonly string[]): Answer {
  return leadConversation({ turns, as: 'Aednik' }, library).last.answer;
}

/** What the answer is of. */
function gist(...turns: readonly string[]): string {
  const answer = answered(...turns);
  if (answer.kind === 'duty') return `${answer.duty.number} ${answer.citation.position.name}`;
  if (answer.kind === 'part') return `${answer.part} ${answer.citation.position.name}`;
  return answer.kind;
}

describe('what was just shown', () => {
  for (const text of [
    'kus see kirjas on',
    'mis seal täpselt kirjas on',
    'mis number see on?',
    'where does it say that',
  ])
    it(`is shown again with its place: '${text}'`, () => {
      assert.equal(gist('Kimbud on värsked.', text), '7 Florist');
      assert.equal(gist('mis on minu eesmärk', text), 'purpose Aednik');
    });

  for (const text of ['kas see on minu ülesanne', 'kas ma pean seda ise tegema', 'is that my job?'])
    it(`is the asker's own or not: '${text}'`, () => {
      assert.equal(gist('kes kastab taimi', text), '2 Aednik');
      assert.equal(gist('kes seob kimpe', text), 'no-mention');
    });

  it('is asked for as a whole', () => {
    assert.equal(gist('mis on minu eesmärk', 'kõik'), 'overview');
    assert.equal(gist('mis on ülesanne 2', 'ja kõik'), 'duties');
    assert.equal(gist('what is my purpose', 'show me everything'), 'overview');
  });

  it('is one of several, though it is said that no other is wanted', () => {
    assert.equal(gist('mis on minu ülesanded', 'ainult esimene'), '1 Aednik');
    assert.equal(gist('mis on minu ülesanded', 'neist teine'), '2 Aednik');
    assert.equal(gist('what are my duties', 'just the first of them'), '1 Aednik');
  });

  it('is asked for in vain where nothing was', () => {
    assert.equal(gist('kus see kirjas on'), 'unclear');
    assert.notEqual(gist('kas see on minu ülesanne'), 'duty');
  });
});
