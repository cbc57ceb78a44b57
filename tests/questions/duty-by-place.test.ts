import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const garden = openTestLibrary(
  [
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
  ],
  { words: theseWords('n luba | permit\nn tuli | fire\nn õppus | drill\nn ehitamine | building') },
);
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
    assert.equal(numbersAsked('teise ülesande tulemused'), 'results 2.2');
    assert.equal(numbersAsked('mis on mu kolmas kohustus', 'järgmine'), 'duty 2.4');
  });

  it('is asked for by its place in those that were shown, with its results', () => {
    for (const text of ['and the results of the second one', 'mis on teise tulemused'])
      assert.equal(numbersAsked('mis on mu ülesanded', text), 'results 2.2', text);
  });

  it('is not meant by several, by those of another one, or by a place there is none at', () => {
    for (const text of ['kolm viimast ülesannet', 'teise ülesanded', 'mu kuues ülesanne'])
      assert.doesNotMatch(numbersAsked(text), /duty/, text);
    assert.equal(talk('Florist', 'mis on mu teine ülesanne').answer.kind, 'duties');
  });

  it('is one of all between two that are named', () => {
    const all = 'duty 2.1, duty 2.2, duty 2.3';
    for (const text of ['punktid 2.1 kuni 2.3', 'items 2.1 to 2.3', '2.1-st kuni 2.3-ni', '2.1–2.3'])
      assert.equal(numbersAsked(text), all, text);
    assert.equal(numbersAsked('ülesanded 2 kuni 4'), 'duty 2, duty 3, duty 4');
  });
});

describe('a question by when something must be done', () => {
  it('asks for what is expected of that duty, and not for a thing that it names', () => {
    for (const text of ['kui kiiresti pean muru niitma', 'mis ajaks peab muru niidetud olema']) {
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

describe('what is asked after somebody was shown', () => {
  const house = openTestLibrary(
    [
      aDescription({
        title: 'Training Instructor',
        unit: 'Training Centre',
        requirements: { education: 'Higher education' },
      }),
      aDescription({
        title: 'Network Engineer',
        requirements: { education: 'Secondary education' },
        duties: [aDuty('1', 'Managing software licences.')],
      }),
    ],
    { words: theseWords('n haridus, koolitus | education, training') },
  );

  it('is asked of them, though some title has a word of its sense', () => {
    const turns = ['who manages software licences', 'and education'];
    const { answer } = leadConversation({ turns, as: null }, house).last;
    assert.ok(answer.kind === 'part', answer.kind);
    assert.equal(answer.citation.position.name, 'Network Engineer');
  });
});

describe('a greeting', () => {
  it('may ask how one is', () => {
    for (const text of [
      'tere, kuidas läheb',
      'kuidas läheb?',
      'hi how are you',
      'terekest, kuidas käsi käib',
    ])
      assert.equal(asked(text).kind, 'greeting', text);
    assert.notEqual(asked('kuidas läheb muru niitmisega').kind, 'greeting');
  });
});

describe('an English noun', () => {
  it('is no right and no dismissal, though a verb sounds like it', () => {
    for (const text of ['building permits', 'fire drills'])
      assert.ok(!['part', 'outside'].includes(asked(text).kind), text);
    assert.equal(asked('am I permitted to sell flowers').kind, 'part');
  });
});

describe('which of two replaces something', () => {
  const stage = openTestLibrary([
    aDescription({ title: 'Sound Technician', duties: [aDuty('1', 'Mixing sound.')] }),
    aDescription({ title: 'Lighting Technician', duties: [aDuty('1', 'Replacing lamps on stage.')] }),
  ]);
  const answered = (text: string) => leadConversation({ turns: [text], as: null }, stage).last.intent.kind;

  it('is who does it, where no person is replaced', () => {
    assert.equal(
      answered('which of the sound technician and lighting technician replaces lamps'),
      'who-handles',
    );
  });

  it('is who stands in, where somebody is', () => {
    for (const text of [
      'which of the sound technician and lighting technician replaces the director',
      'who replaces the sound technician or the lighting technician',
    ])
      assert.notEqual(answered(text), 'who-handles', text);
  });
});

describe('one of two who are called the same', () => {
  const harbour = openTestLibrary([
    aDescription({
      id: 'sadamas',
      title: 'Valvur',
      unit: 'Jahisadam',
      requirements: { education: 'Keskharidus' },
    }),
    aDescription({
      id: 'laos',
      title: 'Valvur',
      unit: 'Lao haldus',
      requirements: { education: 'Põhiharidus' },
    }),
  ]);
  const unitOf = (text: string) => {
    const { answer } = leadConversation({ turns: [text], as: null }, harbour).last;
    return answer.kind === 'part' ? answer.citation.position.unit : answer.kind;
  };

  it('is told by a part of the name of the unit', () => {
    for (const text of ['valvuri haridus sadamas', 'mis haridus on sadama valvuril'])
      assert.equal(unitOf(text), 'Jahisadam', text);
  });

  it('is asked for where nothing tells', () => {
    assert.equal(unitOf('valvuri haridus'), 'which-position');
  });
});
