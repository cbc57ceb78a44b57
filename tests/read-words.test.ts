import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../src/ground/index.js';
import { keysOf, stemsOf } from '../src/language/index.js';
import { readStock } from '../src/shelf.js';
import { builtWords, readWords, rebuildWords } from '../src/read-words.js';
import { readIndex } from '../src/search/index.js';
import { inFolder } from './builders/folder.js';

describe('the words of the bot', () => {
  it('are kept as they would be worked out now: `npm run index` was run after the last change', async () => {
    const kept = await readFile(new URL('../src/language/words/meanings.json', import.meta.url), 'utf8');
    assert.ok(kept.trimEnd() === JSON.stringify(await builtWords(silentLog)));
  });

  it('are those that the index of the invented descriptions was built with', async () => {
    const { fingerprint } = await readStock('index', silentLog);
    assert.equal(typeof (await readIndex('index', fingerprint)), 'object');
  });

  it('are not written anew where they stand so already: the bot of a service may not write among its own files', async () => {
    const kept = new URL('../src/language/words/meanings.json', import.meta.url);
    const { ino } = await stat(kept);
    await rebuildWords(silentLog);
    assert.equal((await stat(kept)).ino, ino);
  });

  it('are the ones that are known, where the files would give the same', async () => {
    const known = await readWords('no-such-folder', silentLog);
    assert.equal(await readWords('no-such-folder', silentLog, { known }), known);
    const others = await readWords('index', silentLog, { known });
    assert.notEqual(others.hash, known.hash);
  });

  it('are those of the organisation too, whichever program saved its glossary', () =>
    inFolder(async (folder) => {
      const text = JSON.stringify({ entries: [{ term: 'vurtsutamine', means: ['kastmine'] }] });
      await writeFile(join(folder, 'glossary.json'), text);
      const plain = await readWords(folder, silentLog);
      const related = plain.thesaurus.relatedOf(stemsOf('vurtsutamine'));
      assert.ok(related.some(({ term }) => term === 'kastmine'));
      await writeFile(join(folder, 'glossary.json'), `\uFEFF${text}`);
      assert.equal(await readWords(folder, silentLog, { known: plain }), plain);
    }));

  it('are without those of a glossary that cannot be read at a start, and stay as they are known after it', () =>
    inFolder(async (folder) => {
      const said: string[] = [];
      const log = { ...silentLog, warn: (_: object, sentence: string) => void said.push(sentence) };
      const known = await readWords('index', silentLog);
      const none = await readWords('no-such-folder', silentLog);
      await writeFile(join(folder, 'glossary.json'), '{"entries": [');
      assert.equal((await readWords(folder, log)).hash, none.hash);
      assert.equal(await readWords(folder, log, { known }), known);
      assert.deepEqual(said, [
        'The glossary cannot be read; the bot works without it',
        'The glossary cannot be read; the words known before stay',
      ]);
    }));

  it('are read without a word of complaint', async () => {
    const said: string[] = [];
    const log = { ...silentLog, warn: (_: object, sentence: string) => void said.push(sentence) };
    const { meanings, thesaurus } = await readWords('no-such-folder', log);
    assert.deepEqual(said, []);
    assert.ok(thesaurus.relatedOf(stemsOf('printer')).some(({ term }) => term === 'paljundusmasin'));
    assert.ok(meanings.knows(keysOf('printer')[0] ?? ''));
  });
});
