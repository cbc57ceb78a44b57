import assert from 'node:assert/strict';
import { emptyWord, positionsIn } from '../../../src/documents/sentences/value-list.js';
import { readLanguages } from '../../../src/documents/sentences/languages.js';
import { onlyPosition } from '../documents.js';

describe('a list of positions', () => {
  it('is cut at commas and semicolons outside parentheses', () => {
    assert.deepEqual(positionsIn('Ekspert (kivid, puud), jurist; sepp.'), [
      'Ekspert (kivid, puud)',
      'jurist',
      'sepp',
    ]);
  });

  it('is cut at a joining word between two posts, not inside the name of one', () => {
    assert.deepEqual(positionsIn('jurist, nõunik või talituse juhataja'), [
      'jurist',
      'nõunik',
      'talituse juhataja',
    ]);
    assert.deepEqual(positionsIn('Õigus- ja lepinguspetsialist'), ['Õigus- ja lepinguspetsialist']);
    assert.deepEqual(positionsIn('Kivi ja puidu ekspert'), ['Kivi ja puidu ekspert']);
    assert.deepEqual(positionsIn('Ekspert (metsa ja mere spetsialist)'), [
      'Ekspert (metsa ja mere spetsialist)',
    ]);
  });
});

describe('a list of substitutes', () => {
  it('names the next one without the words that say when it is called', () => {
    const { content } = onlyPosition(
      'Ametikoht: Sepp\nAsendaja: sell (torn), tema puudumisel õpipoiss; viimase äraolekul meistri määratud mees\n\nTööülesanded\n1. Taob.',
    );
    assert.deepEqual(content.substitutedBy, ['sell (torn)', 'õpipoiss', 'meistri määratud mees']);
  });

  it('tell when each of them is asked, which is no part of a name', () => {
    const { content, notes } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Sepp\nAsendaja: sell, tema puudumisel õpipoiss, kui õpipoiss on puhkusel, siis meister\n\nTööülesanded\n1. Taob.',
    );
    assert.deepEqual(content.substitutedBy, ['sell', 'õpipoiss', 'meister']);
    assert.deepEqual(
      notes.flatMap(({ kind, text }) => (kind === 'occasion-left-out' ? [text] : [])),
      ['tema puudumisel', 'kui õpipoiss on puhkusel, siis'],
    );
  });

  for (const row of [
    'Asendaja on määratud käskkirjaga.',
    '1.3. Asendaja määratakse eraldi käskkirjaga.',
    'Asendaja: määrab direktor',
    'Keda asendab: vastavalt asendamise korrale',
    'Asendaja: meistri käskkirjaga',
    'Asendaja: kokkuleppel meistriga',
    'Substituted by: appointed by the master',
    'Deputy: by agreement with the master',
  ])
    it(`names nobody where it says how one is found, and tells so: ${row}`, () => {
      const { content, notes } = onlyPosition(
        `AMETIJUHEND\nAmetikoht: Sepp\n${row}\n\nTööülesanded\n1. Taob.`,
      );
      assert.deepEqual([content.substitutedBy, content.substitutes], [[], []]);
      assert.equal(notes.filter(({ kind }) => kind === 'unclear-substitution').length, 1);
    });

  it('keeps whom it names beside how another is found', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Sepp\nAsendaja: sell, erandjuhul määrab asendaja meister\nAlluvad: vastavalt struktuurile\n\nTööülesanded\n1. Taob.',
    );
    assert.deepEqual([content.substitutedBy, content.subordinates], [['sell'], []]);
  });

  it('is of names that such words stand in: a post under orders', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Sepp\nAsendaja: meistri määratud sell, ürituste korraldaja\n\nTööülesanded\n1. Taob.',
    );
    assert.deepEqual(content.substitutedBy, ['meistri määratud sell', 'ürituste korraldaja']);
  });

  for (const when of [
    'kui sell on puhkusel',
    'kui see ei ole võimalik',
    'when the mate is away',
    'if unavailable',
  ])
    it(`names nobody by the words "${when}"`, () => {
      const { content } = onlyPosition(
        `Ametikoht: Sepp\nAsendaja: sell; ${when}, õpipoiss\n\nTööülesanded\n1. Taob.`,
      );
      assert.deepEqual(content.substitutedBy, ['sell', 'õpipoiss']);
    });
});

describe('a list of positions without commas', () => {
  it('is cut where its names are counted, and between two names of people at work', () => {
    assert.deepEqual(positionsIn('1) sekretär 2) kassapidaja'), ['sekretär', 'kassapidaja']);
    assert.deepEqual(positionsIn('1. sekretär 2. kassapidaja'), ['sekretär', 'kassapidaja']);
    assert.deepEqual(positionsIn('geoloog ja vahameister'), ['geoloog', 'vahameister']);
    assert.deepEqual(positionsIn('eripedagoogi ja rühma õpetajat'), ['eripedagoogi', 'rühma õpetajat']);
    assert.deepEqual(positionsIn('aednik/majahoidja'), ['aednik/majahoidja']);
    assert.deepEqual(positionsIn('kataloogi ja dialoogi ekspert'), ['kataloogi ja dialoogi ekspert']);
  });
});

