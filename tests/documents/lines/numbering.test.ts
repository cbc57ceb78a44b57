import assert from 'node:assert/strict';
import { itemNumberOf } from '../../../src/documents/lines/row.js';
import { onlyPosition } from '../documents.js';

function dutiesIn(section: string): readonly (readonly [string | null, string, readonly string[]])[] {
  const { content } = onlyPosition(`1. ÜLDOSA\nAmetinimetus: Tuuleveskimees\n${section}`);
  return content.duties.map(({ number, text, results }) => [number, text, results]);
}

describe('the numbers of duties', () => {
  it('may have a last dot or none, and two parts or three', () => {
    assert.deepEqual(dutiesIn('2. TÖÖÜLESANDED\n2.1. Jahvatab.\n2.2 Mõõdab.'), [
      ['2.1', 'Jahvatab.', []],
      ['2.2', 'Mõõdab.', []],
    ]);
    assert.deepEqual(
      dutiesIn(
        '3 TEENISTUSKOHA ÜLESANDED JA SOOVITUD TULEMUS\n3.1 ÜLESANNE 3.1 SOOVITUD TULEMUS\n3.1.1 Jahvatab\n\nJahu on peen.\n\n3.1.2 Mõõdab',
      ),
      [
        ['3.1.1', 'Jahvatab', ['Jahu on peen.']],
        ['3.1.2', 'Mõõdab', []],
      ],
    );
  });

  it('are no dates', () => {
    assert.equal(itemNumberOf('12.02.2024 mõõdetud jahu').number, null);
    assert.equal(itemNumberOf('2.12. 2024. aasta jahu').number, '2.12');
  });

  it('may be single numbers, and begin anew under another heading', () => {
    assert.deepEqual(
      dutiesIn(
        'Põhiülesanded:\n\nTulemus:\n\n1. Jahvatab.\n\nJahu on.\n\nLisaülesanded:\n\nTulemus:\n\n1. Pühib.\n\nPuhas.',
      ),
      [
        ['1', 'Jahvatab.', ['Jahu on.']],
        ['1', 'Pühib.', ['Puhas.']],
      ],
    );
  });

  it('may be repeated by mistake', () => {
    assert.deepEqual(
      dutiesIn('2. TÖÖÜLESANDED\n2.1. jahvatab;\n2.2. mõõdab;\n2.2. pühib.').map(([number]) => number),
      ['2.1', '2.2', '2.2'],
    );
  });

  it('may be missing: then they are null', () => {
    assert.deepEqual(dutiesIn('2. Kohustused ja ülesanded.\njahvatab vilja\nmõõdab jahu\npühib põrandat'), [
      [null, 'jahvatab vilja', []],
      [null, 'mõõdab jahu', []],
      [null, 'pühib põrandat', []],
    ]);
  });

  it('stand under Roman headings as well', () => {
    assert.deepEqual(dutiesIn('II AMETIÜLESANDED\n2.1. Jahvatab.\nIII ÕIGUSED\n3.1. Magada.'), [
      ['2.1', 'Jahvatab.', []],
    ]);
  });

  it('are not seen in a number that a sentence has at the start of a wrapped line', () => {
    assert.deepEqual(
      dutiesIn('2. TÖÖÜLESANDED\n2.1. Järgib korra punkti\n4.2 nõudeid hoolega.\n2.2. Mõõdab.'),
      [
        ['2.1', 'Järgib korra punkti 4.2 nõudeid hoolega.', []],
        ['2.2', 'Mõõdab.', []],
      ],
    );
  });

  it('keep what a list under a duty says in its text where the document has no results', () => {
    assert.deepEqual(dutiesIn('2. TÖÖÜLESANDED\n2.1. Jahvatab:\n- rukki;\n- nisu.\n2.2. Mõõdab.'), [
      ['2.1', 'Jahvatab:\nrukki;\nnisu.', []],
      ['2.2', 'Mõõdab.', []],
    ]);
  });
});

describe('the results of duties', () => {
  it('may follow a label under each duty', () => {
    assert.deepEqual(
      dutiesIn(
        '2. TÖÖÜLESANDED\n2.1. Jahvatab.\nTulemus: Jahu on peen.\n2.2. Mõõdab.\nTulemus:\n- Kott on täis.\n- Kott on seotud.',
      ),
      [
        ['2.1', 'Jahvatab.', ['Jahu on peen.']],
        ['2.2', 'Mõõdab.', ['Kott on täis.', 'Kott on seotud.']],
      ],
    );
  });

  it('may begin with a dash on the line of the duty', () => {
    assert.deepEqual(
      dutiesIn(
        '2. TEENISTUSKOHA ÜLESANDED JA TULEMUSED\n2.1 jahvatab vilja; - jahu on\npeen;\n- kivi on terve.',
      ),
      [['2.1', 'jahvatab vilja;', ['jahu on peen;', 'kivi on terve.']]],
    );
  });

  it('go on over a page that ends in the midst of them, its number and the repeated head of the table', () => {
    assert.deepEqual(
      dutiesIn(
        '2. TÖÖÜLESANDED\nPõhiülesanded Oodatavad tulemused\n2.1 Jahvatab.\n▪ Jahu on\n\n1 (2)\n\n\fPõhiülesanded Oodatavad tulemused\npeen.\n▪ Kivi on terve.\n2.2 Mõõdab.',
      ),
      [
        ['2.1', 'Jahvatab.', ['Jahu on peen.', 'Kivi on terve.']],
        ['2.2', 'Mõõdab.', []],
      ],
    );
  });
});

describe('a list of bullets under a numbered duty', () => {
  const duty = '2.1. Kassatöö\n- võtab vastu raha\n- koostab aruande';
  const read = (heading: string, more = ''): readonly (readonly [string, readonly string[]])[] =>
    onlyPosition(`1. ÜLDOSA\nAmetikoht Sepp\n\n2. ${heading}\n${duty}\n${more}`).content.duties.map(
      ({ text, results }) => [text, results],
    );

  it('is what the duty is made of, where the document names no results', () => {
    assert.deepEqual(read('PÕHIÜLESANDED'), [['Kassatöö\nvõtab vastu raha\nkoostab aruande', []]]);
  });

  it('is of results, where the heading or another part of the duties names them', () => {
    const results = ['võtab vastu raha', 'koostab aruande'];
    assert.deepEqual(read('TÖÖÜLESANDED JA OODATAVAD TULEMUSED'), [['Kassatöö', results]]);
    const [first] = read('PÕHIÜLESANDED', '3. LISAÜLESANDED\n3.1. Taob.\nTulemus: raud on soe.');
    assert.deepEqual(first, ['Kassatöö', results]);
  });
});
