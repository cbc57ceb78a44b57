import assert from 'node:assert/strict';
import type { Answer } from '../../../src/answers/index.js';
import { renderAnswer } from '../../../src/cards/index.js';
import { textsOf } from '../reading.js';
import { inPart, position } from '../sample.js';

const mate = position('Tüürimees', 'Tekiosakond');
const cook = position('Kokk', 'Kambüüs');
const answer: Answer = {
  kind: 'having',
  topic: 'kellel on raadiojaam',
  negated: false,
  rows: [{ position: mate, lines: ['Raadiojaam ja kaardid.'], citation: inPart(mate, 'tools') }],
  more: 0,
};
const row = { position: cook, lines: ['Käsiraadiojaam.'], citation: inPart(cook, 'tools') };
const several: Answer = { ...answer, rows: [...answer.rows, row], more: 3 };

const firstOf = (given: Answer, language: 'et' | 'en') => textsOf(renderAnswer(given, language).card.body)[0];

describe('a card of whose descriptions have something', () => {
  it('says in how many it stands, with those that did not fit', () => {
    assert.equal(firstOf(answer, 'et'), 'Leidsin selle ühest ametijuhendist');
    assert.equal(firstOf(several, 'et'), 'Leidsin selle 5 ametijuhendist');
    assert.equal(firstOf(answer, 'en'), 'I found it in 1 job description');
    assert.equal(firstOf(several, 'en'), 'I found it in 5 job descriptions');
  });

  it('says of those that lack it that they do', () => {
    const lacking: Answer = { ...answer, negated: true };
    assert.equal(firstOf(lacking, 'et'), 'Seda ei ole ühes ametijuhendis');
    assert.equal(firstOf({ ...lacking, more: 2 }, 'en'), '3 job descriptions do not have it');
  });

  it('names each with the words that say so, and both in the sentence for notifications', () => {
    const { card, summary } = renderAnswer(several, 'et');
    assert.deepEqual(textsOf(card.body).slice(1, 5), [
      'kellel on raadiojaam',
      'Tüürimees',
      'Raadiojaam ja kaardid.',
      'Tekiosakond · Töövahendid · versioon 1a2b3c4d',
    ]);
    assert.equal(
      summary,
      'Leidsin selle 5 ametijuhendist: Tüürimees: Raadiojaam ja kaardid; Kokk: Käsiraadiojaam',
    );
  });

  it('does not claim that nobody has it where it was asked who lacks it', () => {
    const unknown: Answer = { ...answer, topic: 'kellel pole raadiojaama', negated: true, rows: [] };
    assert.deepEqual(textsOf(renderAnswer(unknown, 'et').card.body), [
      'Ei leidnud vastust: „kellel pole raadiojaama“.',
      'Mida ametijuhendis kirjas ei ole, seda ma enamasti otsida ei oska. Küsi teistpidi: kellel see on.',
    ]);
    assert.deepEqual(textsOf(renderAnswer({ ...unknown, negated: false }, 'en').card.body), [
      "I couldn't find a job description that says so: “kellel pole raadiojaama”.",
      'Try other words, or choose a position.',
    ]);
  });
});
