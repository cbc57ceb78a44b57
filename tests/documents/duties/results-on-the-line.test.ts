import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

function dutiesOf(text: string): readonly unknown[] {
  const { content } = onlyPosition(text);
  return content.duties.map((duty) => [duty.text, ...duty.results]);
}

describe('a result behind its duty on one line', () => {
  it('is no part of the duty’s words', () => {
    assert.deepEqual(
      dutiesOf(
        'Ametikoht: Tornivaht\n\nTööülesanded\n1. Kerib kella. Tulemus: kell käib.\n2. Pühib treppi. Oodatav tulemus: trepp on puhas; uks on lahti.\n3. Valvab.',
      ),
      [['Kerib kella.', 'kell käib.'], ['Pühib treppi.', 'trepp on puhas;', 'uks on lahti.'], ['Valvab.']],
    );
    assert.deepEqual(
      dutiesOf(
        "Position: Keeper\n\nWhat you'll do\n- Wind the clock. Success looks like: it runs.\n- Sweep the stairs.",
      ),
      [['Wind the clock.', 'it runs.'], ['Sweep the stairs.']],
    );
  });

  it('is only what a label of results opens', () => {
    assert.deepEqual(
      dutiesOf('Ametikoht: Tornivaht\n\nTööülesanded\n1. Kerib kella. Näiteks: suurt kella.\n2. Valvab.'),
      [['Kerib kella. Näiteks: suurt kella.'], ['Valvab.']],
    );
  });
});
