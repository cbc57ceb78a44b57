import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const garden = openTestLibrary([
  aDescription({
    title: 'Aednik',
    tools: 'Reha ja kastekann.',
    duties: [
      aDuty('2.1', 'Kastab taimi.', 'Muld on niiske.'),
      aDuty('2.2', 'Niidab muru.', 'Muru on niidetud reedeks.'),
      aDuty('2.3', 'Hooldab seadmeid.', 'Seadmed on hooldatud kuu lõpuks.'),
      aDuty('2.4', 'Peab päevikut.'),
    ],
  }),
  aDescription({ title: 'Florist', duties: [aDuty(null, 'Seob kimpe.'), aDuty(null, 'Müüb lilli.')] }),
]);
const talk = (as: string | null, ...turns: readonly string[]) => leadConversation({ turns, as }, garden).last;
const asked = (...turns: readonly string[]) => talk('Aednik', ...turns).intent;

/** The numbers of the duties that are asked for, and how. */
function numbersAsked(...turns: readonly string[]): string {
  const intent = asked(...turns);
  const each = intent.kind === 'several' ? intent.intents : [intent];
  return each.map((one) => ('number' in one ? `${one.kind} ${one.number}` : one.kind)).join(', ');
}

describe('a duty', () => {
  it('is asked for by its place', () => {
    for (const text of ['the fourth duty', 'mis on mu viimane ülesanne', 'my last task'])
      assert.equal(numbersAsked(text), 'duty 2.4', text);
    assert.equal(numbersAsked('mu eelviimane ülesanne'), 'duty 2.3');
    assert.equal(numbersAsked('teise ülesande tulemused'), 'results 2.2');
    assert.equal(numbersAsked('mis on mu kolmas kohustus', 'järgmine'), 'duty 2.4');
  });

  it('is asked for by its place in those that were shown, with its results', () => {
    for (const text of ['and the results of the second one', 'mis on teise tulemused'])
      assert.equal(numbersAsked('mis on mu ülesanded', text), 'results 2.2', text);
  });

  it('is asked for by its place in the words of somebody who has lost it', () => {
    for (const text of [
      'mis see teine oli',
      'a mis oli teine',
      'what was the second one',
      "what's the second one about",
    ])
      assert.equal(numbersAsked('mis on mu ülesanded', text), 'duty 2.2', text);
    assert.equal(numbersAsked('mis on 2.3', 'loe eelmine uuesti'), 'duty 2.2');
  });

  it('is left behind where all results are asked for', () => {
    for (const text of ['kõik tulemused', 'all results']) {
      const intent = asked('mis on 2.3', text);
      assert.ok(intent.kind === 'results', intent.kind);
      assert.equal(intent.number, null, text);
    }
    assert.equal(numbersAsked('mis on 2.3', 'kõik selle tulemused'), 'results 2.3');
  });

  it('is asked for by its number in words, and by its place where none has that number', () => {
    for (const text of ['ülesanne number kolm', 'punkt kolm', 'what is my duty number three'])
      assert.equal(numbersAsked(text), 'duty 2.3', text);
    assert.equal(numbersAsked('ülesanne number kaks oodatav tulemus'), 'results 2.2');
    assert.doesNotMatch(numbersAsked('ülesanne number seitse'), /duty/);
  });

  it('is one of several at the beginning or the end', () => {
    for (const text of ['loe ette kaks esimest ülesannet', 'my first two duties', 'esimesed kaks punkti'])
      assert.equal(numbersAsked(text), 'duty 2.1, duty 2.2', text);
    for (const text of ['kolm viimast ülesannet', 'the last three tasks'])
      assert.equal(numbersAsked(text), 'duty 2.2, duty 2.3, duty 2.4', text);
    assert.doesNotMatch(talk('Florist', 'kaks esimest ülesannet').intent.kind, /duty|several/);
  });

  it('is not meant by those of another one, or by a place there is none at', () => {
    for (const text of ['teise ülesanded', 'mu kuues ülesanne'])
      assert.doesNotMatch(numbersAsked(text), /duty/, text);
    assert.equal(talk('Florist', 'mis on mu teine ülesanne').answer.kind, 'duties');
  });

  it('is one of all between two that are named', () => {
    const all = 'duty 2.1, duty 2.2, duty 2.3';
    for (const text of ['punktid 2.1 kuni 2.3', 'items 2.1 to 2.3', '2.1-st kuni 2.3-ni', '2.1–2.3'])
      assert.equal(numbersAsked(text), all, text);
    assert.equal(numbersAsked('ülesanded 2 kuni 4'), 'duty 2, duty 3, duty 4');
    const seven = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7']
      .map((number) => `duty ${number}`)
      .join(', ');
    assert.equal(numbersAsked('punktid 2.1 kuni 2.7'), seven, 'what is asked for is all of it');
  });
});

describe('a question by when something must be done', () => {
  it('asks for what is expected of that duty, and not for a thing that it names', () => {
    for (const text of [
      'kui kiiresti pean muru niitma',
      'mis ajaks peab muru niidetud olema',
      'mitu päeva mul muru niitmiseks aega on',
      'kui kaua mul on aega muru üle vaadata',
      'how many days do I have to review the muru',
    ]) {
      const answer = talk('Aednik', text).answer;
      assert.ok(answer.kind === 'duty', `${text}: ${answer.kind}`);
      assert.equal(answer.duty.number, '2.2');
    }
    const answer = talk('Aednik', 'deadline for seadmeid').answer;
    assert.ok(answer.kind === 'duty', answer.kind);
    assert.equal(answer.duty.number, '2.3');
  });

  it('is not answered with all of them where it says not by when what', () => {
    assert.notEqual(numbersAsked('mis ajaks?'), 'results null');
  });
});
