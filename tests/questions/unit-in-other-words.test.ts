import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { understand } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

describe('a position that is told apart by its unit', () => {
  it('is known by what the glossary calls the unit as a whole', () => {
    const descriptions = [
      aDescription({ id: 'vao', title: 'Registraator', unit: 'Vältimatu abi osakond' }),
      aDescription({ id: 'polikliinik', title: 'Registraator', unit: 'Polikliinik' }),
    ];
    const words = theseWords('n vältimatu abi osakond, VAO | emergency department');
    const knowledge = openKnowledge(
      inOrder(descriptions),
      openTestSearch(descriptions, words),
      words.thesaurus,
    );
    const intent = understand(
      { text: 'kes asendab VAO registraatorit?', asker: { kind: 'unknown' }, before: null },
      knowledge,
    );
    assert.deepEqual('about' in intent && intent.about, {
      kind: 'positions',
      descriptionIds: ['vao'],
      me: false,
    });
  });

  it('is not told apart by a word for any unit: that asks for its unit', () => {
    const words = theseWords('n osakond, üksus | department, unit');
    const descriptions = [aDescription({ title: 'Registraator', unit: 'Vältimatu abi osakond' })];
    const knowledge = openKnowledge(
      inOrder(descriptions),
      openTestSearch(descriptions, words),
      words.thesaurus,
    );
    for (const text of ['mis üksuses registraator töötab?', 'mis osakonnas töötab registraator']) {
      const intent = understand({ text, asker: { kind: 'unknown' }, before: null }, knowledge);
      assert.equal(intent.kind === 'part' && intent.part, 'unit', text);
    }
  });
});
