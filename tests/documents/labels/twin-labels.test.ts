import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

/** The rows and headings of a smith's description, each label in two languages. */
function withLabels(label: (estonian: string, english: string) => string): string {
  return `AMETIJUHEND

1. ${label('Üldosa', 'General information')}
1.1. ${label('Ametinimetus', 'Job title')}: Sepp
1.2. ${label('Vahetu juht', 'Direct superior of the post')}: meister
1.3. ${label('Alluvad', 'Subordinates')}: puuduvad
2. ${label('Tööülesanded', 'Main duties')}
2.1. Taob.
3. ${label('Õigused', 'Rights')}
- saada rauda
4. ${label('Ametijuhendi muutmine', 'Amendment')}
Ametijuhend vaadatakse üle kord aastas.`;
}

describe('a label in two languages', () => {
  it('is one label, and none of it stands in the value', () => {
    for (const text of [
      withLabels((estonian, english) => `${estonian} / ${english}`),
      withLabels((estonian, english) => `${estonian}/${english}`),
      withLabels((estonian, english) =>
        english === 'Direct superior of the post' ? estonian : `${estonian} (${english})`,
      )
        .replace(' (General information)', '')
        .replace(' (Amendment)', ''),
    ]) {
      const { content, notes } = onlyPosition(text);
      assert.deepEqual(
        [content.title, content.manager, content.subordinates, content.rights, content.review],
        ['Sepp', 'meister', [], ['saada rauda'], 'Ametijuhend vaadatakse üle kord aastas.'],
      );
      assert.deepEqual(content.duties, [{ number: '2.1', text: 'Taob.', results: [] }]);
      assert.ok(notes.every(({ kind }) => kind === 'missing-field'));
    }
  });

  it('is not taken for one where the second words mean another field, or are a value', () => {
    const { content } = onlyPosition(
      '1. Üldosa\n1.1. Ametikoht: Sepp / lukksepp\n2. Tööülesanded\n2.1. Taob.\n3. Õigused / vastutus\n3.1. Sepal on õigus saada rauda.\n3.2. Sepp vastutab tule eest.',
    );
    assert.equal(content.title, 'Sepp / lukksepp');
    assert.deepEqual(content.rights, ['Sepal on õigus saada rauda.']);
    assert.deepEqual(content.responsibilities, ['Sepp vastutab tule eest.']);
  });
});
