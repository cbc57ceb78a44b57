import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

/** The labels differ by one ending and mean opposite things: [who stands in for the holder, for whom the holder does]. */
const pairs: readonly (readonly [by: string, whom: string])[] = [
  ['Kes asendab', 'Keda asendab'],
  ['Asendaja', 'Asendab'],
  ['Teenistuja asendaja', 'Teenistuja asendab'],
  ['Ametnikku asendab', 'Ametnik asendab'],
  ['KES ASENDAB', 'KEDA ASENDAB'],
  ['Töötajat asendab', 'Töötaja asendab'],
  ['Substituted by', 'Substitutes'],
  ['Teda asendab', 'Tema asendab'],
  ['Asendab teda', 'Asendab ise'],
  ['Asendaja(d)', 'Asendatav ametikoht'],
  ['Asendaja', 'Kelle ülesandeid täidab asendamisel'],
];

/** Rows that are labels by their colon alone. */
const colonPairs: typeof pairs = [
  ['Mesinikku asendab', 'Mesinik asendab'],
  ['Asendaja (ametikoht)', 'Keda asendab (ametikohad)'],
  ['Asendus', 'Ta asendab'],
  ['Backup', 'Backs up'],
  ['Asendamine', 'Asendab puudumisel'],
  ['Tema äraolekul asendab', 'Asendab äraolekul'],
  ['Äraolekul asendab teda', 'Asendab ise'],
];

function read(rows: readonly string[]): { by: readonly string[]; whom: readonly string[] } {
  const { content } = onlyPosition(
    `1. Üldosa\nAmetikoht Mesinik\n${rows.join('\n')}\n2. Tööülesanded\n2.1. Mett vurritada.`,
  );
  return { by: content.substitutedBy, whom: content.substitutes };
}

