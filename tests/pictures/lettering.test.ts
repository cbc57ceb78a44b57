import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import { drawable, widthOf, wrapped } from '../../src/pictures/lettering.js';
import { sheet, textAt } from '../../src/pictures/markup.js';
import { paint } from '../../src/pictures/paint.js';
import { readPng } from './read-png.js';

describe('lettering', () => {
  it('knows no line to be narrower than it is painted', async () => {
    const lines = [
      'abcdefghijklmnopqrstuvwxyz',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      'õäöüšž ÕÄÖÜŠŽ éñçåøæœ',
      '0123456789 &<>"\'()[]{}/\\.,:;!?–…%@#*+=_|~^$`',
      'WWWW MMMM щШЮ',
    ];
    const size = 30;
    for (const [at, words] of lines.entries()) {
      const lettering = { size, weight: 'bold', fill: '#000000' } as const;
      const { png, width } = await paint(sheet(1000, 60, [textAt(10, 40, words, lettering)]));
      const picture = readPng(png);
      const end = Math.ceil(10 + widthOf(words, size)) + 1;
      const isInk = (x: number) =>
        Array.from({ length: 60 }, (_, y) => picture.at(x, y)).some((c) => c !== '#ffffff');
      const columns = Array.from({ length: width }, (_, x) => x).filter(isInk);
      assert.ok((columns.at(-1) ?? 0) <= end, `line ${at} ends at ${columns.at(-1)}, not at ${end}`);
      assert.ok(
        (columns.at(-1) ?? 0) > end * 0.75,
        `line ${at} ends at ${columns.at(-1)}, far before ${end}`,
      );
    }
  });

  it('keeps each line within the width, and all words where there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 150 }),
        fc.integer({ min: 80, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapped(text, width, 24, most);
          assert.ok(lines.length >= 1 && lines.length <= most);
          for (const line of lines) assert.ok(widthOf(line, 24) <= width, line);
          const all = wrapped(text, width, 24, 1000).join('').replace(/[- ]/gu, '');
          assert.equal(all, drawable(text).replace(/[- ]/gu, ''));
        },
      ),
    );
  });

  it('cuts a long word at its own hyphen first, and sets one where it has none', () => {
    assert.deepEqual(wrapped('sotsiaalspetsialist-teenindaja', 260, 24, 3), [
      'sotsiaalspetsialist-',
      'teenindaja',
    ]);
    const [head = '', tail = ''] = wrapped('rehabilitatsiooniteenused', 200, 24, 3);
    assert.ok(head.endsWith('-'));
    assert.equal(`${head.slice(0, -1)}${tail}`, 'rehabilitatsiooniteenused');
  });

  it('joins the pieces of a word again where it shortens', () => {
    assert.deepEqual(wrapped('sotsiaalspetsialist-teenindaja', 340, 24, 1), ['sotsiaalspetsialist-teenind…']);
  });
});
