import assert from 'node:assert/strict';
import { BodyWalker } from '../../../src/documents/readers/docx/body.js';
import { readXml } from '../../../src/documents/readers/docx/read-xml.js';

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => `<w:tc>${each}</w:tc>`).join('')}</w:tr>`;

describe('a table in the cell of a table', () => {
  it('stands where its cell does, between the words before and after it', () => {
    const inner = `<w:tbl>${row(paragraph('3.1'), paragraph('Kerib.'))}${row(paragraph('3.2'), paragraph('Pühib.'))}</w:tbl>`;
    const rows = [
      row(paragraph('Ülesanded'), inner + paragraph('Kõik.')),
      row(paragraph('Õigused'), paragraph('Puhata.')),
    ];
    const body = new BodyWalker();
    const document = `<w:document xmlns:w="w"><w:body><w:tbl>${rows.join('')}</w:tbl></w:body></w:document>`;
    readXml(new TextEncoder().encode(document), body);
    assert.deepEqual(
      body.paragraphs.map(({ text, cell }) => [text, cell?.table]),
      [
        ['Ülesanded', 1],
        ['3.1', 2],
        ['Kerib.', 2],
        ['3.2', 2],
        ['Pühib.', 2],
        ['Kõik.', 1],
        ['Õigused', 1],
        ['Puhata.', 1],
      ],
    );
  });
});
