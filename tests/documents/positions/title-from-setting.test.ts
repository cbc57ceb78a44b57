import assert from 'node:assert/strict';
import type { Line } from '../../../src/documents/lines/line.js';
import { onlyPosition } from '../documents.js';
import { titleFromSetting } from '../../../src/documents/positions/title-from-heading.js';

/** `20| Kellassepp`: a line with the size of its letters, as a PDF has it. */
function linesOf(text: string): readonly Line[] {
  return text.split('\n').map((written, at): Line => {
    const { heading, words = written } = /^(?<heading>[^|]+)\| (?<words>.*)$/u.exec(written)?.groups ?? {};
    return { text: words, number: at + 1, page: 1, ...(heading === undefined ? {} : { heading }) };
  });
}

const body = '\nÜksus: Torn\n12 bold| Tööülesanded\nKerib kella.';

describe('the largest line of a description', () => {
  it('names the post where no label and no heading does', () => {
    const found = titleFromSetting(linesOf(`Torni Amet\n22 bold| Vanem kellameister${body}`));
    assert.deepEqual(found, { title: 'Vanem kellameister', line: 2 });
  });

  it('is the first heading of a paper that has its headings by style alone, over others of another style', () => {
    const found = titleFromSetting(
      linesOf(`Heading1| Clock engineer\nUnit: Tower\nHeading2| Duties\nWinds.`),
    );
    assert.deepEqual(found, { title: 'Clock engineer', line: 1 });
  });

  it('is written as a name where it stands in capitals', () => {
    const found = titleFromSetting(linesOf(`Torni Amet\n22 bold| VANEM KELLAMEISTER${body}`));
    assert.equal(found?.title, 'Vanem kellameister');
  });

  it('stands among the first six lines, and in no table', () => {
    const below = (count: number) => linesOf(`${'Torni Amet\n'.repeat(count)}22| Kellameister${body}`);
    assert.equal(titleFromSetting(below(5))?.line, 6);
    assert.equal(titleFromSetting(below(6)), null);
    const cell = { table: 1, row: 1, column: 1, columns: 2 };
    assert.equal(titleFromSetting(below(1).map((line) => ({ ...line, cell }))), null);
  });

  const others: Readonly<Record<string, string>> = {
    'another line is as large': `22 bold| Kellameister\n22 bold| Tornivaht${body}`,
    'it ends as no post does': `22 bold| Tornide Amet${body}`,
    'somebody approves over it': `KINNITATUD\n22 bold| Direktor${body}`,
    'a label stands before it': `Üksus: Torn\n22 bold| Kellameister${body}`,
    'another heading has its style': `Heading1| Kellameister\nHeading2| Torn\nHeading1| Tornivaht`,
    'nothing is set large': 'Kellameister',
    'only its style is known': `Heading1| Kellameister\nÜksus: Torn\nKerib kella.`,
  };
  for (const [why, text] of Object.entries(others)) {
    it(`names none where ${why}`, () => {
      assert.equal(titleFromSetting(linesOf(text)), null);
    });
  }
});

describe('the name of the paper in small letters', () => {
  it('stands under the post that it is of', () => {
    const { content } = onlyPosition(`Tornivaht\nametijuhend\n\nÜLESANDED\n1. Kerib kella.\n`);
    assert.equal(content.title, 'Tornivaht');
  });
});
