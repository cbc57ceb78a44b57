import assert from 'node:assert/strict';
import { readsAsWritten } from '../../../src/cards/assembling/markdown.js';
import { bullet, led, numbered, ranked, words } from '../../../src/cards/assembling/elements.js';
import { textsOf } from '../reading.js';

describe('words that Teams would read as Markdown', () => {
  const marked = [
    '*tärnid*',
    'alla_kriips_',
    '[siin](https://example.ee)',
    '# pealkiri',
    '- loetelu',
    '+ loetelu',
    '1. esimene',
    '2) teine',
    '<at>Keegi</at>',
    'A &amp; B',
    '`kood`',
    'kaldkriips \\ tagurpidi',
    '{{DATE(2026-01-01T00:00:00Z)}}',
    'üks\nkaks',
    '-',
  ];

  for (const text of marked) {
    it(`are shown as they are written: ${JSON.stringify(text)}`, () => {
      assert.equal(readsAsWritten(text), false);
      assert.deepEqual(words(text), { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });
      assert.equal(textsOf(bullet(text)).at(-1), text);
      assert.equal(textsOf(numbered(text, 1)).at(-1), text);
    });
  }

  it('are few: ordinary words, brackets and duty numbers stay in text blocks, where lists and headings are', () => {
    for (const text of [
      'Ekspert (nõustamismetoodikad)',
      '3.4 Andmete kogumine',
      'sh MS Office, e-post',
      'C1',
      '5-aastane',
    ]) {
      assert.equal(words(text).type, 'TextBlock', text);
    }
  });

  it('are no reason to cut off a long word: what leads it is bold by marks then, and the word breaks', () => {
    const long = 'Elektrienergiajaotusvõrguettevõtteregister';
    const small = { type: 'TextBlock', wrap: true } as const;
    assert.deepEqual(led('3.4', `Andmed: ${long}`), { ...small, text: `**3.4** Andmed: ${long}` });
    assert.deepEqual(ranked(long, 2), { ...small, text: `**2. ${long}**`, size: 'Large', spacing: 'Small' });
    assert.equal(led('3.4', `${long} *uus*`).type, 'RichTextBlock');
    assert.equal(ranked('Projektijuht', 1).type, 'RichTextBlock');
  });

  it('never change the number that leads a duty', () => {
    assert.deepEqual(textsOf(led('3.4', 'Andmete *kogumine*')), ['3.4 ', 'Andmete *kogumine*']);
  });
});
