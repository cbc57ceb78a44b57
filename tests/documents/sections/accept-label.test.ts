import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

describe('the last words of a sentence, wrapped to a line of their own', () => {
  for (const word of ['kinnitatud', 'allkirjad'])
    it(`open no part, though documents have one that is called so: ${word}`, () => {
      const { content } = onlyPosition(
        `AMETIJUHEND\nAmetinimetus: Kaevumeister\n\n3. TÖÖÜLESANDED\n3.1. Kontrollib, et lepingus on\n${word}.\n3.2. Puhastab kaeve.\n`,
      );
      assert.deepEqual(
        content.duties.map(({ text }) => text),
        [`Kontrollib, et lepingus on ${word}.`, 'Puhastab kaeve.'],
      );
    });
});
