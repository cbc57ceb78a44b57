import assert from 'node:assert/strict';
import { familyA, familyB, onlyPosition, positionsOf, readText } from '../documents.js';

const order = `Dokumendiregister Kaartide amet
KÄSKKIRI
07.01.2026 nr 1
Ametijuhendite kinnitamine
1. Kinnitan ametijuhendid järgmiselt:
1.1. ekspert (vanad kaardid) (lisa 1);
1.2. aednik (lisa 2).
(allkirjastatud digitaalselt)
Leida Leidlik
peadirektor
KINNITATUD Kaartide ameti peadirektori
07.01.2026 käskkirjaga nr 1 Lisa 1
AMETIJUHEND
`;

describe('a file with several descriptions', () => {
  const positions = positionsOf(
    `${order}${familyB}KINNITATUD Kaartide ameti peadirektori\n07.01.2026 käskkirjaga nr 1 Lisa 2\n${familyA}`,
  );

  it('gives each of them, whole, as if it stood alone', () => {
    assert.deepEqual(
      positions.map(({ content }) => content),
      [onlyPosition(familyB).content, onlyPosition(familyA).content],
    );
  });

  it('keeps nothing of the order around them', () => {
    assert.doesNotMatch(JSON.stringify(positions), /Leidlik|Dokumendiregister|Kinnitan|peadirektor/);
  });

  it('gives those that can be read, and says why another cannot', () => {
    const reading = readText(`${familyA}\fAMETIJUHEND\n1. ÜLDOSA\nAmetikoht Sepp\n2. ÕIGUSED\n- puhata\n`);
    assert.ok(reading.kind === 'read');
    assert.deepEqual(
      reading.positions.map(({ content }) => content.title),
      ['Aednik'],
    );
    assert.deepEqual(reading.unread[0]?.why, { kind: 'no-duties', title: 'Sepp', headings: [] });
  });
});

describe('the head of an annex that begins each page alike', () => {
  it('is no part of the description before it, with the date beside who approved it', () => {
    const annex = (title: string, at: number): string =>
      `KINNITATUD\nKellade Ameti\npeadirektori 19.09.2025\nkäskkirjaga nr 88\nLisa ${at}\n\nAMETIJUHEND\n1. Üldosa\n1.1. Ametikoht: ${title}\n2. Tööülesanded\n2.1. Kerib kella.\n3. Vastutus\n- kella eest.\n\nAmetijuhend vaadatakse üle kord aastas.\n`;
    const positions = positionsOf(['Tornivaht', 'Kellassepp', 'Tornijuht'].map(annex).join('\f'));
    assert.deepEqual(
      positions.map(({ content }) => content.review),
      positions.map(() => 'Ametijuhend vaadatakse üle kord aastas.'),
    );
  });
});

describe('descriptions without a general part', () => {
  it('are cut where each names itself and its post', () => {
    const one = (title: string, manager: string): string =>
      `Lisa\nAMETIJUHEND\nAmetikoha nimetus\t${title}\nVahetu juht\t${manager}\n\nPõhikohustused\n- Keedab ${title.length} putru.\n- Peseb pada.\n\nVastutus\nVastutab pudru eest.\n`;
    const positions = positionsOf(`${one('Pudrukokk', 'Peakokk')}\n${one('Abikokk', 'Pudrukokk')}`);
    assert.deepEqual(
      positions.map(({ content }) => [
        content.title,
        content.manager,
        content.duties.length,
        content.responsibilities,
      ]),
      [
        ['Pudrukokk', 'Peakokk', 2, ['Vastutab pudru eest.']],
        ['Abikokk', 'Pudrukokk', 2, ['Vastutab pudru eest.']],
      ],
    );
  });
});

describe('a title that only the heading has', () => {
  it('is taken from there, in the nominative, and told of', () => {
    const { content, notes } = onlyPosition(
      'VANEMINSPEKTORI AMETIJUHEND\n1. ÜLDOSA\nAllub Juhatajale\n2. TÖÖÜLESANDED\n2.1. Käib ringi.',
    );
    assert.equal(content.title, 'Vaneminspektor');
    assert.deepEqual(
      notes.filter((note) => note.kind === 'title-from-heading'),
      [{ kind: 'title-from-heading', line: 1, page: null, text: 'Vaneminspektor' }],
    );
  });
});