describe('the labels of substitution', () => {
  for (const [by, whom] of pairs) {
    it(`tells "${by}" from "${whom}", in either order, with and without a colon`, () => {
      const expected = { by: ['Vahameister'], whom: ['Taruvaht'] };
      assert.deepEqual(read([`${by} Vahameister`, `${whom} Taruvaht`]), expected);
      assert.deepEqual(read([`${whom} Taruvaht`, `${by} Vahameister`]), expected);
      assert.deepEqual(read([`1.2. ${whom}: Taruvaht`, `1.3. ${by}: Vahameister`]), expected);
    });
  }

  for (const [by, whom] of colonPairs) {
    it(`tells "${by}:" from "${whom}:", with a number, without one, and in a row of a table`, () => {
      const expected = { by: ['Vahameister'], whom: ['Aednik'] };
      assert.deepEqual(read([`1.2. ${whom}: Aednik`, `1.3. ${by}: Vahameister`]), expected);
      assert.deepEqual(read([`${by}:\tVahameister`, `${whom}:\tAednik`]), expected);
    });
  }

  it('tells whether the post stands in for others or they for it, by its ending', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Sepp\nAmetikohta asendab: rautaja\nAmetikoht asendab: tallipoissi\n\nTÖÖÜLESANDED\n1. Taob.\n',
    );
    assert.deepEqual([content.substitutedBy, content.substitutes], [['rautaja'], ['tallipoissi']]);
  });

  it('keeps several names behind a label with the name of the post in it apart', () => {
    const { by, whom } = read(['1.2. Mesinikku asendab: Vahameister, aednik', '1.3. Mesinik asendab: -']);
    assert.deepEqual([by, whom], [['Vahameister', 'aednik'], []]);
  });

  it('reads whom the holder stands in for "ise", and takes nothing that stands apart below', () => {
    const { content, notes } = onlyPosition(
      'Ametinimetus: Mesinik\nVajadusel asendab ise: aednikku, taruvahti\n\nTaru mõte\nMett peab jätkuma.\n\nTööülesanded\n1. Vurritab mett.',
    );
    assert.deepEqual(content.substitutes, ['aednikku', 'taruvahti']);
    const left = notes.flatMap(({ kind, text }) => (kind === 'unknown-line' ? [text] : []));
    assert.deepEqual(left, ['Taru mõte', 'Mett peab jätkuma.']);
  });

  it('tells them apart in the sentences of older documents', () => {
    const { content } = onlyPosition(`Mesiniku ametijuhend
1. Üldsätted
1.1. Mesinik kuulub aiandi koosseisu ja allub aednikule.
1.2. Mesinik asendab taruvahti.
1.3. Mesinikku asendab tema puhkuse ajal vahameister.
1.4. Mesinikule alluvad sellid.
2. Ametiülesanded
2.1. vurritab mett`);
    assert.deepEqual(content.substitutes, ['taruvahti']);
    assert.deepEqual(content.substitutedBy, ['vahameister']);
    assert.deepEqual(content.subordinates, ['sellid']);
    assert.equal(content.manager, 'aednikule');
    assert.equal(content.unit, 'aiandi');
  });

  const sentences: readonly (readonly [title: string, sentence: string, by: string, whom: string])[] = [
    ['Vahameister.', 'Vahameister asendab mesinikku.', '', 'mesinikku'],
    ['Vahameister (kärjed).', 'Vahameister asendab mesinikku.', '', 'mesinikku'],
    ['Lasteõde', 'Lasteõde asendab tema puhkuse ajal sekretär.', 'sekretär', ''],
    [
      'Sepp',
      'Sepp asendab nende puhkuse ajal sepikoja juhatajat ja laohoidjat.',
      '',
      'sepikoja juhatajat,laohoidjat',
    ],
    ['Sepp', 'Sepp asendab omakorda laohoidjat.', '', 'laohoidjat'],
    ['Nõunik', 'Nõunik asendab juhatajat ning nõunikku asendab jurist.', 'jurist', 'juhatajat'],
    [
      'Sadamakapten',
      'Sadamakaptenit asendab tema äraolekul loots, sadamakapten asendab tegevjuhti ja lootsi.',
      'loots',
      'tegevjuhti ja lootsi',
    ],
    [
      'Hanke- ja varaspetsialist',
      'Hanke- ja varaspetsialist asendab juristi, hanke- ja varaspetsialisti asendab jurist.',
      'jurist',
      'juristi',
    ],
    ['Nõunik', 'Nõunik ja jurist asendavad teineteist.', 'jurist', 'jurist'],
    ['Lasteõde', 'Lasteõde asendab sekretäri tema puhkuse ajal.', '', 'sekretäri'],
    ['Aedniku abi', 'Aedniku abi asendab tema puudumisel teine abi.', 'teine abi', ''],
    ['Aedniku abi', 'Aedniku abi asendab hooldajat.', '', 'hooldajat'],
  ];
  for (const [title, sentence, by, whom] of sentences) {
    it(`tells who stands in for whom in "${sentence}" of "${title}"`, () => {
      const { content, notes } = onlyPosition(
        `1. Üldosa\n1.1. Ametikoha nimetus: ${title}\n1.2. ${sentence}\n2. Tööülesanded\n2.1. Mett vurritada.`,
      );
      assert.equal(content.title, title.replace(/\.$/, ''));
      assert.equal(content.substitutedBy.join(), by);
      assert.equal(content.substitutes.join(), whom);
      assert.ok(notes.every(({ kind }) => kind === 'missing-field'));
    });
  }

  it('tells that it cannot know, and leaves it out, where both may do it for the other', () => {
    for (const sentence of [
      'Lasteõde asendab valveõde.',
      'Lasteõde allub juhatajale ja asendab sekretär.',
      'Alluvus: Lasteõde allub juhatajale. Lasteõde asendab sekretär.',
    ]) {
      const { content, notes } = onlyPosition(
        `1. Üldosa\n1.1. Ametikoht: Lasteõde\n1.2. ${sentence}\n2. Tööülesanded\n2.1. Ravida.`,
      );
      assert.deepEqual([content.substitutedBy, content.substitutes], [[], []]);
      const unclear = notes.filter(({ kind }) => kind === 'unclear-substitution');
      assert.deepEqual(
        unclear.map(({ line }) => line),
        [3],
      );
    }
  });
});
