import assert from 'node:assert/strict';
import { findingsInText } from '../../../src/cli/terminal/findings-in-text.js';
import { aDescription } from '../../builders/description.js';

const unit = 'Kohtueelsemenetluseinfosüsteemihalduseosakond';
const description = aDescription({ id: 'vaht', title: 'Majakavaht', unit });
const silent = aDescription({ id: 'kalur', title: 'Kalur' });
const says = 'asendaja „raamatukoguhoidjatekutseühingu koordinaator“: sellist ametijuhendit ei ole';
const findings = [
  { description, kind: 'tundmatu nimi', says },
  { description, kind: 'tulemusteta', says: 'ülesanne 2' },
];
const shownAt = (columns: number | undefined) => findingsInText(findings, [description, silent], columns);

describe('what is to be looked at, in a terminal', () => {
  it('is a table where that has room, and in a pipe', () => {
    for (const columns of [undefined, 115, 200]) {
      const lines = shownAt(columns).split('\n');
      assert.match(lines[0] ?? '', /^┌─+┬─+┐$/u);
      assert.deepEqual(new Set(lines.map(({ length }) => length)), new Set([115]));
    }
  });

  it('is told in lines where a table would fall apart, without what has no findings', () => {
    assert.equal(shownAt(114), shownAt(60));
    assert.equal(
      shownAt(60),
      ['Majakavaht', unit, `- tundmatu nimi: ${says}`, '- tulemusteta: ülesanne 2', ''].join('\n'),
    );
  });

  it('keeps every letter of a word that is longer than its column', () => {
    const long = 'raamatukogu'.repeat(8);
    const table = findingsInText([{ description, kind: 'tundmatu nimi', says: long }], [description], 115);
    assert.doesNotMatch(table, /…/u);
    for (const [column, word] of [unit, long].entries()) {
      const cells = table.split('\n').map((line) => line.split('│')[column + 1]?.trim() ?? '');
      assert.ok(cells.join('').includes(word), table);
    }
  });
});
