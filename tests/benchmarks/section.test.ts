import assert from 'node:assert/strict';
import { inMarkdown, inTerminal, type Section } from './section.js';

const section: Section = {
  title: 'Finding',
  head: ['', 'first'],
  rows: [
    ['lunr', '3 of 9'],
    ['a | b', '1 of 9'],
  ],
  notes: ['Measured once.'],
};

describe('what a benchmark found', () => {
  it('stands in the terminal with its title, every cell and every note', () => {
    const shown = inTerminal([section, { ...section, title: 'Growth' }]);

    for (const said of ['FINDING', 'GROWTH', 'lunr', '3 of 9', 'a | b', 'Measured once.'])
      assert.ok(shown.includes(said), said);
  });

  it('is a table in Markdown, whose cells cannot break it, with its drawings', () => {
    const page = inMarkdown({
      ...section,
      pictures: [{ file: 'growth.svg', says: 'How it grows', svg: '<svg/>' }],
    });

    assert.equal(
      page,
      [
        '## Finding',
        '',
        '|  | first |',
        '| --- | --- |',
        '| lunr | 3 of 9 |',
        '| a \\| b | 1 of 9 |',
        '',
        '![How it grows](growth.svg)',
        '',
        'Measured once.',
        '',
      ].join('\n'),
    );
  });
});
