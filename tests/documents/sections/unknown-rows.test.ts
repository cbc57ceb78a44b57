import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

/** A description with these rows in its header and among its requirements. */
function withRows(header: string, requirements = '') {
  const { content, notes } = onlyPosition(`AMETIJUHEND

1. Üldosa
${header}

2. Tööülesanded
2.1. Kerib tornikella.

3. Nõuded
Haridus: kutseharidus
${requirements}
`);
  const told = notes.flatMap((note) => (note.kind === 'unknown-label' ? [note.text] : []));
  return { content, told };
}

describe('a row whose label is in no table', () => {
  const headers = [
    {
      name: 'a colon',
      text: 'Ametinimetus: Kellassepp\nTornide arv: 3\nVahetu juht: linnapea\nHüüdnimi: Tiks',
    },
    {
      name: 'a gap',
      text: 'Ametinimetus\tKellassepp\nTornide arv\t3\nVahetu juht\tlinnapea\nHüüdnimi\tTiks',
    },
    {
      name: 'dots',
      text: 'Ametinimetus ........ Kellassepp\nTornide arv ........ 3\nVahetu juht ........ linnapea\nHüüdnimi ........ Tiks',
    },
    {
      name: 'a dash',
      text: 'Ametinimetus – Kellassepp\nTornide arv – 3\nVahetu juht – linnapea\nHüüdnimi – Tiks',
    },
    {
      name: 'two lines',
      text: 'Ametinimetus\nKellassepp\n\nTornide arv\nkolm\n\nVahetu juht\nlinnapea\n\nHüüdnimi\nTiks',
    },
  ];
  for (const { name, text } of headers) {
    it(`is told and joined to no value of the header, set with ${name}`, () => {
      const { content, told } = withRows(text);
      assert.equal(content.title, 'Kellassepp');
      assert.equal(content.manager, 'linnapea');
      assert.deepEqual(told, ['Tornide arv', 'Hüüdnimi']);
    });
  }

  it('is told and joined to no requirement', () => {
    const { content, told } = withRows(
      'Ametinimetus: Kellassepp',
      'Töökogemus: 2 aastat\nKõrgusekartus: ei tohi olla\nKeeleoskus: eesti keel B2\nNägemine: terav',
    );
    assert.equal(content.requirements.experience, '2 aastat');
    assert.deepEqual(content.requirements.languages, [{ language: 'et', level: 'B2' }]);
    assert.deepEqual(told, ['Kõrgusekartus', 'Nägemine']);
  });

  it('is told where its first words are nearly a label, or one that was read before', () => {
    const { content, told } = withRows(
      'Ametinimetus: Kellassepp\nAmetikoha kood: 7\nTööaeg: 40 tundi\nTööaeg suvel: 30 tundi',
    );
    assert.equal(content.title, 'Kellassepp');
    assert.deepEqual(told, ['Ametikoha kood', 'Tööaeg suvel']);
  });

  it('takes with it no words that stand apart below', () => {
    const { notes } = onlyPosition(
      'Ametinimetus: Kellassepp\nHüüdnimi: Tiks\n\nKerib kelli kogu maal.\n\nTööülesanded\n- Kerib.',
    );
    const lines = notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
    assert.deepEqual(lines, ['Kerib kelli kogu maal.']);
  });

  it('is none where the value above goes on in it, or a language stands behind it', () => {
    const { content, told } = withRows(
      'Ametinimetus: Kellassepp ja\nTornivaht: ööpäevaringne',
      'Keeleoskus: eesti keel: C1\nSoome keel: B1',
    );
    assert.equal(content.title, 'Kellassepp ja Tornivaht: ööpäevaringne');
    assert.equal(content.requirements.languages.length, 2);
    assert.deepEqual(told, []);
  });

  it('may ask, and goes on with no name in the row above it', () => {
    const { content, told } = withRows(
      'Ametinimetus: Kellassepp\nKellele allub? Linnapeale\nKas torn on kõrge? Jah\nKas on alluvaid? Ei ole',
    );
    assert.deepEqual(
      [content.manager, content.subordinates, told],
      ['Linnapeale', [], ['Kas torn on kõrge']],
    );
  });

  it('is told as well where it is known and no field has room for it', () => {
    const { notes } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Kellassepp\nAmetisse nimetab: linnapea\nPalgaaste:\n\nTÖÖÜLESANDED\n1. Kerib kella.\n',
    );
    assert.deepEqual(
      notes.flatMap(({ kind, text }) => (kind === 'unknown-line' ? [text] : [])),
      ['Ametisse nimetab: linnapea'],
    );
  });

  it('is no value of the row above it that was left empty', () => {
    const { content, told } = withRows('Ametinimetus: Kellassepp\nAsendaja:\nMärkus: vaata töökorda');
    assert.deepEqual([content.substitutedBy, told], [[], ['Märkus']]);
  });

  it('is the value of an empty row where it names a post', () => {
    const { content } = withRows('Ametinimetus: Kellassepp\nAsendaja:\nTalvel: tornivaht');
    assert.deepEqual(content.substitutedBy, ['Talvel: tornivaht']);
  });
});
