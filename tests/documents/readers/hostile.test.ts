import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { importDocuments, openFileReader } from '../../../src/documents/index.js';
import { sentenceOf } from '../../../src/documents/reports/fault-in-words.js';
import { limits } from '../../../src/documents/readers/reading-limits.js';
import { familyA, familyB, readFileBytes } from '../documents.js';
import { makeContainer, makeZip } from '../made-zip.js';

const a = { name: 'aednik.txt', bytes: Buffer.from(familyA) };
const b = { name: 'ekspert.txt', bytes: Buffer.from(familyB) };

async function sentenceFor(name: string, bytes: Uint8Array): Promise<string> {
  const reading = await readFileBytes(name, bytes);
  assert.ok(reading.kind === 'unreadable', 'it was read');
  return sentenceOf(reading);
}

function docx(document: string): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    { name: 'word/document.xml', bytes: Buffer.from(document) },
  ]);
}

function pdf(options: PDFKit.PDFDocumentOptions, pages: number): Promise<Buffer> {
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let page = 0; page < pages; page += 1) document.addPage();
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
}

describe('a signed container', () => {
  it('gives the positions of all its documents and the number of its signatures', async () => {
    const reading = await readFileBytes('juhendid.asice', makeContainer([a, b], 2));
    assert.ok(reading.kind === 'read');
    assert.deepEqual(
      reading.positions.map(({ content }) => content.title),
      ['Aednik', 'Ekspert (vanad kaardid)'],
    );
    assert.equal(reading.signatures, 2);
  });

  it('may be a BDOC, unsigned, and hold a container', async () => {
    const inner = { name: 'sees.asice', bytes: makeContainer([a], 1) };
    const reading = await readFileBytes('ümbrik.bdoc', makeContainer([inner], 0));
    assert.ok(reading.kind === 'read');
    assert.equal(reading.positions.length, 1);
    assert.equal(reading.signatures, 0);
  });

  it('counts an order beside its annexes for no fault, and one whose own annex cannot be read for what it lacks', async () => {
    const order = 'KÄSKKIRI\n\nAmetijuhendi kinnitamine\n\nKinnitan aedniku ametijuhendi (lisa 1).\n';
    const letter = { name: 'kaskkiri.txt', bytes: Buffer.from(order) };
    const reading = await readFileBytes('juhendid.asice', makeContainer([letter, a], 1));
    assert.ok(reading.kind === 'read');
    assert.deepEqual([reading.positions.length, reading.unread], [1, []]);

    const bare = Buffer.from(`${order}\nAMETIJUHEND\n1. ÜLDOSA\nAmetikoht: Sepp\n`);
    const other = await readFileBytes('juhendid.asice', makeContainer([{ ...letter, bytes: bare }, a], 1));
    assert.ok(other.kind === 'read');
    assert.deepEqual(other.unread[0]?.why, { kind: 'no-duties', title: 'Sepp', headings: [] });
  });

  it('gives what can be read of it, and names what cannot', async () => {
    const broken = { name: 'katki.pdf', bytes: Buffer.from('%PDF-1.7 and nothing more') };
    const reading = await readFileBytes('juhendid.asice', makeContainer([a, broken], 1));
    assert.ok(reading.kind === 'read');
    assert.deepEqual(
      reading.unread.map(({ file, why }) => [file, why]),
      [['juhendid.asice, katki.pdf', { kind: 'pdf-broken' }]],
    );
  });

  it('says what it holds where no description is in it', async () => {
    const letter = { name: 'kaaskiri.txt', bytes: Buffer.from('Tere!\n\nSaadan lepingu.\n') };
    const picture = { name: 'pilt.png', bytes: Buffer.from('x') };
    assert.match(
      await sentenceFor('a.asice', makeContainer([letter, picture], 1)),
      /^a\.asice: konteineris on „kaaskiri\.txt“, „pilt\.png“, ametijuhendit nende seas ei ole \(/,
    );
    const many = Array.from({ length: 9 }, (_, at) => ({ ...letter, name: `${at}.txt` }));
    assert.match(
      await sentenceFor('a.asice', makeContainer(many, 1)),
      /„4\.txt“ ja veel 4 faili, ametijuhendit/,
    );
  });

  it('is refused when it holds no document, or containers without end', async () => {
    const picture = { name: 'pilt.png', bytes: Buffer.from('x') };
    assert.match(
      await sentenceFor('a.asice', makeContainer([picture], 1)),
      /konteineris on „pilt\.png“, ühtegi PDF-, DOCX- ega TXT-faili konteineris ei ole/,
    );
    let nested = makeContainer([a], 0);
    for (let depth = 0; depth < 5; depth += 1)
      nested = makeContainer([{ name: 'sees.asice', bytes: nested }], 0);
    assert.match(await sentenceFor('a.asice', nested), /liiga sügavalt/);
  });
});

describe('a file that means harm', () => {
  it('is told to be too much when it unpacks without end', async () => {
    const zeros = { name: 'juhend.txt', bytes: Buffer.alloc(limits.entry + 1) };
    assert.match(await sentenceFor('pomm.asice', makeContainer([zeros], 0)), /rohkem andmeid/);
  });

  it('is refused when its container lies about sizes', async () => {
    const liar = { name: 'juhend.txt', bytes: Buffer.alloc(1_000_000), claims: 10 };
    assert.match(await sentenceFor('vale.asice', makeContainer([liar], 0)), /konteiner on katki/);
  });

  it('is refused when it would climb out of its folder', async () => {
    for (const name of ['../../välja.txt', '/etc/välja.txt', '..\\välja.txt']) {
      const zip = makeContainer([{ name, bytes: Buffer.from(familyA) }], 0);
      assert.match(await sentenceFor('ronija.asice', zip), /viib sellest välja/, name);
    }
  });

  it('is refused when it is locked', async () => {
    const locked = makeContainer([{ ...a, encrypted: true }], 0);
    assert.match(await sentenceFor('lukus.asice', locked), /parooliga kaitstud/);
    assert.match(
      await sentenceFor('lukus.pdf', await pdf({ userPassword: 'saladus' }, 1)),
      /parooliga kaitstud/,
    );
    assert.match(
      await sentenceFor('lukus.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)),
      /vana Wordi fail \(DOC\) või parooliga/,
    );
  });

  it('is refused when its XML reaches for other files or grows by itself', async () => {
    const reaching = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><d>&x;</d>';
    const growing = '<!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>';
    for (const xml of [reaching, growing]) assert.match(await sentenceFor('a.docx', docx(xml)), /DOCTYPE/);
    assert.match(await sentenceFor('a.docx', docx('<d>'.repeat(5000))), /liiga sügavalt/);
    assert.match(await sentenceFor('a.docx', docx('<w:p><w:t>katki')), /katki/);
  });

  it('is refused when it has more pages than anybody wrote', async () => {
    const long = await pdf({}, limits.pages + 1);
    assert.match(await sentenceFor('pikk.pdf', long), new RegExp(`on ${limits.pages + 1} lehekülge`));
  });

  it('is refused when it is longer than is ever read', async () => {
    assert.match(await sentenceFor('pikk.pdf', Buffer.alloc(limits.file + 1)), /loetakse kuni 50 MB/);
  });

  it('is refused when one paragraph of it is as long as a library', async () => {
    const run = `<w:r><w:t>${'sõna '.repeat(1000)}</w:t></w:r>`;
    const long = docx(`<d><w:p>${run.repeat(limits.letters / 5000 + 1)}</w:p></d>`);
    assert.match(await sentenceFor('pikk.docx', long), /liiga palju teksti/);
  });

  it('is left when it takes too long, and the next file is read', async () => {
    const reader = openFileReader({ limits: { time: 1, memory: 256 } });
    const late = await reader.read({ name: 'aeglane.asice', bytes: makeContainer([a], 0) });
    assert.ok(late.kind === 'unreadable' && late.why.kind === 'took-too-long');
    assert.equal((await reader.read({ name: 'juhend.txt', bytes: Buffer.from(familyA) })).kind, 'read');
    await reader.close();
  });

  it('is left when it takes too much memory', async () => {
    const reader = openFileReader({ limits: { time: 60_000, memory: 8 } });
    const words = `<d>${'<w:p><w:r><w:t>sõna</w:t></w:r></w:p>'.repeat(300_000)}</d>`;
    const heavy = await reader.read({ name: 'raske.docx', bytes: docx(words) });
    assert.ok(heavy.kind === 'unreadable' && heavy.why.kind === 'took-too-much-memory');
    await reader.close();
  });
});

describe('several files at a time', () => {
  const heavy = docx(`<d>${'<w:p><w:r><w:t>sõna</w:t></w:r></w:p>'.repeat(300_000)}</d>`);

  it('are each told what they hold, though one of them ends its thread', async () => {
    const reader = openFileReader({ threads: 2, limits: { time: 60_000, memory: 20 } });
    const letter = { name: 'juhend.txt', bytes: Buffer.from(familyA) };
    const readings = await Promise.all(
      [letter, { name: 'raske.docx', bytes: heavy }, letter, letter, letter].map((file) => reader.read(file)),
    );
    assert.deepEqual(
      readings.map((reading) => (reading.kind === 'read' ? 'read' : sentenceOf(reading))),
      [
        'read',
        'raske.docx: faili lugemine vajas liiga palju mälu ja jäeti pooleli; kontrolli, kas see on õige fail, ja salvesta see väiksemana.',
        'read',
        'read',
        'read',
      ],
    );
    await reader.close();
  });
});

describe('a file that is not what its name says', () => {
  it('is told so in a sentence with the cure', async () => {
    assert.match(
      await sentenceFor('a.pdf', Buffer.from('tere')),
      /nime järgi on see PDF, sisu järgi mitte; .+\.$/,
    );
    assert.match(await sentenceFor('a.docx', makeZip([a])), /ei ole Wordi dokument/);
    assert.match(await sentenceFor('a.pdf', Buffer.from('%PDF-1.4\nrämps')), /PDF on katki/);
    assert.match(await sentenceFor('a.pdf', await pdf({}, 1)), /ainult pildid/);
    assert.match(await sentenceFor('a.rtf', Buffer.from('{\\rtf1 tere}')), /RTF/);
  });

  it('costs no other file, and nothing is written outside the target', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
    const source = join(folder, 'source');
    const index = join(folder, 'index');
    try {
      await writeFile(join(folder, 'keep'), '');
      await mkdir(source);
      await writeFile(
        join(source, '1.asice'),
        makeContainer([{ name: '../x.txt', bytes: Buffer.from(familyA) }], 1),
      );
      await writeFile(join(source, '2.pdf'), 'tere');
      await writeFile(join(source, '3.txt'), familyB);
      await writeFile(join(source, '4.asice'), makeContainer([a], 1));
      const report = await importDocuments({ paths: [source], indexFolder: index });
      assert.deepEqual(
        report.files.map(({ positions }) => positions.length),
        [0, 0, 1, 1],
      );
      assert.deepEqual((await readdir(folder)).sort(), ['index', 'keep', 'source']);
      assert.deepEqual(await readdir(source), ['1.asice', '2.pdf', '3.txt', '4.asice']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
