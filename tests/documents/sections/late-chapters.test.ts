import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

describe('a chapter of results that counts by itself', () => {
  function read(results: string) {
    const { content, notes } = onlyPosition(
      `AMETIJUHEND\nAmetinimetus: Tornivaht\n\n3. TÖÖÜLESANDED\n3.1. Kerib kella.\n3.2. Õlitab hingi.\n\n4. OODATAVAD TULEMUSED\n${results}\n`,
    );
    const told = notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
    return { results: content.duties.map((duty) => duty.results), told };
  }

  it('gives each duty its own where there is one for each', () => {
    assert.deepEqual(read('4.1. Kell käib.\n4.2. Hinged ei kriuksu.').results, [
      ['Kell käib.'],
      ['Hinged ei kriuksu.'],
    ]);
  });

  it('gives nobody any where there are fewer, and tells them', () => {
    const found = read('4.1. Linn teab kellaaega.');
    assert.deepEqual(found, { results: [[], []], told: ['4.1. Linn teab kellaaega.'] });
  });

  it('gives nobody any where both count from one and there are fewer', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Tornivaht\n\nTÖÖÜLESANDED\n1. Kerib kella.\n2. Õlitab hingi.\n\nOODATAVAD TULEMUSED\n1. Linn teab kellaaega.\n',
    );
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [[], []],
    );
  });

  it("gives them where their numbers are the duties' own", () => {
    assert.deepEqual(read('3.2. Hinged ei kriuksu.').results, [[], ['Hinged ei kriuksu.']]);
  });
});

const duties = '2. Tööülesanded\n2.1. Kerib kella.\n2.2. Õlitab hingi.\n';

describe('a chapter of the general part that stands behind the duties', () => {
  const { content, notes } = onlyPosition(`AMETIJUHEND
Ametinimetus: Tornivaht

${duties}
3. Asendamine
3.1. Tornivahti asendab kellameister.
3.2. Tornivaht asendab kellameistrit.

4. Alluvus
4.1. Tornivaht allub tornijuhile.
4.2. Tornivahil alluvaid ei ole.

5. Ametikoha eesmärk
5.1. Kell lööb iga tund.

6. Vastutus
6.1. Vastutab hingede eest.
`);

  it('says who is over whom and who stands in, in its sentences', () => {
    assert.deepEqual(
      [content.manager, content.substitutedBy, content.substitutes, content.subordinates],
      ['tornijuhile', ['kellameister'], ['kellameistrit'], []],
    );
  });

  it('says what the post is for', () => {
    assert.equal(content.purpose, 'Kell lööb iga tund.');
  });

  it('leaves nothing to tell, and the chapters around it as they are', () => {
    assert.deepEqual(
      notes.filter(({ kind }) => kind !== 'missing-field'),
      [],
    );
    assert.deepEqual([content.duties.length, content.responsibilities], [2, ['Vastutab hingede eest.']]);
  });

  it('is no place of work where it says the place in the organisation', () => {
    const read = onlyPosition(
      `TORNIVAHI AMETIJUHEND\n\nAmetikoha asukoht struktuuris\nTornivaht allub tornijuhile.\n\n${duties}`,
    ).content;
    assert.deepEqual([read.manager, read.conditions], ['tornijuhile', null]);
  });
});

describe('a title under the heading', () => {
  it('is the post that stands there, and not the organisation above it', () => {
    for (const [before, below] of [
      ['', 'TORNIVAHT'],
      ['TORNIDE SELTS\n', 'Tornivaht'],
    ])
      assert.equal(onlyPosition(`${before}AMETIJUHEND\n${below}\n\n${duties}`).content.title, 'Tornivaht');
  });

  it('is the post without the organisation whose it is', () => {
    for (const [heading, title] of [
      ['KELLAMÄE VALLAVALITSUSE TORNIVAHI', 'Tornivaht'],
      ['Kellamäe Põhikooli tornivahi', 'Tornivaht'],
      ['Kellaministeeriumi tornivahi', 'Tornivaht'],
      ['Põhikooli tornivahi', 'Põhikooli tornivaht'],
      ['ALGKOOLI JA PÕHIKOOLI TORNIVAHI', 'Algkooli ja põhikooli tornivaht'],
    ])
      assert.equal(onlyPosition(`${heading} AMETIJUHEND\n\n${duties}`).content.title, title);
  });

  it('gives way to a post above it', () => {
    const { content } = onlyPosition(`TORNIJUHI\nAMETIJUHEND\nTornivaht\n\n${duties}`);
    assert.equal(content.title, 'Tornijuht');
  });
});
