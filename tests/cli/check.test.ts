import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aDescription } from '../builders/description.js';
import { inFolder } from '../builders/folder.js';
import { familyA } from '../documents/documents.js';
import { writeDescription } from '../builders/write-description.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(command: string, indexDir: string, ...words: readonly string[]): Promise<Ran> {
  const page = join(import.meta.dirname, `../../src/cli/${command}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', page, ...words], {
    env: { ...process.env, INDEX_DIR: indexDir, HOST: '', MicrosoftAppId: '', NO_COLOR: '1' },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...printed };
}

describe('npm run ask', () => {
  it('says when nobody can ask as the holder of what --as names, beside the answer', async () => {
    await inFolder(async (folder) => {
      await writeDescription(folder, aDescription({ id: 'kalur', title: 'Kalur', manager: 'Kapten' }));
      const known = await run('ask', folder, 'Kes on mu juht?', '--as', 'kalur');
      assert.match(known.out, /Kapten/u);
      assert.equal(known.err, '');
      const { code, out, err } = await run('ask', folder, 'Kes on mu juht?', '--as', 'Kalurr');
      assert.equal(code, 0);
      assert.match(out, /^Ei leidnud/u);
      assert.match(err, /^No description has the title “Kalurr”.*npm run ask/u);
    });
  });
});

describe('npm run check', () => {
  it('finds nothing to look at where there are no descriptions, and does not call that in order', async () => {
    await inFolder(async (folder) => {
      const { code, out, err } = await run('check', folder);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /holds no descriptions.*\n.*npm run import/u);
    });
  });

  it('shows each description once with all that is wrong in it, and draws who stands in for whom', async () => {
    await inFolder(async (folder) => {
      const keeper = aDescription({
        id: 'majakavaht',
        title: 'Majakavaht',
        substitutedBy: ['Kalur', 'Lootsik', 'vastavalt kapteni korraldusele'],
        duties: [
          { number: null, text: 'Süütab tule igal õhtul enne loojangut.', results: [] },
          { number: '2', text: 'Kustutab.', results: [] },
        ],
        review: 'Vaadatakse üle kord aastas.',
      });
      const fisher = aDescription({ id: 'kalur', title: 'Kalur' });
      for (const each of [keeper, fisher]) await writeDescription(folder, each);
      const old = new Date('2020-01-01T00:00:00Z');
      await utimes(join(folder, 'descriptions', 'majakavaht.json'), old, old);
      const svg = join(folder, 'pilt.svg');
      const { code, out } = await run('check', folder, '--svg', svg);
      assert.equal(code, 0);
      assert.match(out, /tundmatu nimi: asendaja „Lootsik“/);
      assert.match(out, /korra järgi: asendaja „vastavalt kapteni korraldusele“: ametikohta ei ole/);
      assert.match(out, /tulemusteta: ülesanded „Süütab tule igal õhtul…“, 2/);
      assert.match(out, /ühepoolne: asendaja „Kalur“/);
      assert.match(out, /asendajata: asendajat ei ole nimetatud/);
      assert.match(out, /pidi olema üle vaadatud 2021-01-01/);
      assert.equal(out.match(/Majakavaht/g)?.length, 1);
      assert.match(await readFile(svg, 'utf8'), /^<svg[\s\S]*Lootsik[\s\S]*<\/svg>\s*$/);
    });
  });
});

const fishing = [{ number: '1', text: 'Püüab.', results: ['Kala on.'] }];

/** More positions than one picture has room for, each in two that stand in for each other. */
async function writeFishers(folder: string, unitOf: (at: number) => string | null): Promise<void> {
  for (let at = 0; at < 42; at += 1) {
    const other = `Kalur ${at + 1 - 2 * (at % 2)}`;
    const about = { unit: unitOf(at), substitutedBy: [other], substitutes: [other], duties: fishing };
    await writeDescription(folder, aDescription({ id: `kalur-${at}`, title: `Kalur ${at}`, ...about }));
  }
}

describe('npm run check, in a house that goes round', () => {
  it('names a ring from end to end, the unit, the one duty, and no review before its day', async () => {
    await inFolder(async (folder) => {
      const keeper = aDescription({
        id: 'majakavaht',
        title: 'Majakavaht',
        unit: 'Majakad',
        substitutedBy: ['Kalur'],
        substitutes: ['Lootsik'],
        duties: [{ number: null, text: 'Süütab tule.', results: [] }],
        review: 'Vaadatakse üle kord aastas.',
      });
      const fisher = { id: 'kalur', title: 'Kalur', duties: fishing };
      const pilot = { id: 'lootsik', title: 'Lootsik', duties: fishing };
      for (const each of [
        keeper,
        aDescription({ ...fisher, substitutedBy: ['Lootsik'], substitutes: ['Majakavaht'] }),
        aDescription({ ...pilot, substitutedBy: ['Majakavaht'], substitutes: ['Kalur'] }),
      ])
        await writeDescription(folder, each);
      const { code, out } = await run('check', folder);
      assert.equal(code, 0);
      assert.match(out, /ring: (\p{L}+)(?: → \p{L}+){2} → \1/u);
      assert.match(out, /Majakad/u);
      assert.match(out, /tulemusteta: ülesanne „Süütab tule\.“/u);
      assert.doesNotMatch(out, /üle vaadatud/u);
      assert.match(out, /Kokku: ametijuhendeid 3, tähelepanekuid 2\.\n$/u);
    });
  });

  it('draws one picture of each unit where one of all could not be read, and says where there are none', async () => {
    await inFolder(async (folder) => {
      await writeFishers(folder, (at) => (at < 20 ? 'Meri' : 'Järv'));
      const { out } = await run('check', folder, '--svg', join(folder, 'pilt.svg'));
      const drawn = [1, 2].map((number) => join(folder, `pilt-${number}.svg`));
      assert.equal(
        out,
        `Kokku: ametijuhendeid 42, tähelepanekuid 0.\nJoonis: ${drawn.join(', ')}\n`,
        'and no table where there is nothing to look at',
      );
      for (const file of drawn) assert.match(await readFile(file, 'utf8'), /^<svg/u);
    });
    await inFolder(async (folder) => {
      await writeFishers(folder, () => null);
      const { code, out } = await run('check', folder, '--svg', join(folder, 'pilt.svg'));
      assert.deepEqual([code, out.split('\n').at(-2)], [0, 'Joonistada ei ole midagi.']);
      assert.deepEqual(await readdir(folder), ['descriptions']);
    });
  });
});

describe('npm run check, with a file of another name', () => {
  it('says which name it should have, and shows the rest', async () => {
    await inFolder(async (folder) => {
      await writeDescription(folder, aDescription({ id: 'kalur', title: 'Kalur' }));
      const descriptions = join(folder, 'descriptions');
      await rename(join(descriptions, 'kalur.json'), join(descriptions, 'vana-kalur.json'));
      const { code, out } = await run('check', folder);
      assert.equal(code, 0);
      assert.match(out, /asendajata: asendajat ei ole nimetatud/);
      assert.match(out, /teise nimega fail: nimeta fail ümber: kalur\.json/);
    });
  });
});

describe('the commands that read descriptions', () => {
  for (const [command, ...words] of [
    ['check'],
    ['index-descriptions'],
    ['ask', 'Kes mind asendab?'],
    ['eval', 'pank.jsonl'],
  ] as const)
    it(`say that INDEX_DIR holds no descriptions, and put nothing there: ${command}`, async () => {
      await inFolder(async (folder) => {
        const missing = join(folder, 'puudub');
        const wrong = join(folder, 'vale');
        await mkdir(wrong);
        for (const place of [missing, wrong]) {
          const { code, out, err } = await run(command, place, ...words);
          assert.deepEqual([code, out], [1, '']);
          assert.match(
            err,
            /(?:puudub|vale) holds no descriptions, or may not be looked into\.\nLet INDEX_DIR/u,
          );
        }
        assert.deepEqual(await readdir(folder), ['vale']);
        assert.deepEqual(await readdir(wrong), []);
      });
    });

  it('say what they cannot write, and end in no stack', async () => {
    await inFolder(async (folder) => {
      await writeDescription(folder, aDescription({ substitutedBy: ['Kalur'] }));
      await writeFile(join(folder, 'fail'), '');
      for (const [command, ...words] of [
        ['check', '--svg', join(folder, 'fail', 'a.svg')],
        ['package', '--out', folder],
      ]) {
        const { code, err } = await run(command!, folder, ...words);
        assert.equal(code, 1);
        assert.match(err, /^\/\S+ cannot be written: [^.]+\.\nName another (?:folder|file), or/u);
      }
    });
  });
});

describe('npm run import', () => {
  it('keeps what can be read, tells a machine the rest, and exits with 1 where a file failed', async () => {
    await inFolder(async (folder) => {
      const index = join(folder, 'index');
      await writeFile(join(folder, 'a.txt'), familyA);
      await writeFile(join(folder, 'b.pdf'), 'tere');
      const { code, out } = await run('import', index, folder, '--json');
      assert.equal(code, 1);
      const { failed, files } = JSON.parse(out) as { failed: boolean; files: { positions: unknown[] }[] };
      assert.ok(failed);
      assert.deepEqual(
        files.map(({ positions }) => positions.length),
        [1, 0],
      );
      const again = await run('import', index, join(folder, 'a.txt'));
      assert.equal(again.code, 0);
      assert.match(again.out, /muutmata 1\), veaga faile 0/);
    });
  });
});
