import assert from 'node:assert/strict';
import { nearLabel } from '../../../src/documents/labels/near-label.js';
import { wordsOf } from '../../../src/documents/lines/words.js';
import { onlyPosition } from '../documents.js';

function near(text: string): string | null {
  return nearLabel(wordsOf(text))?.spelling ?? null;
}

describe('a misspelt label', () => {
  it('is taken for the one label that it is nearly', () => {
    assert.equal(near('Ametinimetuss: Sepp'), 'Ametinimetus');
    assert.equal(near('Vahetu jut'), 'Vahetu juht');
    assert.equal(near('Kes asendap'), 'Kes asendab');
    assert.equal(near('Keda asedab'), 'Keda asendab');
  });

  it('is left alone when it could be two that mean opposite things', () => {
    assert.equal(near('Asendaj: Sepp'), null);
  });

  it('is not seen in words that are far from any', () => {
    assert.equal(near('Lume ja libeduse tõrje'), null);
    assert.equal(near('Amet'), null);
  });

  it('is not seen in a word that begins other labels: the label is a longer one, and told', () => {
    const { content, notes } = onlyPosition(`1. Üldosa
1.1. Teenistuskoht: Sepp
1.2. Teenistuskoha kategooria: teine
1.3. Struktuuriüksus: Sepikoda
1.4. Struktuuriüksuse juht: Meister
1.5. Teenistuskoha põhigrupp: töötaja
1.6. Ametikoha asukoht: Paide
Valdkond ja rühm: sepised
2. Tööülesanded
2.1. Taob.`);
    assert.equal(near('Teenistuskoha kategooria: teine'), null);
    assert.deepEqual([content.title, content.unit], ['Sepp', 'Sepikoda']);
    assert.deepEqual([content.group, content.conditions], ['töötaja', 'Paide']);
    assert.deepEqual(
      notes.filter(({ kind }) => kind !== 'missing-field').map(({ line }) => line),
      [3, 5, 8],
    );
  });

  it('is reported with the label it was taken for', () => {
    const { content, notes } = onlyPosition('1. ÜLDOSA\nAmetinimetuss: Sepp\n2. TÖÖÜLESANDED\n2.1. Taob.');
    assert.equal(content.title, 'Sepp');
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'near-label'),
      [{ kind: 'near-label', line: 2, page: null, text: 'Ametinimetuss', label: 'Ametinimetus' }],
    );
  });
});
