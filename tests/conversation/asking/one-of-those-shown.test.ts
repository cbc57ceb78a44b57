import assert from 'node:assert/strict';
import type { Answer } from '../../../src/answers/index.js';
import { leadConversation } from '../../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';

const library = openTestLibrary([
  ...['Aednik', 'Florist', 'Kokk', 'Valvur', 'Koristaja'].map((title) =>
    aDescription({ title, duties: [aDuty('1', 'Koostab aruande.')] }),
  ),
  aDescription({
    title: 'Laeva kapten',
    purpose: 'Juhtida laeva.',
    substitutedBy: ['tüürimees', 'Kokk'],
    duties: [aDuty('2.1', 'Hoiab kurssi.'), aDuty('2.2', 'Peab logi.'), aDuty('2.3', 'Kuulab raadiot.')],
  }),
  aDescription({ title: 'Sadama kapten', purpose: 'Juhtida sadamat.' }),
]);

function answered(...turns: readonly string[]): Answer {
  return leadConversation({ turns, as: 'Laeva kapten' }, library).last.answer;
}

/** What the answer is of: the position, or the number of the duty. */
function gist(...turns: readonly string[]): string {
  const answer = answered(...turns);
  if (answer.kind === 'handlers') return answer.found.map(({ position }) => position.name).join(', ');
  if (answer.kind === 'duty') return answer.duty.number ?? '';
  if (answer.kind === 'part') return `${answer.part} ${answer.citation.position.name}`;
  return answer.kind === 'overview' ? answer.position.name : answer.kind;
}

describe('one of those that were shown, by its place', () => {
  const list = 'millised ametikohad on?';

  it('is a position of a list, and the next and the one before are told from there', () => {
    assert.equal(gist(list, 'teine'), 'Florist');
    assert.equal(gist(list, 'see teine', 'järgmine'), 'Kokk');
    assert.equal(gist(list, 'the third one', 'ja eelmine?'), 'Florist');
    assert.equal(gist(list, 'viimane'), 'Valvur');
  });

  it('is one of those that were offered, and the question stays', () => {
    assert.equal(gist('mis on kapteni eesmärk', 'teine'), 'purpose Sadama kapten');
    assert.equal(gist('mis on kapteni eesmärk', 'teine', 'eelmine'), 'purpose Laeva kapten');
  });

  it('is a duty where duties were shown', () => {
    assert.equal(gist('mis on minu ülesanded', 'teine'), '2.2');
    assert.equal(gist('mis on minu ülesanded', 'ei see kolmas'), '2.3');
    assert.equal(gist('mis on minu ülesanded', 'teine', 'järgmine'), '2.3');
    assert.equal(gist('mis on minu ülesanded', 'viimane', 'järgmine'), 'duties');
  });

  it('is asked for where nothing was shown, too little, or one that has no description', () => {
    for (const turns of [
      ['teine'],
      ['see järgmine'],
      [list, 'viimane', 'järgmine'],
      ['kes mind asendab', 'esimene'],
    ])
      assert.equal(gist(...turns), 'which-position', turns.join(' | '));
    assert.equal(gist('kes mind asendab', 'teine'), 'Kokk');
  });
});

describe("'kes veel?' behind who does something", () => {
  const asked = 'kes koostab aruannet';

  it('shows those who were not shown, each once, and then says that there is nobody else', () => {
    const first = gist(asked).split(', ');
    const others = gist(asked, 'kes veel?').split(', ');
    assert.equal(new Set([...first, ...others]).size, 5);
    assert.equal(first.length + others.length, 5);
    for (const more of ['ja keegi veel?', 'kes veel aruannet koostab', 'who else?'])
      assert.equal(gist(asked, 'kes veel?', more), 'nobody-else', more);
  });

  it('is a question of its own where it asks for something else, or where nobody was found', () => {
    assert.equal(gist(asked, 'kes veel logi peab'), 'Laeva kapten');
    assert.equal(gist('kes parandab helikoptereid', 'kes veel?'), 'nobody-handles');
  });

  it('shows the same once more behind any other answer, which holds all, and asks nothing by itself', () => {
    assert.equal(gist('mis on minu eesmärk', 'who else?'), 'purpose Laeva kapten');
    assert.equal(gist('who else?'), 'unclear');
  });
});
