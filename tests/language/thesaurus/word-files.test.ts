import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readThesaurus } from '../../../src/language/index.js';
import { findThesaurusFaults } from './thesaurus-faults.js';

const folder = 'src/language/words';
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const read = (name: string) => readThesaurus(readFileSync(`${folder}/${name}`, 'utf8'));

describe('the files of words', () => {
  for (const file of files) {
    it(`${file} has no line that cannot be read`, () => {
      assert.deepEqual(read(file).problems, []);
    });

    if (file.startsWith('thesaurus-')) {
      it(`${file} says no word twice in a set, and lets none belong to too many`, () => {
        assert.deepEqual(findThesaurusFaults(read(file).sets), []);
      });
    }
  }

  it('hold at least 2,500 sets of words that stand for each other', () => {
    const synonyms = files.filter((name) => name.startsWith('thesaurus-'));
    const all = synonyms.flatMap((name) => read(name).sets);
    assert.ok(all.length >= 2_500, String(all.length));
  });
});
