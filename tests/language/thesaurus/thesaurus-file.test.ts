import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { readThesaurus } from '../../../src/language/index.js';

describe('a thesaurus file', () => {
  it('is read line by line: kind, weight, Estonian, English', () => {
    const { sets, problems } = readThesaurus(
      '# inimesed\n\nn juht, vahetu juht | manager, line manager # ülemus\nv 0.6 asendama | stand in for\r\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(sets, [
      { pos: 'noun', weight: 1, et: ['juht', 'vahetu juht'], en: ['manager', 'line manager'], line: 3 },
      { pos: 'verb', weight: 0.6, et: ['asendama'], en: ['stand in for'], line: 4 },
    ]);
  });

  it('may leave a side empty, but not both terms', () => {
    assert.equal(readThesaurus('a kiire, nobe |').sets.length, 1);
    assert.equal(readThesaurus('x | how often, how many times').sets.length, 1);
    assert.equal(readThesaurus('n juht |').sets.length, 0);
  });

  it('says what is wrong, and on which line, and reads on', () => {
    const { sets, problems } = readThesaurus(
      [
        'q juht | boss',
        'n 1.5 juht | boss',
        'n juht, boss',
        'n juht,, ülem | boss',
        'n juht | boss | chief',
        'n a1 | b1',
      ].join('\n'),
    );
    assert.equal(sets.length, 1);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 2, 3, 4, 5],
    );
    assert.match(problems[1]?.problem ?? '', /1\.5.*0\.1 and 1/);
  });

  it('never breaks the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'nva 01.,|#\n\u00f5'.split('')) }), (text) => {
        const { sets, problems } = readThesaurus(text);
        assert.ok(sets.every(({ et, en }) => et.length + en.length >= 2));
        assert.ok(problems.every(({ line }) => line >= 1));
      }),
    );
  });

  const folder = new URL('../../../src/language/words/', import.meta.url);
  for (const name of readdirSync(folder).filter((each) => /^thesaurus.*\.txt$/.test(each))) {
    it(`${name} holds no line that cannot be read`, () => {
      const { sets, problems } = readThesaurus(readFileSync(new URL(name, folder), 'utf8'));
      assert.deepEqual(problems, []);
      assert.ok(sets.length > 0);
    });
  }
});
