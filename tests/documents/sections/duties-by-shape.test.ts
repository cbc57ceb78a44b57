import assert from 'node:assert/strict';
import { onlyPosition, readFileBytes, readText } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

const days = `- Kerib kella.
- Õlitab hingi.
- Loeb lööke.
`;

describe('a description in which no heading says duties', () => {
  it('has them in the only list under a heading that nobody knows, and tells which', async () => {
    const text = `# Ametijuhend
Ametikoht: Kellassepp
# Tere tulemast
Tore, et loed.
# Kellassepa argipäev
${days}# Õigused
- Magada.
`;
    const bytes = await makeDocx(blocksOf(text), { drawnNumbers: false });
    const reading = await readFileBytes('ametijuhend.docx', bytes);
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.ok(position);
    const { content, notes } = position;
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kella.', 'Õlitab hingi.', 'Loeb lööke.'],
    );
    assert.deepEqual(content.rights, ['Magada.']);
    const told = notes.flatMap((note) => (note.kind === 'duties-by-shape' ? [note.text] : []));
    assert.deepEqual(told, ['Kellassepa argipäev']);
  });

  it('has them in the numbered items of an unknown chapter', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Kellassepp\n\n1. KELLASSEPA ARGIPÄEV\n1.1. Kerib kella.\n1.2. Õlitab hingi.\n1.3. Loeb lööke.\n2. ÕIGUSED\n2.1. Magada.\n',
    );
    assert.deepEqual(
      content.duties.map(({ number, text }) => [number, text]),
      [
        ['1.1', 'Kerib kella.'],
        ['1.2', 'Õlitab hingi.'],
        ['1.3', 'Loeb lööke.'],
      ],
    );
  });

  const head = 'AMETIJUHEND\nAmetikoht: Kellassepp\n\n';
  const refused: readonly (readonly [string, string])[] = [
    ['two such lists', `${head}1. ARGIPÄEV\n\n${days}\n2. PÜHAPÄEV\n\n${days}`],
    ['a list behind the rights', `${head}1. ÕIGUSED\n- Magada.\n\n2. ARGIPÄEV\n\n${days}`],
    ['a list of what is asked of people', `${head}1. SINA\n\n- Haridus: põhi\n- eesti keel B1\n- rõõmus\n`],
  ];
  for (const [what, text] of refused)
    it(`is refused with ${what}`, () => {
      assert.equal(readText(text).kind, 'unreadable');
    });
});

describe('the post named over the heading, in small letters', () => {
  it('is the title at the top of the first page alone', () => {
    const rest = 'Ametijuhend\n\nVahetu juht: meister\n\nTÖÖÜLESANDED\n1. Taob.\n';
    assert.equal(onlyPosition(`Kommunikatsioonijuht\n${rest}`).content.title, 'Kommunikatsioonijuht');
    assert.equal(readText(`Kinnitatud\nDirektor\n${rest}`).kind, 'unreadable');
  });
});
