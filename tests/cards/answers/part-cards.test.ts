import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { renderAnswer } from '../../../src/cards/index.js';
import { fields } from '../../../src/descriptions/index.js';
import { bodyText, questionsOf, textsOf, titlesOf } from '../reading.js';
import { inPart, position } from '../sample.js';

const coordinator = position('Koordinaator', 'Arendustalitus (tugitiim)');

describe('a part of a description', () => {
  it('begins with the answer, and says where it stands', () => {
    const { card, summary } = renderAnswer(
      {
        kind: 'part',
        part: 'manager',
        lines: ['Tiimijuht'],
        marked: [],
        citation: inPart(coordinator, 'manager'),
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Tiimijuht',
      'Koordinaator · Arendustalitus (tugitiim)',
      'Vahetu juht · versioon 1a2b3c4d',
    ]);
    const [first] = card.body;
    assert.ok(first?.type === 'TextBlock' && first.size === 'Large' && first.style === 'heading');
    assert.equal(summary, 'Vahetu juht (Koordinaator): Tiimijuht');
    assert.ok(questionsOf(card).includes('Koordinaator: alluvad'));
    assert.ok(!titlesOf(card).includes('Vahetu juht'));
  });

  it('names who is above, with a chat, where the roster knows them', () => {
    const people = [{ name: 'Uku Õun', upn: 'uku@example.ee', unit: null }];
    const answer = {
      kind: 'part',
      part: 'manager',
      lines: ['Tiimijuht'],
      marked: [],
      citation: inPart(coordinator, 'manager'),
      held: { people, holding: 'held' },
    } as const;
    const { card } = renderAnswer(answer, 'et');
    assert.deepEqual(textsOf(card.body).slice(0, 2), ['Tiimijuht', 'Uku Õun']);
    assert.ok(titlesOf(card)[0]?.includes('Uku Õun'));
  });

  it('says in words for whom it substitutes, in order', () => {
    const lines = ['Projektijuht', 'peaspetsialist'];
    const { card, summary } = renderAnswer(
      { kind: 'part', part: 'substitutes', lines, marked: [], citation: inPart(coordinator, 'substitutes') },
      'et',
    );
    assert.deepEqual(textsOf(card.body).slice(0, 5), [
      'Koordinaator: keda ta asendab',
      '1. ',
      'Projektijuht',
      '2. ',
      'peaspetsialist',
    ]);
    assert.equal(summary, 'Keda asendab (Koordinaator): Projektijuht, peaspetsialist');
    assert.equal(questionsOf(card)[0], 'Koordinaator: keda võiks asendada?');
  });

  it('says the only name as the headline, and many as one numbered list', () => {
    const substituted = (...lines: readonly string[]) => {
      const citation = inPart(coordinator, 'substitutes');
      return renderAnswer({ kind: 'part', part: 'substitutes', lines, marked: [], citation }, 'en').card.body;
    };
    const [direction, only] = substituted('Projektijuht');
    assert.deepEqual(textsOf(direction), ['Koordinaator substitutes for']);
    assert.ok(only?.type === 'TextBlock' && only.style === 'heading' && only.text === 'Projektijuht');
    const names = Array.from({ length: 6 }, (_, index) => `Ekspert ${'ABCDEF'.charAt(index)}`);
    assert.equal(
      textsOf(substituted(...names))[1],
      names.map((name, index) => `${index + 1}. ${name}`).join('\n'),
    );
  });

  it('puts the line that was meant first and keeps the others under it', () => {
    const { card } = renderAnswer(
      {
        kind: 'part',
        part: 'rights',
        lines: ['kasutada ameti ruume', 'teha kaugtööd', 'saada koolitust'],
        marked: [1],
        citation: inPart(coordinator, 'rights'),
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body).slice(0, 3), [
      'teha kaugtööd',
      'Samas osas on ka',
      '- kasutada ameti ruume\n- saada koolitust',
    ]);
  });

  it('shows a list of languages by their names', () => {
    const { card } = renderAnswer(
      {
        kind: 'part',
        part: 'languages',
        lines: ['et C1', 'en B1'],
        marked: [],
        citation: inPart(coordinator, 'languages'),
      },
      'en',
    );
    assert.deepEqual(textsOf(card.body).slice(0, 2), ['Languages', '- Estonian – C1\n- English – B1']);
  });

  it('sets the headings within competencies apart and drops nothing of them', () => {
    const lines = ['Koostöövõime:', 'Jagab teadmisi.', 'Kuulab teisi.', 'Loovus:', 'Leiab lahendusi.'];
    const { card } = renderAnswer(
      {
        kind: 'part',
        part: 'competencies',
        lines,
        marked: [],
        citation: inPart(coordinator, 'competencies'),
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body).slice(1, 5), [
      'Koostöövõime:',
      '- Jagab teadmisi.\n- Kuulab teisi.',
      'Loovus:',
      '- Leiab lahendusi.',
    ]);
  });

  it('holds every line character for character', () => {
    const line = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        fc.constantFrom(...fields.filter((field) => field !== 'languages')),
        fc.array(line, { minLength: 1, maxLength: 12 }),
        (part, lines) => {
          const { card } = renderAnswer(
            { kind: 'part', part, lines, marked: [], citation: inPart(coordinator, part) },
            'et',
          );
          const shown = bodyText(card);
          for (const each of lines) assert.ok(shown.includes(each), each);
        },
      ),
    );
  });
});

describe('a part that the document leaves empty', () => {
  it("quotes the document's word", () => {
    const none = renderAnswer(
      {
        kind: 'part-empty',
        part: 'subordinates',
        word: 'Puuduvad',
        citation: inPart(coordinator, 'subordinates'),
      },
      'et',
    );
    assert.equal(textsOf(none.card.body)[0], 'Alluvad: Puuduvad');
    const dash = renderAnswer(
      { kind: 'part-empty', part: 'substitutes', word: '-', citation: inPart(coordinator, 'substitutes') },
      'en',
    );
    assert.equal(textsOf(dash.card.body)[0], 'Substitutes for: -');
  });
});

describe('a part that the document does not have', () => {
  it('is said to be missing, and those that are there are offered', () => {
    const { card, summary } = renderAnswer(
      {
        kind: 'part-silent',
        part: 'subordinates',
        position: coordinator,
        near: ['manager', 'substitutedBy'],
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Ei leidnud ametijuhendist osa „Alluvad“.',
      'Vaatasin: Koordinaator · Arendustalitus (tugitiim)',
      'Olemas on: Vahetu juht, Kes asendab.',
    ]);
    assert.deepEqual(titlesOf(card), ['Vahetu juht', 'Kes asendab', 'Ülevaade']);
    assert.equal(summary, 'Ei leidnud ametijuhendist osa „Alluvad“. Vaatasin: Koordinaator');
  });
});
