import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { silentLog } from '../src/ground/index.js';
import { keysOf, stemsOf } from '../src/language/index.js';
import { builtWords, readWords } from '../src/read-words.js';

describe('the words of the bot', () => {
  it('are kept as they would be worked out now: `npm run index` was run after the last change', async () => {
    const kept = await readFile(new URL('../src/language/meanings.json', import.meta.url), 'utf8');
    assert.ok(kept.trimEnd() === JSON.stringify(await builtWords(silentLog)));
  });

  it('are the ones that are known, where the files would give the same', async () => {
    const known = await readWords('no-such-folder', silentLog);
    assert.equal(await readWords('no-such-folder', silentLog, known), known);
    const others = await readWords('index', silentLog, known);
    assert.notEqual(others.hash, known.hash);
  });

  it('are read without a word of complaint', async () => {
    const said: string[] = [];
    const log = { ...silentLog, warn: (_: object, sentence: string) => void said.push(sentence) };
    const { meanings, thesaurus } = await readWords('no-such-folder', log);
    assert.deepEqual(said, []);
    assert.ok(thesaurus.relatedOf(stemsOf('printer')).some(({ term }) => term === 'paljundusmasin'));
    assert.ok(meanings.knows(keysOf('printer')[0] ?? ''));
  });
});
