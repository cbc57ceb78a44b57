import assert from 'node:assert/strict';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readCollection, type JobDescription } from '../../src/descriptions/index.js';
import { inOrder } from '../../src/descriptions/collection.js';
import { AmetibotError } from '../../src/ground/index.js';
import { anyContent } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';
import { inFolder } from '../builders/folder.js';
import { writeDescription } from '../builders/write-description.js';

async function put(folder: string, name: string, text: string): Promise<void> {
  await mkdir(join(folder, 'descriptions'), { recursive: true });
  await writeFile(join(folder, 'descriptions', name), text);
}

function naming(code: string, ...words: readonly string[]) {
  return (error: unknown) => {
    assert.ok(error instanceof AmetibotError, String(error));
    assert.equal(error.code, code);
    for (const word of words) assert.ok(error.message.includes(word), error.message);
    assert.ok(error.cure.length > 0);
    return true;
  };
}

describe('the collection on the disk', () => {
  it('gives back every description as it was written', async () => {
    const described = fc.array(anyContent, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(described, async (contents) => {
        const written = contents.map((content, at) => aDescription({ ...content, id: `amet-${at}` }));
        const read = await inFolder(async (folder) => {
          for (const each of written) await writeDescription(folder, each);
          return readCollection(folder);
        });
        assert.deepEqual(read, inOrder(written));
      }),
      { numRuns: 25 },
    );
  });

  it('stands in the order of the Estonian alphabet, then of ids, not of the disk', () => {
    const titles = [
      'Õppejõud',
      'Vahtkonnajuht',
      'Zooloog',
      'Sekretär',
      'Ülevaataja',
      'Žürii sekretär',
      'Aednik',
    ];
    const described = titles.map((title) => aDescription({ title }));
    const twins = [aDescription({ title: 'Jurist', id: 'b' }), aDescription({ title: 'Jurist', id: 'a' })];
    assert.deepEqual(
      inOrder(described).map(({ title }) => title),
      ['Aednik', 'Sekretär', 'Zooloog', 'Žürii sekretär', 'Vahtkonnajuht', 'Õppejõud', 'Ülevaataja'],
    );
    assert.deepEqual(
      inOrder(twins).map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('replaces a description whole and leaves nothing else behind', async () => {
    await inFolder(async (folder) => {
      await writeDescription(folder, aDescription({ purpose: 'Hoida aed korras. '.repeat(500) }));
      const newer = aDescription({ purpose: 'Hoida aed korras.' });
      await writeDescription(folder, newer);
      assert.deepEqual(await readdir(join(folder, 'descriptions')), ['aednik.json']);
      assert.deepEqual(await readCollection(folder), [newer]);
    });
  });

  it('says what cannot be read: a folder named like a file, and a file in the place of the folder', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'descriptions', 'kaust.json'), { recursive: true });
      await assert.rejects(readCollection(folder), naming('descriptions.unreadable', 'kaust.json'));
      await writeFile(join(folder, 'README.md'), '');
      await assert.rejects(
        readCollection(join(folder, 'README.md')),
        naming('descriptions.unreadable', 'README.md'),
      );
    });
  });

  it('is whole when many write it at the same moment, and has what one of them wrote', async () => {
    await inFolder(async (folder) => {
      const all = Array.from({ length: 20 }, (_, at) =>
        aDescription({ purpose: `${at} `.repeat(5_000).trim() }),
      );
      await Promise.all(all.map((each) => writeDescription(folder, each)));
      const [read] = await readCollection(folder);
      assert.ok(all.some(({ version }) => version === read?.version));
      assert.deepEqual(await readdir(join(folder, 'descriptions')), ['aednik.json']);
    });
  });

  it('does not read what a writer who fell left half done', async () => {
    await inFolder(async (folder) => {
      await writeDescription(folder, aDescription());
      await put(folder, 'florist.json.new', '{"id": "flor');
      assert.equal((await readCollection(folder)).length, 1);
    });
  });

  it('leaves hidden files out, which editors and file managers put beside the one that is open', async () => {
    await inFolder(async (folder) => {
      await writeDescription(folder, aDescription());
      await put(folder, '._aednik.json', 'Mac OS X');
      await symlink('keegi@masin.1', join(folder, 'descriptions', '.#aednik.json'));
      assert.deepEqual(await readCollection(folder), [aDescription()]);
    });
  });

  it('holds nothing where there is no folder yet', async () => {
    await inFolder(async (folder) => {
      assert.deepEqual(await readCollection(join(folder, 'nowhere')), []);
    });
  });

  it('computes the version from the words that it read and believes no other', async () => {
    await inFolder(async (folder) => {
      const honest = aDescription({ duties: [aDuty('3.1', 'Kastab taimi.')] });
      const edited: JobDescription = { ...honest, duties: [aDuty('3.1', 'Kastab lilli.')] };
      await writeDescription(folder, edited);
      const [read] = await readCollection(folder);
      assert.equal(read?.version, aDescription({ duties: edited.duties }).version);
      assert.notEqual(read.version, honest.version);
    });
  });

  it('is read whichever program saved it: a mark of UTF-8 at the beginning says nothing', async () => {
    await inFolder(async (folder) => {
      await put(folder, 'aednik.json', `\uFEFF${JSON.stringify(aDescription())}`);
      assert.deepEqual(await readCollection(folder), [aDescription()]);
    });
  });

  it('names the file that is no JSON', async () => {
    await inFolder(async (folder) => {
      await put(folder, 'katki.json', '{"id": "katki"');
      await assert.rejects(readCollection(folder), naming('descriptions.not_json', 'katki.json'));
    });
  });

  it('names the file and the field of a description that is none', async () => {
    await inFolder(async (folder) => {
      const broken = { ...aDescription(), duties: [{ number: '3.1', text: '', results: [] }] };
      await put(folder, 'katki.json', JSON.stringify(broken));
      await assert.rejects(
        readCollection(folder),
        naming('descriptions.malformed', 'katki.json', 'duties.0.text'),
      );
    });
    for (const text of ['null', '[]', '"ametijuhend"']) {
      await inFolder(async (folder) => {
        await put(folder, 'katki.json', text);
        await assert.rejects(readCollection(folder), naming('descriptions.malformed', 'katki.json'));
      });
    }
  });

  it('names the file whose id another file has', async () => {
    await inFolder(async (folder) => {
      await put(folder, 'a.json', JSON.stringify(aDescription()));
      await put(folder, 'b.json', JSON.stringify(aDescription()));
      await assert.rejects(readCollection(folder), naming('descriptions.duplicate_id', 'b.json', 'aednik'));
    });
  });

  it('names every file that cannot be taken at once, each with its fields, and one cure', async () => {
    await inFolder(async (folder) => {
      const { title: _, ...untitled } = aDescription({ id: 'nimeta' });
      await put(
        folder,
        'a.json',
        JSON.stringify({ ...untitled, rights: 'kõik', duties: [{ number: null }] }),
      );
      await put(folder, 'b.json', '{"id": "katki"');
      await put(folder, 'c.json', JSON.stringify(aDescription()));
      await put(folder, 'd.json', JSON.stringify(aDescription()));
      const path = (name: string) => join(folder, 'descriptions', name);
      await assert.rejects(readCollection(folder), {
        code: 'descriptions.broken',
        message: `3 files of descriptions cannot be taken:
  - ${path('a.json')}: title is missing, duties.0.text is missing, duties.0.results is missing, and 1 more.
  - ${path('b.json')} is not JSON.
  - ${path('d.json')} has the id "aednik", which ${path('c.json')} has, too.`,
        cure: 'Mend what is named, or take the file away and import its document again. Of two files with one id, take one away.',
      });
    });
  });

  it('says what is wrong with a field in words', async () => {
    for (const [broken, problem] of [
      [{ title: '' }, 'title must not be empty'],
      [{ duties: 'kastab' }, 'duties must be a list'],
      [{ purpose: 7 }, 'purpose must be text'],
      [{ requirements: [] }, 'requirements must be an object'],
      [{ id: 'Aednik' }, 'id must be of small letters a-z and digits, with single hyphens between'],
    ] as const)
      await inFolder(async (folder) => {
        await put(folder, 'a.json', JSON.stringify({ ...aDescription(), ...broken }));
        await assert.rejects(readCollection(folder), naming('descriptions.malformed', `a.json: ${problem}.`));
      });
  });

  it('refuses an id that would lead out of its folder', async () => {
    await inFolder(async (folder) => {
      await put(folder, 'a.json', JSON.stringify({ ...aDescription(), id: '../../aednik' }));
      await assert.rejects(readCollection(folder), naming('descriptions.malformed', 'a.json', 'id'));
    });
  });
});
