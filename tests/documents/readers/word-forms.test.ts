import assert from 'node:assert/strict';
import { readFileBytes } from '../documents.js';
import { makeZip } from '../made-zip.js';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const field = (properties: string, inner: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
/** The end of its paragraph was taken out. */
const endless = (change: string): string => `<w:pPr><w:rPr><w:${change} w:id="1"/></w:rPr></w:pPr>`;

async function readBody(...inner: readonly string[]) {
  const lines = [paragraph(run('AMETIJUHEND')), paragraph(run('Ametikoht: Sepp')), ...inner].join('');
  const bytes = makeZip([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    {
      name: 'word/document.xml',
      bytes: Buffer.from(`<w:document xmlns:w="w"><w:body>${lines}</w:body></w:document>`),
    },
  ]);
  const reading = await readFileBytes('sepp.docx', bytes);
  assert.ok(reading.kind === 'read');
  assert.ok(reading.positions[0]);
  return reading.positions[0].content;
}

const duties = [paragraph(run('Tööülesanded')), paragraph(run('1. Taob.'))] as const;

describe('a form of Word', () => {
  it('says what its fields were filled in with', async () => {
    const { unit } = await readBody(paragraph(run('Üksus: ') + field('', run('sepikoda'))), ...duties);
    assert.equal(unit, 'sepikoda');
  });

  it('says nothing where a field still shows what is to be filled in', async () => {
    const hint = field('<w:showingPlcHdr/>', run('Klõpsake siin.'));
    const { substitutedBy } = await readBody(paragraph(run('Asendaja: ') + hint), ...duties);
    assert.deepEqual(substitutedBy, []);
  });
});

describe('tracked changes', () => {
  for (const change of ['del', 'moveFrom'])
    it(`join a paragraph with the next where they took its end out: ${change}`, async () => {
      const more = [paragraph(endless(change) + run('2. Peab sepi')), paragraph(run('koja arvet.'))];
      const content = await readBody(...duties, ...more);
      assert.deepEqual(
        content.duties.map(({ text }) => text),
        ['Taob.', 'Peab sepikoja arvet.'],
      );
    });

  it('keep such a paragraph where no other follows in its cell', async () => {
    const cell = (inner: string): string => `<w:tc>${paragraph(inner)}</w:tc>`;
    const row = `<w:tbl><w:tr>${cell(run('Üksus'))}${cell(endless('del') + run('sepikoda'))}</w:tr></w:tbl>`;
    assert.equal((await readBody(row, ...duties)).unit, 'sepikoda');
  });
});

describe('a raised figure of Word', () => {
  it('stays raised: a paragraph of a law has another number without', async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const content = await readBody(
      ...duties,
      paragraph(`${run('2. Teeb, mida nõuab § 12')}${raised}${run('.')}`),
    );
    assert.equal(content.duties[1]?.text, 'Teeb, mida nõuab § 12¹.');
  });
});
