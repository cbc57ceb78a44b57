import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { questionAbout } from '../../../src/cards/index.js';
import {
  nameAsked,
  phraseFor,
  questionForPositions,
  questionWithoutPosition,
  restate,
} from '../../../src/cards/assembling/question-back.js';
import { fields } from '../../../src/descriptions/index.js';
import type { About } from '../../../src/questions/index.js';
import { anyIntent } from '../any-answer.js';

const unsaid: About = { kind: 'unsaid' };

describe('the questions behind buttons', () => {
  it('name the position, then say a fixed phrase', () => {
    assert.equal(questionAbout('Koordinaator', 'substitutedBy', 'et'), 'Koordinaator: kes asendab?');
    assert.equal(questionAbout('Koordinaator', 'substitutes', 'et'), 'Koordinaator: keda asendab?');
    assert.equal(
      questionAbout('Koordinaator', 'substitutes', 'en'),
      'Koordinaator: whom does it stand in for?',
    );
    assert.equal(
      questionAbout('Koordinaator', { kind: 'duty', number: '3.4' }, 'et'),
      'Koordinaator: ülesanne 3.4',
    );
    assert.equal(
      questionAbout('Koordinaator', { kind: 'results', number: '3.4' }, 'en'),
      'Koordinaator: what are the expected results of duty 3.4?',
    );
    assert.equal(
      questionAbout('Koordinaator', { kind: 'results', number: null }, 'et'),
      'Koordinaator: oodatavad tulemused',
    );
  });

  it('tell whom they are about by what stands before them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.constantFrom('et' as const, 'en' as const),
        (part, language) => {
          assert.equal(
            nameAsked(questionAbout('Koristaja, II klass', part, language)),
            'Koristaja, II klass',
          );
          assert.equal(nameAsked(questionWithoutPosition(part, language)), undefined);
        },
      ),
    );
    assert.equal(nameAsked(questionForPositions('tugitalitus', 'et')), undefined);
  });

  it('are different for every part', () => {
    for (const language of ['et', 'en'] as const) {
      const said = [...fields, 'overview' as const].map((part) => phraseFor(part, language));
      assert.equal(new Set(said).size, fields.length + 1);
    }
  });

  it('stand without a position too', () => {
    assert.equal(questionWithoutPosition('substitutedBy', 'et'), 'Kes asendab?');
    assert.equal(questionForPositions(null, 'et'), 'Millised ametikohad on olemas?');
    assert.equal(questionForPositions('tugitalitus', 'en'), 'What positions are in tugitalitus?');
  });

  it('ask again what was asked, about the position that was chosen', () => {
    const name = 'Ekspert (nõustamismetoodikad)';
    assert.equal(
      restate({ kind: 'duty', number: '2.3', about: unsaid }, name, 'et'),
      `${name}: ülesanne 2.3`,
    );
    assert.equal(
      restate({ kind: 'part', part: 'manager', about: unsaid, wanted: '' }, name, 'en'),
      `${name}: who is the manager?`,
    );
    assert.equal(
      restate({ kind: 'compare', part: 'languages', about: unsaid }, name, 'et'),
      `${name}: keeleoskus`,
    );
    assert.equal(restate({ kind: 'topic', topic: 'PACT', about: unsaid }, name, 'et'), `${name}: teema PACT`);
    assert.equal(
      restate({ kind: 'results', number: null, about: unsaid }, name, 'et'),
      `${name}: oodatavad tulemused`,
    );
  });

  it('always name the position, whatever was asked', () => {
    fc.assert(
      fc.property(anyIntent, (intent) => {
        assert.match(restate(intent, 'Amet', 'et'), /^Amet: \S/u);
      }),
    );
  });
});
