import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { understand, type Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Ohutusjuht',
    manager: 'Lavameister',
    tools: 'Arvuti, ametiauto.',
    review: 'Ametijuhend vaadatakse üle kord aastas.',
    duties: [aDuty('1', 'Tööohutuse juhendite läbivaatamine igal sügisel.')],
  }),
  aDescription({
    title: 'Sekretär',
    manager: 'Teatri direktor',
    duties: [aDuty('1', 'Ametiautode broneerimine.')],
  }),
];
const search = openTestSearch(descriptions);
const knowledge = openKnowledge(inOrder(descriptions), search, theseWords().thesaurus);

function asked(text: string): Intent {
  return understand(
    { text, asker: { kind: 'holder', descriptionIds: ['ohutusjuht'] }, before: null },
    knowledge,
  );
}

function unknownName(text: string): string | undefined {
  const intent = asked(text);
  return 'about' in intent && intent.about.kind === 'unknown' ? intent.about.words : undefined;
}

describe('what is gone over', () => {
  it('is the thing that the asker has to go over, where a duty of theirs is about it', () => {
    assert.equal(asked('millal ma pean juhendid üle vaatama').kind, 'topic');
  });

  it('is the job description where that is named, or no duty is about the thing', () => {
    for (const text of ['millal mu ametijuhend üle vaadatakse', 'millal ma pean eelarve üle vaatama']) {
      const intent = asked(text);
      assert.deepEqual([text, intent.kind === 'part' && intent.part], [text, 'review']);
    }
  });
});

describe('how something is booked', () => {
  it('is asked of whoever books it, though the asker has been given one', () => {
    for (const text of ['how do I book a company car', 'kuidas ametiautot broneerida'])
      assert.equal(asked(text).kind, 'who-handles', text);
    const own = asked('kas mul on ametiauto');
    assert.equal(own.kind === 'part' && own.part, 'tools');
  });
});

describe('a title that others name', () => {
  it('is the same in one word and in two', () => {
    assert.equal(unknownName('mida teeb lava meister'), 'Lavameister');
    assert.equal(unknownName('kes on teatridirektor'), 'Teatri direktor');
    assert.equal(unknownName('kes on teatri direktor'), 'Teatri direktor');
  });
});

describe('who is above everybody', () => {
  it('is asked of the whole organisation', () => {
    for (const text of ['kes on kõige suurem ülemus', 'who is the big boss', 'kes juhib asutust'])
      assert.deepEqual(asked(text), { kind: 'unit-heads', scope: { kind: 'everywhere' } }, text);
    assert.notEqual(asked('kes on mu ülemus').kind, 'unit-heads');
  });
});
