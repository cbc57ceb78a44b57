import assert from 'node:assert/strict';
import { onlyPosition, positionsOf } from '../documents.js';

function dutiesOf(table: string): readonly (readonly [string | null, string, readonly string[]])[] {
  const { content } = onlyPosition(
    `AMETIJUHEND\n\nAmetinimetus: Tornivaht\n\n3. PÕHIÜLESANDED\n\n${table}\n4. ÕIGUSED\n\n- puhata;\n- magada.\n`,
  );
  assert.deepEqual(content.rights, ['puhata;', 'magada.']);
  return content.duties.map(({ number, text, results }) => [number, text, results]);
}

describe('a table of duties that a text sets with blanks', () => {
  it('gives each duty and each result whole, over empty lines and pages', () => {
    const read = dutiesOf(`Tööülesanded                     Tulemuslikkuse näitajad

3.1. Kerib kella ja              Kell on keritud enne
     loeb lööke.                 keskpäeva.

                                 Löögid on loetud.

3.2. Õlitab hingi.               Uksed ei kriuksu.

                  1
\fAmetijuhend

3.3. Juhendab kellapoisse
     ja nende abilisi.           Poisid oskavad kella.
`);
    assert.deepEqual(read, [
      ['3.1', 'Kerib kella ja loeb lööke.', ['Kell on keritud enne keskpäeva.', 'Löögid on loetud.']],
      ['3.2', 'Õlitab hingi.', ['Uksed ei kriuksu.']],
      ['3.3', 'Juhendab kellapoisse ja nende abilisi.', ['Poisid oskavad kella.']],
    ]);
  });

  it('takes a head that begins with the number of its part', () => {
    const { content } = onlyPosition(`AMETIJUHEND

Ametinimetus: Tornivaht

2. PÕHIÜLESANDED                 OODATAVAD TULEMUSED

   2.1. Kerib kella ja           • Kell on keritud enne
   loeb lööke.                     keskpäeva.
   2.2. Õlitab hingi.            • Uksed ei kriuksu.
`);
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, ...results]),
      [
        ['Kerib kella ja loeb lööke.', 'Kell on keritud enne keskpäeva.'],
        ['Õlitab hingi.', 'Uksed ei kriuksu.'],
      ],
    );
  });

  it('leaves bullets that hang out of their column with their words', () => {
    const read = dutiesOf(`Ülesanne                           Oodatav tulemus
3.1. Kerib kella ja              - Kell on keritud enne
loeb lööke.                        keskpäeva.
3.2. Õlitab hingi.               - Uksed ei kriuksu.

`);
    assert.deepEqual(read, [
      ['3.1', 'Kerib kella ja loeb lööke.', ['Kell on keritud enne keskpäeva.']],
      ['3.2', 'Õlitab hingi.', ['Uksed ei kriuksu.']],
    ]);
  });

  it('parts columns that one blank parts, and heads that stand over their middle', () => {
    const read = dutiesOf(`         Ülesanne                 Oodatav tulemus
Kerib kella ja loeb lööke        Kell on keritud ja
enne keskpäeva ja pärast seda ka löögid on loetud.
Õlitab hingi.                    Uksed ei kriuksu.
`);
    assert.deepEqual(read, [
      [
        null,
        'Kerib kella ja loeb lööke enne keskpäeva ja pärast seda ka',
        ['Kell on keritud ja löögid on loetud.'],
      ],
      [null, 'Õlitab hingi.', ['Uksed ei kriuksu.']],
    ]);
  });

  it('is read by its tabs where those part the cells', () => {
    const read = dutiesOf(
      'Ülesanne\tOodatav tulemus\n3.1.\tKerib kella.\tkeritud kell\n3.2.\tÕlitab hingi.\tvaiksed uksed\n',
    );
    assert.deepEqual(read, [
      ['3.1', 'Kerib kella.', ['keritud kell']],
      ['3.2', 'Õlitab hingi.', ['vaiksed uksed']],
    ]);
  });

  it('goes on under its tabs with the results of the row above', () => {
    const read = dutiesOf(
      'Ülesanne\tOodatav tulemus\n3.1.\tKerib kella.\tKell on keritud\n\t\tLöögid on loetud\n\t\tja üles kirjutatud\n3.2.\tÕlitab hingi.\tUks on vait\n',
    );
    assert.deepEqual(read, [
      ['3.1', 'Kerib kella.', ['Kell on keritud', 'Löögid on loetud ja üles kirjutatud']],
      ['3.2', 'Õlitab hingi.', ['Uks on vait']],
    ]);
  });

  it('ends where the next description begins', () => {
    const one = (title: string): string => `AMETIJUHEND
1. ÜLDOSA
Ametinimetus: ${title}
2. TÖÖÜLESANDED
Ülesanne                 Oodatav tulemus
2.1. Kerib kella.        Kell on keritud.
2.2. Õlitab hingi.       Uksed ei kriuksu.
`;
    const positions = positionsOf(`${one('Tornivaht')}\n\f${one('Kellavaht')}`);
    assert.deepEqual(
      positions.map(({ content }) => [content.title, content.duties.length]),
      [
        ['Tornivaht', 2],
        ['Kellavaht', 2],
      ],
    );
  });

  it('keeps the further paragraphs of its last cell, which begin without tabs', () => {
    const read = dutiesOf(`Tööülesanded\tTulemused
3.1. kerib kella;\t- kell käib;
- löögid on loetud;
3.2. õlitab hingi;\tUksed ei kriuksu.
Torn on vaikne.
3.3. hüüab kellaaega.\t- linn ärkab;
- keegi ei maga.
`);
    assert.deepEqual(read, [
      ['3.1', 'kerib kella;', ['kell käib;', 'löögid on loetud;']],
      ['3.2', 'õlitab hingi;', ['Uksed ei kriuksu.', 'Torn on vaikne.']],
      ['3.3', 'hüüab kellaaega.', ['linn ärkab;', 'keegi ei maga.']],
    ]);
  });
});

describe('labels of the header that a text sets over their values', () => {
  it('get each its own, however many lines it has', () => {
    const { content } = onlyPosition(`AMETIJUHEND
1. ÜLDOSA

1.1 Ametikoht            1.2 Üksus                1.3 Otsene juht

Tornivaht                Tornide osakond,         Tornide osakonna
                         Lääne talitus            juhataja asetäitja

1.4 Ametnikku asendab    1.5 Ametnik asendab      1.6 Alluvad

Kellavaht, tornivaht     Kellavahti,              Puuduvad
                         tornivahti

2. TÖÖÜLESANDED
2.1 Kerib kella.
`);
    assert.deepEqual(
      [content.title, content.unit, content.manager],
      ['Tornivaht', 'Tornide osakond, Lääne talitus', 'Tornide osakonna juhataja asetäitja'],
    );
    assert.deepEqual(
      [content.substitutedBy, content.substitutes, content.subordinates],
      [['Kellavaht', 'tornivaht'], ['Kellavahti', 'tornivahti'], []],
    );
  });
});
