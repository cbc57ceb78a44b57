import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

function dutiesUnder(heading: string, ...lines: readonly string[]) {
  const { content } = onlyPosition(
    `AMETIJUHEND\nAmetinimetus: Kaevumeister\n\n${heading}\n${lines.join('\n')}\n`,
  );
  return content.duties.map(({ number, text, results }) => [number, text, results]);
}

const both = '3. TÖÖÜLESANDED JA OODATAVAD TULEMUSED';

describe('points that count one deeper than the duties, under a heading that names results', () => {
  it('are the results of the duty they stand under', () => {
    assert.deepEqual(
      dutiesUnder(
        both,
        '3.1. Kontrollib kaeve.',
        '3.1.1. Kaevud on kontrollitud.',
        '3.1.2. Vead on kirjas.',
        '3.2. Puhastab ämbreid.',
        '3.2.1. Ämbrid on puhtad.',
      ),
      [
        ['3.1', 'Kontrollib kaeve.', ['Kaevud on kontrollitud.', 'Vead on kirjas.']],
        ['3.2', 'Puhastab ämbreid.', ['Ämbrid on puhtad.']],
      ],
    );
  });

  it('are duties where they say what to do, or the heading names no results', () => {
    const doing = ['3.1. Kaevud', '3.1.1. Kontrollib kaeve.', '3.1.2. Puhastab ämbreid.'];
    assert.deepEqual(
      dutiesUnder(both, ...doing).map(([number]) => number),
      ['3.1.1', '3.1.2'],
    );
  });

  it('are told to be like results where they are, and no heading names any', () => {
    const told = (deeper: string) =>
      onlyPosition(
        `AMETIJUHEND\nAmetinimetus: Kaevumeister\n\n3. TÖÖÜLESANDED\n3.1. Hoiab kaeve.\n3.1.1. ${deeper}\n`,
      ).notes.flatMap(({ kind, line, text }) => (kind === 'duties-like-results' ? [[line, text]] : []));
    assert.deepEqual(told('Kaevud on puhtad.'), [[6, '3.1.1. Kaevud on puhtad.']]);
    assert.deepEqual(told('Puhastab kaeve.'), []);
    assert.equal(dutiesUnder('3. TÖÖÜLESANDED', '3.1. Hoiab kaeve.', '3.1.1. Kaevud on puhtad.').length, 2);
  });
});
