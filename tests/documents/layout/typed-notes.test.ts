import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

const text = (notes: string): string =>
  `AMETIJUHEND\nAmetikoht: Kellassepp\nAsendaja: tornivaht¹\n\nTööülesanded\n1. Kerib kella².\n2. Pühib 20 m² torni § 3¹ järgi.\n\nNõuded\nHaridus: keskharidus\n\n${notes}`;

describe('notes typed under a text', () => {
  it('are told, and go out of every field with the figures that point to them', () => {
    const { content, notes } = onlyPosition(text('¹ Talvel kirikumees.\n² Igal hommikul,\nka pühadel.\n'));
    assert.deepEqual(content.substitutedBy, ['tornivaht']);
    assert.deepEqual(
      content.duties.map((duty) => duty.text),
      ['Kerib kella.', 'Pühib 20 m² torni § 3¹ järgi.'],
    );
    assert.equal(content.requirements.education, 'keskharidus');
    const told = notes.flatMap((each) => (each.kind === 'margin-left-out' ? [each.text] : []));
    assert.deepEqual(told, ['¹ Talvel kirikumees.', '² Igal hommikul,', 'ka pühadel.']);
  });

  it('leave a figure that has none where it stands', () => {
    const { content } = onlyPosition(text('¹ Talvel kirikumees.\n'));
    assert.equal(content.duties[0]?.text, 'Kerib kella².');
  });
});