describe('a word for nothing', () => {
  it('is known in its usual forms, and given back as it stands', () => {
    for (const word of ['-', '–', '—', 'Puuduvad', 'puuduvad', 'puudub', 'None'])
      assert.equal(emptyWord(` ${word} `), word);
    for (const word of [
      'alluvaid ei ole',
      'Alluvad puuduvad.',
      'Otseseid alluvaid ei ole',
      'puuduvad alluvad',
      'ei oma alluvaid',
      'ei ole ette nähtud',
      'Asendajat ei ole määratud',
      'määramata',
      'pole',
      'Ei',
      '0',
      '/',
      'No direct reports',
      'Puuduvad / None',
      'Puudub (none)',
    ])
      assert.equal(emptyWord(word), word);
    for (const word of [
      'Ei ole nõutav',
      'Alluv',
      '0,5 kohta',
      'Puuduvad / Sell',
      'Puudub (sell)',
      'Asendaja puudumisel jurist',
    ])
      assert.equal(emptyWord(word), null);
    for (const word of ['Puudumisel jurist', 'Jurist', '']) assert.equal(emptyWord(word), null);
  });
});

describe('the languages a position asks for', () => {
  const wordings: readonly (readonly [string, string])[] = [
    ['Eesti keele oskus vähemalt tasemel C1. Rootsi keele oskus vähemalt tasemel A1.', 'et C1, sv A1'],
    ['Valdab eesti keelt vähemalt tasemel C1 ja inglise keelt tasemel B1', 'et C1, en B1'],
    ['eesti keel C1, inglise keel suhtlustasandil', 'et C1, en suhtlustasandil'],
    ['Inglise ja vene keel B2', 'en B2, ru B2'],
    ['C1 tasemel eesti keele ja B2 tasemel soome keele oskus', 'et C1, fi B2'],
    ['Eesti keel: kõrgtase; läti keel: algtase', 'et kõrgtase, lv algtase'],
    ['väga hea eesti keele oskus', 'et väga hea'],
    ['Estonian at least C1, English B2', 'et C1, en B2'],
    ['Eesti keele valdamine tasemel C1\nSaksa keele valdamine tasemel A2', 'et C1, de A2'],
    ['Eestis töötamise kogemus', ''],
    ['eesti keel Cl tasemel, inglise keel Bl', 'et C1, en B1'],
    ['eesti keel suuline C1 ja kirjalik B2, inglise keel B1', 'et suuline C1 ja kirjalik B2, en B1'],
    ['Eesti keel (suuline C1, kirjalik B2)', 'et suuline C1, kirjalik B2'],
    [
      'inglise keel tööks vajalikul tasemel, soovitavalt soome keel B1',
      'en tööks vajalikul tasemel, fi soovitavalt B1',
    ],
    ['väga hea eesti keele ja rahuldav inglise keele oskus', 'et väga hea, en rahuldav'],
  ];
  for (const [wording, expected] of wordings) {
    it(`are read from "${wording.replace('\n', ' / ')}"`, () => {
      const found = readLanguages(wording).languages.map(({ language, level }) => `${language} ${level}`);
      assert.equal(found.join(', '), expected);
    });
  }
});

describe('what asks for no one language', () => {
  const wordings: readonly (readonly [wording: string, languages: string, leftOut: string])[] = [
    ['inglise keel suhtlustasandil, üks võõrkeel B1', 'en suhtlustasandil', 'üks võõrkeel B1'],
    ['eesti keel C1, inglise või vene keel B1', 'et C1', 'inglise või vene keel B1'],
    ['eesti keel C1; inglise, vene või soome keel B1', 'et C1', 'inglise, vene või soome keel B1'],
    [
      'Eesti keel C1 ja vähemalt ühe võõrkeele oskus B2',
      'et C1',
      'Eesti keel C1 ja vähemalt ühe võõrkeele oskus B2',
    ],
    ['Eesti keel C1\nSaagimise luba: B-kategooria', 'et C1', 'Saagimise luba: B-kategooria'],
  ];
  for (const [wording, expected, leftOut] of wordings) {
    it(`is told and made no requirement: "${leftOut}"`, () => {
      const read = readLanguages(wording);
      assert.equal(read.languages.map(({ language, level }) => `${language} ${level}`).join(', '), expected);
      assert.deepEqual(read.leftOut, [leftOut]);
    });
  }

  it('stands in the report with its line', () => {
    const { notes } = onlyPosition(
      '1. ÜLDOSA\nAmetikoht Sepp\n2. TÖÖÜLESANDED\n2.1. Taob.\n3. NÕUDED\nKeeleoskus: eesti keel C1, üks võõrkeel B1',
    );
    const told = notes.filter(({ kind }) => kind === 'unread-languages');
    assert.deepEqual(told, [{ kind: 'unread-languages', line: 6, page: null, text: 'üks võõrkeel B1' }]);
  });
});

