import assert from 'node:assert/strict';
import {
  glossarySets,
  keysOf,
  buildThesaurusTables,
  inSets,
  openThesaurusOver,
  openThesaurusText,
  packThesaurusTables,
  readThesaurus,
  stemsOf,
  unpackThesaurusTables,
} from '../../../src/language/index.js';
import { openThesaurus } from '../../../src/language/thesaurus/thesaurus.js';
import { findThesaurusFaults } from './thesaurus-faults.js';

const text = `
n juht, ülemus | manager, boss
n vahetu juht, otsene juht | line manager, direct manager
n 0.5 juht, eestvedaja | leader
v asendama, kellegi eest olema | substitute, stand in
n constructor, __proto__ |
`;
const { sets } = readThesaurus(text);

function related(query: string): readonly string[] {
  return openThesaurus(sets)
    .relatedOf(stemsOf(query))
    .map(({ from, length, term, weight }) => `${from}+${length} ${term} ${weight}`);
}

describe('a thesaurus', () => {
  it('finds what may stand for a word, the nearest first, in both languages', () => {
    assert.deepEqual(related('juhile'), [
      '0+1 ülemus 1',
      '0+1 manager 1',
      '0+1 boss 1',
      '0+1 eestvedaja 0.5',
      '0+1 leader 0.5',
    ]);
  });

  it('finds what may stand for a phrase, in any case, and says which words it takes', () => {
    assert.deepEqual(related('kes on minu otsesed juhid').slice(0, 2), [
      '3+2 vahetu juht 1',
      '3+2 line manager 1',
    ]);
  });

  it('lets a phrase hide the words in it', () => {
    assert.ok(!related('my line manager').some((each) => each.includes('ülemus')));
  });

  it('takes a word of an Estonian query for what it is there, where it is another one in English', () => {
    const homographs = readThesaurus(`
n kuvar, monitor | display
v seirama, silma peal hoidma | monitor, watch
v varundama | backup
`).sets;
    const termsIn = (language: 'et' | 'en', word: string) =>
      openThesaurus(homographs)
        .entriesOf(stemsOf(word), undefined, language)
        .flatMap(({ terms }) => terms.map(({ term }) => term));

    assert.deepEqual(termsIn('et', 'monitor'), ['kuvar', 'display']);
    assert.ok(['kuvar', 'seirama'].every((term) => termsIn('en', 'monitor').includes(term)));
    assert.deepEqual(termsIn('et', 'backup'), ['varundama']);
  });

  it('reads a word in each of its ways', () => {
    const found = openThesaurus(sets).relatedOf([['xyz', 'juht']]);
    assert.ok(found.some(({ term }) => term === 'ülemus'));
  });

  it('gives phrases as their stems, in order', () => {
    const found = openThesaurus(sets).relatedOf(stemsOf('asendab'));
    assert.deepEqual(found.find(({ term }) => term === 'stand in')?.stems, stemsOf('stand in'));
  });

  it('takes the names of every object for words', () => {
    assert.deepEqual(related('constructor'), ['0+1 __proto__ 1']);
    assert.deepEqual(related('toString hasOwnProperty valueOf'), []);
  });

  it('knows the stems of its terms alone', () => {
    const thesaurus = openThesaurus(sets);
    assert.ok(thesaurus.knows(keysOf('ülemusele')[0] ?? ''));
    assert.ok(!thesaurus.knows('toString'));
  });

  it('reads sets whose stems were kept as it reads sets whose stems it has just worked out', () => {
    const tables = unpackThesaurusTables(packThesaurusTables(buildThesaurusTables(sets)));
    const setOn = openThesaurusText(text);
    const setAt = (set: number) => setOn(sets[set]?.line ?? 0);
    const own = glossarySets({ entries: [{ term: 'pealik', means: ['juht', 'vahetu juht'] }] });
    const [kept, anew] = [
      openThesaurusOver({ tables, setAt }, inSets(own)),
      openThesaurus([...sets, ...own]),
    ];
    for (const query of ['juhile', 'otsesed juhid', 'line manager', 'pealiku eest olema', 'constructor'])
      assert.deepEqual(kept.relatedOf(stemsOf(query)), anew.relatedOf(stemsOf(query)), query);
    assert.ok(kept.relatedOf(stemsOf('pealik')).length > 0);
  });

  it('refuses a line that holds no set', () => {
    assert.throws(() => openThesaurusText(text)(1), RangeError);
  });

  it('takes the glossary of an organisation as sets', () => {
    const glossary = {
      entries: [
        { term: 'KOV', means: ['kohalik omavalitsus', 'local government'] },
        { term: 'X', means: [] },
      ],
    };
    const found = openThesaurus(glossarySets(glossary)).relatedOf(stemsOf('KOV-idega'));
    assert.deepEqual(
      found.map(({ term }) => term),
      ['kohalik omavalitsus', 'local government'],
    );
  });
});

describe('the faults of a thesaurus', () => {
  const faultsOf = (text: string) => findThesaurusFaults(readThesaurus(text).sets);

  it('are none in a sound one', () => {
    assert.deepEqual(faultsOf('n juht, ülemus | manager\nn info, teave | info'), []);
  });

  it('are terms that are one in two forms', () => {
    assert.deepEqual(faultsOf('n juht, ülemus, juhid | boss'), [
      { kind: 'duplicate', line: 1, terms: ['juht', 'juhid'] },
    ]);
  });

  it('are words for being without a thing, since by their stem they would be the thing', () => {
    for (const term of ['loata', 'tööta', 'kasutamata'])
      assert.deepEqual(faultsOf(`a ${term}, puuduv | missing`), [{ kind: 'without', line: 1, term }]);
    assert.deepEqual(faultsOf('n tasuta, delta, ilma loata | free'), []);
  });

  it('are terms in so many sets that they chain everything', () => {
    const text = ['kool', 'maja', 'puu', 'auto', 'laud', 'tool', 'lamp']
      .map((word) => `n asi, ${word} |`)
      .join('\n');
    assert.deepEqual(faultsOf(text), [{ kind: 'far-chain', term: 'asi', lines: [1, 2, 3, 4, 5, 6, 7] }]);
  });

  it('are terms of one letter', () => {
    assert.deepEqual(faultsOf('n juht, j |'), [{ kind: 'one-letter', line: 1, term: 'j' }]);
  });
});
