import assert from 'node:assert/strict';
import { labelAtStart } from '../../../src/documents/labels/find-label.js';
import { labelSpellings } from '../../../src/documents/labels/label-spellings.js';
import { onlyPosition } from '../documents.js';

describe('the table of labels', () => {
  for (const [part, spellings] of Object.entries(labelSpellings)) {
    it(`finds every spelling of ${part}, whatever its case, diacritics and number`, () => {
      for (const spelling of spellings.filter((each) => !each.startsWith('…'))) {
        for (const written of [spelling, spelling.toUpperCase(), `1.2. ${spelling}`]) {
          assert.equal(labelAtStart(written)?.part, part, written);
        }
        const bare = spelling.normalize('NFD').replace(/\p{M}/gu, '');
        assert.equal(labelAtStart(bare)?.part, part, bare);
      }
    });
  }

  it('does not take the first words of a sentence for a label', () => {
    const { content } = onlyPosition(`1. Üldosa
Teenistuskoht Tuuker
Teenistuskoha eesmärk Vrakkide vaatlemine.
2. Peamised teenistusülesanded Oodatavad tulemused
2.1. Vaatlemine.
▪ Vaatlus on tehtud.
▪ Õigused ja load on
Vastutus
olemas.
3. Teenistuskoha täitjale esitatavad nõuded
Haridus Tuukri kutse
Erialane töökogemus Töökogemus merel.
Töökogemus jões ei loe.
4. Õigused ja vastutus
Õigused
▪ Haridus saada tööandja kulul;
Vastutus
▪ Töövahendid hoida terved.`);
    assert.equal(content.requirements.experience, 'Töökogemus merel. Töökogemus jões ei loe.');
    assert.deepEqual(content.rights, ['Haridus saada tööandja kulul;']);
    assert.deepEqual(content.responsibilities, ['Töövahendid hoida terved.']);
    assert.equal(content.tools, null);
    assert.deepEqual(content.duties[0]?.results, [
      'Vaatlus on tehtud.',
      'Õigused ja load on Vastutus olemas.',
    ]);
  });

  it('reads headings that say whose rights, responsibilities and objective they are', () => {
    const { content } = onlyPosition(`JOB DESCRIPTION
1. General part
1.1. Job title: Diver
1.2. Direct superior: Captain
2. Objective of the position
To find wrecks.
3. Main duties
3.1. Dives.
4. Rights of the employee
- To surface.
5. Responsibilities of the employee
- For the rope.
`);
    assert.deepEqual(
      [content.manager, content.purpose, content.duties.length, content.rights, content.responsibilities],
      ['Captain', 'To find wrecks.', 1, ['To surface.'], ['For the rope.']],
    );
  });

  it('reads `Töö sisu` as a heading of duties, and as the purpose in a row of the header', () => {
    const heading = onlyPosition('Ametikoht: Tuuker\n\nTöö sisu\n1. Sukeldub.\n2. Tõuseb.').content;
    assert.deepEqual(
      heading.duties.map(({ text }) => text),
      ['Sukeldub.', 'Tõuseb.'],
    );
    const row = onlyPosition(
      'Ametikoht: Tuuker\nTöö sisu: vrakkide vaatlemine\nVahetu juht: kapten\n\nTööülesanded\n1. Sukeldub.',
    ).content;
    assert.deepEqual([row.purpose, row.manager], ['vrakkide vaatlemine', 'kapten']);
    assert.equal(row.duties.length, 1);
  });

  it('reads `Responsibilities` as the duties only where nothing else is called so', () => {
    const read = (duties: string) =>
      onlyPosition(`Job title: Diver\n${duties}\nRights\n- rest\n\nRequirements\nEducation: school`).content;
    const alone = read('\nResponsibilities\n1. Dives.\n2. Surfaces.\n');
    assert.deepEqual([alone.duties.length, alone.responsibilities], [2, []]);
    const both = read('\nResponsibilities\n- safety\n\nDuties\n1. Dives.\n');
    assert.deepEqual([both.duties.length, both.responsibilities], [1, ['safety']]);
  });

  it('tells of a heading that it does not know, and lets its text into no other field', () => {
    const { content, notes } = onlyPosition(`1. ÜLDOSA
Ametikoht Tuuker
2. TÖÖÜLESANDED
2.1. Vaatlemine.
3. LOOMADE KOHTLEMINE
Kalu ei hirmutata.
4. ÕIGUSED
- ujuda`);
    assert.deepEqual(content.duties, [{ number: '2.1', text: 'Vaatlemine.', results: [] }]);
    assert.deepEqual(
      notes.filter((note) => note.kind === 'unknown-label'),
      [{ kind: 'unknown-label', line: 5, page: null, text: '3. LOOMADE KOHTLEMINE' }],
    );
  });
});
