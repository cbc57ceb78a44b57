import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  renderTaught,
  renderTeachingChoice,
  renderTeachingRefusal,
  renderUnanswered,
  renderUndone,
} from '../../../src/cards/index.js';
import { anyCharacter } from '../../builders/any-character.js';
import { cardLimit, type Rendered } from '../../../src/cards/assembling/assemble.js';
import { assertValidCard } from '../card-schema.js';
import { bodyText, questionsOf, textsOf, titlesOf } from '../reading.js';
import { duty } from '../sample.js';

const question = {
  id: 'k-1',
  text: 'Kes toidab karusid?',
  times: 3,
  lastAt: new Date('2026-03-02T09:00:00Z'),
};
const choice = {
  position: 'Aednik',
  descriptionId: 'aednik',
  dutyIndex: 1,
  duty: duty('3.2', 'Hooldab loomi.'),
};

const nothingElse = { stale: [], disliked: [] };

describe('the cards by which HR teaches', () => {
  it('show each question with how often and when it was asked, and a button for it', () => {
    const { card } = renderUnanswered(
      { questions: [question, { ...question, id: 'k-2', times: 1 }], total: 7, ...nothingElse },
      'et',
    );
    assert.equal(textsOf(card.body)[0], 'Need küsimused jäid vastamata');
    assert.match(bodyText(card), /Kes toidab karusid\?\n3 korda, viimati 2\. märts 2026/u);
    assert.match(bodyText(card), /1 kord, viimati/u);
    assert.match(bodyText(card), /Vastamata on veel 5\./u);
    assert.deepEqual(titlesOf(card), ['Õpeta 1', 'Õpeta 2']);
    assert.deepEqual(questionsOf(card), ['õpeta Q-k-1', 'õpeta Q-k-2']);
  });

  it('date a question by Estonian time, whatever the clock of the machine', () => {
    const lastAt = new Date('2026-05-01T22:30:00Z');
    const { card } = renderUnanswered(
      { questions: [{ ...question, lastAt }], total: 1, ...nothingElse },
      'en',
    );
    assert.match(bodyText(card), /2 May 2026/u);
  });

  it('say so where there is none', () => {
    const { card, summary } = renderUnanswered({ questions: [], total: 0, ...nothingElse }, 'en');
    assert.equal(summary, 'No questions are waiting for an answer.');
    assertValidCard(card);
  });

  it('show a lesson whose duty is gone, with a button that takes it back, and how many more there are', () => {
    const stale = [
      { id: 'l-1', text: 'Kes toidab karusid?' },
      { id: 'l-2', text: 'Kes tellib toonerit?' },
    ];
    const { card } = renderUnanswered({ questions: [], total: 0, stale, disliked: [] }, 'et');
    assert.match(bodyText(card), /Õpetus küsimuse „Kes toidab karusid\?“ kohta enam ei kehti/u);
    assert.match(bodyText(card), /Kehtetuid õpetusi on veel 1\./u);
    assert.deepEqual(questionsOf(card)[0], 'võta tagasi L-l-1');
    assertValidCard(card);
  });

  it('show which answers were not liked, when, and what was said of them', () => {
    const at = new Date('2026-03-02T09:00:00Z');
    const disliked = [
      { text: 'Kes kastab?', comment: 'Mitte tema.', at },
      { text: '', comment: null, at },
    ];
    const { card } = renderUnanswered({ questions: [], total: 0, stale: [], disliked }, 'et');
    assert.match(
      bodyText(card),
      /Nende vastustega ei oldud rahul\nKes kastab\?\nMitte tema\. · 2\. märts 2026\n…\n2\. märts 2026/u,
    );
  });

  it('offer the likeliest duties, and that it is none of them', () => {
    const { card } = renderTeachingChoice({ id: 'k-1', text: question.text, choices: [choice] }, 'et');
    assert.match(bodyText(card), /Aednik\n3\.2 \nHooldab loomi\./u);
    assert.deepEqual(questionsOf(card).slice(0, 2), ['õpeta Q-k-1: aednik 1', 'õpeta Q-k-1: mitte midagi']);
    assert.deepEqual(titlesOf(card).slice(0, 2), ['Aednik 3.2', 'Mitte midagi neist']);
  });

  it('say what was taught, with a button that takes it back', () => {
    const { card, summary } = renderTaught({ lessonId: 'l-1', text: question.text, meant: choice }, 'en');
    assert.match(bodyText(card), /Aednik/u);
    assert.match(summary, /Kes toidab karusid\?/u);
    assert.equal(questionsOf(card)[0], 'take back L-l-1');
    const nothing = renderTaught({ lessonId: 'l-1', text: question.text, meant: null }, 'et');
    assert.match(bodyText(nothing.card), /ükski ametikoht/u);
  });

  it('are valid and small whatever they hold', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 3_000 });
    const id = fc.uuid();
    const shown = fc.record({ id, text, times: fc.nat(), lastAt: fc.date({ noInvalidDate: true }) });
    const meant = fc.record({
      position: text,
      descriptionId: fc.constantFrom('aednik', 'florist'),
      dutyIndex: fc.nat(99),
      duty: fc.record({ number: fc.option(text), text: text.filter((each) => each !== '') }),
    });
    const cards: readonly fc.Arbitrary<(language: 'et' | 'en') => Rendered>[] = [
      fc
        .record({
          questions: fc.array(shown, { maxLength: 5 }),
          total: fc.nat(),
          stale: fc.array(fc.record({ id, text })),
          disliked: fc.array(
            fc.record({ text, comment: fc.option(text), at: fc.date({ noInvalidDate: true }) }),
            { maxLength: 3 },
          ),
        })
        .map((list) => (language) => renderUnanswered(list, language)),
      fc
        .record({ id, text, choices: fc.array(meant, { maxLength: 3 }) })
        .map((asked) => (language) => renderTeachingChoice(asked, language)),
      fc
        .record({ lessonId: id, text, meant: fc.option(meant) })
        .map((taught) => (language) => renderTaught(taught, language)),
      text.map((said) => (language) => renderUndone(said, language)),
      fc
        .constantFrom('not-hr' as const, 'no-question' as const, 'no-duty' as const, 'no-lesson' as const)
        .map((why) => (language) => renderTeachingRefusal(why, language)),
    ];
    fc.assert(
      fc.property(fc.oneof(...cards), fc.constantFrom('et' as const, 'en' as const), (render, language) => {
        const { card, summary } = render(language);
        assertValidCard(card);
        assert.ok(Buffer.byteLength(JSON.stringify(card), 'utf16le') <= cardLimit);
        assert.ok(summary.length > 0 && summary.length <= 300);
      }),
    );
  });
});
