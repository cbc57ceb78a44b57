import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/index.js';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { understand } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Aednik',
    purpose: 'Hoida aed ilus.',
    duties: [aDuty('1', 'Niidab muru.', 'Muru on lühike.'), aDuty('2', 'Kastab taimi.', 'Muld on niiske.')],
  }),
  aDescription({ title: 'Florist', duties: [aDuty('7', 'Seob kimpe.', 'Kimbud on värsked.')] }),
  aDescription({ title: 'Kokk', duties: [aDuty(null, 'Keedab suppi.'), aDuty(null, 'Peseb katlaid.')] }),
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
    'aga mis selles siis öeldakse',
    'kus kohas see täpselt seisab',
    'mis dokumendis see on',
    'kust see info pärit on',
    'kust see tekst tuleb',
    'kust see vastus võetud on',
    'kust sa selle võtsid',
    'kust sa seda tead',
    'kust sul see on',
    'palun mis numbriga see on',
    'mis nr see on',
    'mis punkt see on',
    'mis punktis see on',
    'mitmes ülesanne see siis on',
    'allikas?',
    'and where does this text come from',
    'where is that written down',
    'where did you get that from',
    'so where do you know this',
    'where does it say so',
    'but what does it say exactly',
    'what does that exactly say',
    'which point is it',
    'what number is that',
    'which clause is this',
    'source?',
  ])
    it(`is shown again with its place: '${text}'`, () => {
      assert.equal(gist('Kimbud on värsked.', text), '7 Florist');
      assert.equal(gist('mis on minu eesmärk', text), 'purpose Aednik');
    });

  it('is shown again by the question where its duty has no number, or is there no more', () => {
    assert.equal(gist('kes peseb katlaid', 'kus see kirjas on'), 'handlers');
    const intent = { kind: 'who-handles', topic: 'kes katab peenraid', certain: true } as const;
    for (const id of ['aednik', 'lukksepp']) {
      const before = { intent, descriptionIds: [id], dutyNumber: '9', offered: [], language: 'et' } as const;
      const question = { text: 'kus see kirjas on', asker: { kind: 'unknown' }, before } as const;
      assert.deepEqual(understand(question, library.knowledge), intent);
    }
  });

  for (const text of [
    'kas see on minu ülesanne',
    'kas ma pean seda ise tegema',
    'is that my job?',
    'see on siis minu teha?',
    'kas too on mu asi',
    'kas see on ka minu kohustus',
    'kuulge, kas see on minu ülesanne ka',
    'aga kas see on minu vastutus',
    'seda pean mina ise tegema?',
    'is it also my responsibility',
    'so is this my task',
    'should I do this',
    'do I need to do it',
    'must I do that',
  ])
    it(`is the asker's own or not: '${text}'`, () => {
      assert.equal(gist('kes kastab taimi', text), '2 Aednik');
      assert.equal(gist('kes seob kimpe', text), 'no-mention');
    });

  it('leaves all of the asker’s duties to be looked at where it is no duty, and nobody’s where nobody knows who asks', () => {
    assert.equal(gist('mis on floristi eesmärk', 'kas see on minu ülesanne'), 'duties');
    const about = { kind: 'positions', descriptionIds: ['aednik'], me: true };
    const told = leadConversation(
      { turns: ['mis on floristi eesmärk', 'kas see on minu ülesanne'], as: 'Aednik' },
      library,
    );
    assert.deepEqual(told.last.intent, { kind: 'part', part: 'duties', about, wanted: '' });
    const asked = leadConversation(
      { turns: ['kes kastab taimi', 'kas see on minu ülesanne'], as: null },
      library,
    );
    assert.equal(asked.last.answer.kind, 'unknown-me');
  });

  it('is asked for as a whole', () => {
    assert.equal(gist('mis on ülesande 2 tulemus', 'kõike'), 'duties');
    assert.equal(gist('kas florist seob kimpe', 'kogu tekst'), 'overview');
    assert.equal(gist('kas florist seob kimpe', 'tervikuna'), 'overview');
    assert.equal(gist('does the florist bind kimpe', 'the whole thing'), 'overview');
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
