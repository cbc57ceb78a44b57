import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const garden = openTestLibrary([aDescription({ title: 'Aednik', duties: [aDuty('1', 'Niidab muru.')] })], {
  words: theseWords('n luba | permit\nn tuli | fire\nn õppus | drill\nn ehitamine | building'),
});
const asked = (text: string) => leadConversation({ turns: [text], as: 'Aednik' }, garden).last.intent;

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
      "what's up",
      "how's it going",
      'tsau mis teoksil',
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

describe('whoever is at the head of a council', () => {
  const town = openTestLibrary([
    aDescription({ title: 'Linnapea', duties: [aDuty('1', 'Eelarve esitamine volikogule.')] }),
  ]);
  const answerTo = (text: string) => leadConversation({ turns: [text], as: null }, town).last.answer.kind;

  it('is not found, and is not whoever has a duty towards the council', () => {
    assert.equal(answerTo('kes on volikogu esimees'), 'unclear');
    assert.equal(answerTo('volikogu esimehe asendaja'), 'unknown-position');
  });

  it('is not asked for where somebody is who does something', () => {
    assert.equal(answerTo('kes esitab eelarve volikogule'), 'handlers');
  });
});

describe('a title in its own word', () => {
  const office = openTestLibrary(
    [
      aDescription({ title: 'Projekteerija', requirements: { education: 'Magister' } }),
      aDescription({ title: 'Ehitusinsener', requirements: { education: 'Bakalaureus' } }),
    ],
    { words: theseWords('n projekteerija, ehitusinsener, konstruktor | designer') },
  );
  const answered = (text: string) => leadConversation({ turns: [text], as: null }, office).last.answer;

  it('names nobody else who may be called so', () => {
    const answer = answered('mis haridust on projekteerijal vaja');

    assert.ok(answer.kind === 'part', answer.kind);
    assert.deepEqual(answer.lines, ['Magister']);
  });

  it('leaves it open who is meant by a word that is nobody’s title', () => {
    assert.equal(answered('mis haridust on konstruktoril vaja').kind, 'which-position');
  });
});
