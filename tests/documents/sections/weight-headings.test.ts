import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

function contentOf(text: string) {
  const head = 'JOB DESCRIPTION\n\nJob title: Bell founder\n\nDuties\n1. Casts bells.\n2. Tunes bells.\n\n';
  return onlyPosition(`${head}${text}\n`).content;
}

function requirementsOf(text: string) {
  return contentOf(text).requirements;
}

describe('a heading that says what is essential and what is desirable', () => {
  it('is said of each item of its list, and is none itself', () => {
    const read = requirementsOf(`REQUIREMENTS
Essential
- Two years of work with bronze
- English C1
- Steady hands
Desirable:
- Russian B1
- Driving licence

Knows the mayor.`);
    assert.equal(read.experience, 'Essential: Two years of work with bronze');
    assert.deepEqual(read.languages, [{ language: 'en', level: 'C1' }]);
    assert.equal(
      read.additional,
      'Essential: Steady hands\nDesirable: Russian B1\nDesirable: Driving licence\nKnows the mayor.',
    );
  });

  it('may say in other words that something is only an advantage', () => {
    for (const heading of ['Advantageous', 'Desired', 'Assets:', 'Considered an advantage']) {
      const read = requirementsOf(`REQUIREMENTS\nMandatory\n- English C1\n${heading}\n- Russian B1`);
      assert.deepEqual(read.languages, [{ language: 'en', level: 'C1' }], heading);
      assert.match(read.additional ?? '', /: Russian B1$/u);
    }
  });

  it('is said of the labels in its list, in each of the two lists', () => {
    const read = requirementsOf(`REQUIREMENTS
Essential
Education: Trade school
Languages: English C1
Desirable
Education: Degree in metallurgy
Languages: Russian B1`);
    assert.equal(read.education, 'Essential: Trade school\nDesirable: Degree in metallurgy');
    assert.deepEqual(read.languages, [{ language: 'en', level: 'C1' }]);
    assert.equal(read.additional, 'Desirable: Russian B1');
  });

  it('ends with the label behind its list', () => {
    const read = requirementsOf(`NÕUDED
Kogemus
Nõutav:
- üks aasta valamist
Soovitav:
- kaks aastat häälestamist
Keeleoskus: eesti keel C1`);
    assert.equal(read.experience, 'Nõutav: üks aasta valamist\nSoovitav: kaks aastat häälestamist');
    assert.deepEqual(read.languages, [{ language: 'et', level: 'C1' }]);
  });

  it('ends with the label behind a list that has none', () => {
    const read = requirementsOf(`REQUIREMENTS
Essential
•Steady hands of
a founder
•Good hearing

Knows the mayor.

Education: Trade school`);
    assert.equal(
      read.additional,
      'Essential: Steady hands of a founder\nEssential: Good hearing\nKnows the mayor.',
    );
    assert.equal(read.education, 'Trade school');
  });

  it('is said of nothing in the next chapter, though nothing stands under it', () => {
    assert.deepEqual(contentOf('REQUIREMENTS\nEssential\n\nRights\n- To close the tower').rights, [
      'To close the tower',
    ]);
  });

  it('takes what stands under it from the label above', () => {
    const read = requirementsOf(`REQUIREMENTS
Essential
Education: Trade school
Desirable
- Driving licence`);
    assert.equal(read.education, 'Essential: Trade school');
    assert.equal(read.additional, 'Desirable: Driving licence');
  });
});
