import assert from 'node:assert/strict';
import { linesOfText } from '../../../src/documents/readers/decode-text.js';
import { settleNumbers } from '../../../src/documents/layout/settle-numbers.js';
import { withoutScanMarks } from '../../../src/documents/layout/scanned-marks.js';
import { onlyPosition } from '../documents.js';

describe('a paper that a machine read from its picture', () => {
  it('is a description by its heading and its labels, whatever the machine took their letters and numbers for', () => {
    const { content } = onlyPosition(
      'KlNNITATUD\n\nKELLASSEPA AMETlJUHEND\n\n1. ÜLDOSA\n1 .1. Ametinimetus: kellassepp\n1.2. Vahetu juht: meister\n1.3. Asendaja: sell\n|\n2. TÖÖÜLESANDED\n2.1. Kerib kella.',
    );
    assert.deepEqual([content.title, content.manager], ['kellassepp', 'meister']);
    assert.deepEqual(content.substitutedBy, ['sell']);
  });

  it('keeps its small letters where no capitals stand around them', () => {
    for (const text of ['Vl klass', 'AlA', 'Mall', '-', 'lAEV', 'IT-süsteemid'])
      assert.equal(withoutScanMarks(linesOfText(text))[0]?.text, text);
    assert.equal(withoutScanMarks(linesOfText('VASTUTUSALAl'))[0]?.text, 'VASTUTUSALAl');
  });

  it('has a number put together that counts with the numbers around it, and no other', () => {
    const settled = (text: string) => settleNumbers(linesOfText(text)).map((line) => line.text);
    assert.deepEqual(settled('2.1. Kerib.\n2 .2. Loeb.\n3. Õigused'), [
      '2.1. Kerib.',
      '2.2. Loeb.',
      '3. Õigused',
    ]);
    const dated = '2.1. Kerib.\n3. 10 kella eest vastutab meister\n4. Õigused';
    assert.deepEqual(settled(dated), dated.split('\n'));
  });
});
