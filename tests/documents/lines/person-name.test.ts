import assert from 'node:assert/strict';
import { withoutPeople } from '../../../src/documents/lines/person-name.js';
import { onlyPosition } from '../documents.js';

describe('the name of who holds a post', () => {
  it('is kept in no field of the header, however it is set beside the post', () => {
    const { content, notes } = onlyPosition(`AMETIJUHEND
Ametinimetus: Tornivaht
Vahetu juht: tornijuhataja Mari Maasikas
Kes asendab: kellavaht (Juku Juurikas), Mari Maasikas, tornijuhataja
Keda asendab: kellavaht Juku Juurikas
TÖÖÜLESANDED
1. Kerib kella.
`);
    assert.deepEqual(
      [content.manager, content.substitutedBy, content.substitutes],
      ['tornijuhataja', ['kellavaht', 'tornijuhataja'], ['kellavaht']],
    );
    assert.doesNotMatch(JSON.stringify([content, notes]), /Maasikas|Juurikas/u);
  });

  it('is not kept where it stands alone in the place of a post', () => {
    const { content, notes } = onlyPosition(`AMETIJUHEND
Ametinimetus: Tornivaht
Vahetu juht: Mari Maasikas
Kes asendab: Mari Maasikas, Juku Juurikas
Keda asendab: juhatuse liige Juku Juurikas
TÖÖÜLESANDED
1. Kerib kella.
`);
    assert.deepEqual(
      [content.manager, content.substitutedBy, content.substitutes],
      [null, [], ['juhatuse liige']],
    );
    const told = notes.flatMap((note) => (note.kind === 'only-person' ? [[note.line, note.text]] : []));
    assert.deepEqual(told, [
      [3, 'Vahetu juht'],
      [4, 'Kes asendab'],
    ]);
  });

  const posts = [
    'Director General',
    'Chief Physician',
    'Registry Clerk',
    'Ward Nurse',
    'Osakonna Ülemõde',
    'Director (Coastal Affairs)',
    'Senior Grants Officer, Programme Assistant',
    'juhataja Lääne Prefektuur',
    'ekspert (Ida Viru)',
    'nõunik (rahvatervis), Juhtivspetsialist',
    'Tornivaht',
  ];
  for (const post of posts) {
    it(`is not seen in ${post}`, () => {
      assert.equal(withoutPeople(post), post);
    });
  }

  it('is nobody’s in an English post that begins with its rank', () => {
    for (const post of ['Junior Research Fellow', 'Senior Bell Founder', 'Chief Bell Founder'])
      assert.equal(withoutPeople(post), post);
  });
});
