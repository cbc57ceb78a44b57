import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

interface Header {
  readonly title: string;
  readonly unit: string | null;
  readonly manager: string | null;
  readonly by: readonly string[];
  readonly whom: readonly string[];
}

/** What is read when the two rows of the header hold these lines. */
function headerOf(first: string, second: string): Header {
  const { content } = onlyPosition(`1. ÜLDOSA

1.1 Ametinimetus 1.2 Struktuuriüksus

${first}

1.3 Vahetu ülem 1.4 Kes asendab 1.5 Keda asendab

${second}

2. TÖÖKOHA EESMÄRK
Töötada.
3. TÖÖÜLESANDED
3.1 Teha tööd.
`);
  const { title, unit, manager, substitutedBy: by, substitutes: whom } = content;
  return { title, unit, manager, by, whom };
}

describe('the flattened table at the head of a document', () => {
  it('is cut at capital letters when nothing else is left of the cells', () => {
    assert.deepEqual(
      headerOf('Arhivaar Mälu osakond', 'Juhataja Arhivaar, restauraator Restauraator, arhivaar'),
      {
        title: 'Arhivaar',
        unit: 'Mälu osakond',
        manager: 'Juhataja',
        by: ['Arhivaar', 'restauraator'],
        whom: ['Restauraator', 'arhivaar'],
      },
    );
  });

  it('is not misled by abbreviations at the start of titles', () => {
    assert.deepEqual(headerOf('IT arhitekt  IT osakond', 'IT juht IT arhitekt, arendaja IT juht, arendaja'), {
      title: 'IT arhitekt',
      unit: 'IT osakond',
      manager: 'IT juht',
      by: ['IT arhitekt', 'arendaja'],
      whom: ['IT juht', 'arendaja'],
    });
  });

  it('reads a list on when its line was wrapped after a comma', () => {
    const { by, whom } = headerOf(
      'Köster Kirikute osakond',
      'Praost Organist, \nkoorijuht \n\nKoorijuht, \norganist',
    );
    assert.deepEqual(by, ['Organist', 'koorijuht']);
    assert.deepEqual(whom, ['Koorijuht', 'organist']);
  });

  it('takes cells that begin with small letters', () => {
    assert.deepEqual(headerOf('jurist õigusosakond', 'juhataja nõunik, jurist jurist, nõunik'), {
      title: 'jurist',
      unit: 'õigusosakond',
      manager: 'juhataja',
      by: ['nõunik', 'jurist'],
      whom: ['jurist', 'nõunik'],
    });
  });

  it('leaves parentheses whole, with the commas and capitals inside them', () => {
    const { title, unit, by } = headerOf(
      'Inspektor (Lääne, Ida) Järelevalve osakond \n(Tartu tiim)',
      'Juhataja Inspektor (Põhja, Lõuna), jurist Inspektor (Põhja)',
    );
    assert.equal(title, 'Inspektor (Lääne, Ida)');
    assert.equal(unit, 'Järelevalve osakond (Tartu tiim)');
    assert.deepEqual(by, ['Inspektor (Põhja, Lõuna)', 'jurist']);
  });

  it('takes a dash or a word for nothing as a cell of its own', () => {
    const { manager, by, whom } = headerOf('Jurist Õigusosakond', 'Osakonna juhataja - Puuduvad');
    assert.equal(manager, 'Osakonna juhataja');
    assert.deepEqual([by, whom], [[], []]);
  });

  it('takes two lines for two cells, and inflected names joined by a word', () => {
    const { title, unit, by, whom } = headerOf(
      'Vaneminspektor (laevad)\nSadamate osakond Ohutuse talitus',
      'Ohutuse talituse juhataja\nVaneminspektor Vaneminspektorit, nõunikku või talituse juhatajat',
    );
    assert.equal(title, 'Vaneminspektor (laevad)');
    assert.equal(unit, 'Sadamate osakond Ohutuse talitus');
    assert.deepEqual(by, ['Vaneminspektor']);
    assert.deepEqual(whom, ['Vaneminspektorit', 'nõunikku', 'talituse juhatajat']);
  });

  it('gives line for label where the labels stand under each other', () => {
    const { content } = onlyPosition(`1. Üldosa
1.1. Teenistuskoha nimetus jurist
1.2. Asendaja
1.3. Asendab
juhi määratud isik
juhi määratud isikut
2. Teenistusülesanded
2.1. nõustab.`);
    assert.deepEqual(content.substitutedBy, ['juhi määratud isik']);
    assert.deepEqual(content.substitutes, ['juhi määratud isikut']);
  });
});