describe('numbered requirements of which some have no label', () => {
  it('run into no other, and are kept', () => {
    const { requirements } = onlyPosition(`1. ÜLDOSA
Ametikoht Sepp
2. TÖÖÜLESANDED
2.1. Taob.
3. NÕUDED
3.1. Haridus: sepa kutse
3.2. Eesti keele oskus C1-tasemel.
3.3. Arvuti kasutamise oskus.
3.4. Tugev käsi.`).content;
    assert.equal(requirements.education, 'sepa kutse');
    assert.deepEqual(requirements.languages, [{ language: 'et', level: 'C1' }]);
    assert.equal(requirements.computerSkills, 'Arvuti kasutamise oskus.');
    assert.equal(requirements.additional, 'Tugev käsi.');
  });
});

/** Rights listed in a document of their own, as they are read. */
function rightsIn(list: string): readonly string[] {
  return onlyPosition(`1. ÜLDOSA\nAmetikoht Sepp\n2. TÖÖÜLESANDED\n2.1. Taob.\n3. ÕIGUSED\n${list}`).content
    .rights;
}

describe('a list of rights', () => {
  it('keeps small-letter items apart even where the one before has no full stop', () => {
    assert.deepEqual(rightsIn('▪ saada rauda\n▪ puhata lõuna ajal;\n▪ lõõtsuda.'), [
      'saada rauda',
      'puhata lõuna ajal;',
      'lõõtsuda.',
    ]);
  });

  it('takes words without a bullet for the rest of the item, however far they stand', () => {
    assert.deepEqual(rightsIn('- saada rauda ja sütt, sealhulgas\n\nvajalikul hulgal;\n- puhata.'), [
      'saada rauda ja sütt, sealhulgas vajalikul hulgal;',
      'puhata.',
    ]);
  });

  it('leaves out the words that announce it, with a number too', () => {
    assert.deepEqual(rightsIn('3.1. IT-juhil on õigus:\n- saada rauda;\n- puhata.'), [
      'saada rauda;',
      'puhata.',
    ]);
  });

  it('leaves them out without a colon, but keeps them where no list follows', () => {
    for (const words of ['Sepal on õigus', '3.1. Sepal on õigus'])
      assert.deepEqual(rightsIn(`${words}\n3.2. saada rauda;\n3.3. puhata.`), ['saada rauda;', 'puhata.']);
    for (const items of [
      ['saada rauda;', 'puhata, kui selleks on õigus'],
      ['Otsustada asju, mille eest ta vastutab', 'Saada rauda'],
      ['hoida seda mille eest vastutab', 'saada rauda'],
      ['Saada rauda', 'Puhata siis kui on õigus'],
    ])
      assert.deepEqual(rightsIn(items.map((item) => `- ${item}`).join('\n')), items);
  });

  it('drops the numbers of its items', () => {
    assert.deepEqual(rightsIn('3.1. saada rauda;\n3.2. puhata.'), ['saada rauda;', 'puhata.']);
    assert.deepEqual(rightsIn('a) saada rauda;\nb) puhata.'), ['saada rauda;', 'puhata.']);
  });
});

describe('words that announce rights and responsibilities right behind the duties', () => {
  it('open them in English as in Estonian', () => {
    for (const [bears, may] of [
      ['The keeper is responsible for:', 'The keeper has the right to:'],
      ['Tornivaht vastutab:', 'Tornivahil on õigus:'],
    ]) {
      const { content } = onlyPosition(
        `JOB DESCRIPTION\nPosition: Tornivaht\n\nMain duties\n- winds the clock;\n- oils the hinges.\n\n${bears}\n- the clock;\n- the hinges.\n\n${may}\n- rest.\n`,
      );
      assert.deepEqual(
        [content.duties.length, content.responsibilities, content.rights],
        [2, ['the clock;', 'the hinges.'], ['rest.']],
      );
    }
  });
});

describe('duties that letters count right under their heading', () => {
  it('are their words without the letters', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Tornivaht\n\nTööülesanded\na) kerib kella;\nb) õlitab hingi ja\n   lukke.\n',
    );
    assert.deepEqual(
      content.duties.map(({ number, text }) => [number, text]),
      [
        [null, 'kerib kella;'],
        [null, 'õlitab hingi ja lukke.'],
      ],
    );
  });
});
