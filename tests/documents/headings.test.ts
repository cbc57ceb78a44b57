import assert from 'node:assert/strict';
import { onlyPosition, readFileBytes } from './documents.js';
import { blocksOf } from './laid-out.js';
import { makeDocx, type DocxOptions } from './made-docx.js';

/** What a DOCX of these blocks says, as a program sets it: no empty paragraph anywhere. */
async function readDocx(text: string, options: Partial<DocxOptions> = {}) {
  const bytes = await makeDocx(blocksOf(text), { drawnNumbers: false, ...options });
  const reading = await readFileBytes('ametijuhend.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

const close = `# Ametijuhend
Ametinimetus: Kellassepp
# Tööülesanded
* Puhastab käike.
* Vahetab vedrusid.
# Vastutus
Vastutab kellade eest.
# Õigused
Tellida varuosi.
# Haridus
Kutseharidus
`;

const plain = close.replaceAll('# ', '').replaceAll('* ', '- ');

const printings = [
  { name: 'in bold', read: () => readDocx(close) },
  { name: 'with a style of headings', read: () => readDocx(close, { headingStyles: true }) },
  { name: 'as plain words', read: () => readDocx(close.replaceAll('# ', '')) },
  { name: 'in a text', read: () => Promise.resolve(onlyPosition(plain)) },
];

describe('a heading without number, capitals and empty lines', () => {
  for (const { name, read } of printings) {
    it(`begins its part, ${name}`, async () => {
      const { content } = await read();
      assert.deepEqual(
        content.duties.map(({ text }) => text),
        ['Puhastab käike.', 'Vahetab vedrusid.'],
      );
      assert.deepEqual(content.responsibilities, ['Vastutab kellade eest.']);
      assert.deepEqual(content.rights, ['Tellida varuosi.']);
      assert.equal(content.requirements.education, 'Kutseharidus');
    });
  }

  it('with the name of the post before the known word is known by its style', async () => {
    const { content } = await readDocx(close.replace('# Õigused', '# Kellassepa õigused'));
    assert.deepEqual(content.rights, ['Tellida varuosi.']);
  });

  it('is none where the sentence above runs on into it', () => {
    const { content } = onlyPosition(
      plain.replace('- Vahetab vedrusid.', '- Selgitab, mis on tellija kohustused ja\nÕigused\nning kord.'),
    );
    assert.match(content.duties[1]?.text ?? '', /kohustused ja Õigused/u);
  });
});
