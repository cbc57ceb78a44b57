import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Answer } from '../../src/answers/index.js';
import { renderAnswer, renderWelcome, type Drawings } from '../../src/cards/index.js';
import { cardLimit } from '../../src/cards/assembling/assemble.js';
import type { AdaptiveCard } from '../../src/cards/assembling/adaptive-card.js';
import { readsAsWritten } from '../../src/cards/assembling/markdown.js';
import { answersByKind } from './any-answer.js';
import { assertValidCard, complaints } from './card-schema.js';
import { linksOf, questionsOf, textsOf } from './reading.js';

const languages = ['et', 'en'] as const;
const notFound: ReadonlySet<Answer['kind']> = new Set([
  'part-silent',
  'duty-missing',
  'nobody-handles',
  'nobody-else',
  'no-mention',
  'no-such-unit',
  'unknown-position',
  'unknown-me',
  'outside',
  'unclear',
  'no-descriptions',
] as const);
const beginning = { et: 'Ei leidnud', en: "I couldn't find" } as const;

/** Without the data of pictures, which have a limit of their own. */
function bytesOf(card: AdaptiveCard): number {
  const text = JSON.stringify(card, (key, value: unknown) =>
    key === 'url' && String(value).startsWith('data:') ? '' : value,
  );
  return Buffer.byteLength(text, 'utf16le');
}

const drawings: Drawings = { substitution: () => ({ url: `data:image/png;base64,${'A'.repeat(40_000)}` }) };

/** A browser cuts off a word that is wider than the card, unless it stands in a TextBlock. */
function assertBreaks(card: AdaptiveCard): void {
  for (const element of card.body) {
    if (element.type !== 'RichTextBlock') continue;
    const runs = element.inlines.map(({ text }) => text);
    // What was cut to fit may have lost the marks for which it stood there.
    const isCut = runs.at(-1)?.endsWith('…') === true;
    if (!isCut && runs.every(readsAsWritten)) assert.doesNotMatch(runs.join(''), /\S{31}/u);
  }
}

function assertFits(card: AdaptiveCard, summary: string): void {
  assertValidCard(card);
  assertBreaks(card);
  assert.ok(bytesOf(card) <= cardLimit, `${bytesOf(card)} bytes`);
  const questions = questionsOf(card);
  assert.equal(new Set(questions).size, questions.length);
  for (const action of card.actions)
    if (action.type === 'Action.Submit') assert.equal(action.data.msteams.value, action.data.question);
  const links = linksOf(card);
  assert.equal(new Set(links).size, links.length);
  assert.ok(summary.length > 0 && summary.length <= 300, `${summary.length} in the summary`);
  assert.doesNotMatch(summary, /[\r\n]/u);
  assert.equal(card.fallbackText, summary);
}

describe('every card', () => {
  for (const [kind, answers] of answersByKind) {
    it(`is valid, small, labelled and at most six buttons wide whatever it holds: ${kind}`, () => {
      fc.assert(
        fc.property(answers, fc.constantFrom(...languages), (answer, language) => {
          const { card, summary } = renderAnswer(answer, language, drawings);
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
