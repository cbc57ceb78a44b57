import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCollection } from '../../../src/descriptions/index.js';
import {
  descriptionsOf,
  importDocuments,
  reportJson,
  reportText,
  type ImportReport,
} from '../../../src/documents/index.js';
import { familyA, familyB } from '../documents.js';
import { printDocx } from '../made-docx.js';
import { printPdf } from '../made-pdf.js';
import { makeContainer } from '../made-zip.js';

describe('an import', () => {
  let folder = '';
  let index = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
    index = join(folder, 'index');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function give(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }

  function bring(...paths: string[]): Promise<ImportReport> {
    return importDocuments({ paths, indexFolder: index });
  }

  function changes(report: ImportReport): readonly string[] {
    return report.files.flatMap(({ positions }) => positions.map(({ change }) => change));
  }

  async function titles(): Promise<readonly string[]> {
    return (await readCollection(index)).map(({ title }) => title);
  }

  it('names a folder that holds nothing to read, with what to do, and reads the others', async () => {
    const bare = join(folder, 'tühi');
    await mkdir(bare);
    await writeFile(join(bare, 'märkmed.xyz'), 'tühjus');
    const report = await bring(bare, await give('a.txt', familyA));
    const [first, second] = report.files;
    assert.deepEqual([report.failed, first?.file, second?.faults], [true, bare, []]);
    assert.match(reportText(report), /kaustas ei ole ühtegi loetavat faili .*\.docx.*; pane ametijuhendid/u);
  });

  it('keeps the descriptions of a folder, each under the name of its title', async () => {
    await give('a.txt', familyA);
    await give('b.md', familyB);
    await give('.hidden.txt', 'x');
    await give('photo.jpg', 'x');
    const report = await bring(folder);
    assert.equal(report.failed, false);
    assert.deepEqual(await readdir(join(index, 'descriptions')), [
      'aednik.json',
      'ekspert-vanad-kaardid.json',
    ]);
  });

  it('says unchanged when the same words come again, and replaces the older ones when they differ', async () => {
    const path = await give('a.txt', familyA);
    assert.deepEqual(changes(await bring(path)), ['new']);
    assert.deepEqual(changes(await bring(path)), ['unchanged']);
    const [before] = await readCollection(index);
    await give('a.txt', familyA.replace('kastekannud', 'rehad'));
    assert.deepEqual(changes(await bring(path)), ['replaced']);
    const [after, ...others] = await readCollection(index);
    assert.equal(after?.id, before?.id);
    assert.notEqual(after?.version, before?.version);
    assert.equal(others.length, 0);
  });

  it('keeps the others when one file cannot be read, and what was there before', async () => {
    await bring(await give('b.txt', familyB));
    const report = await bring(
      await give('a.txt', familyA),
      await give('empty.txt', ''),
      join(folder, 'absent.txt'),
    );
    assert.equal(report.failed, true);
    assert.equal(report.files.filter(({ faults }) => faults.length > 0).length, 2);
    assert.deepEqual(await titles(), ['Aednik', 'Ekspert (vanad kaardid)']);
  });

  it('keeps two positions of one import apart though title and unit agree, and finds both again', async () => {
    const first = await give('1.txt', familyA);
    const second = await give('2.txt', familyA.replace('kastekannud', 'rehad'));
    const report = await bring(first, second);
    assert.deepEqual(
      report.files.flatMap(({ positions }) => positions.map(({ twin }) => twin)),
      [false, true],
    );
    assert.deepEqual(await titles(), ['Aednik', 'Aednik']);
    assert.deepEqual(changes(await bring(first, second)), ['unchanged', 'unchanged']);
  });

  it('tells how far it is', async () => {
    await give('a.txt', familyA);
    await give('b.txt', familyB);
    const told: string[] = [];
    await importDocuments({
      paths: [folder],
      indexFolder: index,
      onFile: (done, all) => told.push(`${done}/${all}`),
    });
    assert.deepEqual(told, ['1/2', '2/2']);
  });

  it('reports and writes the same however many files are read at the same time', async () => {
    const source = join(folder, 'source');
    await mkdir(source);
    // The first takes longest, and yet the name without a number is its own.
    await writeFile(join(source, '1.docx'), await printDocx(familyA.replace('kastekannud', 'rehad')));
    await writeFile(join(source, '2.txt'), familyA);
    await writeFile(join(source, '3.pdf'), 'tere');
    await writeFile(
      join(source, '4.asice'),
      makeContainer([{ name: 'b.txt', bytes: Buffer.from(familyB) }], 1),
    );
    await writeFile(join(source, '5.txt'), '');
    const outcomes = await Promise.all(
      [1, 3].map(async (threads) => {
        const indexFolder = join(folder, `by-${threads}`);
        const paths = [source, join(folder, 'absent.txt')];
        const report = await importDocuments({ paths, indexFolder, threads });
        const names = (await readdir(join(indexFolder, 'descriptions'))).sort();
        const written = names.map((name) => readFile(join(indexFolder, 'descriptions', name), 'utf8'));
        return [reportJson(report), reportText(report), names, await Promise.all(written)];
      }),
    );
    assert.deepEqual(outcomes[1], outcomes[0]);
    const [, , names] = outcomes[0] ?? [];
    assert.deepEqual(names, [
      'aednik-haljastuse-ja-puhkealade-osakond-pargitalitus-roosiaed.json',
      'aednik.json',
      'ekspert-vanad-kaardid.json',
    ]);
  });

  it('writes nothing when it is only to show', async () => {
    const report = await importDocuments({ paths: [await give('a.txt', familyA)], indexFolder: null });
    assert.deepEqual(
      descriptionsOf(report).map(({ id }) => id),
      ['aednik'],
    );
    assert.deepEqual(await readdir(folder), ['a.txt']);
  });

  it('fails when there is no file to read', async () => {
    assert.equal((await bring(folder)).failed, true);
  });

  it('reports each file to a person: what was found, what is missing, what is wrong', async () => {
    await give('a.txt', familyA);
    await give('empty.txt', '');
    const text = reportText(await bring(folder));
    assert.match(text, /a\.txt: loetud, 1 ametijuhend\n/);
    assert.match(text, /Aednik, Haljastuse ja puhkealade osakond.*: uus \(aednik, mall A\)\n/);
    assert.match(text, /ülesandeid 3, oodatavaid tulemusi 4\n/);
    assert.match(text, /ei leitud: alluvad, ametikoha grupp, eritingimused\n/);
    assert.doesNotMatch(text, /tavalist osa/);
    assert.match(text, /empty\.txt: ei loetud\n {2}viga: empty\.txt: fail on tühi/);
    assert.match(text, /Kokku: faile 2, ametijuhendeid 1 .*veaga faile 1\.\n$/);
  });

  it('tells what can be done about a heading that nobody knows, once, and warnings as they stand in the document', async () => {
    const head =
      'AMETIJUHEND\nAmetikoht: Aednik\nHüüdnimi: Rohi\nVahetu juht: Mari Maasikas\nLilled: Roosid\n';
    const path = await give('a.txt', `${head}\nTööülesanded\n1. Kastab.\n`);
    const text = reportText(await bring(path));
    assert.deepEqual(
      [...text.matchAll(/hoiatus: rida (\d+)/g)].map(([, line]) => Number(line)),
      [3, 4, 5],
    );
    assert.match(
      text,
      /Kui tundmatu pealkirja all on [^\n]+ boti haldajale, kes saab selle lisada\.\nKokku: [^\n]+\n$/,
    );
    assert.doesNotMatch(reportText(await bring(await give('b.txt', familyA))), /tundmatu pealkirja all/);
  });

  it('counts as files what are files: a name without one and a folder with none to read are told as that', async () => {
    const path = await give('a.txt', familyA);
    await mkdir(join(folder, 'tühi'));
    const text = reportText(await bring(path, join(folder, 'tühi'), join(folder, 'puudub.txt')));
    assert.match(
      text,
      /Kokku: faile 1, .*veaga faile 0, puuduvaid faile või kaustu 1, loetavate failideta kaustu 1\.\n$/,
    );
  });

  it('tells how far it is page by page where one PDF is all there is to read', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, await printPdf(`${familyA}${'\nLõpp.'.repeat(120)}`));
    const pages: string[] = [];
    await importDocuments({
      paths: [path],
      indexFolder: index,
      onPage: (done, all) => pages.push(`${done}/${all}`),
    });
    assert.ok(pages.length > 1);
    assert.deepEqual(
      pages,
      pages.map((_, at) => `${at + 1}/${pages.length}`),
    );
  });

  it('warns of a description that lacks many usual parts: its headings may not have been known', async () => {
    await give('a.txt', 'Ametikoht: Sepp\n\nTööülesanded\n1. Taob.\n');
    assert.match(reportText(await bring(folder)), /hoiatus: leidmata jäi 7 tavalist osa/);
  });

  it('says of a new version what it says otherwise, field by field', async () => {
    const path = await give('a.txt', familyA);
    await bring(path);
    await give(
      'a.txt',
      familyA.replace('kastekannud', 'rehad').replace('3.3 Puude lõikamine', '3.3 Puude raie'),
    );
    const text = reportText(await bring(path));
    assert.match(text, /muutus ülesanded: „3\.3 Puude lõikamine .*“ → „3\.3 Puude raie .*“\n/);
    assert.match(text, /muutus töövahendid: „Kärud, käärid ja kastekannud\.“ → „Kärud, käärid ja rehad\.“\n/);
    assert.doesNotMatch(text, /muutus (?!ülesanded|töövahendid)/);
  });

  it('tells a machine the same as one object', async () => {
    await give('a.txt', familyA);
    await give('empty.txt', '');
    const report = JSON.parse(JSON.stringify(reportJson(await bring(folder)))) as {
      files: { positions: { id: string; change: string }[]; faults: { expected: string }[] }[];
    };
    assert.deepEqual(
      report.files.map(({ positions, faults }) => [
        positions.map(({ id, change }) => [id, change]),
        faults.length,
      ]),
      [
        [[['aednik', 'new']], 0],
        [[], 1],
      ],
    );
  });

  it('warns of a description that the order names and the file does not hold', async () => {
    const order = `KÄSKKIRI\n1.1. aednik (lisa 1);\n1.2. mesinik (lisa 2).\n\nKINNITATUD\nkäskkirjaga nr 1\nLisa 1\n${familyA}`;
    const text = reportText(await bring(await give('käskkiri.txt', order)));
    assert.match(text, /käskkiri nimetab ametijuhendit „mesinik \(lisa 2\)“/);
    assert.doesNotMatch(text, /„aednik/);
  });

  it('writes a description whole, as the collection reads it', async () => {
    const [read] = descriptionsOf(await bring(await give('b.txt', familyB)));
    const written: unknown = JSON.parse(
      await readFile(join(index, 'descriptions', `${read?.id}.json`), 'utf8'),
    );
    assert.deepEqual(written, read);
  });
});
