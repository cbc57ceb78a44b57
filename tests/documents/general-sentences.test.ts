import assert from 'node:assert/strict';
import { onlyPosition } from './documents.js';

/** What the general part of a smith's description says in these sentences. */
function generalOf(...sentences: readonly string[]) {
  const numbered = sentences.map((sentence, at) => `1.${at + 1}. ${sentence}`).join('\n');
  const { content, source, notes } = onlyPosition(
    `SEPA AMETIJUHEND\n\n1. ÜLDSÄTTED\n${numbered}\n\n2. TÖÖÜLESANDED\n2.1. Taob.`,
  );
  const told = notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
  return { ...content, empty: source.empty, told };
}

describe('the sentences of the general part', () => {
  it('say who the superior is, of the holder and of nobody else', () => {
    assert.equal(generalOf('Sepa vahetu juht on sepikoja juhataja.').manager, 'sepikoja juhataja');
    assert.equal(generalOf('Tema otsene ülemus on direktor.').manager, 'direktor');
    const other = generalOf('Õpipoisi vahetu juht on sepp.');
    assert.deepEqual([other.manager, other.told], [null, ['1.1. Õpipoisi vahetu juht on sepp.']]);
  });

  it('say what the post is for, with all their words', () => {
    const sentence = 'Sepa töö eesmärk on hoida hobused jalul, ka puhkuse ajal.';
    assert.equal(generalOf('Sepp allub juhatajale.', sentence).purpose, sentence);
  });

  it('say the unit though they go on', () => {
    const { unit } = generalOf('Sepp on sepikoja osakonna teenistuja, kelle valib rahvas.');
    assert.match(unit ?? '', /^sepikoja osakon/u);
  });

  it('say who stands in for whom behind a label, both ways and whenever it is', () => {
    for (const sentence of [
      'Töötaja asendab tallipoissi ja teda asendab rautaja puhkuse ajal.',
      'Teenistuja asendab tallipoissi ja teda asendab rautaja puhkuse ajal ning muul ajutisel äraolekul.',
      'Sepp asendab tallipoissi ja teda asendab rautaja direktori käskkirja alusel.',
      'Asendab tallipoissi, teda asendab rautaja haiguse, puhkuse ja lähetuse ajal.',
    ]) {
      const { substitutes, substitutedBy } = generalOf('Sepp allub juhatajale.', sentence);
      assert.deepEqual([substitutes, substitutedBy], [['tallipoissi'], ['rautaja']], sentence);
    }
  });

  it('say that nobody is led', () => {
    for (const sentence of ['Sepal alluvaid ei ole.', 'Sepal ei ole alluvaid.', 'Alluvad puuduvad.']) {
      const { subordinates, empty, told } = generalOf('Sepp allub juhatajale.', sentence);
      assert.deepEqual([subordinates, 'subordinates' in empty, told], [[], true, []]);
    }
  });

  it('say in which unit the post is, and take no superior for one', () => {
    assert.match(
      generalOf('Sepp kuulub metallitööde osakonda ja allub meistrile.').unit ?? '',
      /^metallitööde/u,
    );
    assert.match(generalOf('Sepp töötab hooldustalituses.').unit ?? '', /^hooldustalitus/u);
    assert.equal(generalOf('Sepp kuulub osakonna juhataja alluvusse.').unit, null);
  });

  it('keep the beginning of the sentence that says what the post is for', () => {
    const { purpose } = generalOf('Sepp allub juhatajale.', 'Ametikoha eesmärk on hoida sepikoda\ntöös.');
    assert.equal(purpose, 'Ametikoha eesmärk on hoida sepikoda töös.');
    assert.equal(generalOf('Ametikoha eesmärk: hoida sepikoda töös.').purpose, 'hoida sepikoda töös.');
  });
});
