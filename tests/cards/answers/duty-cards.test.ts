import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/cards/index.js';
import { bodyText, questionsOf, textsOf, titlesOf } from '../reading.js';
import { cite, duty, inPart, position } from '../sample.js';

const coordinator = position('Koordinaator');
const third = duty('3.4', 'Küsimustike saatmine peredele.', 'Küsimustikud on saadetud.', 'Vastused on koos.');
const atThird = cite(coordinator, { kind: 'duty', number: '3.4' });

describe('one duty', () => {
  it('is shown with its number, then what is expected of it', () => {
    const { card, summary } = renderAnswer(
      { kind: 'duty', duty: third, asked: 'duty', citation: atThird },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      '3.4 ',
      'Küsimustike saatmine peredele.',
      'Oodatavad tulemused',
      '- Küsimustikud on saadetud.\n- Vastused on koos.',
      'Koordinaator · Arendustalitus',
      'Ülesanne 3.4 · versioon 1a2b3c4d',
    ]);
    assert.equal(summary, 'Ülesanne 3.4 (Koordinaator): Küsimustike saatmine peredele.');
  });

  it('has its results first when they were asked for', () => {
    const { card } = renderAnswer({ kind: 'duty', duty: third, asked: 'results', citation: atThird }, 'en');
    assert.deepEqual(textsOf(card.body).slice(0, 3), [
      'Expected results: duty 3.4',
      '- Küsimustikud on saadetud.\n- Vastused on koos.',
      'Duty',
    ]);
  });

  it('has its only result as the headline, under words that say what it is', () => {
    const single = duty('3.5', 'Andmete kogumine.', 'Andmed on koos.');
    const answer = { kind: 'duty', duty: single, asked: 'results', citation: atThird } as const;
    const [kicker, result] = renderAnswer(answer, 'et').card.body;
    assert.deepEqual(textsOf(kicker), ['Oodatavad tulemused: ülesanne 3.5']);
    assert.ok(result?.type === 'TextBlock' && result.size === 'Large' && result.text === 'Andmed on koos.');
  });

  it('says so when no result stands beside it', () => {
    const bare = duty(null, 'Muud ülesanded.');
    const answer = { kind: 'duty', duty: bare, asked: 'results', citation: atThird } as const;
    const { card, summary } = renderAnswer(answer, 'et');
    assert.equal(textsOf(card.body)[0], 'Ei leidnud selle ülesande juurest oodatavaid tulemusi.');
    assert.ok(bodyText(card).includes('Muud ülesanded.'));
    assert.ok(summary.startsWith('Ei leidnud'));
  });
});

describe('all duties', () => {
  const duties = [duty('3.1', 'Andmete kogumine.', 'Andmed on koos.'), duty(null, 'Koosolekute juhtimine.')];

  it('are listed with the numbers that they have', () => {
    const answer = {
      kind: 'duties',
      duties,
      withResults: false,
      citation: inPart(coordinator, 'duties'),
    } as const;
    const { card } = renderAnswer(answer, 'et');
    assert.deepEqual(textsOf(card.body).slice(0, 4), [
      'Tööülesanded (2)',
      '3.1 ',
      'Andmete kogumine.',
      'Koosolekute juhtimine.',
    ]);
    assert.ok(!bodyText(card).includes('Andmed on koos.'));
    assert.ok(questionsOf(card).includes('Koordinaator: oodatavad tulemused'));
  });

  it('say of what they are, and how many of all, or that none of them is said to matter most', () => {
    const some = {
      kind: 'duties',
      duties,
      withResults: false,
      citation: inPart(coordinator, 'duties'),
    } as const;
    const ofMatter = { ...some, wanted: { kind: 'of-matter', matter: 'andmed' }, among: 9 } as const;
    assert.equal(textsOf(renderAnswer(ofMatter, 'et').card.body)[0], 'Tööülesanded: andmed (2/9)');
    const foremost = renderAnswer({ ...some, wanted: { kind: 'foremost' } }, 'en').card;
    assert.ok(bodyText(foremost).includes('does not say which of these matter most'));
  });

  it('come with their results when those are wanted', () => {
    const answer = {
      kind: 'duties',
      duties,
      withResults: true,
      citation: inPart(coordinator, 'duties'),
    } as const;
    const { card } = renderAnswer(answer, 'et');
    assert.ok(bodyText(card).includes('- Andmed on koos.'));
  });

  it('that do not fit are named by number, and the first of them is a button', () => {
    const page = 'Partnerite ja töötajate juhendamine andmete kogumisel. '.repeat(20).trim();
    const many = Array.from({ length: 14 }, (_, index) => duty(`3.${index + 1}`, page));
    const answer = {
      kind: 'duties',
      duties: many,
      withResults: false,
      citation: inPart(coordinator, 'duties'),
    } as const;
    const { card } = renderAnswer(answer, 'et');
    const shown = textsOf(card.body).filter((text) => text === page).length;
    assert.ok(shown > 5 && shown < 14, `${shown} shown`);
    const left = many.slice(shown).map(({ number }) => number);
    assert.ok(bodyText(card).includes(`Siia ei mahtunud veel ${left.length} ülesannet: ${left.join(', ')}.`));
    assert.equal(questionsOf(card)[0], `Koordinaator: ülesanne ${left[0]}`);
  });
});

describe('a duty that is not there', () => {
  it('is answered with the numbers that are, and buttons for the nearest', () => {
    const numbers = Array.from({ length: 11 }, (_, index) => `3.${index + 1}`);
    const { card, summary } = renderAnswer(
      { kind: 'duty-missing', number: '3.14', position: coordinator, numbers },
      'et',
    );
    assert.equal(textsOf(card.body)[0], 'Ei leidnud ülesannet 3.14.');
    assert.ok(bodyText(card).includes('3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 3.10, 3.11'));
    assert.deepEqual(titlesOf(card), [
      'Ülesanne 3.7',
      'Ülesanne 3.8',
      'Ülesanne 3.9',
      'Ülesanne 3.10',
      'Ülesanne 3.11',
      'Tööülesanded',
    ]);
    assert.equal(summary, 'Ei leidnud ülesannet 3.14. Vaatasin: Koordinaator');
  });

  it('is told apart from duties that have no numbers', () => {
    const answer = { kind: 'duty-missing', number: '2', position: coordinator, numbers: [] } as const;
    assert.ok(bodyText(renderAnswer(answer, 'en').card).includes('have no numbers'));
  });
});
