import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

const textWith = (duties: string, rights: string): string =>
  `AMETIJUHEND\nAmetikoht: Kellassepp\n\nTööülesanded\n1. Kerib kella.\n${duties}\n\nÕigused\n1. Saada õli.\n${rights}\n`;

describe('the words `Lisa 1` on a line by themselves', () => {
  for (const rest of ['Lisa 1', 'Lisa 1\nja tornis'])
    it(`are the rest of a sentence that was wrapped: ${rest}`, () => {
      const item = `Hoiab asju, mille loetelu on\n${rest}`;
      const whole = `Hoiab asju, mille loetelu on ${rest.replace('\n', ' ')}`;
      const { content } = onlyPosition(textWith(`2. ${item}\n3. Pühib.`, `2. ${item}\n3. Puhata.`));
      assert.deepEqual(
        content.duties.map(({ text }) => text),
        ['Kerib kella.', whole, 'Pühib.'],
      );
      assert.deepEqual(content.rights, ['Saada õli.', whole, 'Puhata.']);
    });

  it('open what is joined to the description behind its duties as well', () => {
    const { content, notes } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Kellassepp\n\nTööülesanded\n1. Kerib kella.\n2. Pühib.\n\nLisa 1. Hooldatavad kellad\nTornikell\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kella.', 'Pühib.'],
    );
    assert.ok(notes.some(({ kind, text }) => kind === 'unknown-label' && text.startsWith('Lisa 1')));
  });
});
