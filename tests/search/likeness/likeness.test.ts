import assert from 'node:assert/strict';
import type { JobDescription } from '../../../src/descriptions/index.js';
import { keysOf } from '../../../src/language/index.js';
import type { Meaning } from '../../../src/language/thesaurus/meaning.js';
import { inOneGo } from '../../../src/ground/index.js';
import { buildIndex } from '../../../src/search/indexes/build-index.js';
import { openContents } from '../../../src/search/passages/contents.js';
import { likenessInSteps } from '../../../src/search/likeness/likeness.js';
import { openScope } from '../../../src/search/passages/scope.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords } from '../../builders/library.js';

const { meanings } = theseWords(`
t sebra, teekattemärgistus, ülekäigurada | zebra crossing
t printer, tooner, paber kinni | toner
t lumi, sahk, lund lükkama | plough
`);

function wordsOf(text: string) {
  return text
    .split(' ')
    .map((word) => ({ text: word, stems: keysOf(word), light: false, language: 'et' as const }));
}

function likenessTo(text: string, descriptions: readonly JobDescription[]): readonly number[] {
  const { counts, meanings: kept } = buildIndex(descriptions, meanings);
  const contents = openContents(descriptions, counts);
  const likeness = inOneGo(likenessInSteps(contents, kept, meanings));
  return [...likeness.to(wordsOf(text), openScope({ duties: false }, contents))];
}

function meaningOf(text: string): Meaning {
  return meanings.meaningOf(wordsOf(text).map(({ stems }) => ({ stems, weight: 1 })));
}

function cosine(one: Meaning, other: Meaning): number {
  const length = (of: Meaning) => Math.hypot(...of.values());
  const dot = [...one].reduce((sum, [key, strength]) => sum + strength * (other.get(key) ?? 0), 0);
  return dot / (length(one) * length(other));
}

describe('likeness of meaning', () => {
  it('is the cosine of what question and passage mean, though the index keeps only what the passage says', () => {
    const text = 'teekattemärgistus lund lükkama helikopter';
    // Rights stand by themselves: no other duty, no purpose is in them.
    const lonely = aDescription({ title: '–', purpose: null, duties: [], rights: [text] });
    for (const question of ['sebra', 'tooner sahk', 'lund lükkama', 'helikopter', 'plough zebra']) {
      const [alike = -1] = likenessTo(question, [lonely]);
      assert.ok(Math.abs(alike - cosine(meaningOf(question), meaningOf(text))) < 0.01, question);
    }
  });

  it('meets a passage that shares no word with the question, and no other', () => {
    const description = aDescription({
      title: '–',
      duties: [aDuty('1', 'teekattemärgistus'), aDuty('2', 'helikopter')],
    });
    const [markings = 0, helicopter = 0] = likenessTo('sebra', [description]);
    assert.ok(markings > 0.3 && helicopter < markings / 5, `${markings} ${helicopter}`);
  });

  it('gives a passage a little of what its position does besides, and is for', () => {
    const [busy, idle] = ['teekattemärgistus', 'helikopter'].map((other, at) =>
      aDescription({ title: 'abc'.charAt(at), duties: [aDuty('1', 'tooner'), aDuty('2', other)] }),
    );
    assert.ok(busy && idle);
    const [besideMarkings = 0, , besideHelicopter = 0] = likenessTo('sebra', [busy, idle]);
    assert.ok(besideMarkings > besideHelicopter && besideMarkings < 0.2);
  });
});
