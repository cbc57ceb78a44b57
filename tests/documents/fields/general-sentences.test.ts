import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

/** What the general part of a smith's description says in these sentences. */
function generalOf(...sentences: readonly string[]) {
  const numbered = sentences.map((sentence, at) => `1.${at + 1}. ${sentence}`).join('\n');
  const { content, source, notes } = onlyPosition(
    `SEPA AMETIJUHEND\n\n1. ÜLDSÄTTED\n${numbered}\n\n2. TÖÖÜLESANDED\n2.1. Taob.`,
  );
  const told = notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
  return { ...content, empty: source.empty, told, notes };
}

describe('the sentences of the general part', () => {
  it('say who the superior is, of the holder and of nobody else', () => {
    assert.equal(generalOf('Sepa vahetu juht on sepikoja juhataja.').manager, 'sepikoja juhataja');
    assert.equal(generalOf('Tema otsene ülemus on direktor.').manager, 'direktor');
    const other = generalOf('Õpipoisi vahetu juht on sepp.');
    assert.deepEqual([other.manager, other.told], [null, ['1.1. Õpipoisi vahetu juht on sepp.']]);
  });

  it('are read under the title where no chapter announces them, and told where they state nothing', () => {
    const { content, notes } = onlyPosition(
      'SEPA AMETIJUHEND\n\nSepp töötab sepameeskonnas ja allub meistri abile.\nTöötaja äraolekul asendab teda sell, tema puudumisel õpipoiss.\nSepp juhindub tulest.\n\nTÖÖÜLESANDED\n1. Taob.',
    );
    assert.deepEqual(
      [content.unit, content.manager, content.substitutedBy],
      ['sepameeskond', 'meistri abile', ['sell', 'õpipoiss']],
    );
    assert.ok(notes.some(({ kind, text }) => kind === 'unknown-line' && text === 'Sepp juhindub tulest.'));
  });

  it('say what the post is for, with all their words', () => {
    const sentence = 'Sepa töö eesmärk on hoida hobused jalul, ka puhkuse ajal.';
    assert.equal(generalOf('Sepp allub juhatajale.', sentence).purpose, sentence);
  });

  it('say who it is, and not when', () => {
    assert.deepEqual(generalOf('Sepale alluvad löömise ajal sellid.').subordinates, ['sellid']);
    for (const when of [
      'tema puhkuse või muu äraoleku ajal',
      'puhkuse, haiguse ning koolituse ajal',
      'pikema lähetuse ajal',
      'töö ajal',
    ])
      assert.deepEqual(generalOf(`Seppa asendab ${when} sell.`).substitutedBy, ['sell'], when);
  });

  it('say a unit by its name, and by what it is like', () => {
    assert.equal(generalOf('Sepp töötab tehnilises osakonnas.').unit, 'tehniline osakond');
    assert.equal(generalOf('Sepp on sepatehnilise talituse teenistuja.').unit, 'sepatehniline talitus');
  });

  it('say the unit though they go on', () => {
    const { unit } = generalOf('Sepp on sepikoja osakonna teenistuja, kelle valib rahvas.');
    assert.equal(unit, 'sepikoja osakond');
  });

  it('say the unit behind what they call the holder', () => {
    assert.equal(
      generalOf('Sepp on ametnik, kes töötab sepikoja osakonna koosseisus.').unit,
      'sepikoja osakond',
    );
    assert.equal(generalOf('Sepp on teenistuja sepikoja osakonna koosseisus.').unit, 'sepikoja osakond');
    const long = 'Sepp kuulub raua-, terase- ja sepikoja osakonna koosseisu.';
    assert.equal(generalOf(long).unit, 'raua-, terase- ja sepikoja osakond');
  });

  it('say in English who is over whom, in which unit, and who stands in', () => {
    const { content, notes } = onlyPosition(`JOB DESCRIPTION
Forge Manager

1. General
1.1 The Forge Manager works in the Department of Iron and reports to the Head of Metals.
1.2 Apprentices report to the Forge Manager.
1.3 In the absence of the Forge Manager, the Senior Smith acts as deputy.
1.4 The Forge Manager deputises for the Safety Officer during holidays.
1.5 The Senior Smith reports to the Mayor.

2. Duties
2.1 Forges.
`);
    assert.deepEqual(
      [content.unit, content.manager, content.subordinates, content.substitutedBy, content.substitutes],
      ['Department of Iron', 'Head of Metals', ['Apprentices'], ['Senior Smith'], ['Safety Officer']],
    );
    const told = notes.flatMap(({ kind, text }) => (kind === 'unknown-line' ? [text] : []));
    assert.deepEqual(told, ['1.5 The Senior Smith reports to the Mayor.']);
  });

  it('say in English by whom the holder is replaced, or for whom others stand in', () => {
    const by = (sentence: string) =>
      onlyPosition(
        `JOB DESCRIPTION\nForge Manager\n\n1. General\n1.1 ${sentence}\n\n2. Duties\n2.1 Forges.\n`,
      ).content.substitutedBy;
    for (const sentence of [
      'The Forge Manager is replaced by the Senior Smith during holidays.',
      'In her absence, the Senior Smith takes over.',
      'The Senior Smith stands in for the Forge Manager.',
    ])
      assert.deepEqual(by(sentence), ['Senior Smith'], sentence);
    assert.deepEqual(by('The Mayor is replaced by the Senior Smith.'), []);
  });

  it('say that nobody reports to the holder, among rows and in English', () => {
    const rows = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Sepp\nVahetu juht: meister\nAlluvaid ei ole.\n\nTÖÖÜLESANDED\n1. Taob.\n',
    );
    assert.deepEqual(
      [rows.content.manager, rows.source.empty['subordinates']],
      ['meister', 'Alluvaid ei ole'],
    );
    const english = onlyPosition(
      'JOB DESCRIPTION\nJob title: Smith\nSubordinate to: Master\nHas no subordinates.\n\nDuties\n1. Forges.\n',
    );
    assert.deepEqual(
      [english.content.manager, english.source.empty['subordinates']],
      ['Master', 'no subordinates'],
    );
  });

  it('say who leads the holder’s work, and not whose work the holder leads', () => {
    assert.equal(generalOf('Sepa tööd juhib sepikoja juhataja.').manager, 'sepikoja juhataja');
    assert.equal(generalOf('Õpipoiste tööd juhib vanemsepp.').manager, null);
  });

  it('name the post and the unit behind a label and a verb', () => {
    const { title, unit } = generalOf('Ametikoha nimetus on rautaja.', 'Struktuuriüksus on tall');
    assert.deepEqual([title, unit], ['rautaja', 'tall']);
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

  it('say that all who hold the post stand in for each other', () => {
    for (const sentence of [
      'Sepad asendavad üksteist.',
      'Asendamine: sepad asendavad üksteist vahetusest.',
    ]) {
      const { content, notes } = onlyPosition(
        `SEPA AMETIJUHEND\n\n1. ÜLDSÄTTED\n1.1. Ametikoht: sepp\n1.2. ${sentence}\n\n2. TÖÖÜLESANDED\n2.1. Taob.`,
      );
      assert.deepEqual(
        notes.filter(({ kind }) => kind === 'unclear-substitution'),
        [],
      );
      assert.deepEqual([content.substitutedBy.length, content.substitutes.length], [1, 1], sentence);
    }
  });

  it('say that nobody is led', () => {
    for (const sentence of ['Sepal alluvaid ei ole.', 'Sepal ei ole alluvaid.', 'Alluvad puuduvad.']) {
      const { subordinates, empty, told } = generalOf('Sepp allub juhatajale.', sentence);
      assert.deepEqual([subordinates, 'subordinates' in empty, told], [[], true, []]);
    }
  });

  it('say in which unit the post is, by its name, and take no superior for one', () => {
    const units = [
      ['Sepp kuulub metallitööde osakonda ja allub meistrile.', 'metallitööde osakond'],
      ['Sepp töötab hooldustalituses.', 'hooldustalitus'],
      ['Sepp kuulub linnavalitsuse sepateenistuse koosseisu.', 'linnavalitsuse sepateenistus'],
      ['Sepp on remondibüroo töötaja.', 'remondibüroo'],
      ['Sepp kuulub juhtkonda ja töötab metalliosakonnas.', 'metalliosakond'],
    ] as const;
    for (const [sentence, unit] of units) assert.equal(generalOf(sentence).unit, unit);
    assert.equal(generalOf('Sepp kuulub osakonna juhataja alluvusse.').unit, null);
  });

  it('keep the beginning of the sentence that says what the post is for', () => {
    const { purpose } = generalOf('Sepp allub juhatajale.', 'Ametikoha eesmärk on hoida sepikoda\ntöös.');
    assert.equal(purpose, 'Ametikoha eesmärk on hoida sepikoda töös.');
    assert.equal(generalOf('Ametikoha eesmärk: hoida sepikoda töös.').purpose, 'hoida sepikoda töös.');
  });

  it('may call the holder by the short name that they give', () => {
    const { substitutedBy, substitutes, told } = generalOf(
      'Rautsepp (edaspidi sepp) allub juhatajale.',
      'Seppa asendab rautaja.',
      'Sepp asendab tallipoissi.',
    );
    assert.deepEqual([substitutedBy, substitutes, told], [['rautaja'], ['tallipoissi'], []]);
  });

  it('say who is led, and not how near', () => {
    const { subordinates } = generalOf('Sepale alluvad vahetult õpipoiss, lõõtsutaja.');
    assert.deepEqual(subordinates, ['õpipoiss', 'lõõtsutaja']);
  });

  it('name the substitute with a noun, and are none where they say how one is found', () => {
    assert.deepEqual(generalOf('Asendajaks on rautaja, tema puudumisel tallmeister.').substitutedBy, [
      'rautaja',
      'tallmeister',
    ]);
    const { substitutedBy, notes } = generalOf('Sepa asendaja on määratud käskkirjaga.');
    assert.deepEqual(substitutedBy, []);
    assert.ok(notes.some(({ kind }) => kind === 'unclear-substitution'));
  });

  for (const sentence of [
    'Seppa asendab rautaja, tema puudumisel tallmeister.',
    'Seppa asendab rautaja ning tema puudumisel tallmeister.',
    'Asendajaks on rautaja, tema puudumisel tallmeister.',
    'Alluvus: sepp allub meistrile, seppa asendab rautaja, tema puudumisel tallmeister.',
  ])
    it(`tell when the next of several is asked: ${sentence}`, () => {
      const { substitutedBy, notes } = generalOf(sentence);
      assert.deepEqual(substitutedBy, ['rautaja', 'tallmeister']);
      assert.deepEqual(
        notes.flatMap(({ kind, text }) => (kind === 'occasion-left-out' ? [text] : [])),
        ['tema puudumisel'],
      );
    });

  it('have nothing to tell where somebody is away at all', () => {
    const { substitutedBy, notes } = generalOf('Haiguse korral ja tema puudumisel asendab teda rautaja.');
    assert.deepEqual(substitutedBy, ['rautaja']);
    assert.ok(!notes.some(({ kind }) => kind === 'occasion-left-out'));
  });

  it('name the substitute without the rota that says when', () => {
    assert.deepEqual(generalOf('Seppa asendab rautaja vahetuse graafiku alusel.').substitutedBy, ['rautaja']);
  });

  it('end the row above them', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht: Sepp\nVahetu juht: meister\nSeppa asendab rautaja.\n\nTÖÖÜLESANDED\n1. Taob.\n',
    );
    assert.deepEqual([content.manager, content.substitutedBy], ['meister', ['rautaja']]);
  });
});
