import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/cards/index.js';
import { bodyText, questionsOf, textsOf } from '../reading.js';
import { inPart, position } from '../sample.js';

const one = position('Koordinaator');
const other = position('Projektijuht', 'Ennetustalitus');

describe('a comparison', () => {
  it('says whether they are the same, then what each says and where', () => {
    const { card, summary } = renderAnswer(
      {
        kind: 'comparison',
        part: 'manager',
        same: false,
        rows: [
          { position: one, lines: ['Tiimijuht'], citation: inPart(one, 'manager') },
          { position: other, lines: [], citation: inPart(other, 'manager') },
        ],
      },
      'et',
    );
    assert.deepEqual(textsOf(card.body), [
      'Vahetu juht erineb',
      'Koordinaator',
      'Tiimijuht',
      'Arendustalitus · Vahetu juht · versioon 1a2b3c4d',
      'Projektijuht',
      'Ametijuhendis ei ole öeldud.',
      'Ennetustalitus · Vahetu juht · versioon 1a2b3c4d',
    ]);
    assert.equal(
      summary,
      'Vahetu juht erineb. Koordinaator: Tiimijuht; Projektijuht: Ametijuhendis ei ole öeldud.',
    );
    assert.deepEqual(questionsOf(card).slice(0, 2), ['Koordinaator: ülevaade', 'Projektijuht: ülevaade']);
  });

  it('of everything labels each, so that a manager does not look like a substitute', () => {
    const row = (each: typeof one, manager: string) => ({
      position: each,
      lines: [manager, 'Juht', 'Florist'],
      facts: [
        { part: 'manager' as const, lines: [manager] },
        { part: 'substitutedBy' as const, lines: ['Juht', 'Florist'] },
        { part: 'unit' as const, lines: [] },
      ],
      citation: inPart(each, 'manager'),
    });
    const rows = [row(one, 'Juht'), row(other, 'Peajuht')];
    const { card, summary } = renderAnswer({ kind: 'comparison', part: 'overview', same: false, rows }, 'et');
    assert.match(
      bodyText(card),
      /Koordinaator\nVahetu juht: Juht\nKes asendab: Juht, Florist\nStruktuuriüksus: Ameti/u,
    );
    assert.match(
      summary,
      /Koordinaator: Vahetu juht: Juht; Kes asendab: Juht, Florist; .* · Projektijuht: /u,
    );
    assert.match(summary, /^Need ametikohad erinevad\. /u);
    const bold = card.body.flatMap((element) =>
      element.type === 'TextBlock' && element.weight === 'Bolder' ? [element.text] : [],
    );
    assert.ok(bold.includes('Vahetu juht: Peajuht') && !bold.includes('Kes asendab: Juht, Florist'));
  });

  it('of everything sets in bold where they differ, and no long text', () => {
    const rows = [one, other].map((each) => ({
      position: each,
      lines: [],
      facts: [
        { part: 'manager' as const, lines: [`${each.title}i juht`] },
        { part: 'purpose' as const, lines: [`${each.title} ${'hoiab seda, mis on hoida, '.repeat(5)}`] },
      ],
      citation: inPart(each, 'manager'),
    }));
    const { card } = renderAnswer({ kind: 'comparison', part: 'overview', same: false, rows }, 'et');
    const bold = card.body.flatMap((element) =>
      element.type === 'TextBlock' && element.weight === 'Bolder' ? [element.text] : [],
    );
    assert.ok(bold.includes(`Vahetu juht: ${one.title}i juht`));
    assert.ok(!bold.some((text) => text.startsWith('Eesmärk')));
  });

  it('says that they are the same when they are', () => {
    const rows = [one, other].map((each) => ({
      position: each,
      lines: ['Teenuse juht'],
      citation: inPart(each, 'manager'),
    }));
    const { card } = renderAnswer({ kind: 'comparison', part: 'manager', same: true, rows }, 'en');
    assert.ok(bodyText(card).startsWith('Manager is the same'));
  });

  it('sets in bold what only one of them says', () => {
    const rows = [
      { position: one, lines: ['et C1', 'en B1'], citation: inPart(one, 'languages') },
      { position: other, lines: ['et C1', 'en B2'], citation: inPart(other, 'languages') },
    ];
    const { card } = renderAnswer({ kind: 'comparison', part: 'languages', same: false, rows }, 'et');
    const bold = card.body.flatMap((element) =>
      element.type === 'TextBlock' && element.weight === 'Bolder' ? [element.text] : [],
    );
    assert.deepEqual(bold, [
      'Keeleoskus erineb',
      'Koordinaator',
      'inglise keel – B1',
      'Projektijuht',
      'inglise keel – B2',
    ]);
  });
});
