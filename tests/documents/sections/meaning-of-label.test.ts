import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

const head =
  'AMETIJUHEND\nAmetinimetus: Kaevumeister\n\n3. TÖÖÜLESANDED\n3.1. Puhastab kaeve.\n\n4. ÕIGUSED\n4.1. Tellida köisi.\n\n5. KOHUSTUSED\n5.1. Hoida vesi puhas.\n';

describe('`Kohustused` behind duties and rights', () => {
  it('are what the holder answers for, which is told', () => {
    const { content, notes } = onlyPosition(head);
    assert.deepEqual(content.responsibilities, ['Hoida vesi puhas.']);
    const told = notes.flatMap((note) => (note.kind === 'near-label' ? [[note.text, note.label]] : []));
    assert.deepEqual(told, [['KOHUSTUSED', 'Vastutus']]);
  });

  it('are duties where what the holder answers for has a heading of its own', () => {
    const { content } = onlyPosition(`${head}\n6. VASTUTUS\n6.1. Kaevude ohutuse eest.\n`);
    assert.deepEqual(content.responsibilities, ['Kaevude ohutuse eest.']);
    assert.deepEqual(
      content.duties.map(({ number }) => number),
      ['3.1', '5.1'],
    );
  });
});
