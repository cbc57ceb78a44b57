import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Answer } from '../../src/answers/index.js';
import { cardLimit, renderAnswer, renderWelcome, type AdaptiveCard } from '../../src/cards/index.js';
import { answersByKind } from './any-answer.js';
import { assertValidCard, complaints } from './card-schema.js';
import { questionsOf, textsOf } from './reading.js';

const languages = ['et', 'en'] as const;
const notFound: ReadonlySet<Answer['kind']> = new Set([
  'part-silent',
  'duty-missing',
  'nobody-handles',
  'no-mention',
  'no-such-unit',
  'unknown-position',
  'unknown-me',
  'outside',
  'unclear',
  'no-descriptions',
] as const);
const beginning = { et: 'Ei leidnud', en: "I couldn't find" } as const;

function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf16le');
}

function assertFits(card: AdaptiveCard, summary: string): void {
  assertValidCard(card);
  assert.ok(bytesOf(card) < cardLimit, `${bytesOf(card)} bytes`);
  const questions = questionsOf(card);
  assert.equal(new Set(questions).size, questions.length);
  for (const { data } of card.actions) assert.equal(data.msteams.value, data.question);
  assert.ok(summary.length > 0 && summary.length <= 300, `${summary.length} in the summary`);
  assert.doesNotMatch(summary, /[\r\n]/u);
  assert.equal(card.fallbackText, summary);
}

describe('every card', () => {
  for (const [kind, answers] of answersByKind) {
    it(`is valid, small, labelled and at most six buttons wide whatever it holds: ${kind}`, () => {
      fc.assert(
        fc.property(answers, fc.constantFrom(...languages), (answer, language) => {
          const { card, summary } = renderAnswer(answer, language);
          assertFits(card, summary);
          assert.equal(card.lang, language);
          const [first = ''] = textsOf(card.body);
          if (!notFound.has(kind)) return;
          assert.ok(first.startsWith(beginning[language]), first);
          assert.ok(summary.startsWith(beginning[language]), summary);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('welcomes in both languages with six questions', () => {
    for (const language of languages) {
      const { card, summary } = renderWelcome(language);
      assertFits(card, summary);
      assert.equal(card.actions.length, 6);
    }
  });

  it('is judged by a reader that does see faults', () => {
    assert.notDeepEqual(
      complaints({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok', text: 'x' }] }),
      [],
    );
    const { card } = renderWelcome('et');
    assert.throws(() => assertValidCard({ ...card, actions: [] }));
  });
});
