import assert from 'node:assert/strict';
import { readBank, scoreQuestion } from '../../../src/conversation/index.js';
import { readTexts, type BankQuestion, type Verdict } from '../../../src/conversation/asking/bank.js';
import { aGarden } from '../garden.js';

const garden = aGarden();

function aQuestion(said: Partial<BankQuestion>): BankQuestion {
  return {
    id: 'q1',
    lang: 'et',
    me: null,
    turns: ['Kes asendab Aednikku?'],
    kind: 'answer',
    intent: 'substitutedBy',
    position: 'Aednik',
    contains: [],
    absent: [],
    ...said,
  };
}

function verdict(said: Partial<BankQuestion>): Verdict {
  return scoreQuestion(aQuestion(said), garden).verdict;
}

describe('what a person reads on a card', () => {
  it('is every text, title, value and altText, however deep, in its order', () => {
    const card = {
      type: 'AdaptiveCard',
      fallbackText: 'unread',
      body: [
        { type: 'TextBlock', text: 'one', id: 'unread' },
        { type: 'FactSet', facts: [{ title: 'two', value: 'three' }] },
        { type: 'ColumnSet', columns: [{ items: [{ type: 'Image', url: 'unread', altText: 'four' }] }] },
      ],
      actions: [
        { type: 'Action.Submit', title: 'five', data: { question: 'unread', deep: { value: 'six' } } },
      ],
    };
    assert.deepEqual(readTexts(card), ['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('is nothing on what is no card', () => {
    for (const value of [null, undefined, 7, 'text', [], {}, { text: null }, { text: 5 }]) {
      assert.deepEqual(readTexts(value), []);
    }
  });
});

describe('the verdict on a reply', () => {
  it('is right when it holds all that it must and nothing that it must not, without regard to case and white space', () => {
    assert.equal(verdict({ contains: ['FLORIST'] }), 'right');
    assert.equal(verdict({ contains: ['flo  rist'] }), 'wrong');
    assert.equal(
      verdict({ turns: ['Mis on Aedniku ülesanne 3.1?'], contains: ['kastab   kasvuhoone\ntaimi'] }),
      'right',
    );
    assert.equal(verdict({ contains: ['Florist', 'Valvur'] }), 'wrong');
    assert.equal(verdict({ contains: ['Florist'], absent: ['florist'] }), 'wrong');
  });

  it('is on the reply to the last message of the conversation', () => {
    const turns = ['Kes asendab Aednikku?', 'Aga kes on tema juht?'];
    assert.equal(verdict({ turns, contains: ['Osakonna juhataja'] }), 'right');
    const { last } = scoreQuestion(aQuestion({ turns }), garden);
    assert.equal(last.intent.kind === 'part' && last.intent.part, 'manager');
  });

  it('takes the asker for the holder of the position that the question names', () => {
    assert.equal(verdict({ me: 'Florist', turns: ['Kes mind asendab?'], contains: ['Aednik'] }), 'right');
    assert.equal(verdict({ me: null, turns: ['Kes mind asendab?'], contains: ['Aednik: '] }), 'silent');
    assert.equal(verdict({ me: 'Lendur', turns: ['Kes mind asendab?'], contains: ['Aednik: '] }), 'silent');
  });

  it('is silent when the reply found nothing although there is an answer', () => {
    assert.equal(verdict({ turns: ['Mis on Aedniku ülesanne 9.9?'], contains: ['Kastab'] }), 'silent');
    assert.equal(verdict({ turns: ['What is duty 9.9 of the Aednik?'], contains: ['Kastab'] }), 'silent');
  });

  it('is asked when the reply asks back instead', () => {
    assert.equal(verdict({ turns: ['Kes asendab spetsialisti?'], contains: ['Hankija'] }), 'asked');
  });

  it('is right on several that fit when they are offered, and wrong when one was guessed', () => {
    const clarify: Partial<BankQuestion> = { kind: 'clarify', contains: ['hanked', 'arved'] };
    assert.equal(verdict({ ...clarify, turns: ['Kes asendab spetsialisti?'] }), 'right');
    assert.equal(verdict({ ...clarify, turns: ['Kes asendab Aednikku?'] }), 'wrong');
    assert.equal(verdict({ ...clarify, turns: ['Mis on Aedniku ülesanne 9.9?'] }), 'silent');
    assert.equal(
      verdict({ kind: 'clarify', contains: ['Hankija'], turns: ['Kes asendab spetsialisti?'] }),
      'asked',
    );
  });

  it('is right on what is unknown when nothing was found, and wrong when something was answered', () => {
    const unknown: Partial<BankQuestion> = { kind: 'unknown', absent: ['Florist on'] };
    assert.equal(verdict({ ...unknown, turns: ['Mis on Aedniku ülesanne 9.9?'] }), 'right');
    assert.equal(verdict({ ...unknown, turns: ['Kes asendab Aednikku?'] }), 'wrong');
    assert.equal(verdict({ ...unknown, turns: ['Kes asendab spetsialisti?'] }), 'asked');
    assert.equal(
      verdict({ kind: 'unknown', absent: ['Aednik'], turns: ['Mis on Aedniku ülesanne 9.9?'] }),
      'wrong',
    );
  });

  it('is on who handles something as on any answer', () => {
    const handled: Partial<BankQuestion> = { kind: 'who-handles', turns: ['Kes seob pulmakimpe?'] };
    assert.equal(verdict({ ...handled, contains: ['Florist', '3.1'] }), 'right');
    assert.equal(verdict({ ...handled, contains: ['Aednik, 3.1'] }), 'wrong');
  });
});

describe('a bank', () => {
  it('is read line by line, empty lines left out', () => {
    const lines = [aQuestion({}), aQuestion({ id: 'q2' })].map((each) => JSON.stringify(each));
    assert.deepEqual(
      readBank(`${lines.join('\n\n')}\n`).map(({ id }) => id),
      ['q1', 'q2'],
    );
    assert.deepEqual(readBank(''), []);
  });

  it('names the line that is no question', () => {
    const good = JSON.stringify(aQuestion({}));
    for (const bad of ['{"id": "q2"', '{"id": "q2"}', JSON.stringify(aQuestion({ turns: [] }))]) {
      assert.throws(() => readBank(`${good}\n\n${bad}\n`), /\b3\b/u);
    }
  });
});
