import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const words = theseWords('n kaugtöö, kodukontor | home office, remote work\nn jurist | lawyer');
const library = openTestLibrary(
  [
    aDescription({
      title: 'Head of Office',
      unit: 'Tartu Office',
      manager: 'Director',
      subordinates: ['Cleaner'],
      substitutedBy: ['Cleaner'],
      duties: [aDuty('1', 'Approves the budget.')],
    }),
    aDescription({
      title: 'Cleaner',
      unit: 'Tartu Office',
      manager: 'Head of Office',
      substitutedBy: ['Head of Office'],
      rights: ['to refuse overtime', 'to do remote work on Fridays'],
      duties: [
        aDuty('1', 'Cleans the office.', 'Floors are washed daily.'),
        aDuty('2', 'Answers letters.', 'Letters are answered in five days.'),
        aDuty('3', 'Renews software licences.'),
      ],
    }),
    aDescription({
      title: 'IT Support Officer',
      unit: 'Tartu Office',
      duties: [aDuty('1', 'Mends computers.')],
    }),
    aDescription({ title: 'Vanemjurist', unit: 'Tartu Office', duties: [aDuty('1', 'Koostab lepinguid.')] }),
  ],
  { words },
);
const asked = (as: string | null, ...turns: readonly string[]) =>
  leadConversation({ turns, as }, library).last;

describe('whoever is called the head of something', () => {
  it('is not named by what they are the head of', () => {
    const { answer } = asked(null, 'who cleans the office');

    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.equal(answer.found[0]?.position.name, 'Cleaner');
  });

  for (const text of [
    'who replaces the head of office',
    'office head substitute',
    'head of office substitute',
  ])
    it(`is named by both: '${text}'`, () => {
      const { answer } = asked(null, text);

      assert.ok(answer.kind === 'stand-ins', answer.kind);
      assert.equal(answer.name, 'Head of Office');
    });
});

describe('reporting', () => {
  for (const text of ['does somebody report to me', 'who all are reporting to me'])
    it(`to the one who asks is done by those below: '${text}'`, () => {
      const { intent } = asked('Head of Office', text);

      assert.equal(intent.kind === 'part' && intent.part, 'subordinates');
    });

  for (const text of ['tell me who i report to', 'who do i report to'])
    it(`of the one who asks is to who is above: '${text}'`, () => {
      const { intent } = asked('Cleaner', text);

      assert.equal(intent.kind === 'part' && intent.part, 'manager');
    });
});

describe('whether something is a duty', () => {
  it('is answered by the duty, or by there being none', () => {
    const { answer } = asked('Cleaner', 'is it my task to answer to letters');

    assert.ok(answer.kind === 'duties', answer.kind);
    assert.deepEqual(
      answer.duties.map(({ number }) => number),
      ['2'],
    );
    assert.equal(asked('Cleaner', 'is it my task to repair cars').answer.kind, 'no-mention');
  });
});

describe('words of an office', () => {
  it('for results and for the time that there is are understood', () => {
    for (const text of ['my KPIs', 'within how many days must the letters be answered'])
      assert.equal(asked('Cleaner', text).intent.kind, 'results', text);
  });

  it('for who stands in, and for work at home', () => {
    assert.equal(asked('Cleaner', 'who acts on my behalf').answer.kind, 'stand-ins');
    assert.equal(asked('Cleaner', 'who signs in my absence').answer.kind, 'stand-ins');
    const { answer } = asked('Cleaner', 'am i allowed to work from home');
    assert.ok(answer.kind === 'part', answer.kind);
    assert.deepEqual([answer.marked, answer.unnamedThings], [[1], []]);
  });

  it('of what is paid ask for pay only where a person is', () => {
    assert.equal(asked('Cleaner', 'how much am i paid').intent.kind, 'outside');
    assert.notEqual(asked('Cleaner', 'must the letters be paid').intent.kind, 'outside');
  });

  it('that say for whom ask for no purpose', () => {
    const { intent } = asked(null, 'what are the requirements for the cleaner');

    assert.ok(intent.kind === 'several', intent.kind);
  });

  it('that say what is required in particular are answered by that alone', () => {
    assert.equal(asked(null, 'is military service required for the cleaner').answer.kind, 'no-mention');
  });

  it('of one who may or must are of the one who asks, whomever else they name', () => {
    const { intent } = asked('Cleaner', 'can i refuse to talk to journalist');

    assert.deepEqual(intent.kind === 'topic' && intent.about.kind === 'positions' && intent.about.me, true);
  });

  it('for a responsible person need no question word', () => {
    const { answer } = asked(null, 'person responsible for letters');

    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.equal(answer.found[0]?.duty.number, '2');
  });

  it('how a duty is measured goes on from it', () => {
    const { answer } = asked('Cleaner', 'show my duty 2', 'how it is measured');

    assert.ok(answer.kind === 'duty', answer.kind);
    assert.deepEqual([answer.duty.number, answer.asked], ['2', 'results']);
  });

  it('that are misspelt are no words of the matter', () => {
    const { intent } = asked(null, 'who is resposible for letters');

    assert.equal(intent.kind === 'who-handles' && intent.topic, 'who is responsible for letters');
  });

  it('that name a part may be of the next matter of which somebody is asked for', () => {
    const { answer } = asked(null, 'who cleans the office', 'and software licences?');

    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.equal(answer.found[0]?.duty.number, '3');
  });

  it('for a position that is called otherwise bring the one that is meant', () => {
    const { answer } = asked(null, 'what rights has lawyer');

    assert.ok(answer.kind === 'unknown-position', answer.kind);
    assert.deepEqual(
      answer.near.map(({ name }) => name),
      ['Vanemjurist'],
    );
  });
});
