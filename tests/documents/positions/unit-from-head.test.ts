import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

function unitOf(head: string, rows = ''): readonly unknown[] {
  const { content, notes } = onlyPosition(
    `${head}\n\nTORNIVAHI AMETIJUHEND\n${rows}\nTÖÖÜLESANDED\n1. Kerib kella.`,
  );
  return [content.unit, notes.filter(({ kind }) => kind === 'unit-from-head').map(({ text }) => text)];
}

describe('the unit that only the head of the paper names', () => {
  it('is taken from there and told', () => {
    assert.deepEqual(unitOf('Kellade Amet\nTorniosakond'), ['Torniosakond', ['Torniosakond']]);
    assert.deepEqual(unitOf('KELLADE AMET\nTORNIDE TALITUS'), ['Tornide talitus', ['Tornide talitus']]);
    assert.deepEqual(unitOf('Ajainstituut / Institute of Time'), ['Ajainstituut', ['Ajainstituut']]);
  });

  const others: readonly (readonly [string, string, string | null])[] = [
    ['two are named', 'Torniosakond\nKella talitus', null],
    ['the house itself is all it names', 'Kellade Amet\nKellakeskus', null],
    ['it is spoken of', 'KINNITATUD: Torniosakond', null],
  ];
  for (const [why, head, unit] of others) {
    it(`is left open where ${why}`, () => {
      assert.deepEqual(unitOf(head), [unit, []]);
    });
  }

  it('gives way to a label, and to the word that there is none', () => {
    assert.deepEqual(unitOf('Torniosakond', 'Struktuuriüksus: Kella talitus\n'), ['Kella talitus', []]);
    assert.deepEqual(unitOf('Torniosakond', 'Struktuuriüksus: -\n'), [null, []]);
  });
});
