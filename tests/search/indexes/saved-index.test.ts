import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../../src/descriptions/index.js';
import { inOrder } from '../../../src/descriptions/collection.js';
import { openSearch } from '../../../src/search/finding/search.js';
import type { IndexOpening } from '../../../src/search/indexes/saved-index.js';
import type { Clock } from '../../../src/ground/index.js';
import { buildIndex, fingerprintOf, openIndex, saveIndex } from '../../../src/search/index.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { inFolder } from '../../builders/folder.js';
import { theseWords } from '../../builders/library.js';

const gardener = aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Kastab taimi.')] });
const collection = inOrder([
  gardener,
  aDescription({ title: 'Florist', duties: [aDuty('3.1', 'Seob kimpe.')] }),
]);
const noWords = theseWords().meanings;
const fingerprint = fingerprintOf(collection, 'sõnad');

function open(folder: string, of: Collection = collection, wanted = fingerprint): Promise<IndexOpening> {
  return openIndex(folder, { collection: of, meanings: noWords, fingerprint: wanted });
}

function save(folder: string, wanted = fingerprint, of = collection): Promise<void> {
  return saveIndex(folder, buildIndex(of, noWords), wanted);
}

function whyRebuilt(opening: IndexOpening): string {
  assert.equal(opening.kind, 'rebuilt');
  return opening.why;
}

function found(opening: IndexOpening, topic: string, of = collection): readonly string[] {
  const hits = openSearch(of, opening, theseWords()).find(topic, { duties: true });
  return hits.map(({ passage }) => passage.text);
}

describe('the saved index', () => {
  it('is served as it was saved, and finds what the built one finds', async () => {
    await inFolder(async (folder) => {
      const built = await open(folder);
      assert.equal(whyRebuilt(built), 'there is none yet');
      await saveIndex(folder, built.index, fingerprint);
      const opened = await open(folder);
      assert.equal(opened.kind, 'opened');
      for (const topic of ['taimed', 'kimbu sidumine', 'aednik']) {
        assert.deepEqual(found(opened, topic), found(built, topic));
      }
      assert.deepEqual(found(opened, 'taimed'), ['Kastab taimi.']);
    });
  });

  it('is refused where one text could not hold it, before anything of it is written', async () => {
    await inFolder(async (folder) => {
      const index = buildIndex(collection, noWords);
      await saveIndex(folder, index, fingerprint);
      const written = await readFile(join(folder, 'lunr.json'), 'utf8');
      const letters = written.length;
      await saveIndex(folder, index, fingerprint, { mostLetters: letters });
      await assert.rejects(saveIndex(folder, index, fingerprint, { mostLetters: 100 }), {
        code: 'search.index_too_large',
      });
      assert.equal(await readFile(join(folder, 'lunr.json'), 'utf8'), written);
    });
  });

  it('is one file, the same whenever it is built from the same words', async () => {
    await inFolder(async (folder) => {
      await save(folder);
      const first = await readFile(join(folder, 'lunr.json'), 'utf8');
      await save(folder, fingerprint, [...collection].reverse());
      await save(folder);
      assert.equal(await readFile(join(folder, 'lunr.json'), 'utf8'), first);
      assert.deepEqual(await readdir(folder), ['lunr.json']);
    });
  });

  it('keeps the older file when the newer cannot be written', async () => {
    await inFolder(async (folder) => {
      await save(folder);
      await mkdir(join(folder, 'lunr.json.teine.new'));
      const newer = buildIndex([], noWords);
      await assert.rejects(saveIndex(folder, newer, fingerprintOf([], ''), { newId: () => 'teine' }));
      assert.equal((await open(folder)).kind, 'opened');
    });
  });

  it('is whole when several write it at the same moment, and what those who fell have left is taken away', async () => {
    await inFolder(async (folder) => {
      await Promise.all([1, 2, 3].map(() => save(folder)));
      assert.equal((await open(folder)).kind, 'opened');
      assert.deepEqual(await readdir(folder), ['lunr.json']);
      await writeFile(join(folder, 'lunr.json.a.new'), '{"finge');
      await save(folder);
      assert.equal((await readdir(folder)).length, 2);
      const clock: Clock = { now: () => new Date(Date.now() + 2 * 3_600_000) };
      await saveIndex(folder, buildIndex(collection, noWords), fingerprint, { clock });
      assert.deepEqual(await readdir(folder), ['lunr.json']);
    });
  });

  it('is rebuilt, and finds the new words, when a description has changed', async () => {
    await inFolder(async (folder) => {
      await save(folder);
      const newer = inOrder([aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Pügab hekke.')] })]);
      const opening = await open(folder, newer, fingerprintOf(newer, 'sõnad'));
      assert.equal(whyRebuilt(opening), 'the descriptions have changed since it was built');
      assert.deepEqual(found(opening, 'heki pügamine', newer), ['Pügab hekke.']);
      assert.deepEqual(found(opening, 'taimed', newer), []);
    });
  });

  it('is rebuilt when a description was added, removed or renamed', async () => {
    await inFolder(async (folder) => {
      await save(folder);
      const [first] = collection;
      assert.ok(first);
      const others = [
        [],
        [first],
        [...collection, aDescription({ title: 'Valvur' })],
        [{ ...first, id: 'x' }],
      ];
      for (const of of others) {
        const why = whyRebuilt(await open(folder, of, fingerprintOf(of, 'sõnad')));
        assert.equal(why, 'the descriptions have changed since it was built');
      }
    });
  });

  it('is rebuilt when the words have changed by which compounds are taken apart', async () => {
    await inFolder(async (folder) => {
      await save(folder);
      const opening = await open(folder, collection, fingerprintOf(collection, 'teised sõnad'));
      assert.equal(whyRebuilt(opening), 'it was built with other settings');
    });
  });

  it('is rebuilt when another lunr wrote it, naming both', async () => {
    await inFolder(async (folder) => {
      await save(folder, { ...fingerprint, lunr: '1.0.0' });
      assert.equal(whyRebuilt(await open(folder)), `it was built by lunr 1.0.0, this is ${fingerprint.lunr}`);
    });
  });

  it('is rebuilt, never served and never thrown over, when the file is damaged', async () => {
    await inFolder(async (folder) => {
      await save(folder);
      const path = join(folder, 'lunr.json');
      const whole = await readFile(path, 'utf8');
      const saved = JSON.parse(whole) as { words: { keys: string }; meanings: object };
      const damaged = [
        '',
        'null',
        '[]',
        '7',
        whole.slice(0, whole.length / 2),
        JSON.stringify({ fingerprint }),
        JSON.stringify({ fingerprint, words: null }),
        JSON.stringify({ ...saved, words: {} }),
        JSON.stringify({ ...saved, words: { ...saved.words, keys: '' } }),
        JSON.stringify({ ...saved, meanings: { ...saved.meanings, own: '' } }),
        JSON.stringify({ ...saved, sha256: undefined }),
        whole.replaceAll('taim', 'haim'),
      ];
      for (const text of damaged) {
        await writeFile(path, text);
        const opening = await open(folder);
        assert.equal(opening.kind, 'rebuilt', text.slice(0, 120));
        assert.deepEqual(found(opening, 'taimed'), ['Kastab taimi.']);
      }
    });
  });

  it('is rebuilt when there is no fingerprint in it', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'lunr.json'), JSON.stringify(buildIndex(collection, noWords)));
      assert.match(whyRebuilt(await open(folder)), /^it was built by lunr \(unknown\)/u);
    });
  });

  it('is rebuilt where it cannot be read at all', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'lunr.json'));
      assert.equal((await open(folder)).kind, 'rebuilt');
    });
  });
});
