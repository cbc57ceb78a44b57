import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

describe('a heading whose letters are set apart', () => {
  it('is the heading it would be without the blanks', () => {
    const { content, notes } = onlyPosition(`A M E T I J U H E N D

1. Ü L D O S A
1.1. Ametikoht: Sepp

2. A M E T I K O H A   E E S M Ä R K
Hobused on jalul.

III   T Ö Ö Ü L E S A N D E D
3.1. Taob.
3.2. Pühib.

V A S T U T U S
- tuli
`);
    assert.deepEqual(
      [content.title, content.purpose, content.duties.length, content.responsibilities],
      ['Sepp', 'Hobused on jalul.', 2, ['tuli']],
    );
    assert.ok(notes.every(({ kind }) => kind === 'missing-field'));
  });

  it('may be counted as a part of the paper', () => {
    const { content, notes } = onlyPosition(`AMETIJUHEND

I OSA. ÜLDOSA
Ametikoht: Sepp

II OSA. AMETIKOHA EESMÄRK
Hobused on jalul.

3. peatükk – Tööülesanded
3.1. Taob.

IV OSA ÕIGUSED
- puhata
`);
    assert.deepEqual(
      [content.purpose, content.duties.length, content.rights],
      ['Hobused on jalul.', 1, ['puhata']],
    );
    assert.ok(notes.every(({ kind }) => kind === 'missing-field'));
  });
});
