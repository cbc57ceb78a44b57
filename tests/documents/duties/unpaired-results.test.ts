import assert from 'node:assert/strict';
import { reportText } from '../../../src/documents/index.js';
import { CollectionJoin } from '../../../src/documents/importing/join-collection.js';
import { reportOf } from '../../../src/documents/importing/file-report.js';
import { onlyPosition, readFileBytes, readText } from '../documents.js';
import type { Cell } from '../made-layout.js';
import { makeDocx } from '../made-docx.js';

function cell(...paragraphs: readonly string[]): Cell {
  return { paragraphs };
}

/** A description whose table has one row of duties and results. */
function withRow(duties: readonly string[], results: readonly string[]) {
  return withTable([
    [cell('Ülesanded'), cell('Oodatavad tulemused')],
    [cell('3.1. Peab arvet.'), cell('Arve on õige.')],
    [cell(...duties), cell(...results)],
  ]);
}

async function withTable(rows: readonly (readonly Cell[])[]) {
  const bytes = await makeDocx(
    [
      { kind: 'heading', text: 'AMETIJUHEND' },
      { kind: 'paragraph', text: 'Ametinimetus: Laohoidja' },
      { kind: 'table', rows },
    ],
    { drawnNumbers: false },
  );
  const reading = await readFileBytes('laohoidja.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  const report = reportOf('laohoidja.docx', reading, new CollectionJoin([]));
  return { position, text: reportText({ files: [report], failed: false }) };
}

describe('a row of a table with several duties', () => {
  it('gives each its result where there are as many', async () => {
    const { position, text } = await withRow(
      ['3.2. Võtab vastu kauba.', '3.3. Väljastab kauba.'],
      ['Kaup on laos.', 'Kaup on kohal.'],
    );
    assert.deepEqual(
      position.content.duties.map(({ results }) => results),
      [['Arve on õige.'], ['Kaup on laos.'], ['Kaup on kohal.']],
    );
    assert.doesNotMatch(text, /tabeli ühes reas/);
  });

  it('begins no other part where a duty ends with the word for duties', async () => {
    const { position } = await withRow(['3.2. Jaotab töölistele kotid ja ülesanded'], ['Kõigil on tööd.']);
    assert.deepEqual(position.content.duties.at(-1), {
      number: '3.2',
      text: 'Jaotab töölistele kotid ja ülesanded',
      results: ['Kõigil on tööd.'],
    });
  });

  it('is told with its line where there are fewer or more: nothing is paired by guessing', async () => {
    const { position, text } = await withRow(
      ['3.2. Võtab vastu kauba.', '3.3. Väljastab kauba.'],
      ['Kaup on laos.', 'Kaup on kohal.', 'Ladu on korras.'],
    );
    const note = position.notes.find(({ kind }) => kind === 'unpaired-results');
    assert.ok(note?.kind === 'unpaired-results');
    assert.deepEqual([note.duties, note.results, note.text], [2, 3, 'Võtab vastu kauba.']);
    assert.ok(note.line > 0);
    assert.match(text, /hoiatus: rida \d+: tabeli ühes reas on 2 ülesannet ja 3 tulemust/);
    assert.deepEqual(
      position.content.duties.map(({ results }) => results.length),
      [1, 0, 3],
    );
  });
});

describe('a table of duties', () => {
  it('tells of results in one cell over two rows, as many as duties or not', async () => {
    const { position } = await withTable([
      [cell('Ülesanded'), cell('Oodatavad tulemused')],
      [cell('Peab arvet.'), cell('Arve on õige.')],
      [cell('Võtab vastu kauba.'), cell('Kaup on laos.', 'Ladu on korras.')],
      [cell('Väljastab kauba.'), { paragraphs: [], goesOn: true }],
    ]);
    assert.deepEqual(
      position.content.duties.map(({ text, results }) => [text, results.length]),
      [
        ['Peab arvet.', 1],
        ['Võtab vastu kauba.', 0],
        ['Väljastab kauba.', 2],
      ],
    );
    const note = position.notes.find(({ kind }) => kind === 'unpaired-results');
    assert.ok(note?.kind === 'unpaired-results');
    assert.deepEqual([note.duties, note.results, note.text], [2, 2, 'Võtab vastu kauba.']);
  });

  for (const { name, at } of [
    { name: 'before', at: 0 },
    { name: 'between', at: 1 },
    { name: 'behind', at: 2 },
  ]) {
    it(`tells of a column that it does not know, ${name} the others, and puts it into no duty`, async () => {
      const rows = [
        ['Hooned ja ülesanded', 'Oodatavad tulemused'],
        ['Peab arvet.', 'Arve on õige.'],
        ['Väljastab kauba.', 'Kaup on kohal.'],
      ];
      const foreign = ['Osakaal', '60%', '40%'];
      const { position } = await withTable(
        rows.map((row, index) => row.toSpliced(at, 0, foreign[index] ?? '').map((text) => cell(text))),
      );
      assert.deepEqual(
        position.content.duties.map(({ text, results }) => [text, results]),
        [
          ['Peab arvet.', ['Arve on õige.']],
          ['Väljastab kauba.', ['Kaup on kohal.']],
        ],
      );
      const told = position.notes.flatMap((note) => (note.kind === 'unknown-label' ? [note.text] : []));
      assert.deepEqual(told, ['Osakaal']);
    });
  }

  it('takes bare numbers in a column of their own for the numbers of duties, and joins to none what stands across', async () => {
    const { position } = await withTable([
      [cell('Nr'), cell('Ülesanded'), cell('Oodatavad tulemused')],
      [cell('1'), cell('Peab arvet.'), cell('Arve on õige.')],
      [cell('Saatmine')],
      [cell('2'), cell('Väljastab kauba.'), cell('Kaup on kohal.')],
    ]);
    assert.deepEqual(
      position.content.duties.map(({ number, text }) => [number, text]),
      [
        ['1', 'Peab arvet.'],
        ['2', 'Väljastab kauba.'],
      ],
    );
    const told = position.notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
    assert.deepEqual(told, ['Saatmine']);
  });

  it('takes words that stand across for a duty where no number follows them', async () => {
    const { position } = await withTable([
      [cell('Ülesanded'), cell('Oodatavad tulemused')],
      [cell('1. Peab arvet.'), cell('Arve on õige.')],
      [cell('2. Väljastab kauba.'), cell('Kaup on kohal.')],
      [cell('Muud tööd')],
    ]);
    assert.deepEqual(
      position.content.duties.map(({ text }) => text),
      ['Peab arvet.', 'Väljastab kauba.', 'Muud tööd'],
    );
  });
});

describe('results in a part of their own', () => {
  const text = `1. Üldosa
Ametikoht Laohoidja
2. Tööülesanded
2.1. Võtab vastu kauba.
2.2. Väljastab kauba.

3. Tulemuslikkuse näitajad
3.1. Kaup on laos.
3.2. Kaup on kohal.
`;

  it('go to the duties whose numbers they have', () => {
    assert.deepEqual(
      onlyPosition(text).content.duties.map(({ results }) => results),
      [['Kaup on laos.'], ['Kaup on kohal.']],
    );
  });

  it('are several where they stand as bullets or as paragraphs of their own', () => {
    for (const [first, second] of [
      ['- Kaup on laos.', '- Arve on makstud.'],
      ['Kaup on laos;', 'arve on makstud.'],
    ] as const) {
      const several = text.replace('3.1. Kaup on laos.', `3.1. Kaubad\n${first}\n${second}`);
      const [duty, other] = onlyPosition(several).content.duties;
      assert.deepEqual(duty?.results.at(-1), second.replace('- ', ''));
      assert.ok(duty?.results.join(' ').includes(first.replace('- ', '')));
      assert.deepEqual(other?.results, ['Kaup on kohal.']);
    }
  });

  it('are told where no number says whose they are, though there are as many as duties', () => {
    const { content, notes } = onlyPosition(text.replace(/3\.\d\./gu, '-'));
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [[], []],
    );
    assert.deepEqual(
      notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : [])),
      ['- Kaup on laos.', '- Kaup on kohal.'],
    );
  });

  it('go to the duties, and words before the first number are told', () => {
    const words = 'Alljärgnevat hinnatakse kord aastas.';
    const head = ['AMETIJUHEND', 'Ametinimetus: Laohoidja', '', 'TÖÖÜLESANDED', '', '3.1. Peab arvet.'];
    const last = ['3.1. Arve on õige.', '3.2. Kaup on laos.'];
    const text = [...head, '3.2. Võtab vastu kauba.', '', 'OODATAVAD TULEMUSED', words, '', ...last].join(
      '\n',
    );
    const reading = readText(text);
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.deepEqual(
      position?.content.duties.map(({ results }) => results),
      [['Arve on õige.'], ['Kaup on laos.']],
    );
    assert.deepEqual(
      position?.notes.filter(({ kind }) => kind === 'unknown-line').map((note) => note.text),
      [words],
    );
  });
});
