import assert from 'node:assert/strict';
import { languageLine, shownLines } from '../../../src/cards/assembling/languages.js';

describe('languages', () => {
  it('are called by their names in the language of the interface', () => {
    assert.equal(languageLine('et C1', 'et'), 'eesti keel – C1');
    assert.equal(languageLine('en B1', 'et'), 'inglise keel – B1');
    assert.equal(languageLine('et C1', 'en'), 'Estonian – C1');
    assert.equal(languageLine('ru kõrgtase', 'en'), 'Russian – kõrgtase');
  });

  it('stand as written where they are no code and level', () => {
    for (const line of ['eesti keel kõrgtasemel', 'xx', 'xqz B1', 'et'])
      assert.equal(languageLine(line, 'et'), line);
  });

  it('are the only part whose words are changed', () => {
    assert.deepEqual(shownLines('rights', ['et C1'], 'en'), ['et C1']);
  });
});
