import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

/** A description with these lines under one heading for rights and responsibilities. */
function withMixed(heading: string, lines: string) {
  const { content, notes } = onlyPosition(
    `1. ÜLDOSA\nAmetikoht Sepp\n\n2. TÖÖÜLESANDED\n2.1. Taob.\n\n3. ${heading}\n${lines}\n\n4. NÕUDED\nHaridus: kutse`,
  );
  const told = notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
  return { rights: content.rights, responsibilities: content.responsibilities, duties: content.duties, told };
}

describe('duties that the words of an obligation announce', () => {
  it('are duties', () => {
    const { content } = onlyPosition(
      '1. ÜLDOSA\nAmetikoht Sepp\n\n2. KOHUSTUSED\nSepp on kohustatud:\n2.1. taguma;\n2.2. pühkima.',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['taguma;', 'pühkima.'],
    );
  });
});

describe('rights and responsibilities under one heading', () => {
  for (const heading of ['Õigused ja vastutus', 'ÕIGUSED JA KOHUSTUSED', 'Sepa õigused ja vastutus:']) {
    it(`are sorted by what each sentence says, under ${heading}`, () => {
      const { rights, responsibilities, told, duties } = withMixed(
        heading,
        '3.1. Sepal on õigus saada rauda.\n3.2. Sepp vastutab tule eest. Sepp võib puhata.\n3.3. Sepp vastutab ääsi eest.',
      );
      assert.deepEqual(rights, ['Sepal on õigus saada rauda.', 'Sepp võib puhata.']);
      assert.deepEqual(responsibilities, ['Sepp vastutab tule eest.', 'Sepp vastutab ääsi eest.']);
      assert.deepEqual([told, duties.length], [[], 1]);
    });
  }

  it('are sorted where each sentence begins with the words of a label', () => {
    const { rights, responsibilities, told } = withMixed(
      'ÕIGUSED JA KOHUSTUSED',
      '1) Töötajal on õigus saada rauda.\n2) Töötaja on kohustatud hoidma tuld.',
    );
    assert.deepEqual(
      [rights, responsibilities, told],
      [['Töötajal on õigus saada rauda.'], ['Töötaja on kohustatud hoidma tuld.'], []],
    );
  });

  it('are sorted by the words that announce each list, with a colon and without', () => {
    for (const colon of ['', ':']) {
      const { rights, responsibilities, duties } = withMixed(
        'Õigused ja kohustused',
        `3.1. Sepal on õigus${colon}\na) saada rauda;\nb) puhata.\n3.2. Sepp on kohustatud${colon}\n3.2.1. hoidma tuld;\n3.2.2. pühkima.`,
      );
      assert.deepEqual(rights, ['saada rauda;', 'puhata.']);
      assert.deepEqual(responsibilities, ['hoidma tuld;', 'pühkima.']);
      assert.equal(duties.length, 1);
    }
  });

  it('are announced no further than the number of the announcement goes', () => {
    const { rights, told } = withMixed(
      'Õigused ja kohustused',
      '3.1. Sepal on õigus\na) saada rauda;\nb) puhata.\n3.2. Ukse sulgeb õpipoiss.',
    );
    assert.deepEqual([rights, told], [['saada rauda;', 'puhata.'], ['Ukse sulgeb õpipoiss.']]);
  });

  it('are told where a sentence says neither', () => {
    const { rights, responsibilities, told, duties } = withMixed(
      'Õigused ja kohustused',
      '- saada rauda;\n- hoida tuld.',
    );
    assert.deepEqual([rights, responsibilities], [[], []]);
    assert.deepEqual(told, ['saada rauda;', 'hoida tuld.']);
    assert.deepEqual(
      duties.map(({ text, results }) => [text, results]),
      [['Taob.', []]],
    );
  });
});
